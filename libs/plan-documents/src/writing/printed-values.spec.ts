import fc from 'fast-check';
import { printedAmount, printedBudget, printedEnd, printedStart } from './printed-values.js';

it('a whole month is printed as one, any other day as itself', () => {
  expect([printedStart('en', '2026-01-01'), printedEnd('en', '2028-02-29')]).toEqual(['Jan 2026', 'Feb 2028']);
  expect([printedStart('en', '2026-03-15'), printedEnd('en', '2027-02-27')]).toEqual(['15 Mar 2026', '27 Feb 2027']);
  expect(printedEnd('ar', '2027-12-31')).toMatch(/ديسمبر 2027/);
});

it('an amount keeps every digit', () => {
  expect(printedAmount('en', '640000.50')).toBe('640,000.50');
  expect(printedAmount('en', '1200000')).toBe('1,200,000');
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
      const text = `${String(whole)}.${String(cents).padStart(2, '0')}`;
      expect(printedAmount('en', text).replaceAll(',', '')).toBe(text);
    }),
  );
});

it('a budget line says year, money and source, as far as it has them', () => {
  const line = { id: 'b', kind: 'budget-line', parent: 'a', position: 'a' } as const;
  const whole = { ...line, year: 2026, currency: 'USD', planned: '640000.5', fundingSource: 'State budget' };
  expect(printedBudget('en', whole)).toBe('2026: USD 640,000.50, State budget');
  expect(printedBudget('en', { ...line, year: 2026 })).toBe('2026');
  expect(printedBudget('en', { ...line, planned: '90000' })).toBe('90,000');
});
