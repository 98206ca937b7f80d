import fc from 'fast-check';
import { type Cell, cutFaults } from './cuts.js';

const terms = { format: 'number', acrossBodies: 'sum', disaggregation: ['sex', 'district'], requiredCuts: ['sex'] };
const women = (value: string) => ({ sex: 'female', value });
const men = (value: string) => ({ sex: 'male', value });
const sent = { isComplete: true };

describe('cuts and their total', () => {
  it('fit while they are being written, and must be whole when sent', () => {
    const begun: Cell[] = [{ value: '100' }, women('60')];
    expect(cutFaults(terms, begun)).toEqual([]);
    expect(cutFaults(terms, begun, sent)).toEqual([{ code: 'cut-under-total', cut: 'sex', sum: '60', total: '100' }]);
    expect(cutFaults(terms, [...begun, men('40')], sent)).toEqual([]);
    expect(cutFaults(terms, [{ value: '100' }], sent)).toEqual([{ code: 'cut-missing', cut: 'sex' }]);
  });

  it('never come to more than their total, and the fault names the cut', () => {
    expect(cutFaults(terms, [{ value: '100' }, women('60'), men('41')])).toEqual([
      { code: 'cut-over-total', cut: 'sex', sum: '101', total: '100' },
    ]);
    const districts = [
      { value: '10' },
      { axis: 'district', category: 'North', value: '6' },
      { axis: 'district', category: 'South', value: '5' },
    ];
    expect(cutFaults(terms, districts)).toMatchObject([{ code: 'cut-over-total', cut: 'district' }]);
    expect(cutFaults({ ...terms, mayDoubleCount: true }, districts)).toEqual([]);
  });

  it('of a share are held to both of its numbers', () => {
    const share = { ...terms, format: 'percent' };
    const whole = { numerator: '30', denominator: '80' };
    const fits = [whole, { sex: 'female', numerator: '12', denominator: '30' }];
    expect(cutFaults(share, fits)).toEqual([]);
    expect(cutFaults(share, [...fits, { sex: 'male', numerator: '19', denominator: '50' }])).toMatchObject([
      { cut: 'sex', sum: '31', total: '30' },
    ]);
  });

  it('of a mean do not add', () => {
    expect(cutFaults({ ...terms, acrossBodies: 'mean' }, [{ value: '31' }, women('30'), men('33')], sent)).toEqual([]);
  });

  it('by sex and age stay within the sex and within the age they divide', () => {
    const cells = [{ value: '100' }, women('50'), { sex: 'female', age: '18-29', value: '51' }];
    expect(cutFaults(terms, cells)).toMatchObject([{ cut: 'sex × age', sum: '51', total: '50' }]);
  });

  it('ask for no axis the indicator does not have', () => {
    expect(cutFaults(terms, [{ axis: 'school type', category: 'public', value: '1' }])).toEqual([
      { code: 'cut-not-asked', cut: 'school type' },
    ]);
  });

  it('divide any total without a fault, and one more is one too many', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (cents) => {
        const total = cents.reduce((sum, one) => sum + one, 0);
        const cell = (value: number, at: number): Cell => ({
          ...{ axis: 'district', category: String(at), value: (value / 100).toFixed(2) },
        });
        const whole = (sum: number): Cell => ({ value: (sum / 100).toFixed(2) });
        const required = { ...terms, requiredCuts: ['district'] };
        expect(cutFaults(required, [whole(total), ...cents.map(cell)], sent)).toEqual([]);
        const more = [whole(total), ...cents.map(cell), cell(1, cents.length)];
        expect(cutFaults(required, more)).toMatchObject([{ code: 'cut-over-total', cut: 'district' }]);
      }),
    );
  });
});
