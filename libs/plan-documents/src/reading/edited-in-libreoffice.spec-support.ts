import { apply } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { partOf } from '../body-part.js';
import type { FileMeta } from '../writing/file-meta.js';

const uuid = (number: number) => `c0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const [plan, schools, teachers, clubs, visits, trained] = [1, 2, 3, 4, 5, 6].map(uuid) as [
  ...[string, string, string, string, string, string],
];
export const ministry = { id: uuid(900), acronym: 'MoE', name: { en: 'Ministry of Education' } };

const root: PlanRecord = { id: plan, kind: 'plan', parent: null, position: 'a0', title: { en: 'National plan' } };
const action = (id: string, code: string, title: string): Change[] => [
  { op: 'add', kind: 'action', id, parent: schools, code, 'title.en': title, startsOn: '2026-01-01' },
  { op: 'add', kind: 'assignment', id: id.replace('c', 'd'), parent: id, body: ministry.id, role: 'lead' },
];

/** The plan as it stood when its rows were taken out. */
export const sent: PlanDocument = {
  ...apply({ plan, revision: 6, records: new Map([[plan, root]]) }, [
    { op: 'add', kind: 'pillar', id: schools, parent: plan, code: 'P1', 'title.en': 'Schools' },
    ...action(teachers, 'P1.A1', 'Train teachers'),
    ...action(clubs, 'P1.A2', 'Open school clubs'),
    ...action(visits, 'P1.A3', 'Visit schools'),
    { op: 'add', kind: 'indicator', id: trained, parent: teachers, 'title.en': 'Teachers trained', unit: 'persons' },
    { op: 'add', kind: 'target', id: uuid(7), parent: trained, value: '300', dueOn: '2027-12-31' },
  ]),
  revision: 7,
};

/** What the file of the ministry's rows was written from. */
export const written = (): { document: PlanDocument; meta: FileMeta } => {
  const part = partOf(sent, ministry.id);
  return {
    document: part.document,
    meta: {
      ...{ title: 'National plan', stateLine: 'Draft, revision 7, not frozen', language: 'en', direction: 'ltr' },
      bodies: [ministry],
      part: { ...part, name: 'Ministry of Education' },
    },
  };
};
