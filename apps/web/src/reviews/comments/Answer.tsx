import Button from '@mui/material/Button';
import { type Disposition, dispositions } from '@mufakat/planning/lifecycles/comment';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import type { Comment } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';

interface Props {
  readonly comment: Comment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What becomes of a comment: the outcome, and why unless it is accepted. */
export const Answer = ({ comment, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [outcome, setOutcome] = useState<Disposition>();
  const [reason, setReason] = useState('');
  const needsReason = outcome !== undefined && outcome !== 'accepted';
  const isReady = outcome !== undefined && (!needsReason || reason.trim() !== '');
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (outcome && (await run(() => reviewVerbs.dispose(comment.id, outcome, reason.trim())))) onDone();
  };
  return (
    <form
      className="said-form"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (event.key !== 'Escape' && !isSent) return;
        event.preventDefault();
        if (isSent) event.currentTarget.requestSubmit();
        else onClose();
      }}
    >
      <fieldset className="outcome-chips">
        <legend>{translate('said.answer_legend')}</legend>
        {dispositions.map((one) => (
          <label key={one} data-chosen={outcome === one || undefined}>
            <input
              type="radio"
              name={id}
              autoFocus={one === 'accepted'}
              checked={outcome === one}
              onChange={() => setOutcome(one)}
            />
            {translate(`outcomes.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{translate(needsReason ? 'said.reason' : 'said.reason_optional')}</label>
        <textarea
          id={`${id}-reason`}
          dir="auto"
          rows={2}
          maxLength={20_000}
          required={needsReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || !isReady}>
          {translate('said.answer_save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
};
