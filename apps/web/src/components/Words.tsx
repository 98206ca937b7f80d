import { useLocale, useTranslate } from 'ra-core';
import { type Translated, wordingIn } from '../platform/i18n/use-words.js';

interface Props {
  readonly of: Translated | null | undefined;
  /** What to show when there is no wording at all; a dash by default. */
  readonly none?: string;
}

/** A translated text in the reader's language, isolated and marked with the language it is really in. */
export const Words = ({ of, none = '–' }: Props) => {
  const locale = useLocale();
  const { text, language } = wordingIn(of, locale);
  if (text === '') return <span className="muted">{none}</span>;
  return <bdi lang={language === locale ? undefined : language}>{text}</bdi>;
};

/** Marks what was invented for the sample. */
export const SampleMark = () => {
  const translate = useTranslate();
  return <span className="sample-mark">{translate('frame.sample')}</span>;
};
