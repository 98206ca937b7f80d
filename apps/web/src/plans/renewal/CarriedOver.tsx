import Button from '@mui/material/Button';
import type { Proved } from '@mufakat/planning/status/proof';
import type { Status } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { StatusSaid } from '../../components/ProofMark.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';

export interface Unfinished extends Proved {
  readonly id: string;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly status: Status;
  readonly lastVerified: (Proved & { readonly status: Status; readonly statusIn: string }) | null;
}

interface ChosenProps {
  readonly actions: readonly Unfinished[];
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}

/** The unfinished actions of the earlier plan, each to be carried over or left, with what was last verified of it. */
export const CarriedOver = ({ actions, left, setLeft }: ChosenProps) => {
  const translate = useTranslate();
  const words = useWords();
  if (actions.length === 0) return <p className="muted">{translate('renewal.none_unfinished')}</p>;
  const toggle = (id: string): void => {
    const after = new Set(left);
    if (!after.delete(id)) after.add(id);
    setLeft(after);
  };
  return (
    <fieldset className="carried-over">
      <legend>{translate('renewal.unfinished')}</legend>
      <p>
        <Button size="small" variant="outlined" onClick={() => setLeft(new Set())}>
          {translate('renewal.all')}
        </Button>{' '}
        <Button size="small" variant="outlined" onClick={() => setLeft(new Set(actions.map(({ id }) => id)))}>
          {translate('renewal.none')}
        </Button>
      </p>
      <ul>
        {actions.map(({ id, code, title, lastVerified, ...today }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
              <span dir="auto">
                <bdi>{code}</bdi> {words(title ?? undefined)}
              </span>
              <small className="muted">
                <StatusSaid of={lastVerified ?? today} /> <bdi>{lastVerified?.statusIn}</bdi>
              </small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
