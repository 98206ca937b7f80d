import Button from '@mui/material/Button';
import { writesOf } from '@mufakat/planning/records/address';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useAddressLabel } from '../../plans/index.js';
import type { Said, Suggestion } from '../reviews.js';
import { DecideSeveral } from './DecideSeveral.js';

interface Props {
  /** What the filters leave: of a body, a person, a kind. */
  readonly said: readonly Said[];
  readonly onChanged: () => void;
}

/** What a suggestion does, in a few words: the fields it writes, or what it adds, moves, removes. */
const useInShort = (): ((suggestion: Suggestion) => string) => {
  const translate = useTranslate();
  const format = useFormat();
  const label = useAddressLabel();
  return ({ changes }) => {
    const parts = changes.flatMap((change) =>
      change.op === 'set'
        ? writesOf(change).map(([address]) => label(change.kind, address))
        : [translate(`plan.history.ops.${change.op}`, { kind: translate(`kinds.${change.kind}`), count: 1 })],
    );
    return format.list([...new Set(parts)]);
  };
};

/** Decides on several of the suggestions that are shown; each can be left aside. */
export const SeveralBar = ({ said, onChanged }: Props) => {
  const translate = useTranslate();
  const inShort = useInShort();
  const [isDeciding, setDeciding] = useState(false);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const waiting = said.flatMap((one) => (one.is === 'suggestion' && one.state === 'waiting' ? [one] : []));
  const toggle = (id: string): void =>
    setAside((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  if (waiting.length < 2) return null;
  if (!isDeciding) {
    return (
      <Button className="not-printed" onClick={() => setDeciding(true)}>
        {translate('several.begin', { count: waiting.length })}
      </Button>
    );
  }
  return (
    <DecideSeveral
      chosen={waiting.filter(({ id }) => !aside.has(id))}
      onDone={() => {
        setDeciding(false);
        onChanged();
      }}
      onClose={() => setDeciding(false)}
    >
      {waiting.map((one) => (
        <label key={one.id} className="field-flag">
          <input type="checkbox" checked={!aside.has(one.id)} onChange={() => toggle(one.id)} />
          <span>
            <bdi>{one.recordCode}</bdi> <bdi>{one.authorName}</bdi>: {inShort(one)}
          </span>
        </label>
      ))}
    </DecideSeveral>
  );
};
