export const languages = [
  { locale: 'en', name: 'English', direction: 'ltr' },
  { locale: 'ar', name: 'العربية', direction: 'rtl' },
] as const;
export type Language = (typeof languages)[number]['locale'];

export const isLanguage = (locale: unknown): locale is Language => languages.some((one) => one.locale === locale);

export const directionOf = (locale: string): 'ltr' | 'rtl' => (locale.startsWith('ar') ? 'rtl' : 'ltr');

/** Name of a language in the language `locale`, for example "Arabic" or "العربية". */
export const languageName = (language: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

const storeKey = 'RaStore.locale';

/** The language chosen before on this machine, else the browser's, else English. */
export const firstLanguage = (): Language => {
  const stored = localStorage.getItem(storeKey)?.replaceAll('"', '');
  if (isLanguage(stored)) return stored;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wanted ?? 'en';
};

export const hasChosenLanguage = (): boolean => localStorage.getItem(storeKey) !== null;
