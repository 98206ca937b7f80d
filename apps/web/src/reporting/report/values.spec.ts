import type { LineIndicator } from '../reporting.js';
import { faultOf, shareOf, typedNumber, wholeCut, withValue } from './values.js';

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

  it('reads digits of other scripts, and does not guess what a comma means', () => {
    expect([typedNumber('٤٢'), typedNumber('۱۲٫۵'), typedNumber('1 250'), typedNumber('1,250')]).toEqual([
      '42',
      '12.5',
      '1250',
      '1,250',
    ]);
  });
});
