import { useNotify, useTranslate } from 'ra-core';
import { Fault } from './FormEnd.js';
import type { Round } from './reviews.js';
import { roundVerbs } from './rounds.verbs.js';
import { useAct } from './use-act.js';

interface Props {
  readonly round: Round;
  readonly onDone: () => void;
}

/** What the owner lets guests do: come by a link at all, and suggest other words; changed while the round is open. */
export const GuestPermissions = ({ round, onDone }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { isBusy, fault, run } = useAct();
  const allow = async (permission: { allowsLinks?: boolean; guestsSuggest?: boolean }) => {
    if (!(await run(() => roundVerbs.allow(round.id, permission)))) return;
    notify('rounds.allowed', { type: 'info' });
    onDone();
  };
  return (
    <div className="guest-permissions not-printed">
      {(['allowsLinks', 'guestsSuggest'] as const).map((name) => (
        <label key={name} className="field-flag">
          <input
            type="checkbox"
            checked={round[name]}
            disabled={isBusy || (name === 'guestsSuggest' && !round.allowsLinks)}
            onChange={(event) => void allow({ [name]: event.target.checked })}
          />
          {translate(`rounds.allow.${name}`)}
        </label>
      ))}
      <Fault>{fault}</Fault>
    </div>
  );
};
