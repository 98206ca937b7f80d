import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Words } from '../../components/Words.js';
import { LineRead } from '../LineRead.js';
import { JudgementRow } from '../report/JudgementRow.js';
import { WordsField } from '../report/WordsField.js';
import { ConfirmLine } from './ConfirmLine.js';
import { RiskList } from './RiskList.js';
import type { LineToVerify } from './verification.verbs.js';

export interface OwnWord {
  readonly status: string | null;
  readonly reason: string | null;
}

interface Props {
  readonly line: LineToVerify;
  readonly isReturning: boolean;
  readonly isBusy: boolean;
  readonly fault: string;
  readonly onReturning: (isReturning: boolean) => void;
  readonly onVerify: (word: OwnWord) => void;
  readonly onReturn: (reason: string) => void;
  readonly onChanged: () => void;
}

const Return = ({ isBusy, onReturn, onReturning }: Pick<Props, 'isBusy' | 'onReturn' | 'onReturning'>) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <form
      className="inbox-return"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onReturn(reason.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onReturning(false);
      }}
      ref={(form) => {
        if (form && !form.contains(document.activeElement)) form.querySelector('textarea')?.focus();
      }}
    >
      <WordsField label={translate('verification.reason')} value={reason} rows={2} isRequired onChange={setReason} />
      <div className="inbox-moves">
        <Button type="submit" variant="contained" color="error" disabled={isBusy || reason.trim() === ''}>
          {translate('verification.give_back', { count: 1 })}
        </Button>
        <Button onClick={() => onReturning(false)}>{translate('ra.action.cancel')}</Button>
      </div>
    </form>
  );
};

const Decide = (props: Props & { readonly onConfirming: () => void }) => {
  const { line, isBusy, onReturning, onVerify, onConfirming } = props;
  const translate = useTranslate();
  const [isOwn, setOwn] = useState(false);
  const [status, setStatus] = useState<string | null>(null);
  const [note, setNote] = useState('');
  return (
    <>
      {isOwn && (
        <>
          <JudgementRow
            label={translate('verification.verifier_step')}
            scale={line.scale}
            value={status}
            onChange={setStatus}
          />
          <WordsField label={translate('verification.note')} value={note} rows={1} onChange={setNote} />
        </>
      )}
      <div className="inbox-moves">
        <Button
          variant="contained"
          disabled={isBusy || line.isForAnother || (isOwn && !status)}
          onClick={() => onVerify(isOwn ? { status, reason: note.trim() || null } : { status: null, reason: null })}
        >
          {translate(isOwn ? 'inbox.verify_own' : 'verification.verify')} <kbd className="wide-only">V</kbd>
        </Button>
        <Button color="error" disabled={isBusy} onClick={() => onReturning(true)}>
          {translate('verification.send_back')} <kbd className="wide-only">R</kbd>
        </Button>
        <Button onClick={() => setOwn(!isOwn)} aria-expanded={isOwn}>
          {translate('verification.own_word')}
        </Button>
        <Button onClick={onConfirming}>{translate('inbox.confirm')}</Button>
      </div>
    </>
  );
};

/** One line as it was given: what speaks against it, last time and evidence beside it, and what to do. */
export const InboxLine = (props: Props) => {
  const { line, isReturning, fault, onChanged } = props;
  const translate = useTranslate();
  const [isConfirming, setConfirming] = useState(false);
  return (
    <section className="inbox-line" aria-label={translate('inbox.line')} tabIndex={-1}>
      <p className="inbox-place">
        <strong>
          <Words of={line.bodyName} />
        </strong>{' '}
        ·{' '}
        <Link to={`/plans/${line.planId}`}>
          <Words of={line.planTitle} />
        </Link>{' '}
        · <bdi>{line.roundTitle}</bdi>
      </p>
      <RiskList line={line} />
      <LineRead line={line} form={line.form} scale={line.scale} />
      {line.isForAnother && <p className="warning-line">{translate('inbox.for_another')}</p>}
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      {isReturning ? <Return {...props} /> : <Decide {...props} onConfirming={() => setConfirming(true)} />}
      {isConfirming && (
        <ConfirmLine
          line={line}
          today={new Date().toISOString().slice(0, 10)}
          onDone={onChanged}
          onClose={() => setConfirming(false)}
        />
      )}
    </section>
  );
};
