import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { useActor } from '../platform/actor.js';
import type { Round } from './reviews.js';
import { roundVerbs } from './rounds.verbs.js';
import { Fault } from './FormEnd.js';
import { useAct } from './use-act.js';

/** A body that was asked says that it has said all. */
export const AnswerConsultation = ({ round, onChanged }: { readonly round: Round; readonly onChanged: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const bodies = useActor()?.bodies ?? [];
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState('');
  const own = round.invitees.find(({ bodyId }) => bodies.includes(bodyId));
  if (!own || own.releasedAt || own.declinedAt) return null;
  const answer = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!(await run(() => roundVerbs.answer(round.id, text.trim())))) return;
    notify('rounds.answered_now', { type: 'success' });
    onChanged();
  };
  return (
    <form className="said-form round-panel" onSubmit={(event) => void answer(event)}>
      <p className="muted">{translate('rounds.answer_why')}</p>
      <div className="field">
        <label htmlFor={id}>{translate('rounds.answer_text')}</label>
        <textarea id={id} dir="auto" rows={2} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <Fault>{fault}</Fault>
      <Button type="submit" variant="outlined" size="small" disabled={isBusy}>
        {translate('rounds.answer_do')}
      </Button>
    </form>
  );
};
