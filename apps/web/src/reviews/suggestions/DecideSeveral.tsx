import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { type ReactNode, useId, useState } from 'react';
import { isRefusal } from '../../platform/api.js';
import { useAddressLabel, usePlanInHand, usePlanState } from '../../plans/index.js';
import type { Suggestion } from '../reviews.js';
import { reviewVerbs, type SuggestionChoice } from '../reviews.verbs.js';
import { FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';

interface Conflict {
  readonly suggestion: string;
  readonly record: string;
  readonly field: string;
  readonly theirs?: unknown;
  readonly mine?: unknown;
}

interface Props {
  /** Those that wait and are chosen. */
  readonly chosen: readonly Suggestion[];
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** Where each of them is taken in or left aside. */
  readonly children: ReactNode;
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
const keyOf = ({ suggestion, record, field }: Conflict): string => [suggestion, record, field].join(' ');

/** Accepts or rejects the chosen suggestions at once, with one reason; what conflicts is asked, one by one. */
export const DecideSeveral = ({ chosen, onDone, onClose, children }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const label = useAddressLabel();
  const id = useId();
  const { plan, store, refreshPlan } = usePlanInHand();
  const { document } = usePlanState();
  const { isBusy, fault, run } = useAct();
  const [reason, setReason] = useState('');
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [choices, setChoices] = useState<Readonly<Record<string, SuggestionChoice['choice']>>>({});
  const decided: SuggestionChoice[] = conflicts.flatMap((conflict) => {
    const choice = choices[keyOf(conflict)];
    const { suggestion, record, field } = conflict;
    return choice ? [{ suggestion, record, field, choice }] : [];
  });
  const decide = async (decision: 'accept' | 'reject') => {
    await store.flush();
    const ids = chosen.map((one) => one.id);
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const isDone = await run(async () => {
      try {
        const done = await reviewVerbs.decideAll({ planId: plan.id, decision, ids, ...why, choices: decided });
        const { accepted, taken, overtaken, rejected } = done;
        const counts = { accepted: accepted.length, taken: taken.length, overtaken: overtaken.length };
        notify(decision === 'accept' ? 'several.accepted' : 'several.rejected', {
          type: 'success',
          messageArgs: { ...counts, rejected: rejected.length },
        });
      } catch (error) {
        if (isRefusal(error) && error.problem.code === 'suggestion.conflict')
          setConflicts(error.problem['conflicts'] as Conflict[]);
        throw error;
      }
    });
    if (!isDone) return;
    refreshPlan();
    onDone();
  };
  return (
    <section className="said-form several" aria-label={translate('several.title')}>
      <p>{translate('several.chosen', { count: chosen.length })}</p>
      <div className="several-chosen">{children}</div>
      {conflicts.map((conflict) => {
        const kind = document.records.get(conflict.record)?.kind;
        const name = `${id} ${keyOf(conflict)}`;
        return (
          <fieldset key={name} className="several-conflict">
            <legend>
              <bdi>{document.records.get(conflict.record)?.code}</bdi>{' '}
              {kind ? label(kind, conflict.field) : conflict.field}
            </legend>
            {(['standing', 'suggested'] as const).map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={name}
                  checked={choices[keyOf(conflict)] === choice}
                  onChange={() => setChoices((before) => ({ ...before, [keyOf(conflict)]: choice }))}
                />{' '}
                {translate(`several.${choice}`)}{' '}
                <bdi>{shown(choice === 'standing' ? conflict.theirs : conflict.mine)}</bdi>
              </label>
            ))}
          </fieldset>
        );
      })}
      <div className="field">
        <label htmlFor={id}>{translate('several.reason')}</label>
        <textarea id={id} dir="auto" rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      <FormEnd fault={fault}>
        <Button
          variant="contained"
          size="small"
          disabled={isBusy || decided.length < conflicts.length}
          onClick={() => void decide('accept')}
        >
          {translate('several.accept', { count: chosen.length })}
        </Button>
        <Button
          variant="outlined"
          size="small"
          disabled={isBusy || reason.trim() === ''}
          onClick={() => void decide('reject')}
        >
          {translate('several.reject', { count: chosen.length })}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </FormEnd>
    </section>
  );
};
