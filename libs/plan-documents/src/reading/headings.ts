import { foldedHeading, headingPhrases } from './heading-words.js';
import type { ImportField } from './import-fields.js';
import { folded, latinDigits, wordsOf } from './letters.js';
import { readCurrency } from './values.js';

/** What one heading says of its column. `strength` from 0 to 1: 1 where the whole heading is a known phrase. */
export interface Heading {
  readonly text: string;
  readonly field?: ImportField;
  readonly strength: number;
  /** A language tag, or `original` where the heading says only that much. */
  readonly language?: string;
  readonly year?: number;
  readonly quarter?: number;
  readonly currency?: string;
}

const languageNames: Readonly<Record<string, string>> = {
  en: 'en|eng|english|anglais|ingles|الإنجليزية|английский|inggris|engelsk',
  ar: 'ar|ara|arabic|arabe|العربية|عربي|арабский|arab',
  fr: 'fr|fra|fre|french|francais|الفرنسية|французский|prancis|fransk',
  es: 'es|spa|spanish|espanol|espagnol|الإسبانية|испанский',
  ru: 'ru|rus|russian|russe|русский|الروسية',
  zh: 'zh|chinese|chinois',
  id: 'id|ind|indonesian|indonesia|bahasa indonesia|bahasa',
  ms: 'ms|may|malay|melayu|bahasa melayu',
  nb: 'nb|no|nor|norwegian|norsk|bokmal',
  de: 'de|deu|german|deutsch|allemand',
  pt: 'pt|por|portuguese|portugues',
  th: 'th|tha|thai',
  vi: 'vi|vietnamese',
  fil: 'fil|tl|filipino|tagalog',
  sq: 'sq|albanian|shqip',
  sr: 'sr|serbian|srpski',
  bs: 'bs|bosnian|bosanski',
  mk: 'mk|macedonian',
  original:
    'original|original language|orig|langue originale|idioma original|اللغة الأصلية|оригинал|bahasa asli|originalspråk',
};
const languageOf = new Map(
  Object.entries(languageNames).flatMap(([tag, names]) => names.split('|').map((name) => [folded(name), tag] as const)),
);

const languageEndings = [
  /^(.*\p{L}.*?)\s*[([]\s*([^()[\]]+)\s*[)\]]\s*$/su,
  /^(.*\p{L}.*)[_.](\p{L}+)\s*$/su,
  /^(.*\p{L}.*?)\s+[-–—:]\s*([\p{L} ]+)$/su,
];

/** "action_en", "Title (Arabic)", "العنوان - العربية": the heading without its language, and the language. */
const takeLanguage = (text: string): { rest: string; language?: string } => {
  if (!/[[(_.:–—-]/.test(text)) return { rest: text };
  for (const ending of languageEndings) {
    const [, rest, name] = ending.exec(text) ?? [];
    const language = name === undefined ? undefined : languageOf.get(folded(name));
    if (rest !== undefined && language !== undefined) return { rest, language };
  }
  return { rest: text };
};

/** Phrases too common inside other headings to count unless they are most of one. */
const weak = new Set(
  'no n nr num number id to from end start due t م ت title note notes plan year years area target details content area local project time term fin base data when where link owner region region program date result de من до'
    .split(' ')
    .map(foldedHeading),
);
const longestHeading = 14;

const known = new Map<string, { field: ImportField; strength: number } | undefined>();

const search = (words: readonly string[]): { field: ImportField; strength: number } | undefined => {
  for (let length = Math.min(words.length, 6); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = words.slice(start, start + length).join(' ');
      const field = headingPhrases.get(phrase)?.[0];
      const share = length / words.length;
      if (field !== undefined && (share > 0.5 || !weak.has(phrase))) return { field, strength: 0.4 + 0.6 * share };
    }
  }
  return undefined;
};

const fieldOf = (text: string): { field: ImportField; strength: number } | undefined => {
  const phrase = foldedHeading(text);
  if (known.has(phrase)) return known.get(phrase);
  const words = wordsOf(phrase).filter((word) => !/^\d+$/.test(word));
  const found = words.length === 0 || words.length > longestHeading ? undefined : search(words);
  if (known.size > 20_000) known.clear();
  known.set(phrase, found);
  return found;
};

/** A heading may stand in two languages: "Action / الإجراء". */
const bestPart = (text: string): { field: ImportField; strength: number } | undefined =>
  [text, ...text.split(/[/\n|]/)]
    .filter((part) => part.trim() !== '')
    .map(fieldOf)
    .filter((found) => found !== undefined)
    .sort((a, b) => b.strength - a.strength)[0];

const yearOf = (text: string): Pick<Heading, 'year' | 'quarter'> => {
  const year = /(?<![\d.,/-])(20[0-9]{2}|19[89]\d)(?!\s?[.,/–-]?\s?\d)/.exec(latinDigits(text))?.[1];
  const quarter = /\b[QTКк]\s?([1-4])\b|(?<!\d)([1-4])\s?(?:кв|квартал)/i.exec(text);
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(quarter ? { quarter: Number(quarter[1] ?? quarter[2]) } : {}),
  };
};

const currencyOf = (text: string, field: ImportField | undefined): string | undefined =>
  field === 'budget' || field === 'funding-source' ? readCurrency(text) : undefined;

/** Longer texts head no column. */
const longestText = 200;

export const readHeading = (full: string): Heading => {
  const text = full.slice(0, longestText);
  const { rest, language } = takeLanguage(text);
  const found = bestPart(rest.replace(/\([^)]*\)/g, ' ')) ?? bestPart(rest);
  return {
    text,
    strength: found?.strength ?? 0,
    field: found?.field,
    language,
    currency: currencyOf(text, found?.field),
    ...yearOf(rest),
  };
};
