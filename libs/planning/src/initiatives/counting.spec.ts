import fc from 'fast-check';
import { countByGroup, countedSeveralTimes, countInitiatives, sumOnce } from './counting.js';

const stamp = { of: 'initiatives', asOf: '2026-06-30' } as const;
const link = fc.record({
  initiative: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  action: fc.constantFrom('x', 'y', 'z'),
  pillar: fc.constantFrom('p', 'q', null),
});
const links = fc.array(link, { maxLength: 30 });

describe('initiatives counted', () => {
  it('are each one above, however often they are linked below', () => {
    fc.assert(
      fc.property(links, (given) => {
        const { figure, links: count } = countInitiatives(given, stamp);
        const naive = ['a', 'b', 'c', 'd', 'e'].filter((id) => given.some(({ initiative }) => initiative === id));
        expect(figure).toMatchObject({ value: String(naive.length), unit: 'number', rows: naive });
        const pairs = naive.flatMap((id) =>
          ['x', 'y', 'z'].filter((at) => given.some(({ initiative, action }) => initiative === id && action === at)),
        );
        expect(count).toBe(pairs.length);
      }),
    );
  });

  it('come to no more above than their groups together, and to less exactly where one stands in two', () => {
    fc.assert(
      fc.property(links, (all) => {
        const given = all.filter(({ pillar }) => pillar !== null);
        const parts = countByGroup(given, ({ pillar }) => pillar, stamp);
        const sum = parts.reduce((so, { figure }) => so + Number(figure.value), 0);
        const whole = Number(countInitiatives(given, stamp).figure.value);
        const isInTwo = ['a', 'b', 'c', 'd', 'e'].some(
          (id) => new Set(given.filter(({ initiative }) => initiative === id).map(({ pillar }) => pillar)).size > 1,
        );
        expect(sum > whole).toBe(isInTwo);
        expect(sum).toBeGreaterThanOrEqual(whole);
      }),
    );
  });

  it('are named where they stand in several actions, with those actions', () => {
    const named = countedSeveralTimes([
      { initiative: 'a', action: 'x' },
      { initiative: 'a', action: 'y' },
      { initiative: 'a', action: 'y' },
      { initiative: 'b', action: 'x' },
    ]);
    expect(named).toEqual([{ initiative: 'a', actions: ['x', 'y'] }]);
  });

  it('add what they say once each, exactly; silence is not zero', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(1000)), { maxLength: 12 }), (given) => {
        const amounts = new Map(given);
        const rows = given.map(([id]) => ({ id, amount: String(amounts.get(id)) }));
        const naive = [...amounts.values()].reduce((sum, one) => sum + one, 0);
        expect(sumOnce(rows).value).toBe(amounts.size > 0 ? String(naive) : null);
      }),
    );
    expect(sumOnce([{ id: 'a', amount: null }])).toEqual({ value: null, said: [] });
    expect(
      sumOnce([
        { id: 'a', amount: '0.1' },
        { id: 'b', amount: '0.2' },
      ]).value,
    ).toBe('0.3');
  });
});
