import { isRightToLeft } from '@mufakat/planning/languages/direction';

export const languages = [
  { locale: 'en', name: 'English', direction: 'ltr' },
  { locale: 'ar', name: 'العربية', direction: 'rtl' },
] as const;
export type Language = (typeof languages)[number]['locale'];

export const isLanguage = (locale: unknown): locale is Language => languages.some((one) => one.locale === locale);

export const directionOf = (locale: string): 'ltr' | 'rtl' => (isRightToLeft(locale) ? 'rtl' : 'ltr');

/** Name of a language in the language `locale`, for example "Arabic" or "العربية". */
export const languageName = (language: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

const key = 'mufakat.language';

const remembered = (): Language | undefined => {
  const stored = localStorage.getItem('RaStore.locale')?.replaceAll('"', '') ?? localStorage.getItem(key);
  return isLanguage(stored) ? stored : undefined;
};

/** Kept on this machine beyond signing out. */
export const rememberLanguage = (language: Language): void => localStorage.setItem(key, language);

/** The language chosen before on this machine, else the browser's, else English. */
export const firstLanguage = (): Language =>
  remembered() ?? navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';

export const hasChosenLanguage = (): boolean => remembered() !== undefined;
