import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { FileDrop } from '../../components/forms/FileDrop.js';
import { ReferenceSelect } from '../../components/forms/ReferenceInput.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { EvidenceLink } from '../EvidenceLink.js';
import { EvidenceList } from '../EvidenceList.js';
import type { EvidenceGiven, ReportLine } from '../reporting.js';
import { LineHead } from '../LineHead.js';
import { ValuesRead } from '../ValuesRead.js';
import { verificationVerbs } from './verification.verbs.js';

interface Props {
  readonly line: ReportLine;
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
  const [file, setFile] = useState<EvidenceGiven>();
  const [fault, setFault] = useState('');
  const keep = (chosen: File) => {
    setFault('');
    verificationVerbs.keepFile(chosen).then(setFile, (error: unknown) => setFault(wordsOfError(error, translate)));
  };
  return (
    <ConfirmReason
      title={translate('inbox.confirm_title')}
      confirm={translate('inbox.confirm')}
      reason="none"
      isReady={bodyId !== null && onDay !== '' && how.trim() !== ''}
      onConfirm={async () => {
        await verificationVerbs.confirm(line.id, {
          bodyId: bodyId ?? '',
          onDay,
          how: how.trim(),
          url: url.trim() || null,
          fileId: file?.fileId ?? null,
        });
        onDone();
      }}
      onClose={onClose}
    >
      <section className="confirmed-line" aria-label={translate('inbox.confirm_what')}>
        <LineHead line={line} />
        {line.narrative && <p dir="auto">{line.narrative}</p>}
        <ValuesRead indicators={line.indicators} values={line.values} />
        <EvidenceList evidence={line.evidence} />
      </section>
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
      {file ? (
        <p className="evidence">
          <span className="evidence-label">{translate('inbox.confirm_file')}</span>
          <span className="evidence-chip">
            <EvidenceLink of={file} />
          </span>
        </p>
      ) : (
        <FileDrop accept={[]} label={translate('inbox.confirm_file')} onFile={keep} />
      )}
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
    </ConfirmReason>
  );
};
