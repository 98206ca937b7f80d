import { checkRules } from '../checks/all.js';
import { wordRules, wordsSpokenOf } from '../checks/speaks-of.js';
import { toDocument } from '../records/record.js';
import { checklistResults, countResults } from './checklist.js';
import { standardItems } from './standard.js';

describe('the standard checklist', () => {
  it('has eighteen items of their own, each in English and Arabic, with its source', () => {
    expect(new Set(standardItems.map(({ id }) => id)).size).toBe(18);
    for (const { id, question, source } of standardItems)
      expect({ id, languages: Object.keys(question), isSourced: Boolean(source) }).toEqual({
        ...{ id, languages: ['en', 'ar'], isSourced: true },
      });
    expect(new Set(standardItems.map(({ question }) => question['en'])).size).toBe(18);
  });

  it('names automatic checks that exist', () => {
    const known = new Set(checkRules.map(({ rule }) => rule));
    const unknown = standardItems.flatMap(({ rules = [] }) => rules.filter((rule) => !known.has(rule)));
    expect(unknown).toEqual([]);
  });
});

describe('the words by which an item is looked for', () => {
  const plan = '00000000-0000-4000-8000-000000000001';
  const document = toDocument({
    plan,
    revision: 1,
    records: [
      { id: plan, kind: 'plan', parent: null, position: 'a0', title: { en: 'A plan' } },
      { id: 'p1', kind: 'pillar', parent: plan, position: 'a0', title: { en: 'Monitoring and evaluation' } },
      { id: 'a1', kind: 'action', parent: 'p1', position: 'a0', title: { ar: 'رصد النتائج' } },
      { id: 'a2', kind: 'action', parent: 'p1', position: 'a1', title: { en: 'Train teachers' } },
    ],
  });

  it('are told with the records they stand in', () => {
    expect(wordsSpokenOf(document, 'silent-on-monitoring')).toEqual([
      { record: 'p1', word: 'Monitoring' },
      { record: 'a1', word: 'رصد' },
    ]);
    expect(wordsSpokenOf(document, 'silent-on-principles')).toEqual([]);
  });

  it('are those of rules that look for words only', () => {
    expect(wordsSpokenOf(document, 'no-lead')).toEqual([]);
    const asked = standardItems.flatMap(({ rules = [] }) => rules.filter((rule) => wordRules.has(rule)));
    expect(new Set(asked)).toEqual(wordRules);
  });
});

describe('counting findings', () => {
  it('loses none', () => {
    const findings = [...checklistResults, 'met' as const].map((result) => ({ result }));
    expect(countResults(findings)).toEqual({ met: 2, partly: 1, 'not-met': 1, 'not-applicable': 1 });
  });
});
