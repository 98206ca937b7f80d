import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { wordsOfError } from '../platform/refusal-words.js';

interface Props {
  readonly title: string;
  /** What will happen. */
  readonly children?: ReactNode;
  /** Label of the confirming button. */
  readonly confirm: string;
  readonly needsReason?: boolean;
  /** `none`: asks without a field for a reason. */
  readonly reason?: 'none' | 'asked';
  readonly tone?: 'primary' | 'error';
  /** Whether what the dialog itself asks for is filled in. */
  readonly isReady?: boolean;
  /** The dialog has fields of its own before the reason: the cursor begins there. */
  readonly hasFields?: boolean;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before something weighty, with the reason where one is due; a refusal is shown in place. */
export const ConfirmReason = (props: Props) => {
  const {
    title,
    children,
    confirm,
    needsReason = false,
    reason: asks = 'asked',
    tone = 'primary',
    isReady = true,
    hasFields = false,
    onConfirm,
    onClose,
  } = props;
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const label = useId();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setError('');
    try {
      await onConfirm(reason.trim());
      onClose();
    } catch (failure) {
      setError(wordsOfError(failure, translate));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={label} fullWidth maxWidth="sm">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={label}>{title}</DialogTitle>
        <DialogContent
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'minmax(0, 1fr)',
            '& > :first-child': { marginBlockStart: 1 },
          }}
        >
          {children}
          {asks === 'asked' && (
            <TextField
              label={translate(needsReason ? 'confirm.reason' : 'confirm.reason_optional')}
              required={needsReason}
              multiline
              minRows={2}
              autoFocus={!hasFields}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              slotProps={{ htmlInput: { dir: 'auto', maxLength: 2000 } }}
              sx={{ marginBlockStart: 1 }}
            />
          )}
          {error !== '' && (
            <p className="form-error" role="alert">
              {error}
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color={tone}
            autoFocus={asks === 'none' && !hasFields && tone === 'primary'}
            disabled={isBusy || !isReady || (needsReason && reason.trim() === '')}
          >
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
