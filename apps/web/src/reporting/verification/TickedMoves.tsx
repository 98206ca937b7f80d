import type { StatusScale } from '@mufakat/planning/status/scale';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { JudgementRow } from '../report/JudgementRow.js';
import { WordsField } from '../report/WordsField.js';
import type { OwnWord } from './InboxLine.js';
import type { LineToVerify } from './verification.verbs.js';

/** Steps that the scale of every one of these lines has. */
export const stepsOfAll = (lines: readonly Pick<LineToVerify, 'scale'>[]): StatusScale =>
  (lines[0]?.scale ?? []).filter(({ code, status }) =>
    lines.every(({ scale }) => scale.some((step) => step.code === code && step.status === status)),
  );

interface Props {
  readonly lines: readonly LineToVerify[];
  readonly isBusy: boolean;
  /** Both reject with what the service refused. */
  readonly onVerify: (word: OwnWord) => Promise<unknown>;
  readonly onReturn: (reason: string) => Promise<unknown>;
}

const OwnWordForAll = ({ lines, onVerify, onClose }: Pick<Props, 'lines' | 'onVerify'> & { onClose: () => void }) => {
  const translate = useTranslate();
  const [status, setStatus] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const scale = stepsOfAll(lines);
  return (
    <ConfirmReason
      title={translate('inbox.own_word_for', { count: lines.length })}
      confirm={translate('inbox.verify_own')}
      reason="none"
      isReady={status !== null}
      onConfirm={() => onVerify({ status, reason: note.trim() || null })}
      onClose={onClose}
    >
      {scale.length === 0 ? (
        <p>{translate('inbox.no_common_scale')}</p>
      ) : (
        <JudgementRow
          label={translate('verification.verifier_step')}
          scale={scale}
          value={status}
          onChange={setStatus}
        />
      )}
      <WordsField label={translate('verification.note')} value={note} rows={2} onChange={setNote} />
    </ConfirmReason>
  );
};

/** What is done to all lines that are ticked: verified as given, verified with one own word, or returned with one reason. */
export const TickedMoves = ({ lines, isBusy, onVerify, onReturn }: Props) => {
  const translate = useTranslate();
  const [asks, setAsks] = useState<'own-word' | 'return'>();
  const close = () => setAsks(undefined);
  const count = lines.length;
  return (
    <span className="ticked-moves">
      <Button
        size="small"
        variant="contained"
        disabled={isBusy}
        onClick={() => void onVerify({ status: null, reason: null }).catch(() => undefined)}
      >
        {translate('inbox.verify_ticked', { count })}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => setAsks('own-word')}>
        {translate('verification.own_word')}
      </Button>
      <Button size="small" color="error" disabled={isBusy} onClick={() => setAsks('return')}>
        {translate('verification.send_back')}
      </Button>
      {asks === 'own-word' && <OwnWordForAll lines={lines} onVerify={onVerify} onClose={close} />}
      {asks === 'return' && (
        <ConfirmReason
          title={translate('verification.give_back', { count })}
          confirm={translate('verification.give_back', { count })}
          tone="error"
          needsReason
          onConfirm={onReturn}
          onClose={close}
        >
          <p>{translate('inbox.return_all_why')}</p>
        </ConfirmReason>
      )}
    </span>
  );
};
