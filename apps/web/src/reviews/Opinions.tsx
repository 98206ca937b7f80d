import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Mark } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import type { Invitee, Round } from './reviews.js';
import { reviewVerbs } from './reviews.verbs.js';
import { FormEnd } from './FormEnd.js';
import { useAct } from './use-act.js';

interface GiveProps {
  readonly round: Round;
  readonly onChanged: () => void;
}

/** The asked body says what it thinks of the whole; from then on the state sees its notes too. */
const GiveOpinion = ({ round, onChanged }: GiveProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState('');
  const [isDeclining, setDeclining] = useState(false);
  const give = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!(await run(() => reviewVerbs.advise(round.id, text.trim())))) return;
    notify('review.opinion_given', { type: 'success' });
    onChanged();
  };
  return (
    <form className="said-form opinion-form" onSubmit={(event) => void give(event)}>
      <div className="field">
        <label htmlFor={id}>{translate('review.opinion_yours')}</label>
        <textarea id={id} dir="auto" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <p className="muted">{translate('review.opinion_why')}</p>
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || text.trim() === ''}>
          {translate('review.opinion_do')}
        </Button>
        <Button size="small" onClick={() => setDeclining(true)}>
          {translate('review.decline')}
        </Button>
      </FormEnd>
      {isDeclining && (
        <ConfirmReason
          title={translate('review.decline')}
          confirm={translate('review.decline')}
          needsReason
          onConfirm={async (reason) => {
            await reviewVerbs.decline(round.id, reason);
            onChanged();
          }}
          onClose={() => setDeclining(false)}
        >
          <p className="muted">{translate('review.decline_why')}</p>
        </ConfirmReason>
      )}
    </form>
  );
};

const Standing = ({ round, invitee }: { readonly round: Round; readonly invitee: Invitee }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { releasedAt, declinedAt, bodyId } = invitee;
  const { leadBodyId, advisedAt } = round;
  if (leadBodyId === bodyId) return <Mark tone="violet">{translate(advisedAt ? 'merge.has_led' : 'merge.leads')}</Mark>;
  if (leadBodyId && releasedAt)
    return <Mark tone="good">{translate('merge.handed_in', { day: format.day(releasedAt) })}</Mark>;
  if (releasedAt) return <Mark tone="good">{translate('review.given', { day: format.day(releasedAt) })}</Mark>;
  if (declinedAt) return <Mark tone="danger">{translate('review.declined', { day: format.day(declinedAt) })}</Mark>;
  return <Mark>{translate('review.awaited')}</Mark>;
};

interface Props extends GiveProps {
  /** The own body that still owes its opinion. */
  readonly owing?: string;
}

/** What each asked body thinks of the whole. */
export const Opinions = ({ round, owing, onChanged }: Props) => {
  const translate = useTranslate();
  return (
    <section className="opinions" aria-label={translate('review.opinions')}>
      <h3>{translate('review.opinions')}</h3>
      <ul>
        {round.invitees.map((invitee) => (
          <li key={invitee.bodyId}>
            <p className="opinion-head">
              <strong>
                <Words of={invitee.bodyName} />
              </strong>
              <Standing round={round} invitee={invitee} />
            </p>
            {(invitee.opinion ?? invitee.declineReason) && (
              <p className="opinion-text" dir="auto">
                {invitee.opinion ?? invitee.declineReason}
              </p>
            )}
            {invitee.bodyId === owing && <GiveOpinion round={round} onChanged={onChanged} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
