import { useTranslate } from 'ra-core';
import { useFormat } from '../platform/i18n/use-format.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import type { FigureRead } from './progress.js';

interface Props {
  readonly figure: FigureRead;
  /** Names by id. */
  readonly bodies: Readonly<Record<string, Translated>>;
}

/** Who gave no word, and apart from them where nobody could: both are named beside the figure. */
export const Missing = ({ figure, bodies }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const names = (ids: readonly string[]) =>
    format.list(ids.map((id) => words(bodies[id]) || translate('progress.a_body')));
  return (
    <>
      {figure.silent.length > 0 && (
        <p className="missing">{translate('progress.silent', { bodies: names(figure.silent) })}</p>
      )}
      {figure.vacant.length > 0 && (
        <p className="missing">{translate('progress.vacant', { bodies: names(figure.vacant) })}</p>
      )}
    </>
  );
};
