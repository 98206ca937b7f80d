import { readFormula } from './formula.js';
import { unitsOf } from './formula-units.js';

const people = { format: 'number', unit: { en: 'people', ar: 'أشخاص' } };
const known: Readonly<Record<string, object>> = {
  WOMEN: people,
  ALL: { format: 'number', unit: { en: 'People' } },
  SCHOOLS: { format: 'number', unit: { en: 'schools' } },
  RATE: { format: 'percent' },
  BARE: { format: 'number' },
};
const units = (text: string) => {
  const read = readFormula(text);
  if (!('formula' in read)) throw new Error(text);
  return unitsOf(read.formula, (code) => known[code]);
};

describe('the units of a formula', () => {
  it('add where they are the same, in any language both name, or are not named', () => {
    for (const text of ['WOMEN + ALL', 'WOMEN + BARE', 'WOMEN + 3', 'RATE - RATE', 'SCHOOLS / WOMEN + RATE'])
      expect(units(text)).toEqual({ isShare: false });
  });

  it('do not add where they differ, wherever that stands', () => {
    expect(units('WOMEN + SCHOOLS')).toEqual({ clash: { left: 'WOMEN (people)', right: 'SCHOOLS (schools)' } });
    expect(units('2 * (ALL - RATE)')).toEqual({ clash: { left: 'ALL (People)', right: 'RATE (%)' } });
    expect(units('(WOMEN + ALL) / (SCHOOLS + ALL)')).toMatchObject({ clash: {} });
  });

  it('make a share of counts of the same, until it is scaled by a number', () => {
    for (const text of ['WOMEN / ALL', '1 - WOMEN / ALL', '(WOMEN + 1) / ALL', '-WOMEN / ALL'])
      expect(units(text)).toEqual({ isShare: true });
    for (const text of ['100 * WOMEN / ALL', 'WOMEN / ALL * 100', 'WOMEN / SCHOOLS', 'WOMEN / BARE', 'WOMEN / 2'])
      expect(units(text)).toEqual({ isShare: false });
  });
});
