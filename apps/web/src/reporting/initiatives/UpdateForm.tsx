import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type InitiativeState, initiativeStates } from '@mufakat/planning/initiatives/initiative';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { EvidenceInputs } from '../report/EvidenceInputs.js';
import { ValueInputs } from '../report/ValueInputs.js';
import type { EvidenceGiven, LineIndicator, ValueGiven } from '../reporting.js';
import type { InitiativeUpdate, InitiativeWhole } from './initiatives.js';
import { initiativeVerbs, keepInitiativeFile } from './initiatives.verbs.js';

interface Props {
  readonly initiative: InitiativeWhole;
  /** The update that is corrected. */
  readonly corrects?: InitiativeUpdate;
  readonly onSaved: (whole: InitiativeWhole) => void;
  readonly onClose: () => void;
}

const sent = ({ title, fileId, url }: EvidenceGiven) => ({ title, fileId: fileId ?? null, url: url ?? null });
const startOf = ({ initiative, corrects }: Pick<Props, 'initiative' | 'corrects'>) => ({
  onDay: corrects?.onDay ?? new Date().toISOString().slice(0, 10),
  text: corrects?.text ?? '',
  state: corrects?.state ?? (initiative.state === 'planned' ? 'running' : initiative.state),
});

/** What happened, once: words, numbers for whatever it counts for, evidence. */
export const UpdateForm = ({ initiative, corrects, onSaved, onClose }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const heading = useId();
  const [said, setSaid] = useState(startOf({ initiative, corrects }));
  const [values, setValues] = useState<readonly ValueGiven[]>((corrects?.values ?? []) as ValueGiven[]);
  const [evidence, setEvidence] = useState<readonly EvidenceGiven[]>(corrects?.evidence ?? []);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const actions = [
    ...new Set(initiative.links.map(({ code, planTitle }) => code ?? Object.values(planTitle ?? {})[0] ?? '')),
  ];
  const line = { indicators: initiative.indicators as LineIndicator[], values: [...values], before: null };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      const correction = corrects ? { replacesId: corrects.id, reason } : {};
      const given = { ...said, values: [...values], evidence: evidence.map(sent), ...correction };
      onSaved(await initiativeVerbs.update(initiative.id, given));
      notify('initiatives.update_form.saved', { type: 'success' });
      onClose();
    } catch (error) {
      setFault(wordsOfError(error, translate));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="sm">
      <form onSubmit={(event) => void submit(event)} className="form">
        <DialogTitle id={heading}>
          {corrects
            ? translate('initiatives.update_form.correct', { day: format.day(corrects.onDay) })
            : translate('initiatives.update_form.title')}
        </DialogTitle>
        <DialogContent className="form-fields">
          {actions.length > 0 && (
            <p className="muted">{translate('initiatives.update_form.text_why', { actions: format.list(actions) })}</p>
          )}
          <TextField
            label={translate('initiatives.update_form.text')}
            required
            autoFocus
            multiline
            minRows={3}
            value={said.text}
            onChange={(event) => setSaid({ ...said, text: event.target.value })}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 20_000 } }}
          />
          <div className="form-row">
            <TextField
              label={translate('initiatives.update_form.day')}
              type="date"
              required
              disabled={corrects !== undefined}
              value={said.onDay}
              onChange={(event) => setSaid({ ...said, onDay: event.target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <TextField
              label={translate('initiatives.update_form.state')}
              select
              value={said.state}
              onChange={(event) => setSaid({ ...said, state: event.target.value as InitiativeState })}
            >
              {initiativeStates.map((state) => (
                <MenuItem key={state} value={state}>
                  {translate(`initiatives.states.${state}`)}
                </MenuItem>
              ))}
            </TextField>
          </div>
          {line.indicators.length > 0 && (
            <section className="initiative-values">
              <p className="muted">{translate('initiatives.update_form.values_why')}</p>
              <ValueInputs line={line} onChange={setValues} />
            </section>
          )}
          <EvidenceInputs
            evidence={evidence}
            onChange={(change) => setEvidence(change)}
            onFile={async (file) => {
              const kept = await keepInitiativeFile(file, initiative.bodyId);
              setEvidence((before) => [...before, kept]);
            }}
          />
          {corrects && (
            <TextField
              label={translate('initiatives.update_form.reason')}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              slotProps={{ htmlInput: { dir: 'auto', maxLength: 2000 } }}
            />
          )}
          {fault !== '' && (
            <p className="form-error" role="alert">
              {fault}
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
