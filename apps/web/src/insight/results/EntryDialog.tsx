import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { takesOverlaps } from '@mufakat/planning/figures/roll-up';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type EntryDraft, entryVerbs, type IndicatorResult, isTold, type PlanResults } from './results.js';

interface Props {
  readonly indicator: IndicatorResult;
  readonly results: PlanResults;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

type Field = 'periodTo' | 'value' | 'numerator' | 'denominator' | 'words';

/** Which numbers or words an entry is told in. */
const fieldsOf = (indicator: IndicatorResult, kind: EntryDraft['kind']): readonly Exclude<Field, 'periodTo'>[] => {
  if (kind === 'overlap') return ['value'];
  if (isTold(indicator)) return ['words'];
  return indicator.format === 'percent' ? ['numerator', 'denominator'] : ['value'];
};

/** A value measured elsewhere, or an amount to take off the sum; each with its source or reason. */
export const EntryDialog = ({ indicator, results, onChanged, onClose }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const kinds = takesOverlaps(indicator) ? (['measured', 'overlap'] as const) : (['measured'] as const);
  const [kind, setKind] = useState<EntryDraft['kind']>('measured');
  const [said, setSaid] = useState<Partial<Record<Field, string>>>({});
  const fields = fieldsOf(indicator, kind);
  const set = (name: Field, text: string): void => setSaid((before) => ({ ...before, [name]: text }));
  const periods = [...new Set([...indicator.figure.periods, ...results.rounds.map(({ periodTo }) => periodTo)])].sort();
  const isReady = Boolean(said.periodTo) && fields.every((name) => Boolean(said[name]?.trim()));
  const send = async (reason: string): Promise<void> => {
    const values = Object.fromEntries(fields.map((name) => [name, said[name]?.trim()]));
    await entryVerbs.add({
      ...{ planId: results.plan, indicatorId: indicator.id, kind, periodTo: said.periodTo ?? '', reason },
      ...values,
    });
    onChanged();
  };
  return (
    <ConfirmReason
      title={translate('results.enter')}
      confirm={translate('results.enter_confirm')}
      needsReason
      isReady={isReady}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{translate(`results.entries.${kind}_why`)}</p>
      <TextField
        select
        label={translate('results.entries.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as EntryDraft['kind'])}
      >
        {kinds.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`results.entries.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {kind === 'overlap' ? (
        <TextField
          select
          required
          label={translate('results.entries.period')}
          value={said.periodTo ?? ''}
          onChange={(event) => set('periodTo', event.target.value)}
        >
          {periods.map((period) => (
            <MenuItem key={period} value={period}>
              {format.day(period)}
            </MenuItem>
          ))}
        </TextField>
      ) : (
        <TextField
          type="date"
          required
          label={translate('results.entries.period')}
          value={said.periodTo ?? ''}
          onChange={(event) => set('periodTo', event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
      {fields.map((name) => (
        <TextField
          key={name}
          required
          label={translate(`results.entries.${kind === 'overlap' ? 'amount' : name}`)}
          value={said[name] ?? ''}
          onChange={(event) => set(name, event.target.value)}
          slotProps={{ htmlInput: { dir: name === 'words' ? 'auto' : 'ltr' } }}
        />
      ))}
    </ConfirmReason>
  );
};
