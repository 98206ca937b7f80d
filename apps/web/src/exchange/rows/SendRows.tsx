import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { descendantsOf, pathOf } from '@mufakat/planning/records/tree';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { usePlanInHand, usePlanState } from '../../plans/index.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { type RowRequest, rowVerbs } from './rows.js';

interface Props {
  readonly plan: string;
  readonly onClose: () => void;
}

const usualDays = 14;
const inDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const leading: readonly unknown[] = ['lead', 'co-lead'];

/** Bodies that lead an action of the plan, by their names. */
const useLeads = (): readonly string[] => {
  const { bodies } = usePlanInHand();
  const { document } = usePlanState();
  return useMemo(() => {
    const assignments = [...document.records.values()].filter(({ kind }) => kind === 'assignment');
    const ids = assignments.filter((one) => leading.includes(one['role'])).map((one) => String(one['body']));
    return [...new Set(ids)].sort((a, b) => bodies.name(a).localeCompare(bodies.name(b)));
  }, [bodies, document]);
};

const attaches = ['none', 'xlsx', 'docx'] as const;
type Attach = (typeof attaches)[number];

/** Whether anything in the plan, and so perhaps among the rows, is restricted: then the mail carries a link alone. */
const useIsRestricted = (body: string | null): boolean => {
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  return useMemo(() => {
    if (plan.sensitivity === 'restricted') return true;
    if (body === null) return false;
    const led = [...document.records.values()].filter((one) => one['body'] === body).map(({ parent }) => parent ?? '');
    const shown = new Set(led.flatMap((id) => [...pathOf(document, id), ...descendantsOf(document, id)]));
    const groups = [...document.records.values()].filter(({ kind }) => kind === 'pillar' || kind === 'plan');
    return [...shown, ...groups].some(({ sensitivity }) => sensitivity === 'restricted');
  }, [plan, document, body]);
};

const Sent = ({ sent }: { readonly sent: readonly RowRequest[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  if (sent.length === 0) return null;
  return (
    <section>
      <h3>{translate('rows.sent_before')}</h3>
      <ul className="rows-sent">
        {sent.map(({ id, bodyName, dueOn, state, attached }) => (
          <li key={id}>
            <span dir="auto">{words(bodyName)}</span>{' '}
            <small className="muted">
              {translate(`rows.states.${state}`)} · {translate('rows.until', { day: format.day(dueOn) })} ·{' '}
              {translate(`rows.attached.${attached ?? 'none'}`)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Sends a body the rows it leads: a mail with a link, and something it owes until a day. */
export const SendRows = ({ plan, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { store, bodies, today } = usePlanInHand();
  const leads = useLeads();
  const { data: sent = [] } = useQuery({
    queryKey: ['plans', plan, 'row-requests'],
    queryFn: () => rowVerbs.sent(plan),
  });
  const [body, setBody] = useState<string | null>(leads.length === 1 ? (leads[0] ?? null) : null);
  const [dueOn, setDueOn] = useState(inDays(today, usualDays));
  const [message, setMessage] = useState('');
  const [attach, setAttach] = useState<Attach>('none');
  const isRestricted = useIsRestricted(body);
  const carried = isRestricted ? 'none' : attach;
  const send = async () => {
    if (!body) return;
    await store.flush();
    const words = message.trim() === '' ? {} : { message: message.trim() };
    const { mailedTo } = await rowVerbs.send({
      ...{ planId: plan, bodyId: body, dueOn, ...words },
      ...(carried === 'none' ? {} : { attach: carried }),
    });
    await queryClient.invalidateQueries({ queryKey: ['plans', plan, 'row-requests'] });
    const names = mailedTo.join(', ');
    notify(names === '' ? 'rows.sent_to_nobody' : 'rows.sent_to', { type: 'success', messageArgs: { names } });
  };
  return (
    <ConfirmReason
      title={translate('rows.send')}
      confirm={translate('rows.send_now')}
      reason="none"
      isReady={body !== null && dueOn >= today}
      onConfirm={send}
      onClose={onClose}
    >
      <p className="muted">{translate('rows.send_why')}</p>
      <div className="rows-form">
        <Autocomplete
          options={leads}
          value={body}
          onChange={(_, id) => setBody(id)}
          getOptionKey={(id) => id}
          getOptionLabel={(id) => bodies.name(id)}
          autoHighlight
          noOptionsText={translate('list.nobody')}
          openText={translate('list.choose')}
          clearText={translate('list.clear')}
          renderInput={(params) => <TextField {...params} label={translate('rows.body')} autoFocus />}
        />
        <TextField
          type="date"
          required
          label={translate('rows.due_on')}
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
          slotProps={{ htmlInput: { dir: 'ltr', min: today }, inputLabel: { shrink: true } }}
        />
        <TextField
          label={translate('rows.message')}
          multiline
          minRows={2}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 2000 } }}
        />
        <TextField
          select
          label={translate('rows.attach')}
          value={carried}
          disabled={isRestricted}
          helperText={isRestricted ? translate('rows.attach_restricted') : undefined}
          onChange={(event) => setAttach(event.target.value as Attach)}
        >
          {attaches.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`rows.attached.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </div>
      <Sent sent={sent} />
    </ConfirmReason>
  );
};
