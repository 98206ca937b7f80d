import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { guestVerbs } from './guest.verbs.js';

interface Props {
  readonly token: string;
  readonly recordId: string | null;
  /** Words marked in the record; empty for none. */
  readonly quote: string;
  readonly onSaid: () => void;
  readonly onClose: () => void;
}

/** A guest's comment where it belongs. */
export const GuestForm = ({ token, recordId, quote, onSaid, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState('');
  const say = async (event: SyntheticEvent) => {
    event.preventDefault();
    const draft = { recordId, quote: quote === '' ? null : quote, text: text.trim() };
    if (await run(() => guestVerbs.say(token, draft))) onSaid();
  };
  return (
    <form className="said-form guest-form" onSubmit={(event) => void say(event)}>
      {quote !== '' && (
        <blockquote className="said-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      <div className="field">
        <label htmlFor={id}>{translate(quote === '' ? 'guest.your_comment' : 'guest.your_comment_on')}</label>
        <textarea
          id={id}
          dir="auto"
          rows={4}
          maxLength={20_000}
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" disabled={isBusy || text.trim() === ''}>
          {translate('guest.send')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </FormEnd>
    </form>
  );
};
