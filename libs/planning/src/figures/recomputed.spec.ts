import { Big } from 'big.js';
import fc from 'fast-check';
import { accumulations, acrossBodiesRules } from '../records/kinds.js';
import { FigureDoesNotAddUp } from './figure.js';
import { type PlanPart, readPlansFigure, rollUpPlans } from './plans-together.js';
import { readRollUp, rollUp } from './roll-up.js';

/** A row of the world: one body of one plan says one number for one period. */
interface Row {
  readonly plan: string;
  readonly body: string;
  readonly period: string;
  readonly amount: number;
  readonly weight: number;
}
const periods = ['2024-12-31', '2025-12-31', '2026-12-31'];
const plans = ['p1', 'p2', 'p3', 'p4'];
const row = fc.record<Row>({
  plan: fc.constantFrom(...plans),
  body: fc.constantFrom('a', 'b', 'c'),
  period: fc.constantFrom(...periods),
  amount: fc.integer({ min: 0, max: 100_000 }),
  weight: fc.integer({ min: 1, max: 1000 }),
});
/** Any tree: each plan has some of its bodies, each body some of its periods; the rest are gaps. */
const rows = fc.uniqueArray(row, { selector: ({ plan, body, period }) => `${plan} ${body} ${period}`, maxLength: 36 });
const rule = fc.record({
  accumulation: fc.constantFrom(...accumulations),
  acrossBodies: fc.constantFrom(...acrossBodiesRules),
  format: fc.constantFrom('number', 'percent', 'yes-no'),
  level: fc.constantFrom('output', 'context'),
  decimals: fc.constantFrom(0, 2),
});
type Rule = typeof rule extends fc.Arbitrary<infer R> ? R : never;

const cents = (amount: number) => new Big(amount).div(100).toFixed();
const isYes = ({ amount }: Row) => amount % 2 === 1;
const told = (one: Row, { format }: Rule) => ({
  id: `${one.plan} ${one.body} ${one.period}`,
  ...{ body: one.body, period: one.period },
  value: format === 'yes-no' ? (isYes(one) ? 'yes' : 'no') : cents(one.amount),
  numerator: cents(one.amount),
  denominator: String(one.weight),
});
const asked = { of: 'values', asOf: '2027-01-31', periods };
const planFigure = (given: readonly Row[], plan: string, by: Rule) => {
  const own = given.filter((one) => one.plan === plan);
  const bodies = [...new Set(own.map(({ body }) => body))].map((body) => ({ body }));
  return rollUp(
    by,
    own.map((one) => told(one, by)),
    { ...asked, bodies },
  );
};

/** The same number worked out by hand: loops over rows, plain numbers, no code of ours. */
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const stands = (given: readonly Row[], { accumulation }: Rule): Row[] => {
  if (accumulation === 'incremental') return [...given];
  const newest = [...given].sort((a, b) => a.period.localeCompare(b.period)).at(-1);
  return newest ? [newest] : [];
};
const naive = (given: readonly Row[], by: Rule): string | null => {
  const bodies = [...new Set(given.map(({ plan, body }) => `${plan} ${body}`))];
  const kept = bodies.map((who) =>
    stands(
      given.filter(({ plan, body }) => `${plan} ${body}` === who),
      by,
    ),
  );
  if (kept.length === 0) return null;
  const all = kept.flat();
  const rounded = (part: number, whole: number) => new Big(part).div(whole).round(by.decimals, 1).toFixed();
  if (by.format === 'yes-no') return String(kept.filter((own) => own.some(isYes)).length);
  const [amount, weight] = [total(all.map((one) => one.amount)), total(all.map((one) => one.weight))];
  if (by.format === 'percent') return rounded(amount, weight);
  if (by.acrossBodies === 'sum') return cents(amount);
  if (by.acrossBodies === 'weighted-mean') return rounded(amount, weight * 100);
  return null;
};
const isPutTogether = ({ acrossBodies, format, level }: Rule) =>
  level !== 'context' &&
  (format === 'yes-no'
    ? acrossBodies === 'count-of-yes'
    : format === 'percent'
      ? ['sum', 'mean', 'weighted-mean'].includes(acrossBodies)
      : ['sum', 'weighted-mean'].includes(acrossBodies));

describe('a figure against the same worked out by hand', () => {
  it('is the same for any bodies, periods, rules and gaps', () => {
    fc.assert(
      fc.property(rows, rule, (given, by) => {
        const own = given.filter(({ plan }) => plan === 'p1');
        const figure = planFigure(given, 'p1', by);
        const isOne = new Set(own.map(({ body }) => body)).size === 1;
        expect([...figure.rows].sort()).toEqual(own.map((one) => told(one, by).id).sort());
        expect(figure.periodsReported.reported).toBe(own.length);
        if (isPutTogether(by)) expect(figure.value).toBe(naive(own, by));
        else if (!isOne && by.acrossBodies === 'none') expect(figure.value).toBeNull();
        if (!isOne && by.level === 'context') expect(figure.value).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it('is the same over a tree of plans, from the figures of the plans or from all their rows at once', () => {
    fc.assert(
      fc.property(rows, rule, (given, by) => {
        const unitOf = { en: 'persons' };
        const parts = plans.map((plan): PlanPart => {
          const { value, numerator, denominator } = planFigure(given, plan, by);
          return { plan, indicator: `of ${plan}`, format: by.format, unit: unitOf, value, numerator, denominator };
        });
        const figure = rollUpPlans({ rule: by, format: by.format, unitOf }, parts, asked);
        expect(figure.plansReported.reported + figure.leftOut.length).toBe(plans.length);
        if (!isPutTogether(by)) return;
        expect(figure.value).toBe(naive(given, { ...by, decimals: by.decimals }));
        expect(readPlansFigure(JSON.parse(JSON.stringify(figure)) as never).value).toBe(figure.value);
      }),
      { numRuns: 600 },
    );
  });

  it('takes off what stands in it twice, row by row', () => {
    const overlap = fc.record({ period: fc.constantFrom(...periods), amount: fc.integer({ min: -500, max: 0 }) });
    fc.assert(
      fc.property(rows, fc.array(overlap, { maxLength: 5 }), (given, taken) => {
        const by = { accumulation: 'incremental', acrossBodies: 'sum', format: 'number' };
        const own = given.filter(({ plan }) => plan === 'p1');
        const overlaps = taken.map(({ period, amount }, at) => ({
          id: `o${String(at)}`,
          period,
          amount: cents(amount),
        }));
        const figure = rollUp(
          by,
          own.map((one) => told(one, by as Rule)),
          { ...asked, bodies: [], overlaps },
        );
        const sum = total(own.map(({ amount }) => amount)) + total(taken.map(({ amount }) => amount));
        expect(figure.value).toBe(own.length === 0 ? null : cents(sum));
        expect(figure.rows).toHaveLength(own.length + taken.length);
        expect(readRollUp(JSON.parse(JSON.stringify(figure)) as never).value).toBe(figure.value);
      }),
    );
  });

  it('of a share or a mean takes nothing off', () => {
    const overlaps = [{ id: 'o', period: '2026-12-31', amount: '-5' }];
    const values = [{ id: 'v', body: 'a', period: '2026-12-31', value: '10' }];
    const scope = { ...asked, bodies: [{ body: 'a' }], overlaps };
    expect(rollUp({ acrossBodies: 'mean' }, values, scope)).toMatchObject({ value: '10', overlaps: [], rows: ['v'] });
    expect(rollUp({ acrossBodies: 'sum' }, values, scope)).toMatchObject({ value: '5', rows: ['v', 'o'] });
  });
});

describe('plans put together', () => {
  const part = (plan: string, more: Partial<PlanPart>): PlanPart => ({
    ...{ plan, indicator: `of ${plan}`, format: 'number', unit: { en: 'Persons' } },
    ...{ value: '10', numerator: '10', denominator: null },
    ...more,
  });
  const above = { rule: { acrossBodies: 'sum' }, format: 'number', unitOf: { en: 'persons', ar: 'أشخاص' } };

  it('never add different units, formats or contexts, and name what is left out', () => {
    const parts = [
      part('a', {}),
      part('b', { unit: { en: 'events' } }),
      part('c', { format: 'percent' }),
      part('d', { value: null, numerator: null }),
      part('e', { level: 'context' }),
      part('f', { unit: { fr: 'personnes' } }),
    ];
    expect(rollUpPlans(above, parts, asked)).toMatchObject({
      ...{ value: '10', counted: ['of a'], plansReported: { reported: 1, of: 6 }, cautions: ['plans-missing'] },
      leftOut: [
        { indicator: 'of b', why: 'unit-differs' },
        { indicator: 'of c', why: 'format-differs' },
        { indicator: 'of d', why: 'no-value' },
        { indicator: 'of e', why: 'context' },
        { indicator: 'of f', why: 'unit-differs' },
      ],
    });
  });

  it('warn where persons may stand in two plans, and cannot be changed on the way', () => {
    const twice = { ...above, rule: { acrossBodies: 'sum', mayDoubleCount: true } };
    const figure = rollUpPlans(twice, [part('a', {}), part('b', {})], asked);
    expect(figure).toMatchObject({ value: '20', cautions: ['may-double-count'] });
    expect(() => readPlansFigure({ ...figure, value: '21' })).toThrow(FigureDoesNotAddUp);
  });

  it('that only describe the context, or have no rule, have no number', () => {
    for (const rule of [{ acrossBodies: 'none' }, { acrossBodies: 'sum', level: 'context' }])
      expect(rollUpPlans({ ...above, rule }, [part('a', {})], asked)).toMatchObject({
        ...{ value: null, cautions: ['not-rolled-up'] },
      });
  });
});
