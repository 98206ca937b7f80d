import type { LineIndicator } from '../reporting.js';
import {
  areSendable,
  categoriesOf,
  cutFaultsOf,
  faultOf,
  shareOf,
  typedNumber,
  wholeCut,
  withValue,
} from './values.js';

const percent = { id: 'i', format: 'percent' } as LineIndicator;
const number = { id: 'i', format: 'number' } as LineIndicator;
const given = (part: object) => ({ indicator: 'i', ...wholeCut, ...part });

describe('values of indicators', () => {
  it('keeps 0 as a value and forgets an emptied cell', () => {
    expect(withValue([], given({ value: '0' }))).toHaveLength(1);
    expect(withValue([given({ value: '7' })], given({ value: null }))).toEqual([]);
  });

  it('computes a share from both numbers only', () => {
    expect(shareOf(given({ numerator: '61', denominator: '120' }))).toBe('50.8');
    expect(shareOf(given({ numerator: '0', denominator: '120' }))).toBe('0');
    expect(shareOf(given({ numerator: '61' }))).toBeUndefined();
    expect(shareOf(given({ numerator: '61', denominator: '0' }))).toBeUndefined();
  });

  it('says why a value cannot be sent yet', () => {
    expect(faultOf(given({ numerator: '61' }), percent)).toBe('half_a_share');
    expect(faultOf(given({ numerator: '61', denominator: '0' }), percent)).toBe('divides_by_zero');
    expect(faultOf(given({ value: '1,250' }), number)).toBe('not_a_number');
    expect(faultOf(given({ value: '1250.5' }), number)).toBeUndefined();
  });

  it('hold the parts of a cut to their total by the rule of the service, and wait while they exceed it', () => {
    const terms = { disaggregation: ['sex', 'district'], requiredCuts: ['sex'], acrossBodies: 'sum' };
    const cut = { ...number, ...terms } as LineIndicator;
    const women = given({ sex: 'female', value: '60' });
    const north = given({ axis: 'district', category: 'North', value: '101' });
    const whole = given({ value: '100' });
    expect(areSendable([whole, women], [cut])).toBe(true);
    expect(cutFaultsOf([whole, women], cut, { isComplete: true })).toMatchObject([{ code: 'cut-under-total' }]);
    expect(areSendable([whole, women, north], [cut])).toBe(false);
    expect(cutFaultsOf([whole, women, north], cut)).toMatchObject([{ code: 'cut-over-total', cut: 'district' }]);
    expect(categoriesOf('district', 'i', [north], [north])).toEqual(['North']);
    expect(withValue([north], { ...north, value: null })).toEqual([]);
  });

  it('reads digits of other scripts, and does not guess what a comma means', () => {
    expect([typedNumber('٤٢'), typedNumber('۱۲٫۵'), typedNumber('1 250'), typedNumber('1,250')]).toEqual([
      '42',
      '12.5',
      '1250',
      '1,250',
    ]);
  });
});
