import { Big } from 'big.js';
import fc from 'fast-check';
import { accumulations, acrossBodiesRules } from '../records/kinds.js';
import { statuses } from '../status/scale.js';
import { type ActionRow, countByGroup, countByStatus } from './action-figures.js';
import {
  type Figure,
  FigureDoesNotAddUp,
  percentOf,
  readShare,
  RowCountedTwice,
  shareOf,
  sharesOf,
  wholeOf,
  wholesOf,
} from './figure.js';
import { responseFigure } from './response.js';
import { readRollUp, rollUp } from './roll-up.js';
import type { IndicatorValue } from './together.js';

/** The figure as the other end reads it. */
const travelled = <T>(figure: T): T => JSON.parse(JSON.stringify(figure)) as T;

const stamp = { of: 'actions-in-play', asOf: '2023-10-31', round: 'r1' };
const committed = (pillar: string, yes: number, all: number) =>
  shareOf(
    Array.from({ length: all }, (_, index) => ({ id: `${pillar}.${String(index)}`, isCommitted: index < yes })),
    (row) => row.isCommitted,
    stamp,
  );

describe('the figure of October 2023: “64 of 79, that is 41/50, 12/15 and 12/14”', () => {
  const pillars = [committed('1', 41, 50), committed('2', 12, 15), committed('3', 12, 14)];

  it('comes out as 65 of 79, because the whole is counted from its parts', () => {
    expect(wholeOf(pillars, stamp)).toMatchObject({ numerator: '65', denominator: '79', value: '82.3' });
    expect(pillars.map((pillar) => percentOf(pillar))).toEqual(['82', '80', '86']);
  });

  it('cannot be built with 64, nor with 79 per cent for 12 of 14', () => {
    const whole = wholeOf(pillars, stamp);
    const counted = whole.counted ?? [];
    expect(() => readShare({ ...whole, counted, numerator: '64' })).toThrow(FigureDoesNotAddUp);
    expect(() => readShare({ ...pillars[2]!, counted: pillars[2]!.counted ?? [], value: '79' })).toThrow(
      FigureDoesNotAddUp,
    );
    expect(readShare({ ...whole, counted }).numerator).toBe('65');
  });

  it('cannot be written by hand', () => {
    const byHand = {
      ...stamp,
      value: '81',
      unit: 'percent',
      numerator: '64',
      denominator: '79',
      rows: [],
      silent: [],
      vacant: [],
    };
    // @ts-expect-error a figure is made by counting rows, so an object of numbers is not one
    const figure: Figure = byHand as typeof byHand & { unit: 'percent' };
    expect(() => readShare({ ...figure, counted: [] })).toThrow(FigureDoesNotAddUp);
  });

  it('cannot count a row twice, nor a row that is not there', () => {
    expect(() => wholeOf([pillars[0]!, pillars[0]!], stamp)).toThrow(RowCountedTwice);
    expect(() => readShare({ ...pillars[1]!, counted: ['stranger'] })).toThrow(FigureDoesNotAddUp);
  });
});

const row = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...statuses),
  pillar: fc.option(fc.constantFrom('p1', 'p2', 'p3')),
  body: fc.option(fc.constantFrom('interior', 'education', 'justice')),
  isVacant: fc.boolean(),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 40 });

describe('counts of actions by status', () => {
  it('add to the whole, over the nine and over any grouping', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('pillar' as const, 'body' as const), (actions, key) => {
        const whole = countByStatus(actions, stamp);
        expect(statuses.reduce((sum, status) => sum + Number(whole[status].numerator), 0)).toBe(actions.length);
        const groups = [...countByGroup(actions, (action) => action[key], stamp).values()];
        for (const status of statuses) {
          const again = wholeOf(
            groups.map((group) => group[status]),
            stamp,
          );
          expect([...again.rows].sort()).toEqual([...whole[status].rows].sort());
          expect({ ...again, rows: [], counted: [] }).toEqual({ ...whole[status], rows: [], counted: [] });
        }
      }),
    );
  });

  it('can be recounted from their rows, also after a journey as JSON', () => {
    fc.assert(
      fc.property(rows, (actions) => {
        for (const figure of Object.values(countByStatus(actions, stamp)))
          expect(readShare({ counted: [], ...travelled(figure) })).toEqual(figure);
      }),
    );
  });

  it('of nothing is no number, not zero', () => {
    expect(countByStatus([], stamp)['on-track']).toMatchObject({ value: null, numerator: '0', denominator: '0' });
  });

  it('name who was silent, and apart from them where nobody holds the post', () => {
    const actions: ActionRow[] = [
      { id: '1', status: 'no-report', body: 'interior' },
      { id: '2', status: 'no-report', body: 'interior' },
      { id: '3', status: 'no-report', body: 'justice', isVacant: true },
      { id: '4', status: 'on-track', body: 'education' },
    ];
    expect(countByStatus(actions, stamp)['on-track']).toMatchObject({
      silent: ['interior'],
      vacant: ['justice'],
      value: '25',
    });
  });
});

describe('the response rate', () => {
  const owed = [
    { id: 'r1', body: 'interior', state: 'verified', dueOn: '2023-10-01' },
    { id: 'r2', body: 'education', state: 'returned', dueOn: '2023-10-01' },
    { id: 'r3', body: 'justice', state: 'draft', dueOn: '2023-10-01' },
    { id: 'r4', body: 'youth', state: 'not-opened', dueOn: '2023-10-01', isVacant: true },
  ] as const;

  it('is reported of owed, with the silent and the vacant apart', () => {
    expect(responseFigure(owed, stamp)).toMatchObject({
      numerator: '2',
      denominator: '4',
      silent: ['justice'],
      vacant: ['youth'],
    });
  });

  it('calls nobody silent on the due day itself', () => {
    expect(responseFigure(owed, { ...stamp, asOf: '2023-10-01' })).toMatchObject({ silent: [], vacant: ['youth'] });
  });
});

const quarters = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'];
const scope = (bodies: string[], periods = quarters) => ({
  of: 'values',
  asOf: '2026-01-31',
  periods,
  bodies: bodies.map((body) => ({ body })),
});
const said = (
  body: string,
  quarter: number,
  value: string | null,
  pair: [string, string] | [] = [],
): IndicatorValue => ({
  id: `${body}${String(quarter)}`,
  body,
  period: quarters[quarter]!,
  value,
  numerator: pair[0] ?? null,
  denominator: pair[1] ?? null,
});

describe('an indicator over time', () => {
  const values = [said('a', 0, '10'), said('a', 1, null), said('a', 2, '0.1'), said('a', 3, '0.2')];

  it('adds what is incremental, exactly, and says how many periods reported', () => {
    const figure = rollUp({ accumulation: 'incremental' }, values, scope(['a']));
    expect(figure).toMatchObject({
      value: '10.3',
      periodsReported: { reported: 3, of: 4 },
      cautions: ['periods-missing'],
    });
  });

  it('takes the last of what is cumulative or latest', () => {
    for (const accumulation of ['cumulative', 'latest'])
      expect(rollUp({ accumulation }, [...values].reverse(), scope(['a'])).value).toBe('0.2');
  });

  it('keeps null apart from zero', () => {
    expect(rollUp({ accumulation: 'incremental' }, [said('a', 0, null)], scope(['a'])).value).toBeNull();
    expect(rollUp({ accumulation: 'incremental' }, [said('a', 0, '0')], scope(['a'])).value).toBe('0');
  });

  it('makes a percentage from numerators and denominators only', () => {
    const percent = { accumulation: 'incremental', format: 'percent' };
    const pairs = [said('a', 0, '90', ['9', '10']), said('a', 1, '10', ['9', '90'])];
    expect(rollUp(percent, pairs, scope(['a']))).toMatchObject({ value: '18', numerator: '18', denominator: '100' });
    expect(rollUp(percent, [said('a', 0, '90')], scope(['a']))).toMatchObject({
      value: null,
      cautions: ['no-denominator', 'periods-missing'],
    });
  });

  it('refuses two values of one body for one period', () => {
    expect(() => rollUp({}, [said('a', 0, '1'), { ...said('a', 0, '2'), id: 'other' }], scope(['a']))).toThrow(
      RowCountedTwice,
    );
  });
});

describe('an indicator across bodies', () => {
  const last = [quarters[3]!];
  const values = [said('a', 3, '10', ['1', '10']), said('b', 3, '20', ['27', '90'])];
  const over = (rule: object, bodies = ['a', 'b']) => rollUp(rule, values, scope(bodies, last));

  it('is summed, averaged or weighted as the indicator says', () => {
    expect(over({ acrossBodies: 'sum' }).value).toBe('30');
    expect(over({ acrossBodies: 'mean' })).toMatchObject({ value: '15', numerator: '30', denominator: '2' });
    expect(over({ acrossBodies: 'weighted-mean', format: 'percent' })).toMatchObject({
      value: '28',
      numerator: '28',
      denominator: '100',
    });
    expect(over({ acrossBodies: 'mean', format: 'percent' }).value).toBe('28');
  });

  it('weights by the denominator where only values and denominators are given', () => {
    const weighted = values.map((value) => ({ ...value, numerator: null }));
    expect(rollUp({ acrossBodies: 'weighted-mean' }, weighted, scope(['a', 'b'], last)).value).toBe('19');
  });

  it('counts yes among the answers', () => {
    const answers = [said('a', 3, 'yes'), said('b', 3, 'no'), said('c', 3, null)];
    const figure = rollUp({ acrossBodies: 'count-of-yes', format: 'yes-no' }, answers, scope(['a', 'b', 'c'], last));
    expect(figure).toMatchObject({
      value: '1',
      numerator: '1',
      denominator: '2',
      silent: ['c'],
      bodiesReported: { reported: 2, of: 3 },
    });
  });

  it('is not rolled up where the rule is none or the indicator only describes the context', () => {
    expect(over({ acrossBodies: 'none' })).toMatchObject({
      value: null,
      cautions: ['not-rolled-up'],
      rows: ['a3', 'b3'],
    });
    expect(over({ acrossBodies: 'sum', level: 'context' }).value).toBeNull();
  });

  it('warns where persons may stand in two bodies’ numbers', () => {
    expect(over({ acrossBodies: 'sum', mayDoubleCount: true }).cautions).toEqual(['may-double-count']);
  });

  it('names the silent and the vacant', () => {
    const bodies = [{ body: 'a' }, { body: 'b' }, { body: 'c' }, { body: 'd', isVacant: true }];
    expect(rollUp({ acrossBodies: 'sum' }, values, { ...scope([], last), bodies })).toMatchObject({
      silent: ['c'],
      vacant: ['d'],
    });
  });

  const amount = fc
    .integer({ min: -1_000_000_000, max: 1_000_000_000 })
    .map((cents) => new Big(cents).div(100).toFixed());
  const value = fc.record({
    body: fc.constantFrom('a', 'b', 'c'),
    period: fc.constantFrom(...quarters),
    value: fc.option(amount),
    numerator: fc.option(amount),
    denominator: fc.option(fc.integer({ min: 1, max: 500 }).map(String)),
  });
  const rule = fc.record({
    accumulation: fc.option(fc.constantFrom(...accumulations)),
    acrossBodies: fc.option(fc.constantFrom(...acrossBodiesRules)),
    format: fc.constantFrom('number', 'percent', 'yes-no', 'text'),
    decimals: fc.nat({ max: 6 }),
  });
  const series = fc
    .uniqueArray(value, { selector: (one) => one.body + one.period })
    .map((all) => all.map((one, index) => ({ id: String(index), ...one })));

  it('can always be rolled up again from the figure alone, whatever the order', () => {
    fc.assert(
      fc.property(series, rule, (all, by) => {
        const figure = rollUp(by, all, scope(['a', 'b', 'c']));
        expect(readRollUp(travelled(figure)).value).toBe(figure.value);
        expect(rollUp(by, [...all].reverse(), scope(['a', 'b', 'c']))).toMatchObject({
          value: figure.value,
          numerator: figure.numerator,
          denominator: figure.denominator,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('sums to the same whole by body first or by period first', () => {
    const sums = { accumulation: 'incremental', acrossBodies: 'sum', format: 'number' };
    fc.assert(
      fc.property(series, (all) => {
        const whole = rollUp(sums, all, scope(['a', 'b', 'c'])).value;
        const parts = quarters.map((quarter) => rollUp(sums, all, scope(['a', 'b', 'c'], [quarter])).value);
        const known = parts.filter((part) => part !== null);
        const total = known.reduce((sum, part) => sum.plus(part), new Big(0)).toFixed();
        expect(whole).toBe(known.length === 0 ? null : total);
      }),
    );
  });

  it('cannot be changed on the way', () => {
    const figure = over({ acrossBodies: 'sum' });
    expect(() => readRollUp({ ...figure, value: '31' })).toThrow(FigureDoesNotAddUp);
  });
});

describe('shares that divide the same rows', () => {
  const names = ['north', 'south', 'nowhere'] as const;
  const drawn = fc.array(fc.array(fc.constantFrom(...names), { maxLength: 8 }), { maxLength: 5 });
  const rowsOf = (parts: readonly (readonly (typeof names)[number][])[]) =>
    parts.map((part, nth) => part.map((name, at) => ({ id: `${String(nth)}.${String(at)}`, name })));

  it('are what each would be by itself, and so are their wholes', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const parts = rowsOf(given);
        const shares = parts.map((rows) => sharesOf(rows, { names, nameOf: ({ name }) => name }, stamp));
        for (const name of names) {
          const alone = parts.map((rows) => shareOf(rows, (row) => row.name === name, stamp));
          expect(shares.map((one) => one[name])).toEqual(alone);
          expect(wholesOf(names, shares, stamp)[name]).toEqual(wholeOf(alone, stamp));
        }
      }),
    );
  });

  it('refuse a row twice, and shares of different rows', () => {
    const [one, other] = rowsOf([['north', 'south'], ['north']]).map((rows) =>
      sharesOf(rows, { names, nameOf: ({ name }) => name }, stamp),
    );
    if (!one || !other) throw new Error('Two were asked for.');
    expect(() => wholesOf(names, [one, one], stamp)).toThrow(RowCountedTwice);
    expect(() => wholesOf(names, [{ ...one, south: other.south }], stamp)).toThrow(FigureDoesNotAddUp);
    const twice = [{ id: 'a' }, { id: 'a' }];
    expect(() => sharesOf(twice, { names, nameOf: () => 'north' }, stamp)).toThrow(RowCountedTwice);
  });
});
