import { useTranslate } from 'ra-core';
import { useAddressLabel } from '../../plans/index.js';
import { Mark } from '../../components/Mark.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { BroughtFile, BroughtWord } from './round-files.js';

const Said = ({ word }: { readonly word: BroughtWord }) => {
  const translate = useTranslate();
  return (
    <>
      {word.quote && <blockquote dir="auto">{word.quote}</blockquote>}
      {word.is === 'change' ? (
        <p dir="auto" className="brought-change">
          {word.before && <del>{word.before}</del>} {word.text && <ins>{word.text}</ins>}
        </p>
      ) : (
        <p dir="auto">{word.text}</p>
      )}
      {word.reason && <p dir="auto">{word.reason}</p>}
      {word.unplaced && <p className="brought-unplaced">{translate(`brought.unplaced.${word.unplaced}`)}</p>}
    </>
  );
};

interface Props {
  readonly file: BroughtFile;
  readonly leftOut: ReadonlySet<number>;
  readonly onLeaveOut: (leftOut: ReadonlySet<number>) => void;
}

/** Every word of a file with the place it lands on; any may be left out. */
export const WordsTable = ({ file, leftOut, onLeaveOut }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const label = useAddressLabel();
  const turn = (number: number) => {
    const next = new Set(leftOut);
    if (!next.delete(number)) next.add(number);
    onLeaveOut(next);
  };
  const fieldOf = ({ field, language }: BroughtWord): string =>
    field ? label('action', language ? `${field}.${language}` : field) : '';
  return (
    <div className="brought-scroll" role="region" aria-label={translate('brought.words')} tabIndex={0}>
      <table className="brought-words">
        <thead>
          <tr>
            <td />
            {[`where.${file.form}`, 'of', 'says', 'by'].map((key) => (
              <th key={key} scope="col">
                {translate(`brought.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.words.map((word) => (
            <tr key={word.number} data-out={leftOut.has(word.number) || undefined}>
              <td>
                <input
                  type="checkbox"
                  aria-label={translate('brought.take', { number: word.number + 1 })}
                  checked={!leftOut.has(word.number)}
                  onChange={() => turn(word.number)}
                />
              </td>
              <td>{word.where}</td>
              <th scope="row">
                {word.recordId ? (
                  <bdi>{[word.recordCode, words(word.recordTitle ?? {})].filter(Boolean).join(' ')}</bdi>
                ) : (
                  translate('brought.whole')
                )}
                <small>
                  {[fieldOf(word), word.found && translate(`brought.found.${word.found}`)].filter(Boolean).join(' · ')}
                </small>
              </th>
              <td>
                <span className="brought-marks">
                  <Mark tone={word.is === 'change' ? 'accent' : 'plain'}>{translate(`brought.kinds.${word.is}`)}</Mark>
                  {word.priority && <Mark tone="warning">{translate(`priorities.${word.priority}`)}</Mark>}
                  {word.isKnown && <Mark tone="good">{translate('brought.known')}</Mark>}
                </span>
                <Said word={word} />
              </td>
              <td dir="auto">{word.author ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
