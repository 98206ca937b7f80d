import UploadFileOutlinedIcon from '@mui/icons-material/UploadFileOutlined';
import { useTranslate } from 'ra-core';
import { type DragEvent, useId, useState } from 'react';
import './form.css';

const megabyte = 1024 * 1024;
const limit = 20;

interface Props {
  /** Endings that are accepted, with the dot: `.xlsx`. */
  readonly accept: readonly string[];
  readonly label: string;
  readonly hint?: string;
  readonly onFile: (file: File) => void;
}

/** Takes one file by dropping or choosing; refuses what is too large or of another kind before it is sent. */
export const FileDrop = ({ accept, label, hint, onFile }: Props) => {
  const translate = useTranslate();
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState('');
  const id = useId();
  const take = (file: File | undefined) => {
    if (!file) return;
    const size = (file.size / megabyte).toFixed(1);
    const isKnown = accept.length === 0 || accept.some((ending) => file.name.toLowerCase().endsWith(ending));
    if (!isKnown) setFault(translate('form.wrong_kind', { name: file.name }));
    else if (file.size > limit * megabyte) setFault(translate('form.too_large', { megabytes: size, limit }));
    else {
      setFault('');
      onFile(file);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div>
      <label
        className="file-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <UploadFileOutlinedIcon aria-hidden="true" />
        <strong>{label}</strong>
        <span>{translate('form.drop')}</span>
        <small>
          {[accept.join(' '), translate('form.drop_limit', { megabytes: limit }), hint].filter(Boolean).join(' · ')}
        </small>
        <input
          type="file"
          className="hidden-visually"
          accept={accept.join(',')}
          aria-describedby={fault === '' ? undefined : id}
          onChange={(event) => take(event.target.files?.[0])}
        />
      </label>
      {fault !== '' && (
        <p id={id} className="form-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
};
