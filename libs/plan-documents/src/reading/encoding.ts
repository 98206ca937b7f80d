import iconv from 'iconv-lite';

const sample = 200_000;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const byMark = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** In UTF-16 every second byte names a script: Latin 00, Cyrillic 04, Arabic 06. */
const isHighHalf = (byte: number): boolean => byte === 0 || byte === 4 || byte === 6 || byte === 0x20;

const byHalves = (bytes: Uint8Array): string | undefined => {
  const counted = bytes.subarray(0, sample);
  if (counted.length < 4 || !counted.includes(0)) return undefined;
  const high = [0, 0];
  counted.forEach((byte, at) => {
    if (isHighHalf(byte)) high[at % 2] = (high[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = high;
  const half = counted.length / 2;
  if (Math.max(even, odd) / half < 0.8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

/** Accented Latin letters stand alone between plain ones; Cyrillic and Arabic bytes stand in rows. */
const meanRun = (text: string): number => {
  const runs = text.match(/[\u0080-\u00ff]+/g) ?? [];
  return runs.length === 0 ? 0 : runs.reduce((sum, run) => sum + run.length, 0) / runs.length;
};

/** Arabic bytes read as Cyrillic give words with capitals in the middle; Russian has none. */
const looksArabic = (bytes: Uint8Array): boolean => {
  const words = iconv.decode(Buffer.from(bytes), 'windows-1251').match(/[\u0400-\u04ff]{3,}/g) ?? [];
  const odd = words.filter((word) => /[\u0430-\u045f][\u0410-\u042f]/.test(word));
  return words.length > 0 && odd.length / words.length > 0.15;
};

const byLetters = (bytes: Uint8Array): string => {
  const counted = bytes.subarray(0, sample);
  const latin = Buffer.from(counted).toString('latin1');
  if (meanRun(latin) < 1.8) return 'windows-1252';
  return looksArabic(counted) ? 'windows-1256' : 'windows-1251';
};

/** Name of the encoding as iconv-lite knows it. */
export const detectEncoding = (bytes: Uint8Array): string =>
  byMark(bytes) ?? byHalves(bytes) ?? (isUtf8(bytes) ? 'utf-8' : byLetters(bytes));

export const decode = (bytes: Uint8Array, encoding: string): string => iconv.decode(Buffer.from(bytes), encoding);
