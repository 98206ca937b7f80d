import Button from '@mui/material/Button';
import { kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { useLocale, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { WordDiff } from '../../components/WordDiff.js';
import { languageName } from '../../platform/i18n/languages.js';
import { useFieldLabel } from '../../plans/index.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { guestVerbs } from './guest.verbs.js';

interface Place {
  readonly field: string;
  readonly language: string;
  readonly text: string;
}

/** Where words stand in a record, the reader's language first. */
export const wordsIn = (record: PlanRecord, locale: string): readonly Place[] => {
  const places = kindDescriptions[record.kind].fields.flatMap(({ name, type }): Place[] => {
    const value = record[name];
    if (type !== 'translated' || !isObject(value)) return [];
    return Object.entries(value).flatMap(([language, text]) =>
      typeof text === 'string' && text !== '' ? [{ field: name, language, text }] : [],
    );
  });
  return [
    ...places.filter(({ language }) => language === locale),
    ...places.filter(({ language }) => language !== locale),
  ];
};

interface Props {
  readonly token: string;
  readonly record: PlanRecord;
  readonly onSaid: () => void;
  readonly onClose: () => void;
}

/** A guest writes how words could read instead; the owner decides. */
export const GuestSuggest = ({ token, record, onSaid, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const label = useFieldLabel();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const places = wordsIn(record, locale);
  const [at, setAt] = useState(0);
  const place = places[at];
  const [typed, setTyped] = useState<string>();
  const [reason, setReason] = useState('');
  if (!place) return null;
  const { field, language, text: now } = place;
  const text = typed ?? now;
  const isReady = text.trim() !== '' && text.trim() !== now;
  const suggest = async (event: SyntheticEvent) => {
    event.preventDefault();
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const draft = { recordId: record.id, field, language, text: text.trim(), ...why };
    if (await run(() => guestVerbs.suggest(token, draft))) onSaid();
  };
  return (
    <form className="said-form guest-form" onSubmit={(event) => void suggest(event)}>
      {places.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-place`}>{translate('said.field')}</label>
          <select
            id={`${id}-place`}
            value={at}
            onChange={(event) => {
              setAt(Number(event.target.value));
              setTyped(undefined);
            }}
          >
            {places.map((one, index) => (
              <option key={`${one.field} ${one.language}`} value={index}>
                {label(record.kind, one.field)} ({languageName(one.language, locale)})
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-words`}>{translate('said.value')}</label>
        <textarea
          id={`${id}-words`}
          dir="auto"
          lang={language}
          rows={3}
          maxLength={20_000}
          autoFocus
          value={text}
          onChange={(event) => setTyped(event.target.value)}
        />
        {isReady && (
          <p className="said-change">
            <WordDiff before={now} after={text} language={language} />
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-why`}>{translate('said.why')}</label>
        <textarea
          id={`${id}-why`}
          dir="auto"
          rows={2}
          maxLength={20_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" disabled={isBusy || !isReady}>
          {translate('guest.send')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </FormEnd>
    </form>
  );
};
