import { latinDigits } from './letters.js';

const bullet = /^\s*(?:[•‣▪●◦·*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/i;

/** Several values in one cell: split at semicolons, line breaks and bullets; commas stay, names hold them. */
export const splitList = (text: string): string[] =>
  text
    .split(/[;؛\n•‣▪●]/)
    .map((part) => part.replace(bullet, '').replace(/[,.]$/, '').trim())
    .filter((part) => part !== '' && !isBlank(part));

/** A dash, "n/a" or "to be determined" says that there is nothing. */
export const isBlank = (text: string): boolean =>
  text.trim() === '' ||
  /^(?:[-–—._/\\*…]+|n\.?\s?\/?\s?a\.?|none|nil|tbd|tbc|to be (?:determined|confirmed|decided)|à déterminer|por definir|لا يوجد|غير محدد|нет|н\/д|tidak ada|tiada|ingen|keine?)$/i.test(
    text.trim(),
  );

const multipliers: readonly (readonly [pattern: RegExp, zeros: number])[] = [
  [/(?:trillion|triliun|трлн)\.?/i, 12],
  [/(?:billions?|bn|milliards?|miliar|مليار|млрд|mrd)\.?/i, 9],
  [/(?:millions?|millones|milliones?|mio|mill|mn|juta|مليون|ملايين|млн)\.?/i, 6],
  [/(?:thousands?|mille|mil|ribu|tusen|ألف|الف|тыс)\.?/i, 3],
  [/(?<=\d)\s?m(?![\p{L}])/iu, 6],
  [/(?<=\d)\s?k(?![\p{L}])/iu, 3],
];

/** Moves the decimal point of plain digits to the right: '1.2' by 6 is '1200000'. */
const shifted = (digits: string, places: number): string => {
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(places, '0');
  const rest = padded.slice(places);
  return (whole + padded.slice(0, places)).replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
};

const onlyOne = (text: string, mark: string): string => {
  const parts = text.split(mark);
  const isThousands = parts.length > 2 || (parts[1]?.length === 3 && parts[0] !== '0' && parts[0] !== '');
  return isThousands ? parts.join('') : parts.join('.');
};

/** Which of point and comma parts thousands and which the fraction: the last one, where both stand. */
const withPoint = (text: string): string => {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point >= 0 && comma >= 0) {
    return point > comma ? text.replace(/,/g, '') : text.replace(/\./g, '').replace(',', '.');
  }
  if (point >= 0) return onlyOne(text, '.');
  return comma >= 0 ? onlyOne(text, ',') : text;
};

const longestNumber = 100;

/** A number however it is written, as a plain decimal; undefined where it is none. */
export const readDecimal = (text: string): string | undefined => {
  if (text.length > longestNumber) return undefined;
  const digits = latinDigits(text)
    .replace(/\u066b/g, ',')
    .replace(/[\u066c'’\s\u00a0\u202f]/g, '')
    .replace(/(?<=\d)%$|(?<=\d)\u066a$/, '');
  const sign = digits.startsWith('-') ? '-' : '';
  const plain = withPoint(digits.replace(/^[+-]/, '').replace(/[.,]-+$/, ''));
  return /^\d{1,20}(\.\d+)?$/.test(plain) ? sign + plain : undefined;
};

const symbols: readonly (readonly [pattern: RegExp, currency: string])[] = [
  [/us\s?\$|\$\s?us/i, 'USD'],
  [/€|\beuros?\b|يورو|евро/i, 'EUR'],
  [/£/, 'GBP'],
  [/\brp\.?(?=\s?\d)/i, 'IDR'],
  [/\brm(?=\s?\d)/i, 'MYR'],
  [/₱/, 'PHP'],
  [/฿|บาท/, 'THB'],
  [/₫/, 'VND'],
  [/\bl\.?l\.?(?=\s|\d|$)|ل\.?\s?ل\.?/i, 'LBP'],
  [/\bkr\.?(?=\s|\d|$)/i, 'NOK'],
  [/₽|\bруб(?:лей|ля|\.)?|руб\.?/i, 'RUB'],
  [/сом/i, 'KGS'],
  [/₸|тенге/i, 'KZT'],
  [/сум/i, 'UZS'],
  [/\$|dollars?|دولار|долл\S*/i, 'USD'],
];
const isoCurrencies = new Set(Intl.supportedValuesOf('currency'));

const takeCurrency = (text: string): { currency?: string; rest: string } => {
  const iso = /(?<![\p{L}])([A-Z]{3})(?![\p{L}])/u.exec(text)?.[1];
  if (iso !== undefined && isoCurrencies.has(iso)) return { currency: iso, rest: text.replace(iso, '') };
  const symbol = symbols.find(([pattern]) => pattern.test(text));
  return symbol ? { currency: symbol[1], rest: text.replace(symbol[0], '') } : { rest: text };
};

export const readCurrency = (text: string): string | undefined => {
  const upper = text.trim().toUpperCase();
  return isoCurrencies.has(upper) ? upper : takeCurrency(text).currency;
};

/** "USD 1.2 million", "1.250.000,50", "Rp 500 juta": an exact amount and, where it is named, its currency. */
export const readMoney = (text: string): { amount: string; currency?: string } | undefined => {
  if (text.length > longestNumber) return undefined;
  const { currency, rest } = takeCurrency(latinDigits(text));
  const multiplier = multipliers.find(([pattern]) => pattern.test(rest));
  const number = multiplier ? rest.replace(multiplier[0], '') : rest;
  const decimal = readDecimal(number.replace(/[()≈~]/g, '').trim());
  if (decimal === undefined || decimal.startsWith('-')) return undefined;
  const amount = multiplier ? shifted(decimalOfMillions(number, decimal), multiplier[1]) : decimal;
  return { amount, ...(currency === undefined ? {} : { currency }) };
};

/** Before a word like "million", "1,250" parts a fraction only where it could not be thousands. */
const decimalOfMillions = (text: string, decimal: string): string => {
  const single = /^\s*(\d{1,3})[.,](\d{1,3})\s*$/.exec(text);
  return single ? `${single[1] ?? ''}.${single[2] ?? ''}` : decimal;
};
