import fc from 'fast-check';
import { computed, cycleFrom, type FormulaRead, readFormula } from './formula.js';
import { formulaFigure } from './formula-figure.js';
import { rollUp } from './roll-up.js';

type Readable = Extract<FormulaRead, { codes: readonly string[] }>;
const read = (text: string) => readFormula(text) as Readable;
const worth = (text: string, values: Record<string, string | null> = {}, decimals = 6) =>
  computed(read(text), new Map(Object.entries(values)), { decimals });

describe('a formula over indicators', () => {
  it('reads numbers, signs, parentheses and codes, also with blanks and signs in them', () => {
    expect(worth('1 + 2 * 3')).toMatchObject({ value: '7' });
    expect(worth('(1 + 2) × -3 ÷ 2')).toMatchObject({ value: '-4.5' });
    expect(read('P1.A1.I1 + [P1.A2-I 3] / م1').codes).toEqual(['P1.A1.I1', 'P1.A2-I 3', 'م1']);
    expect(worth('100 * P1.I1 / P1.I2', { 'P1.I1': '1', 'P1.I2': '3' }, 2)).toMatchObject({ value: '33.33' });
  });

  it('rounds once, at the end: a third times three is one', () => {
    expect(worth('1 / 3 * 3')).toMatchObject({ value: '1' });
  });

  it.each<[string, number]>([
    ['1 +', 4],
    ['(1', 3],
    ['1 2', 3],
    ['A ^ B', 3],
    ['', 1],
    ['fetch("x")', 7],
    ['[A', 1],
  ])('%s is refused where it cannot be read', (text, at) => {
    expect(readFormula(text)).toMatchObject({ fault: { at } });
  });

  it('names what is missing instead of a wrong number, and divides by nothing', () => {
    expect(worth('A + B + C', { A: '1', B: null })).toEqual({ missing: ['B', 'C'] });
    expect(worth('A / (B - B)', { A: '1', B: '2' })).toEqual({ dividesByZero: true });
  });

  it('finds the way back to itself', () => {
    const formulas = new Map([
      ['A', 'B + 1'],
      ['B', 'C * 2'],
      ['C', 'A'],
      ['D', 'A + D2'],
    ]);
    expect(cycleFrom('A', formulas)).toEqual(['A', 'B', 'C', 'A']);
    expect(cycleFrom('D', formulas)).toBeUndefined();
    expect(cycleFrom('E', new Map([['E', 'E']]))).toEqual(['E', 'E']);
  });

  interface Tree {
    readonly text: string;
    readonly over: bigint;
    readonly under: bigint;
  }
  const leaf = fc.integer({ min: 0, max: 999 }).map((n): Tree => ({ text: String(n), over: BigInt(n), under: 1n }));
  const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; pair: Tree }>((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('pair')),
    leaf,
    pair: fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map(([a, sign, b]): Tree => {
      const text = `(${a.text} ${sign} ${b.text})`;
      if (sign === '*') return { text, over: a.over * b.over, under: a.under * b.under };
      if (sign === '/') return { text, over: a.over * b.under, under: a.under * b.over };
      const right = sign === '+' ? b.over * a.under : -b.over * a.under;
      return { text, over: a.over * b.under + right, under: a.under * b.under };
    }),
  }));

  it('agrees with fractions of whole numbers, exactly', () => {
    fc.assert(
      fc.property(tree, ({ text, over, under }) => {
        const found = worth(text);
        expect('dividesByZero' in found).toBe(under === 0n);
        if (!('numerator' in found)) return;
        expect(BigInt(found.numerator) * under).toBe(over * BigInt(found.denominator));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the figure of a formula', () => {
  const scope = { of: 'values', asOf: '2026-12-31', periods: ['2026-12-31'], bodies: [{ body: 'a' }] };
  const given = (id: string, value: string | null) =>
    rollUp({}, value === null ? [] : [{ id, body: 'a', period: '2026-12-31', value }], scope);
  const figureOf = (values: Record<string, string | null>) => (code: string) =>
    code in values ? { indicator: `of ${code}`, figure: given(code, values[code] ?? null) } : undefined;
  const of = (formula: string, values: Record<string, string | null>, formulas = new Map([['X', formula]])) =>
    formulaFigure({ code: 'X', formula, decimals: 1 }, figureOf(values), { scope, formulas });

  it('has the rows of its inputs', () => {
    expect(of('A + B', { A: '1', B: '2' })).toMatchObject({ value: '3', rows: ['A', 'B'], cautions: [] });
  });

  it('is a per cent where a share of counts is asked as one, and has no value where it adds different units', () => {
    const counted = { A: { en: 'people' }, B: { en: 'people' }, C: { en: 'schools' } } as const;
    const share = (formula: string, format: string) =>
      formulaFigure(
        { code: 'X', formula, decimals: 1, format },
        (code) => ({
          ...{ indicator: code, figure: given(code, code === 'A' ? '1' : '4'), format: 'number' },
          unit: counted[code as keyof typeof counted],
        }),
        { scope, formulas: new Map() },
      );
    expect(share('A / B', 'percent')).toMatchObject({ value: '25', numerator: '1', denominator: '4', cautions: [] });
    expect(share('A / B', 'number')).toMatchObject({ value: '0.3' });
    expect(share('100 * A / B', 'percent')).toMatchObject({ value: '25' });
    expect(share('A + C', 'number')).toMatchObject({ value: null, cautions: ['units-differ'] });
  });

  it('says which input is missing, who is silent on it, and that a cycle has no value', () => {
    expect(of('A + B + Z', { A: '1', B: null })).toMatchObject({
      ...{ value: null, silent: ['a'], cautions: ['inputs-missing'] },
      formula: { missing: ['B', 'Z'] },
    });
    expect(
      of(
        'A',
        { A: '1' },
        new Map([
          ['X', 'A'],
          ['A', 'X'],
        ]),
      ),
    ).toMatchObject({
      ...{ value: null, rows: [], cautions: ['formula-cycle'] },
    });
  });
});
