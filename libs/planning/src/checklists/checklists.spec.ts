import { checkRules } from '../checks/all.js';
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

describe('counting findings', () => {
  it('loses none', () => {
    const findings = [...checklistResults, 'met' as const].map((result) => ({ result }));
    expect(countResults(findings)).toEqual({ met: 2, partly: 1, 'not-met': 1, 'not-applicable': 1 });
  });
});
