import type { Schemas } from '@mufakat/api-client/client';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { Mark, type Tone } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { useFormat } from '../platform/i18n/use-format.js';
import '../components/forms/form.css';
import './mail.css';

type Mail = Schemas['MailView'];

const tones: Record<Mail['state'], Tone> = { waiting: 'warning', sent: 'good', refused: 'danger' };

const Letter = ({ mail, onClose }: { readonly mail: Mail; readonly onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="letter">
      <DialogTitle id="letter" dir="auto">
        {mail.subject}
      </DialogTitle>
      <DialogContent>
        <p className="muted">
          {translate('mails.to')} <bdi>{mail.toName}</bdi> · <bdi>{mail.toEmail}</bdi>
        </p>
        {mail.fault && (
          <p className="form-error" dir="auto">
            {mail.fault}
          </p>
        )}
        <pre className="letter" dir="auto">
          {mail.text === '' ? translate('mails.emptied') : mail.text}
        </pre>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

/** What was written to people; the administrator can carry a letter that could not be sent. */
export const MailList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState<Mail>();
  const columns: readonly Column<Mail>[] = [
    { name: 'subject', label: 'mails.subject', cell: ({ subject }) => <bdi>{subject}</bdi> },
    { name: 'to', sort: 'toEmail', label: 'mails.to', width: '30%', cell: ({ toEmail }) => <bdi>{toEmail}</bdi> },
    {
      name: 'state',
      label: 'mails.state',
      width: '140px',
      cell: ({ state }) => <Mark tone={tones[state]}>{translate(`mails.states.${state}`)}</Mark>,
    },
    {
      name: 'at',
      sort: 'createdAt',
      label: 'mails.at',
      width: '170px',
      cell: ({ createdAt }) => format.instant(createdAt),
    },
  ];
  return (
    <>
      <PageHeader title={translate('mails.title')} />
      <DataList<Mail>
        resource="mails"
        label={translate('mails.title')}
        columns={columns}
        sort={{ field: 'createdAt', order: 'DESC' }}
        onOpen={setOpen}
        empty={<Empty title={translate('mails.empty')} why={translate('mails.empty_why')} />}
      />
      {open && <Letter mail={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
