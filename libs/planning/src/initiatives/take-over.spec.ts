import fc from 'fast-check';
import { combine, type OfferedUpdate, takeOver } from './take-over.js';

const rules = new Map<string, object>([
  ['sum', { acrossBodies: 'sum', accumulation: 'incremental' }],
  ['share', { acrossBodies: 'weighted-mean', format: 'percent', accumulation: 'latest' }],
  ['none', { acrossBodies: 'none' }],
  ['words', { format: 'text' }],
]);
const update = (id: string, initiative: string, value: object, more: Partial<OfferedUpdate> = {}): OfferedUpdate => ({
  ...{ id, initiative, title: `Work ${initiative}`, onDay: '2026-03-01', text: 'It was done.' },
  values: [{ indicator: 'sum', ...value }],
  ...more,
});
const empty = { narrative: null, values: [], takenFrom: [] };
const valueOf = (values: readonly { indicator: string; value?: string | null }[], indicator = 'sum') =>
  values.find((one) => one.indicator === indicator)?.value;

describe('an initiative taken over into a line', () => {
  it('brings its words and values, once, however often it is taken', () => {
    const offered = [update('1', 'a', { value: '20' }), update('2', 'a', { value: '5' }, { onDay: '2026-05-01' })];
    const once = takeOver(empty, offered, { initiative: 'a', rules });
    expect(once).toMatchObject({
      narrative: 'Work a: It was done.\nWork a: It was done.',
      takenFrom: ['1', '2'],
      open: [],
    });
    expect(valueOf(once.values)).toBe('25');
    expect(takeOver(once, offered, { initiative: 'a', rules })).toEqual(once);
  });

  it('is added to what another brought, by the rule of the indicator', () => {
    const offered = [update('1', 'a', { value: '20' }), update('2', 'b', { value: '30' })];
    const first = takeOver(empty, offered, { initiative: 'a', rules });
    expect(valueOf(takeOver(first, offered, { initiative: 'b', rules }).values)).toBe('50');
    const shares = [
      update('1', 'a', { indicator: 'share', numerator: '1', denominator: '4' }),
      update('2', 'b', { indicator: 'share', numerator: '2', denominator: '6' }),
    ];
    expect(combine(shares, rules).values).toMatchObject([{ indicator: 'share', numerator: '3', denominator: '10' }]);
  });

  it('leaves open what no rule adds, and what the reporter wrote', () => {
    const two = [
      update('1', 'a', { indicator: 'none', value: '1' }),
      update('2', 'b', { indicator: 'none', value: '2' }),
    ];
    const first = takeOver(empty, two, { initiative: 'a', rules });
    expect(valueOf(first.values, 'none')).toBe('1');
    expect(takeOver(first, two, { initiative: 'b', rules }).open).toEqual(['none']);
    const own = { ...empty, values: [{ indicator: 'sum', value: '7' }] };
    const kept = takeOver(own, [update('1', 'a', { value: '20' })], { initiative: 'a', rules });
    expect([valueOf(kept.values), kept.open]).toEqual(['7', ['sum']]);
  });

  it('sums to the naive sum in whatever order initiatives are taken', () => {
    const several = fc.uniqueArray(
      fc.record({ id: fc.uuid(), initiative: fc.constantFrom('a', 'b', 'c'), n: fc.nat(500) }),
      {
        selector: ({ id }) => id,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(several, fc.shuffledSubarray(['a', 'b', 'c']), (given, order) => {
        const offered = given.map(({ id, initiative, n }) => update(id, initiative, { value: String(n) }));
        const line = order.reduce<ReturnType<typeof takeOver>>(
          (so, initiative) => takeOver(so, offered, { initiative, rules }),
          {
            narrative: '',
            values: [],
            takenFrom: [],
            open: [],
          },
        );
        const naive = given.filter(({ initiative }) => order.includes(initiative));
        expect(valueOf(line.values) ?? null).toBe(
          naive.length > 0 ? String(naive.reduce((sum, { n }) => sum + n, 0)) : null,
        );
        expect(line.takenFrom).toHaveLength(naive.length);
      }),
    );
  });
});
