import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { ReferenceSelect } from '../../components/forms/ReferenceInput.js';
import { verificationVerbs } from './verification.verbs.js';

interface Props {
  readonly line: string;
  readonly today: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Another body than the reporter has seen it: who, when, how, and what shows it. */
export const ConfirmLine = ({ line, today, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const [bodyId, setBody] = useState<string | null>(null);
  const [onDay, setDay] = useState(today);
  const [how, setHow] = useState('');
  const [url, setUrl] = useState('');
  return (
    <ConfirmReason
      title={translate('inbox.confirm_title')}
      confirm={translate('inbox.confirm')}
      reason="none"
      isReady={bodyId !== null && onDay !== '' && how.trim() !== ''}
      onConfirm={async () => {
        await verificationVerbs.confirm(line, {
          bodyId: bodyId ?? '',
          onDay,
          how: how.trim(),
          url: url.trim() || null,
        });
        onDone();
      }}
      onClose={onClose}
    >
      <p>{translate('inbox.confirm_why')}</p>
      <ReferenceSelect
        resource="bodies"
        label={translate('inbox.confirm_body')}
        value={bodyId}
        onChange={setBody}
        isRequired
      />
      <TextField
        type="date"
        label={translate('inbox.confirm_day')}
        required
        value={onDay}
        onChange={(event) => setDay(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      />
      <TextField
        label={translate('inbox.confirm_how')}
        required
        multiline
        minRows={2}
        value={how}
        onChange={(event) => setHow(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 2000 } }}
      />
      <TextField
        label={translate('report.evidence_address')}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        slotProps={{ htmlInput: { dir: 'ltr', maxLength: 2000 } }}
      />
    </ConfirmReason>
  );
};
