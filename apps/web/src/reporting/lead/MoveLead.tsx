import TextField from '@mui/material/TextField';
import { labelOf } from '@mufakat/planning/records/wording';
import { useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { FileDrop } from '../../components/forms/FileDrop.js';
import { usePlanInHand, usePlanState } from '../../plans/index.js';
import { leadVerbs } from './lead.verbs.js';
import { ledBy, leadsOf } from './leads.js';
import './lead.css';

interface Props {
  /** What one began from; its leads are offered, and beside it all that the same body leads. */
  readonly records: readonly string[];
  readonly onClose: () => void;
}

const dayField = { inputLabel: { shrink: true } };

interface RecordsProps {
  readonly from: string;
  readonly on: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

const RecordsLed = ({ from, on, chosen, onChange }: RecordsProps) => {
  const translate = useTranslate();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const records = ledBy(document, from, on);
  return (
    <fieldset className="form-many lead-records">
      <legend>{translate('lead.records', { count: chosen.size })}</legend>
      {records.map((record) => (
        <label key={record.id}>
          <input
            type="checkbox"
            checked={chosen.has(record.id)}
            onChange={({ target }) => {
              const after = new Set(chosen);
              if (target.checked) after.add(record.id);
              else after.delete(record.id);
              onChange(after);
            }}
          />
          <bdi>{record.code}</bdi> <span dir="auto">{labelOf(record, languages)}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** The lead goes to another body on a day and by an act; of several actions at once. */
export const MoveLead = ({ records, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const id = useId();
  const { plan, bodies, today } = usePlanInHand();
  const { document } = usePlanState();
  const leading = [
    ...new Set(records.flatMap((one) => leadsOf(document, one, today)).map((lead) => String(lead['body']))),
  ];
  const [from, setFrom] = useState(leading[0] ?? '');
  const [to, setTo] = useState('');
  const [on, setOn] = useState(today);
  const [act, setAct] = useState({ authority: '', number: '', on: '' });
  const [file, setFile] = useState<File>();
  const ledOf = (body: string) =>
    new Set(records.filter((one) => leadsOf(document, one, today).some((lead) => lead['body'] === body)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => ledOf(leading[0] ?? ''));
  const found = bodies.find(to);
  const move = async (reason: string) => {
    if (!found) return;
    const fileId = file && (await leadVerbs.keepAct(plan.id, file));
    await leadVerbs.move(plan.id, {
      ...{ recordIds: [...chosen], fromBodyId: from, toBodyId: found.id, on, reason },
      act: { authority: act.authority, number: act.number || null, on: act.on || null, fileId: fileId ?? null },
    });
    notify('lead.moved', { type: 'success', messageArgs: { body: bodies.name(found.id) } });
    await queryClient.invalidateQueries({ queryKey: ['lead-moves', plan.id] });
  };
  return (
    <ConfirmReason
      title={translate('lead.title')}
      confirm={translate('lead.confirm', { count: chosen.size })}
      needsReason
      hasFields
      isReady={found !== undefined && chosen.size > 0 && act.authority.trim() !== '' && on !== ''}
      onConfirm={move}
      onClose={onClose}
    >
      <p>{translate('lead.why')}</p>
      <TextField
        select
        label={translate('lead.from')}
        value={from}
        onChange={({ target }) => {
          setFrom(target.value);
          setChosen(ledOf(target.value));
        }}
        slotProps={{ select: { native: true }, ...dayField }}
      >
        {leading.map((body) => (
          <option key={body} value={body}>
            {bodies.name(body)}
          </option>
        ))}
      </TextField>
      <TextField
        label={translate('lead.to')}
        required
        autoFocus
        value={to}
        error={to !== '' && !found}
        onChange={({ target }) => setTo(target.value)}
        slotProps={{ htmlInput: { list: `${id}-bodies`, dir: 'auto', autoComplete: 'off' } }}
      />
      <datalist id={`${id}-bodies`}>
        {bodies.matching(to, 50).map((one) => (
          <option key={one.id} value={bodies.name(one.id)} />
        ))}
      </datalist>
      <TextField
        type="date"
        label={translate('lead.on')}
        helperText={translate('lead.on_hint')}
        required
        value={on}
        onChange={({ target }) => setOn(target.value)}
        slotProps={dayField}
      />
      <RecordsLed {...{ from, on, chosen }} onChange={setChosen} />
      <TextField
        label={translate('lead.authority')}
        required
        value={act.authority}
        onChange={({ target }) => setAct({ ...act, authority: target.value })}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 300 } }}
      />
      <div className="form-row">
        <TextField
          label={translate('lead.number')}
          value={act.number}
          onChange={({ target }) => setAct({ ...act, number: target.value })}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 200 } }}
        />
        <TextField
          type="date"
          label={translate('lead.act_on')}
          value={act.on}
          onChange={({ target }) => setAct({ ...act, on: target.value })}
          slotProps={dayField}
        />
      </div>
      <FileDrop accept={[]} label={file?.name ?? translate('lead.document')} onFile={setFile} />
    </ConfirmReason>
  );
};
