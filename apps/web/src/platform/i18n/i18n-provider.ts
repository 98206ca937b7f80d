import type { I18nProvider } from 'ra-core';
import { isLanguage, type Language, languages, rememberLanguage } from './languages.js';
import { messageFormat } from './message-format.js';
import { flat, type FlatMessages, type Messages } from './messages.js';

/** Fetches the messages of a language: those the first screen needs, and all of them. Each is a chunk of its own. */
export interface LoadMessages {
  readonly first: (language: Language) => Promise<readonly Messages[]>;
  readonly all: (language: Language) => Promise<readonly Messages[]>;
}

export interface Speaking {
  readonly i18nProvider: I18nProvider;
  /** Settled when every screen can speak. Asked again after a failure, it fetches again. */
  readonly allWords: () => Promise<void>;
}

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
export const createI18n = async (language: Language, load: LoadMessages): Promise<Speaking> => {
  let locale = language;
  let asked = language;
  let format = formatter(language, flat(await load.first(language)));
  let whole: Promise<void> | undefined;
  const speak = async (wanted: Language): Promise<void> => {
    asked = wanted;
    const messages = flat(await load.all(wanted));
    // Another language was chosen while this one was on its way.
    if (asked !== wanted) return;
    locale = wanted;
    format = formatter(wanted, messages);
  };
  const allWords = (): Promise<void> => {
    whole ??= speak(asked).catch((failure: unknown) => {
      whole = undefined;
      throw failure;
    });
    return whole;
  };
  const i18nProvider: I18nProvider = {
    translate: (key: string, options: Values = {}) => {
      const { _: fallback, ...values } = options;
      return format(key, values) ?? (typeof fallback === 'string' ? fallback : key);
    },
    changeLocale: async (wanted: string) => {
      const chosen = isLanguage(wanted) ? wanted : 'en';
      await speak(chosen);
      rememberLanguage(chosen);
    },
    getLocale: () => locale,
    getLocales: () => languages.map(({ locale: tag, name }) => ({ locale: tag, name })),
  };
  return { i18nProvider, allWords };
};
