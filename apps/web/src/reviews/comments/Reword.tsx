import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, type SyntheticEvent, useId, useState } from 'react';
import { FormEnd } from '../FormEnd.js';
import type { Comment } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { useAct } from '../use-act.js';

interface Props {
  readonly comment: Comment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The author's own words said otherwise; what they were before stays to be read. */
export const Reword = ({ comment, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState(comment.text);
  const isReady = text.trim() !== '' && text.trim() !== comment.text;
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady && (await run(() => reviewVerbs.reword(comment, text.trim())))) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
    if (event.key === 'Escape') onClose();
    event.stopPropagation();
  };
  return (
    <form className="said-form" onSubmit={(event) => void save(event)} onKeyDown={onKeyDown}>
      <div className="field">
        <label htmlFor={id}>{translate('said.reword_text')}</label>
        <textarea
          id={id}
          dir="auto"
          rows={3}
          autoFocus
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || !isReady}>
          {translate('ra.action.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
};
