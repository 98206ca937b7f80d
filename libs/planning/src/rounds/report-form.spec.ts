import fc from 'fast-check';
import { judgements } from '../status/scale.js';
import {
  defaultForm,
  fitsQuestion,
  formFaults,
  type FormQuestion,
  isRequired,
  type LineAsked,
  missingIn,
  standardQuestions,
} from './report-form.js';

const own: FormQuestion = { code: 'own-1', label: { en: 'How many schools?' }, answer: 'number', required: 'always' };
const requirement = fc.oneof(
  fc.record({ required: fc.constantFrom('never' as const, 'always' as const) }),
  fc.record({ required: fc.constant('when' as const), when: fc.subarray([...judgements], { minLength: 1 }) }),
);
const form = fc
  .tuple(fc.subarray([...standardQuestions]), requirement, fc.boolean())
  .chain(([codes, , hasOwn]) =>
    fc.tuple(
      ...[...codes, ...(hasOwn ? ['own-1'] : [])].map((code) => requirement.map((one) => ({ ...own, code, ...one }))),
    ),
  )
  .map((questions): FormQuestion[] => questions);
const words = fc.option(fc.constantFrom('', '  ', 'Two districts'));
const line: fc.Arbitrary<LineAsked> = fc.record({
  isUnchanged: fc.boolean(),
  hasNothingToReport: fc.boolean(),
  status: fc.option(fc.constantFrom(...judgements)),
  narrative: words,
  challenge: words,
  nextStep: words,
  helpNeeded: words,
  valuesOpen: fc.nat(3),
  evidence: fc.nat(2),
  saysNoEvidence: fc.boolean(),
  answers: fc.constantFrom<Record<string, string>>({}, { 'own-1': '12' }, { 'own-1': ' ' }),
});
const full: LineAsked = {
  ...{ isUnchanged: false, hasNothingToReport: false, narrative: 'n', challenge: 'c', nextStep: 's', helpNeeded: 'h' },
  ...{ valuesOpen: 0, evidence: 1, saysNoEvidence: false, answers: { 'own-1': '3' } },
};

describe('what a line owes its form', () => {
  it('is never more than the form requires where the action stands so', () => {
    fc.assert(
      fc.property(form, line, (asked, said) => {
        const required = asked.filter((question) => isRequired(question, said.status)).map(({ code }) => code);
        for (const code of missingIn(asked, said)) expect(required).toContain(code);
      }),
    );
  });

  it('is nothing once everything is answered, or where nothing changed or nothing is to report', () => {
    fc.assert(
      fc.property(form, line, fc.constantFrom(...judgements), (asked, said, status) => {
        expect(missingIn(asked, { ...full, status })).toEqual([]);
        expect(missingIn(asked, { ...said, isUnchanged: true })).toEqual([]);
        expect(missingIn(asked, { ...said, hasNothingToReport: true })).toEqual([]);
      }),
    );
  });

  it('is not made more by saying more', () => {
    fc.assert(
      fc.property(form, line, (asked, said) => {
        const more = { ...said, narrative: 'Two districts', evidence: said.evidence + 1, valuesOpen: 0 };
        for (const code of missingIn(asked, more)) expect(missingIn(asked, said)).toContain(code);
      }),
    );
  });

  it('with a condition is owed where the judgement counts as one of the steps named', () => {
    const asked: FormQuestion[] = [
      { code: 'judgement', required: 'always' },
      { code: 'challenge', required: 'when', when: ['at-risk', 'off-track'] },
    ];
    const silent = { ...full, challenge: ' ' };
    expect(missingIn(asked, { ...silent, status: 'off-track' })).toEqual(['challenge']);
    expect(missingIn(asked, { ...silent, status: 'on-track' })).toEqual([]);
    expect(missingIn(asked, { ...silent, status: null })).toEqual(['judgement']);
    expect(missingIn(defaultForm, { ...silent, status: null, narrative: null })).toEqual(['judgement']);
  });
});

describe('a form', () => {
  it('asks for a judgement, asks nothing twice, and puts its own questions in words', () => {
    expect(formFaults(defaultForm)).toEqual([]);
    expect(formFaults([...defaultForm, own])).toEqual([]);
    expect(formFaults([own])).toEqual([{ at: 1, field: 'code', fault: 'missing' }]);
    expect(formFaults([...defaultForm, own, own])).toEqual([
      { at: 8, field: 'code', fault: 'must not name anything twice' },
    ]);
    const bare: FormQuestion = { code: 'own-2', answer: 'choice', required: 'when' };
    expect(formFaults([...defaultForm, bare]).map(({ field }) => field)).toEqual(['label', 'options', 'when']);
  });

  it('takes answers in the form it asks for', () => {
    expect(fitsQuestion('12.5', own)).toBe(true);
    expect(fitsQuestion('a dozen', own)).toBe(false);
    expect(fitsQuestion('yes', { ...own, answer: 'yes-no' })).toBe(true);
    expect(fitsQuestion('perhaps', { ...own, answer: 'yes-no' })).toBe(false);
    const choice: FormQuestion = { ...own, answer: 'choice', options: [{ code: 'a', label: { en: 'A' } }] };
    expect(fitsQuestion('a', choice)).toBe(true);
    expect(fitsQuestion('b', choice)).toBe(false);
  });
});
