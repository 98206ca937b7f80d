import fc from 'fast-check';
import { type PlanRecord, toDocument } from '../records/record.js';
import {
  askedToCommit,
  type Commitment,
  commitmentAnswers,
  committedIn,
  isInPlay,
  lackOf,
  standing,
} from './commitment.js';

const actions = ['a1', 'a2', 'a3'];
const bodies = ['interior', 'education'];

/** Answers as they come: each replaces what the same body said of the same action and year. */
const told = fc
  .array(
    fc.record({
      action: fc.constantFrom(...actions),
      body: fc.constantFrom(...bodies),
      year: fc.constantFrom(2026, 2027),
      answer: fc.constantFrom(...commitmentAnswers),
    }),
    { maxLength: 30 },
  )
  .map((answers) => {
    const last = new Map<string, string>();
    return answers.map((answer, at): Commitment => {
      const key = `${answer.action} ${answer.body} ${String(answer.year)}`;
      const one = { ...answer, id: String(at), replaces: last.get(key) ?? null };
      last.set(key, one.id);
      return one;
    });
  });

describe('commitments', () => {
  it('stand as they were last said, one a body, action and year', () => {
    fc.assert(
      fc.property(told, (all) => {
        const latest = new Map(all.map((one) => [`${one.action} ${one.body} ${String(one.year)}`, one.id]));
        expect(new Set(standing(all).map(({ id }) => id))).toEqual(new Set(latest.values()));
      }),
    );
  });

  it('commit an action where one of its bodies takes it on, and no other year', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(2026, 2027), (all, year) => {
        const naive = actions.filter((action) =>
          bodies.some((body) => {
            const said = all.filter((one) => one.action === action && one.body === body && one.year === year).at(-1);
            return said !== undefined && said.answer !== 'not-this-year';
          }),
        );
        expect([...committedIn(all, year)].sort()).toEqual(naive);
      }),
    );
  });

  it('say their change, and give a reason for a refusal and for another answer than before', () => {
    expect(lackOf({ answer: 'takes-on' }, false)).toBeUndefined();
    expect(lackOf({ answer: 'with-change' }, false)).toBe('change');
    expect(lackOf({ answer: 'with-change', change: 'Two districts' }, false)).toBeUndefined();
    expect(lackOf({ answer: 'not-this-year', reason: ' ' }, false)).toBe('reason');
    expect(lackOf({ answer: 'takes-on' }, true)).toBe('reason');
    expect(lackOf({ answer: 'takes-on', reason: 'Money came' }, true)).toBeUndefined();
  });

  it('are asked of the leads of what is in play in the year', () => {
    const record = (id: string, kind: PlanRecord['kind'], parent: string | null, fields: object = {}): PlanRecord => ({
      ...{ id, kind, parent, position: id },
      ...fields,
    });
    const document = toDocument({
      plan: 'plan',
      revision: 1,
      records: [
        record('plan', 'plan', null),
        record('a1', 'action', 'plan', { startsOn: '2026-03-01', endsOn: '2027-02-28' }),
        record('a2', 'action', 'plan', { startsOn: '2028-01-01' }),
        record('x1', 'assignment', 'a1', { role: 'lead', body: 'interior' }),
        record('x2', 'assignment', 'a2', { role: 'lead', body: 'interior' }),
      ],
    });
    const asked = (year: number) => askedToCommit(document, '2026-01-01', year).map(({ action }) => action);
    expect([2025, 2026, 2027, 2028].map(asked)).toEqual([[], ['a1'], ['a1'], ['a2']]);
    expect(isInPlay({}, 2026)).toBe(true);
  });
});
