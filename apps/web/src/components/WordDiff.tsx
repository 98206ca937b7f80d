import { diffWords } from 'diff';
import { useMemo } from 'react';
import './page.css';

interface Props {
  readonly before: string;
  readonly after: string;
  /** Language of the text, for its word boundaries. */
  readonly language: string;
}

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterFor = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
};

export interface WordPart {
  readonly text: string;
  readonly change: 'kept' | 'inserted' | 'deleted';
}

/** What changed between two texts, by the words of their language. */
export const wordParts = ({ before, after, language }: Props): readonly WordPart[] =>
  diffWords(before, after, { intlSegmenter: segmenterFor(language) }).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'inserted' : removed ? 'deleted' : 'kept',
  }));

/** Two wordings as one text with deletions and insertions, each isolated so that digits in Arabic keep their order. */
export const WordDiff = ({ before, after, language }: Props) => {
  const parts = useMemo(() => wordParts({ before, after, language }), [before, after, language]);
  return (
    <span className="word-diff" dir="auto" lang={language}>
      {parts.map(({ text, change }, index) => {
        const key = `${String(index)}${change}`;
        if (change === 'inserted') return <ins key={key}>{text}</ins>;
        if (change === 'deleted') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
};
