import { coverageOf } from '@mufakat/planning/coverage/coverage';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { asCsv } from './coverage/as-csv.js';
import type { PlanResults } from './results/results.js';
import { resultRows } from './results/results-csv.js';
import { timelineCsv } from './timeline/timeline-csv.js';

const plan = 'a0000000-0000-4000-8000-000000000000';
const record = (fields: object): PlanRecord => ({ position: 'a', ...fields }) as unknown as PlanRecord;
const key = (word: string): string => word;
const [head, row] = [0, 1];

/** The cell under a head, in the first row. */
const under = (rows: readonly (readonly string[])[], name: string): string | undefined =>
  rows[row]?.[rows[head]?.indexOf(name) ?? -1];
const cellsOf = (csv: string): string[][] => csv.split('\r\n').map((line) => line.slice(1, -1).split('","'));

describe('a table taken out says of how many it counts, of which round and day', () => {
  it('that of coverage', () => {
    const action = { kind: 'action', parent: 'pillar' };
    const records = [
      record({ id: plan, kind: 'plan', parent: null }),
      record({ id: 'pillar', kind: 'pillar', parent: plan }),
      record({ id: 'one', ...action, targetGroups: ['teachers'] }),
      record({ id: 'two', ...action }),
    ];
    const document = { records: new Map(records.map((one) => [one.id, one])) } as unknown as PlanDocument;
    const coverage = coverageOf(document, 'target-groups', { known: [], languages: ['en'] });
    const names = { pillar: String, action: key, value: key, meaning: key };
    const rows = cellsOf(asCsv(coverage, { names, asOf: '2026-03-01' }, key));
    const said = ['kinds_many.action', 'coverage.of_how_many', 'coverage.of_what', 'coverage.as_of'];
    expect(said.map((name) => under(rows, name))).toEqual(['1', '2', 'coverage.actions_of_row', '2026-03-01']);
  });

  it('that of results', () => {
    const value = { round: 'r1', body: 'b1', period: '2026-06-30', value: '25', numerator: '1', denominator: '4' };
    const indicator = {
      ...{ title: { en: 'Settled' }, format: 'percent', targets: [], entries: [], proof: null, proofLevel: null },
      values: [{ ...value, words: null, sex: null, age: null, category: null, proof: null, proofLevel: null }],
      figure: { asOf: '2026-07-01', value: '25', numerator: '1', denominator: '4' },
    };
    const page = {
      ...{ indicators: [indicator], bodies: { b1: { en: 'Education' } }, asOf: '2026-07-02' },
      rounds: [{ id: 'r1', title: 'Report on spring', periodTo: '2026-06-30' }],
    } as unknown as PlanResults;
    const rows = resultRows(page, key, (of) => of?.['en'] ?? '');
    const said = ['round', 'denominator', 'as_of'].map((name) => under(rows, `results.csv.${name}`));
    expect(said).toEqual(['Report on spring', '4', '2026-07-02']);
  });

  it('that of the timeline', () => {
    const entry = {
      kind: 'action',
      depth: 0,
      standing: 'kept',
      id: 'one',
      record: record({ id: 'one', code: 'A1' }),
    } as const;
    const words = { name: () => '', when: () => '', slip: () => '', asAdopted: () => '', summary: () => '' };
    const telling = { words, languages: ['en'], version: 3, asOf: '2026-03-01' };
    const rows = cellsOf(timelineCsv([entry], telling, key));
    const said = ['adopted_version', 'as_of'].map((name) => under(rows, `timeline.columns.${name}`));
    expect(said).toEqual(['3', '2026-03-01']);
  });
});
