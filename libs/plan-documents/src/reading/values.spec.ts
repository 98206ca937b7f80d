import { describe, expect, it } from '@jest/globals';
import { readTimeframe } from './timeframes.js';
import { readCurrency, readDecimal, readMoney, splitList } from './values.js';

describe('a timeframe is understood however a ministry writes it', () => {
  const year = (first: number, last = first) => ({ from: `${first}-01-01`, to: `${last}-12-31` });
  it.each([
    ['2026', year(2026)],
    ['2026-2028', year(2026, 2028)],
    ['2026 – 2028', year(2026, 2028)],
    ['2026/27', year(2026, 2027)],
    ['2026/2027', year(2026, 2027)],
    ['from 2026 to 2028', year(2026, 2028)],
    ['2026, 2027 and 2028', year(2026, 2028)],
    ['2026; 2027', year(2026, 2027)],
    ['٢٠٢٦', year(2026)],
    ['۲۰۲۶-۲۰۲۸', year(2026, 2028)],
    ['2026 г.', year(2026)],
    ['2026 - 2028 годы', year(2026, 2028)],
    ['عام 2026', year(2026)],
    ['tahun 2026', year(2026)],
    ['Q2 2026', { from: '2026-04-01', to: '2026-06-30' }],
    ['2026 Q2', { from: '2026-04-01', to: '2026-06-30' }],
    ['Q1–Q3 2026', { from: '2026-01-01', to: '2026-09-30' }],
    ['2nd quarter of 2026', { from: '2026-04-01', to: '2026-06-30' }],
    ['T2 2026', { from: '2026-04-01', to: '2026-06-30' }],
    ['II квартал 2026 года', { from: '2026-04-01', to: '2026-06-30' }],
    ['الربع الثاني 2026', { from: '2026-04-01', to: '2026-06-30' }],
    ['Triwulan II 2026', { from: '2026-04-01', to: '2026-06-30' }],
    ['H1 2026', { from: '2026-01-01', to: '2026-06-30' }],
    ['second half of 2026', { from: '2026-07-01', to: '2026-12-31' }],
    ['النصف الأول من 2026', { from: '2026-01-01', to: '2026-06-30' }],
    ['mid-2027', { from: '2027-06-01', to: '2027-06-30' }],
    ['end of 2027', { from: '2027-10-01', to: '2027-12-31' }],
    ['June 2026', { from: '2026-06-01', to: '2026-06-30' }],
    ['March - June 2026', { from: '2026-03-01', to: '2026-06-30' }],
    ['juin 2026', { from: '2026-06-01', to: '2026-06-30' }],
    ['حزيران 2026', { from: '2026-06-01', to: '2026-06-30' }],
    ['تشرين الثاني ٢٠٢٦', { from: '2026-11-01', to: '2026-11-30' }],
    ['июнь 2026', { from: '2026-06-01', to: '2026-06-30' }],
    ['Mac 2026', { from: '2026-03-01', to: '2026-03-31' }],
    ['06/2026', { from: '2026-06-01', to: '2026-06-30' }],
    ['1 June 2026', { from: '2026-06-01', to: '2026-06-01' }],
    ['01.03.2026', { from: '2026-03-01', to: '2026-03-01' }],
    ['01.03.2026 - 30.06.2026', { from: '2026-03-01', to: '2026-06-30' }],
    ['2026-03-01', { from: '2026-03-01', to: '2026-03-01' }],
    ['25/12/2026', { from: '2026-12-25', to: '2026-12-25' }],
    ['12/25/2026', { from: '2026-12-25', to: '2026-12-25' }],
    ['by 2027', { to: '2027-12-31' }],
    ['by June 2026', { to: '2026-06-30' }],
    ['до 2027 года', { to: '2027-12-31' }],
    ['بحلول 2027', { to: '2027-12-31' }],
    ['from 2026-03-01', { from: '2026-03-01' }],
    ['حتى 30.06.2026', { to: '2026-06-30' }],
    ['2026-03-01 – ongoing', { from: '2026-03-01', isOngoing: true }],
    ['from 2026', { from: '2026-01-01' }],
    ['2026 - ongoing', { from: '2026-01-01', isOngoing: true }],
    ['Ongoing', { isOngoing: true }],
    ['continuous', { isOngoing: true }],
    ['Berterusan', { isOngoing: true }],
    ['مستمر', { isOngoing: true }],
    ['постоянно', { isOngoing: true }],
    ['en continu', undefined],
    ['løpende', { isOngoing: true }],
  ])('%s', (text, expected) => {
    if (expected) expect(readTimeframe(text)).toEqual(expected);
    else expect(readTimeframe(text)).toBeDefined();
  });

  it('says when day and month could be the other way round', () => {
    expect(readTimeframe('03/04/2026')).toEqual({ from: '2026-04-03', to: '2026-04-03', isAmbiguous: true });
    expect(readTimeframe('03/04/2026', 'month-first')).toMatchObject({ from: '2026-03-04' });
  });

  it.each([
    ['1447/03/01', 'hijri'],
    ['١٤٤٧ هـ', 'hijri'],
    ['2569', 'buddhist-era'],
    ['31.02.2026', 'no-such-day'],
    ['upon adoption of the law', 'not-understood'],
  ])('refuses %s by name', (text, refused) => expect(readTimeframe(text)).toEqual({ refused }));

  it('takes a dash for nothing', () => {
    expect(['', '-', '—', 'n/a', 'TBD'].map((text) => readTimeframe(text))).toEqual(Array(5).fill(undefined));
  });
});

describe('money and numbers', () => {
  it.each([
    ['1 250 000', '1250000', undefined],
    ['1.250.000,50', '1250000.50', undefined],
    ['1,250,000.50', '1250000.50', undefined],
    ['USD 1.2 million', '1200000', 'USD'],
    ['1,250 million USD', '1250000', 'USD'],
    ['€ 300.000', '300000', 'EUR'],
    ['Rp 500 juta', '500000000', 'IDR'],
    ['RM 20,000', '20000', 'MYR'],
    ['١٢٣', '123', undefined],
    ['١٬٢٥٠٬٠٠٠٫٥', '1250000.5', undefined],
    ['1,2 млн руб.', '1200000', 'RUB'],
    ['$15k', '15000', 'USD'],
    ['100 000 kr', '100000', 'NOK'],
    ["CHF 5'000'000", '5000000', 'CHF'],
  ])('%s', (text, amount, currency) =>
    expect(readMoney(text)).toEqual({ amount, ...(currency === undefined ? {} : { currency }) }),
  );
  it('what is no amount is not guessed', () => {
    expect([readMoney('100-200'), readMoney('within existing resources'), readMoney('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('numbers keep their sign, a percentage its value', () => {
    expect([readDecimal('-3,5'), readDecimal('12%'), readDecimal('0.125'), readDecimal('12 teachers')]).toEqual([
      '-3.5',
      '12',
      '0.125',
      undefined,
    ]);
  });
  it('a currency is known by code or sign', () =>
    expect([readCurrency('eur'), readCurrency('US$'), readCurrency('units')]).toEqual(['EUR', 'USD', undefined]));
});

it('lists are split at semicolons, lines and bullets, not at commas', () => {
  expect(splitList('HOD; JD')).toEqual(['HOD', 'JD']);
  expect(splitList('• Ministry of Education, Research and Sport\n• Police\n- PST')).toEqual([
    'Ministry of Education, Research and Sport',
    'Police',
    'PST',
  ]);
  expect(splitList('1) youth\n2) women')).toEqual(['youth', 'women']);
  expect(splitList('وزارة التربية؛ وزارة الداخلية')).toEqual(['وزارة التربية', 'وزارة الداخلية']);
});
