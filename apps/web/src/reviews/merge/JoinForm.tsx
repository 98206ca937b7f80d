import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import type { Priority, Round, Said } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { PrioritySelect } from './PrioritySelect.js';

interface Props {
  readonly round: Round;
  readonly picked: readonly Said[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const textOf = (said: Said): string => (said.is === 'comment' ? said.text : '');

/** One wording for several comments that say the same; all who said it stay named. */
export const JoinForm = ({ round, picked, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState(picked.map(textOf).join('\n'));
  const [priority, setPriority] = useState<Priority | null>(picked.find((one) => one.priority)?.priority ?? null);
  const join = async (event: SyntheticEvent) => {
    event.preventDefault();
    const draft = { commentIds: picked.map((one) => one.id), text: text.trim(), priority };
    if (await run(() => reviewVerbs.merge(round.id, draft))) onDone();
  };
  return (
    <form className="said-form merge-join" onSubmit={(event) => void join(event)}>
      <div className="field">
        <label htmlFor={id}>{translate('merge.wording', { count: picked.length })}</label>
        <textarea id={id} dir="auto" rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <FormEnd fault={fault}>
        <PrioritySelect value={priority} onChange={setPriority} />
        <Button type="submit" variant="contained" size="small" disabled={isBusy || text.trim() === ''}>
          {translate('merge.join', { count: picked.length })}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
};
