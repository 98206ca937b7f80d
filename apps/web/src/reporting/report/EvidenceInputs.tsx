import AddLinkIcon from '@mui/icons-material/AddLink';
import CloseIcon from '@mui/icons-material/Close';
import AttachFileIcon from '@mui/icons-material/AttachFile';
import PhotoCameraOutlinedIcon from '@mui/icons-material/PhotoCameraOutlined';
import { useTranslate } from 'ra-core';
import { type DragEvent, type SyntheticEvent, useState } from 'react';
import { wordsOfError } from '../../platform/refusal-words.js';
import { EvidenceLink } from '../EvidenceLink.js';
import type { EvidenceGiven } from '../reporting.js';

interface Props {
  /** Sends a file, or keeps it here until there is a network. */
  readonly onFile: (file: File) => Promise<void>;
  readonly evidence: readonly EvidenceGiven[];
  readonly onChange: (change: (before: readonly EvidenceGiven[]) => EvidenceGiven[]) => void;
}

const LinkForm = ({
  onAdd,
  onClose,
}: {
  readonly onAdd: (evidence: EvidenceGiven) => void;
  readonly onClose: () => void;
}) => {
  const translate = useTranslate();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onAdd({ url: url.trim(), title: title.trim() || url.trim().slice(0, 300) });
    onClose();
  };
  return (
    <form className="evidence-form" onSubmit={submit}>
      <input
        type="url"
        required
        autoFocus
        dir="ltr"
        pattern="https?://.+"
        placeholder="https://"
        aria-label={translate('report.evidence_address')}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <input
        type="text"
        dir="auto"
        maxLength={300}
        placeholder={translate('report.evidence_title')}
        aria-label={translate('report.evidence_title')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <button type="submit" className="quiet-button">
        {translate('ra.action.add')}
      </button>
    </form>
  );
};

/** What shows that a line is true: files dropped or chosen, and links. */
export const EvidenceInputs = ({ onFile, evidence, onChange }: Props) => {
  const translate = useTranslate();
  const [isLinking, setLinking] = useState(false);
  const [isOver, setOver] = useState(false);
  const [busy, setBusy] = useState(0);
  const [fault, setFault] = useState('');
  const add = (one: EvidenceGiven) => onChange((before) => [...before, one]);
  const take = async (files: readonly File[]) => {
    setFault('');
    for (const file of files) {
      setBusy((count) => count + 1);
      try {
        await onFile(file);
      } catch (error) {
        setFault(`${file.name}: ${wordsOfError(error, translate)}`);
      }
      setBusy((count) => count - 1);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(Array.from(event.dataTransfer.files));
  };
  return (
    <div
      className="evidence"
      role="group"
      aria-label={translate('report.evidence')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="evidence-label">{translate('report.evidence')}</span>
      {evidence.map((one, index) => (
        <span key={`${String(index)} ${one.title}`} className="evidence-chip">
          <EvidenceLink of={one} />
          {one.waiting && <small className="muted">{translate('report.evidence_waiting')}</small>}
          <button
            type="button"
            aria-label={translate('report.evidence_remove', { title: one.title })}
            onClick={() => onChange((before) => before.filter((_, at) => at !== index))}
          >
            <CloseIcon fontSize="inherit" />
          </button>
        </span>
      ))}
      <label className="quiet-button">
        <AttachFileIcon fontSize="inherit" aria-hidden="true" />
        {translate('report.evidence_file')}
        <input
          type="file"
          multiple
          className="hidden-visually"
          onChange={(event) => {
            void take(Array.from(event.target.files ?? []));
            event.target.value = '';
          }}
        />
      </label>
      <label className="quiet-button narrow-only">
        <PhotoCameraOutlinedIcon fontSize="inherit" aria-hidden="true" />
        {translate('report.evidence_photo')}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="hidden-visually"
          onChange={(event) => {
            void take(Array.from(event.target.files ?? []));
            event.target.value = '';
          }}
        />
      </label>
      {!isLinking && (
        <button type="button" className="quiet-button" onClick={() => setLinking(true)}>
          <AddLinkIcon fontSize="inherit" aria-hidden="true" />
          {translate('report.evidence_link')}
        </button>
      )}
      {busy > 0 && <span role="status">{translate('report.evidence_sending')}</span>}
      {isLinking && <LinkForm onAdd={add} onClose={() => setLinking(false)} />}
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
};
