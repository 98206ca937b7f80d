import { type KnownToRecommend, readRecommendationTable } from './recommendation-table.js';

const known: KnownToRecommend = {
  bodies: [
    { id: 'edu', name: { en: 'Ministry of Education', ar: 'وزارة التعليم' }, acronym: 'MoE' },
    { id: 'int', name: { en: 'Ministry of Interior' }, acronym: null },
  ],
  findings: new Map([
    [1, 'f1'],
    [2, 'f2'],
  ]),
};

describe('a table of recommendations', () => {
  it('is read by the words of its heading, wherever that stands', () => {
    const rows = readRecommendationTable(
      [
        ['Evaluation of the plan'],
        [],
        ['No.', 'Recommendation', 'Priority', 'Addressed to', 'Findings'],
        ['1', 'Train in districts', 'High', 'MoE; Ministry of Interior', '1, 2'],
        ['', '', '', '', ''],
        ['2', 'Count costs', '', 'Ministry of Educatoin', 'Finding 2'],
      ],
      known,
    );
    expect(rows).toMatchObject([
      {
        row: 4,
        text: 'Train in districts',
        priority: 'high',
        bodies: ['edu', 'int'],
        findings: ['f1', 'f2'],
        faults: [],
      },
      { row: 6, text: 'Count costs', priority: 'medium', findings: ['f2'] },
    ]);
  });

  it('is read in Arabic', () => {
    const rows = readRecommendationTable(
      [
        ['التوصية', 'الأولوية', 'موجهة إلى', 'النتائج'],
        ['تدريب المعلمين', 'عالية', 'وزارة التعليم', '٢'],
      ],
      known,
    );
    expect(rows).toMatchObject([
      { text: 'تدريب المعلمين', priority: 'high', bodies: ['edu'], findings: ['f2'], faults: [] },
    ]);
  });

  it('says by row what it cannot read', () => {
    const rows = readRecommendationTable(
      [
        ['Recommendation', 'Priority', 'To', 'Finding'],
        ['', 'sometime', 'Moon Office', '9'],
      ],
      known,
    );
    expect(rows?.[0]?.faults).toEqual([
      { fault: 'text-missing', said: '' },
      { fault: 'priority-unknown', said: 'sometime' },
      { fault: 'body-unknown', said: 'Moon Office' },
      { fault: 'finding-unknown', said: '9' },
    ]);
    expect(readRecommendationTable([['a', 'b']], known)).toBeUndefined();
  });
});
