import { useLocale } from 'ra-core';
import { useCallback } from 'react';

/** Text in several languages: language tag → string. */
export type Translated = Readonly<Record<string, string | undefined>>;

/** The wording in the language, else in English, else in any the text has, with the language it is in. */
export const wordingIn = (text: Translated | null | undefined, locale: string): { text: string; language: string } => {
  const candidates = [locale, 'en', ...Object.keys(text ?? {})];
  const language = candidates.find((tag) => (text?.[tag] ?? '') !== '') ?? locale;
  return { text: text?.[language] ?? '', language };
};

/** `words(plan.title)`: a translated text in the reader's language. */
export const useWords = (): ((text: Translated | null | undefined) => string) => {
  const locale = useLocale();
  return useCallback((text) => wordingIn(text, locale).text, [locale]);
};
