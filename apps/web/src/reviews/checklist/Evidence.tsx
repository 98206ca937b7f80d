import type { Check } from '@mufakat/planning/checks/check';
import { type Spoken, wordRules, wordsSpokenOf } from '@mufakat/planning/checks/speaks-of';
import { useTranslate } from 'ra-core';
import { type ReactNode, useMemo } from 'react';
import { useCheckWords, usePlanState } from '../../plans/index.js';
import { useRecordNames } from './use-record-names.js';

/** Places shown under an item, at most. */
const mostShown = 5;

const Few = ({ rows }: { readonly rows: readonly { readonly key: string; readonly shown: ReactNode }[] }) => {
  const translate = useTranslate();
  return (
    <ul>
      {rows.slice(0, mostShown).map(({ key, shown }) => (
        <li key={key}>{shown}</li>
      ))}
      {rows.length > mostShown && <li>{translate('checklist.more', { count: rows.length - mostShown })}</li>}
    </ul>
  );
};

const ChecksFind = ({ found }: { readonly found: readonly Check[] }) => {
  const translate = useTranslate();
  const words = useCheckWords();
  const { nameOf } = useRecordNames();
  if (found.length === 0) return <p className="checklist-checks muted">{translate('checklist.checks_none')}</p>;
  return (
    <details className="checklist-checks">
      <summary>{translate('checklist.checks_find', { count: found.length })}</summary>
      <Few
        rows={found.map((check) => ({
          key: [check.rule, check.record, check.field ?? '', JSON.stringify(check.message.params)].join(' '),
          shown: (
            <>
              <bdi>{nameOf(check.record)}</bdi>: {words(check)}
            </>
          ),
        }))}
      />
    </details>
  );
};

const WordsFound = ({ found }: { readonly found: readonly Spoken[] }) => {
  const translate = useTranslate();
  const { nameOf } = useRecordNames();
  if (found.length === 0) return <p className="checklist-checks muted">{translate('checklist.words_none')}</p>;
  const words = [...new Set(found.map(({ word }) => word.toLocaleLowerCase()))].slice(0, mostShown);
  return (
    <details className="checklist-checks">
      <summary>
        {translate('checklist.words_found', {
          count: found.length,
          words: words.map((word) => `“\u2068${word}\u2069”`).join(' · '),
        })}
      </summary>
      <Few
        rows={found.map(({ record, word }) => ({
          key: record,
          shown: (
            <>
              <bdi>{nameOf(record)}</bdi>: “<bdi>{word}</bdi>”
            </>
          ),
        }))}
      />
      <p className="muted">{translate('checklist.words_only')}</p>
    </details>
  );
};

interface Props {
  readonly rules: readonly string[];
  readonly checks: readonly Check[] | undefined;
}

/** What a machine can say to an item: what the checks find, and where words of its topic stand. The finding is a person's. */
export const Evidence = ({ rules, checks }: Props) => {
  const { document } = usePlanState();
  const asked = rules.filter((rule) => !wordRules.has(rule));
  const spoken = useMemo(
    () => rules.filter((rule) => wordRules.has(rule)).map((rule) => ({ rule, found: wordsSpokenOf(document, rule) })),
    [document, rules],
  );
  return (
    <>
      {asked.length > 0 && checks && <ChecksFind found={checks.filter(({ rule }) => asked.includes(rule))} />}
      {spoken.map(({ rule, found }) => (
        <WordsFound key={rule} found={found} />
      ))}
    </>
  );
};
