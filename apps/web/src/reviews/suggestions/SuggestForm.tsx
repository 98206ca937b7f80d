import Button from '@mui/material/Button';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useNotify, useTranslate } from 'ra-core';
import { type ReactNode, type SyntheticEvent, useId, useMemo, useState } from 'react';
import { WordDiff } from '../../components/WordDiff.js';
import { useAddressLabel, usePlanInHand, writeField } from '../../plans/index.js';
import type { Audience } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { suggestibleIn, writtenAt } from '../comments/sayable.js';
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

/** Another value for a field, written over what stands there; the owner accepts, edits or rejects it. */
export const SuggestForm = ({ record, audience, onSaid, isReady, children }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const label = useAddressLabel();
  const id = useId();
  const { plan, store, languages } = usePlanInHand();
  const { isBusy, fault, run } = useAct();
  const places = useMemo(() => suggestibleIn(record, languages), [record, languages]);
  const [address, setAddress] = useState(places[0]?.address ?? '');
  const [typed, setTyped] = useState<string>();
  const [reason, setReason] = useState('');
  const [misread, setMisread] = useState('');
  const place = places.find((one) => one.address === address);
  if (!place) return <p className="muted">{translate('said.nothing_to_suggest')}</p>;
  const now = writtenAt(record, address);
  const text = typed ?? now;
  const choose = (other: string): void => {
    setAddress(other);
    setTyped(undefined);
    setMisread('');
  };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const written = writeField(record, address, text);
    if ('fault' in written) {
      setMisread(translate(`plan.matrix.faults.${written.fault}`));
      return;
    }
    await store.flush();
    const { revision: baseRevision } = store.getState();
    const draft = { planId: plan.id, recordId: record.id, baseRevision, changes: written.changes, ...audience };
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    if (!(await run(() => reviewVerbs.suggest({ ...draft, ...why })))) return;
    setTyped(undefined);
    setReason('');
    notify('said.suggestion_made', { type: 'success' });
    onSaid();
  };
  const common = { id: `${id}-value`, value: text };
  return (
    <form
      className="said-form"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-address`}>{translate('said.field')}</label>
        <select
          id={`${id}-address`}
          autoFocus={isReady}
          value={address}
          onChange={(event) => choose(event.target.value)}
        >
          {places.map((one) => (
            <option key={one.address} value={one.address}>
              {label(record.kind, one.address)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-value`}>{translate('said.value')}</label>
        {place.options ? (
          <select {...common} onChange={(event) => setTyped(event.target.value)}>
            <option value="">–</option>
            {place.options.map((option) => (
              <option key={option} value={option}>
                {translate(`options.${option}`, { _: option })}
              </option>
            ))}
          </select>
        ) : (
          <textarea
            {...common}
            rows={3}
            dir={place.type === 'day' || place.type === 'decimal' ? 'ltr' : 'auto'}
            lang={place.language}
            aria-invalid={misread !== ''}
            onFocus={(event) => place.type !== 'translated' && event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
        {text !== now && (place.type === 'translated' || place.type === 'text') && (
          <p className="said-change">
            <WordDiff before={now} after={text} language={place.language ?? 'en'} />
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{translate('said.why')}</label>
        <textarea
          id={`${id}-reason`}
          dir="auto"
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {children}
      <FormEnd fault={misread || fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || text.trim() === now}>
          {translate('said.suggest_do')}
        </Button>
      </FormEnd>
    </form>
  );
};
