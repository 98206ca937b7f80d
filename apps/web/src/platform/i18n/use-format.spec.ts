import { formatFor } from './use-format.js';

const plain = (text: string) => text.replaceAll(/\u00a0|\u202f/g, ' ').replaceAll(/[\u200e\u200f\u061c]/g, '');

describe('numbers and days as people read them', () => {
  const en = formatFor('en');
  const ar = formatFor('ar');

  it('says nothing for nothing: an empty value is not zero', () => {
    expect([en.number(null), en.number(''), en.percent(undefined), en.money(null, 'USD'), en.day(null)]).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(en.number(0)).toBe('0');
  });

  it('writes Arabic with Latin digits throughout', () => {
    const written = [
      ar.day('2026-03-12'),
      ar.number('1250000.5'),
      ar.percent(0.64),
      ar.money('1250000', 'USD'),
      ar.distance('2026-01-01'),
    ];
    expect(written.join('')).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
    expect(ar.day('2026-03-12')).toContain('2026');
  });

  it('keeps a day the same day wherever it is read', () => {
    expect(en.day('2026-03-12')).toBe('12 Mar 2026');
  });

  it('writes a period, open at either end', () => {
    expect(plain(en.period('2026-01-01', '2030-12-31'))).toBe('Jan 2026 – Dec 2030');
    expect(plain(en.period('2026-01-01', null))).toBe('Jan 2026 –');
    expect(en.period(null, null)).toBe('');
  });

  it('writes an unknown currency after the amount', () => {
    expect(plain(en.money('12', 'no currency'))).toBe('12 no currency');
  });
});
