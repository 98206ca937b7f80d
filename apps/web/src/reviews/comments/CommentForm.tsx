import Button from '@mui/material/Button';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useNotify, useTranslate } from 'ra-core';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useFieldLabel, usePlanInHand } from '../../plans/index.js';
import { PrioritySelect } from '../merge/PrioritySelect.js';
import { type Audience, type CommentKind, commentKinds, type Priority } from '../reviews.js';
import { type MentionPlace, reviewVerbs } from '../reviews.verbs.js';
import { MentionInput } from './MentionInput.js';
import { fieldsOf } from './sayable.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';

interface Props {
  readonly record: PlanRecord;
  readonly isOfRecord: boolean;
  readonly audience: Audience;
  readonly onSaid: () => void;
  /** The hand goes straight to the words. */
  readonly isReady?: boolean;
  readonly children: ReactNode;
}

/** A note is heard by the same as what waits for the opinion. */
const placeOf = (planId: string, { isNote, ...audience }: Audience): MentionPlace =>
  isNote ? { planId, ...audience, isInternal: true } : { planId, ...audience };

/** A comment, question or proposal on a record, a field of it, or the whole plan. */
export const CommentForm = ({ record, isOfRecord, audience, onSaid, isReady = false, children }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const label = useFieldLabel();
  const id = useId();
  const { plan } = usePlanInHand();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<CommentKind>('comment');
  const [field, setField] = useState('');
  const [priority, setPriority] = useState<Priority | null>(null);
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const save = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (text.trim() === '') return;
    const place = isOfRecord ? { recordId: record.id, ...(field === '' ? {} : { field }) } : {};
    const named = mentions.length > 0 ? { mentions: [...mentions] } : {};
    const draft = { planId: plan.id, text: text.trim(), kind, priority, ...named, ...place, ...audience };
    if (!(await run(() => reviewVerbs.comment(draft)))) return;
    setText('');
    setMentions([]);
    notify('said.comment_made', { type: 'success' });
    onSaid();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
  };
  return (
    <form className="said-form" onSubmit={(event) => void save(event)}>
      <div className="field">
        <label htmlFor={`${id}-text`}>{translate(isOfRecord ? 'said.text' : 'said.text_of_plan')}</label>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={3}
          autoFocus={isReady}
          maxLength={20_000}
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="said-row">
        <div className="field">
          <label htmlFor={`${id}-kind`}>{translate('said.kind')}</label>
          <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value as CommentKind)}>
            {commentKinds.map((one) => (
              <option key={one} value={one}>
                {translate(`comment_kinds.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {isOfRecord && (
          <div className="field">
            <label htmlFor={`${id}-field`}>{translate('said.about')}</label>
            <select id={`${id}-field`} value={field} onChange={(event) => setField(event.target.value)}>
              <option value="">{translate('said.about_all')}</option>
              {fieldsOf(record).map(({ name }) => (
                <option key={name} value={name}>
                  {label(record.kind, name)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <PrioritySelect value={priority} onChange={setPriority} />
      <MentionInput place={placeOf(plan.id, audience)} chosen={mentions} choose={setMentions} />
      {children}
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || text.trim() === ''}>
          {translate('said.comment_do')}
        </Button>
        <kbd>Ctrl+Enter</kbd>
      </FormEnd>
    </form>
  );
};
