import Button from '@mui/material/Button';
import { readAt, splitAddress } from '@mufakat/planning/records/address';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { useAddressLabel, usePlanInHand, usePlanState } from '../../plans/index.js';
import { changesFrom, editedFrom } from './edited.js';
import type { Suggestion } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';

interface Props {
  readonly suggestion: Suggestion;
  readonly isRejecting: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Rejecting, or accepting in other words; both say why. */
export const DecideForm = ({ suggestion, isRejecting, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const label = useAddressLabel();
  const id = useId();
  const { store } = usePlanInHand();
  const { document } = usePlanState();
  const { isBusy, fault, run } = useAct();
  const [reason, setReason] = useState('');
  const [misread, setMisread] = useState('');
  const [values, setValues] = useState(() => (isRejecting ? [] : (editedFrom(suggestion.changes) ?? [])));
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setMisread('');
    await store.flush();
    const { document: now, revision: baseRevision } = store.getState();
    const written = changesFrom(values, now);
    if ('fault' in written) {
      setMisread(translate(`plan.matrix.faults.${written.fault}`));
      return;
    }
    const act = isRejecting
      ? () => reviewVerbs.reject(suggestion.id, reason.trim())
      : () => reviewVerbs.accept(suggestion.id, { changes: written.changes, baseRevision, reason: reason.trim() });
    if (await run(act)) onDone();
  };
  return (
    <form
      className="said-form"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {values.map(({ record, kind, address, text }, at) => {
        const now = readAt(document.records.get(record) ?? {}, address);
        return (
          <div key={record + address} className="field">
            <label htmlFor={`${id}-${String(at)}`}>{label(kind, address)}</label>
            <textarea
              id={`${id}-${String(at)}`}
              dir="auto"
              rows={2}
              autoFocus={at === 0}
              lang={splitAddress(address).language}
              value={text}
              onChange={(event) =>
                setValues(values.map((value, other) => (other === at ? { ...value, text: event.target.value } : value)))
              }
            />
            {typeof now === 'string' && (
              <small className="muted">
                {translate('said.now')} <bdi>{now}</bdi>
              </small>
            )}
          </div>
        );
      })}
      <div className="field">
        <label htmlFor={`${id}-reason`}>{translate('said.reason')}</label>
        <textarea
          id={`${id}-reason`}
          dir="auto"
          rows={2}
          required
          autoFocus={isRejecting}
          maxLength={20_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <FormEnd fault={fault || misread}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || reason.trim() === ''}>
          {translate(isRejecting ? 'said.reject' : 'said.accept_edited')}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
};
