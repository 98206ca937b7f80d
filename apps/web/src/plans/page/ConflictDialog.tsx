import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { descriptionOf, splitAddress } from '@mufakat/planning/records/address';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { labelOf } from '@mufakat/planning/records/wording';
import { useLocale, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { WordDiff } from '../../components/WordDiff.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useAddressLabel } from '../labels.js';
import type { Held } from '../store/queue.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { plainValue } from './written-values.js';

type Choice = 'mine' | 'theirs';

const recordOf = (held: Held, records: ReadonlyMap<string, PlanRecord>): PlanRecord | undefined => {
  const there = records.get(held.conflict.record);
  if (there) return there;
  const { base } = held.conflict;
  return isObject(base) && typeof base['kind'] === 'string' ? (base as PlanRecord) : undefined;
};

const useSideWords = (held: Held) => {
  const { bodies, languages } = usePlanInHand();
  const { document } = usePlanState();
  const format = useFormat();
  const translate = useTranslate();
  const kind = document.records.get(held.conflict.record)?.kind ?? held.change.kind;
  const { field } = splitAddress(held.conflict.field);
  const type = descriptionOf(kind, field)?.type;
  return (value: unknown): string => {
    if (value === null || value === undefined || value === '') return translate('plan.conflicts.empty');
    if (field === 'parent' && typeof value === 'string') {
      const record = document.records.get(value);
      return record
        ? [record.code, labelOf(record, languages)].filter(Boolean).join(' ')
        : translate('plan.conflicts.gone');
    }
    if (field === 'position') return translate('plan.conflicts.other_place');
    if (type === 'reference' && typeof value === 'string') return bodies.name(value);
    if (type === 'day' && typeof value === 'string') return format.day(value);
    if (Array.isArray(value) && value.every(isObject)) {
      return value.map((one) => labelOf(one as unknown as PlanRecord, languages)).join('; ');
    }
    if (isObject(value) && !('node' in value)) return Object.values(value).map(plainValue).join(' · ');
    return plainValue(value);
  };
};

const Field = ({ held, choice, choose }: { held: Held; choice?: Choice; choose: (choice: Choice) => void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const name = useId();
  const label = useAddressLabel();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const say = useSideWords(held);
  const { rule, field, base, theirs, mine } = held.conflict;
  const record = recordOf(held, document.records);
  const kind = record?.kind ?? held.change.kind;
  const language = splitAddress(field).language ?? locale;
  const what =
    field === '*' || field === 'parent' || field === 'position'
      ? translate(`plan.conflicts.fields.${field}`)
      : label(kind, field);
  const sides = [
    ['theirs', rule === 'record-gone' ? translate('plan.conflicts.removed') : say(theirs)],
    ['mine', rule === 'subtree-changed' ? translate('plan.conflicts.remove') : say(mine)],
  ] as const;
  const isWords = field !== 'position' && descriptionOf(kind, splitAddress(field).field)?.type !== 'day';
  const from = rule === 'record-gone' || rule === 'subtree-changed' ? undefined : say(base);
  return (
    <fieldset className="conflict">
      <legend>
        <bdi>{record?.code}</bdi> <span dir="auto">{record ? labelOf(record, languages) : ''}</span> · {what}
      </legend>
      <p className="muted">{translate(`plan.conflicts.rules.${rule}`)}</p>
      <div className="conflict-sides">
        {from !== undefined && (
          <div>
            <span>{translate('plan.conflicts.base')}</span>
            <p dir="auto">{from}</p>
          </div>
        )}
        {sides.map(([side, words]) => (
          <label key={side} data-chosen={choice === side || undefined}>
            <span>
              <input type="radio" name={name} checked={choice === side} onChange={() => choose(side)} />
              {translate(`plan.conflicts.${side}`)}
            </span>
            <p dir="auto">
              {from === undefined || !isWords ? words : <WordDiff before={from} after={words} language={language} />}
            </p>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** Base, theirs and mine of every field that was changed twice, with a choice for each. */
export const ConflictDialog = () => {
  const translate = useTranslate();
  const title = useId();
  const [params, setParams] = useSearchParams();
  const { store } = usePlanInHand();
  const { held } = usePlanState();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const close = (): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('conflicts');
        return after;
      },
      { replace: true },
    );
  if (held.length === 0 || params.get('conflicts') !== '1') return null;
  const all = (choice: Choice) => setChoices(new Map(held.map(({ key }) => [key, choice])));
  const settle = (): void => {
    for (const { key } of held) {
      const choice = choices.get(key);
      if (choice) store.settle(key, choice);
    }
    setChoices(new Map());
    void store.flush();
    close();
  };
  return (
    <Dialog open onClose={close} aria-labelledby={title} fullWidth maxWidth="md">
      <DialogTitle id={title}>{translate('plan.conflicts.title', { count: held.length })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <p>{translate('plan.conflicts.why')}</p>
        {held.map((one) => (
          <Field
            key={one.key}
            held={one}
            choice={choices.get(one.key)}
            choose={(choice) => setChoices((before) => new Map(before).set(one.key, choice))}
          />
        ))}
      </DialogContent>
      <DialogActions>
        {held.length > 1 && <Button onClick={() => all('theirs')}>{translate('plan.conflicts.all_theirs')}</Button>}
        {held.length > 1 && <Button onClick={() => all('mine')}>{translate('plan.conflicts.all_mine')}</Button>}
        <Button onClick={close}>{translate('plan.conflicts.later')}</Button>
        <Button variant="contained" disabled={choices.size === 0} onClick={settle}>
          {translate('plan.conflicts.settle', { count: choices.size })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
