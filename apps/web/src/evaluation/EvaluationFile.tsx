import DescriptionOutlinedIcon from '@mui/icons-material/DescriptionOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FileDrop } from '../components/forms/FileDrop.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { evaluationDocument, evaluationVerbs, type KeptFile } from './evaluation.js';

interface FileLinkProps {
  readonly evaluation: string;
  readonly id: string;
  /** Not known where the reader sees no more than that there is one. */
  readonly name: string | null;
}

/** A file the evaluation names, to take. */
export const FileLink = ({ evaluation, id, name }: FileLinkProps) => {
  const translate = useTranslate();
  return (
    <a className="evaluation-file" href={evaluationDocument(evaluation, id)}>
      <DescriptionOutlinedIcon fontSize="inherit" aria-hidden="true" />
      <bdi>{name ?? translate('evaluation.file')}</bdi>
    </a>
  );
};

interface Props {
  readonly evaluation: string;
  readonly label: string;
  readonly id: string | null;
  readonly name: string | null;
  /** What is done with a file that was uploaded, or `null` where it is taken out; without it the file is only read. */
  readonly onFile?: (file: KeptFile | null) => void | Promise<void>;
  /** The file is not part of the evaluation yet and is shown by name only. */
  readonly isWaiting?: boolean;
}

/** One file: dropped or chosen, shown by name, replaced or taken out. */
export const EvaluationFile = ({ evaluation, label, id, name, onFile, isWaiting }: Props) => {
  const translate = useTranslate();
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState('');
  const put = async (file: File | null) => {
    setFault('');
    setSending(true);
    try {
      await onFile?.(file && (await evaluationVerbs.keepFile(file)));
    } catch (error) {
      setFault(wordsOfError(error, translate));
    } finally {
      setSending(false);
    }
  };
  return (
    <div className="evaluation-file-field">
      {id && (
        <p className="evaluation-marks">
          <span>{label}:</span>
          {isWaiting ? <bdi>{name}</bdi> : <FileLink evaluation={evaluation} id={id} name={name} />}
          {onFile && (
            <Button
              size="small"
              disabled={isSending}
              aria-label={translate('evaluation.file_out', { file: name ?? label })}
              onClick={() => void put(null)}
            >
              {translate('evaluation.remove')}
            </Button>
          )}
        </p>
      )}
      {!id && onFile && <FileDrop accept={[]} label={label} onFile={(file) => void put(file)} />}
      <p className="muted" role="status">
        {isSending && translate('evaluation.file_sending')}
      </p>
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
};
