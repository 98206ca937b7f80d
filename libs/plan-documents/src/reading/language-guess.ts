import { folded, wordsOf } from './letters.js';

/** Small words and forms that mark a language in short plan texts. */
const marks: Readonly<Record<string, string>> = {
  en: 'the of and for to in with on by from through their a an at is are as',
  fr: 'le la les des du de et pour dans sur avec aux au une un par en l d leur',
  es: 'el la los las de del y para en con por una un al su sus que',
  pt: 'o os as da do das dos e para em com por uma um ao na no',
  de: 'der die das und für von zur zum mit im den des ein eine bei auf',
  nb: 'og av til på for med i om det en et som den kunnskapen arbeid utvikle styrke forebygging ekstremisme nasjonal voldelig bruk',
  id: 'dan di yang untuk dalam dengan pada ke dari tentang bagi serta pelatihan peningkatan penguatan masyarakat',
  ms: 'dan di yang untuk dalam dengan pada ke dari bagi serta latihan pengukuhan kepada program keganasan',
};

const byScript = (text: string): string | undefined => {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const share = (pattern: RegExp) => (text.match(pattern) ?? []).length / Math.max(1, letters);
  if (share(/\p{Script=Arabic}/gu) > 0.5) return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return 'ru';
  return share(/\p{Script=Thai}/gu) > 0.5 ? 'th' : undefined;
};

const scoreOf = (words: readonly string[], language: string): number => {
  const known = new Set((marks[language] ?? '').split(' ').map(folded));
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
};

/** The language of some texts by script and small words; undefined where nothing speaks for one. */
export const guessLanguage = (texts: readonly string[]): string | undefined => {
  const text = texts
    .slice(0, 200)
    .map((one) => one.slice(0, 500))
    .join(' \n ');
  const script = byScript(text);
  if (script !== undefined) return script;
  const words = wordsOf(folded(text));
  const letters = /[øåæ]/i.test(text) ? 0.05 : 0;
  const ranked = Object.keys(marks)
    .map((language) => ({ language, score: scoreOf(words, language) + (language === 'nb' ? letters : 0) }))
    .sort((a, b) => b.score - a.score);
  return ranked[0] && ranked[0].score > 0.05 ? ranked[0].language : undefined;
};
