const digitZeros = [0x0660, 0x06f0, 0x0966, 0x0e50, 0x0ed0, 0x1040, 0x17e0];

/** Arabic-Indic, Persian, Devanagari, Thai, Lao, Burmese and Khmer digits as 0 to 9. */
export const latinDigits = (text: string): string =>
  text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = digitZeros.find((start) => code >= start && code < start + 10) ?? code;
      return String(code - zero);
    },
  );

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .normalize('NFC');

const plainArabic = (text: string): string =>
  text
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/\u0629/g, '\u0647');

/** For comparing texts: lower case, no accents or vowel marks, one form of alef, Latin digits, single spaces. */
export const folded = (text: string): string =>
  plainArabic(
    withoutMarks(
      latinDigits(text).toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ı/g, 'i'),
    ),
  )
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

export const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));
