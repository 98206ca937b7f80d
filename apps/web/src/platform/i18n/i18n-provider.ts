import type { I18nProvider } from 'ra-core';
import { isLanguage, type Language, languages, rememberLanguage } from './languages.js';
import { messageFormat } from './message-format.js';
import { flat, type FlatMessages, type Messages } from './messages.js';

/** Fetches the messages of a language, each a chunk of its own. */
export type LoadMessages = (language: Language) => Promise<readonly Messages[]>;

type Values = Record<string, unknown>;

/** Arabic is written with Latin digits throughout (one habit for codes, years and figures). */
export const intlLocale = (locale: string): string => (locale.startsWith('ar') ? 'ar-u-nu-latn-ca-gregory' : 'en-GB');

const formatter = (locale: Language, messages: FlatMessages) => {
  const compiled = new Map<string, (values: Values) => string>();
  const read = messageFormat(intlLocale(locale));
  return (key: string, values: Values): string | undefined => {
    const message = messages.get(key);
    if (message === undefined) return undefined;
    let format = compiled.get(key);
    if (!format) {
      format = read(message);
      compiled.set(key, format);
    }
    return format({ smart_count: 1, ...values });
  };
};

/** react-admin's provider over ICU messages; `_` in the options is the wording for a key nobody wrote. */
export const createI18n = async (first: Language, load: LoadMessages): Promise<I18nProvider> => {
  let locale = first;
  let format = formatter(first, flat(await load(first)));
  return {
    translate: (key: string, options: Values = {}) => {
      const { _: fallback, ...values } = options;
      return format(key, values) ?? (typeof fallback === 'string' ? fallback : key);
    },
    changeLocale: async (wanted: string) => {
      const language = isLanguage(wanted) ? wanted : 'en';
      format = formatter(language, flat(await load(language)));
      locale = language;
      rememberLanguage(language);
    },
    getLocale: () => locale,
    getLocales: () => languages.map(({ locale: tag, name }) => ({ locale: tag, name })),
  };
};
