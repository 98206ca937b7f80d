import { expect, it } from '@jest/globals';
import { recogniseColumns } from './columns.js';
import { readHeading } from './headings.js';
import type { Row } from './sheet.js';

const fields = (headings: readonly string[], rows: readonly (readonly string[])[] = []) =>
  recogniseColumns(
    headings.map(readHeading),
    rows.map((row): Row => row.map((text) => ({ text }))),
  ).map(({ field, depth }) => (field === 'level' ? `level ${depth}` : field));

it.each([
  [
    'English',
    [
      'No.',
      'Pillar',
      'Objective',
      'Action',
      'Lead agency',
      'Supporting partners',
      'Timeframe',
      'Expected output',
      'Indicators',
      'Baseline',
      'Target',
      'Means of verification',
      'Estimated cost (USD)',
      'Source of funding',
    ],
    'code|level 1|level 2|action|lead|support|period|expected-output|indicator|baseline|target|means-of-verification|budget|funding-source',
  ],
  [
    'English, at length',
    [
      '#',
      'Strategic objective',
      'Measure',
      'Institution responsible for implementation',
      'Start date',
      'End date',
      'Target group',
      'Risks and assumptions',
    ],
    'code|level 1|action|lead|start|end|target-groups|risk',
  ],
  [
    'French',
    [
      'N°',
      'Axe stratégique',
      'Mesure',
      'Chef de file',
      'Partenaires',
      'Échéance',
      'Résultats attendus',
      'Indicateurs',
      'Coût estimatif',
      'Source de financement',
    ],
    'code|level 1|action|lead|support|end|expected-output|indicator|budget|funding-source',
  ],
  [
    'Spanish',
    ['Código', 'Eje', 'Acción', 'Entidad responsable', 'Plazo', 'Indicador', 'Meta', 'Presupuesto'],
    'code|level 1|action|lead|end|indicator|target|budget',
  ],
  [
    'Arabic',
    [
      'الرقم',
      'المحور',
      'الإجراء',
      'الجهة المسؤولة',
      'الشركاء',
      'الإطار الزمني',
      'المخرجات',
      'مؤشرات الأداء',
      'الميزانية التقديرية',
    ],
    'code|level 1|action|lead|support|period|expected-output|indicator|budget',
  ],
  [
    'Russian',
    [
      '№ п/п',
      'Наименование мероприятия',
      'Ответственные исполнители',
      'Сроки исполнения',
      'Форма завершения',
      'Источник финансирования',
    ],
    'code|action|lead|period|expected-output|funding-source',
  ],
  [
    'Indonesian',
    [
      'No',
      'Pilar',
      'Fokus',
      'Aksi',
      'Penanggung Jawab',
      'Instansi Terkait',
      'Waktu Pelaksanaan',
      'Keluaran',
      'Indikator',
      'Anggaran',
    ],
    'code|level 1|level 2|action|lead|support|period|expected-output|indicator|budget',
  ],
  [
    'Malay',
    ['Bil.', 'Teras', 'Inisiatif', 'Agensi Peneraju', 'Agensi Sokongan', 'Tempoh', 'Petunjuk Prestasi'],
    'code|level 1|action|lead|support|period|indicator',
  ],
  [
    'Norwegian',
    ['Nr', 'Innsatsområde', 'Tiltak', 'Ansvarlig departement', 'Frist', 'Målgruppe'],
    'code|level 1|action|lead|end|target-groups',
  ],
  ['two languages in one heading', ['Code / الرمز', 'Action / الإجراء', 'Lead / الجهة المسؤولة'], 'code|action|lead'],
  [
    'names of a data file',
    [
      'pillar',
      'code',
      'action_en',
      'action_original',
      'lead',
      'support',
      'start',
      'end',
      'output_or_indicator',
      'source',
    ],
    'level 1|code|action|action|lead|support|start|end|expected-output|source',
  ],
  ['activities as actions', ['Pillar', 'Objective', 'Activity', 'Responsible'], 'level 1|level 2|action|lead'],
  [
    'measures with activities',
    ['Strategic objective', 'Specific objective', 'Measure', 'Activity', 'Lead institution', 'Deadline'],
    'level 1|level 2|action|activity|lead|end',
  ],
  ['a number for each level', ['No', 'Pillar', 'No', 'Action', 'Lead'], 'level-code|level 1|code|action|lead'],
  ['a status nobody imports', ['Code', 'Action', 'Lead', 'Status', 'Remarks'], 'code|action|lead|status|status'],
])('headings in %s', (_, headings, expected) => expect(fields(headings).join('|')).toBe(expected));

it('languages are taken from the headings', () => {
  const columns = recogniseColumns(['action_en', 'action_original', 'Title (Arabic)', 'Lead'].map(readHeading), [
    [{ text: 'Research strategy' }, { text: 'Forskningsstrategi' }, { text: 'استراتيجية' }],
  ]);
  expect(columns.map(({ language }) => language)).toEqual(['en', 'original', 'ar', undefined]);
});

it('years at the head of columns are marks, targets or amounts by their group or their cells', () => {
  expect(
    fields(
      ['Action', 'Lead', '2026', '2027'],
      [
        ['a', 'b', 'x', ''],
        ['a', 'b', '', 'x'],
      ],
    ),
  ).toEqual(['action', 'lead', 'mark', 'mark']);
  expect(fields(['Action', 'Lead', 'Budget: 2026', 'Target: 2027'], [['a', 'b', '100', '5']])).toEqual([
    'action',
    'lead',
    'budget',
    'target',
  ]);
  expect(recogniseColumns([readHeading('Action'), readHeading('Cost in EUR 2026')], [])[1]).toMatchObject({
    year: 2026,
    currency: 'EUR',
  });
});
