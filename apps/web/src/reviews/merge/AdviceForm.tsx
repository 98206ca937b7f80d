import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import type { Round, Said } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';

interface Props {
  readonly round: Round;
  readonly board: readonly Said[];
  readonly onChanged: () => void;
}

/** The one advice of all bodies asked; from its release on the state sees what is in it. */
export const AdviceForm = ({ round, board, onChanged }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState('');
  const out = board.filter(({ leftOutReason }) => leftOutReason !== null).length;
  const release = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!(await run(() => reviewVerbs.releaseAdvice(round.id, text.trim())))) return;
    notify('merge.released', { type: 'success' });
    onChanged();
  };
  return (
    <form className="said-form opinion-form" onSubmit={(event) => void release(event)}>
      <div className="field">
        <label htmlFor={id}>{translate('merge.advice')}</label>
        <textarea id={id} dir="auto" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <p className="muted">{translate('merge.advice_why', { count: board.length - out, out })}</p>
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || text.trim() === ''}>
          {translate('merge.release')}
        </Button>
      </FormEnd>
    </form>
  );
};
