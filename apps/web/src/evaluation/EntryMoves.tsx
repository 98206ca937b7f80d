import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';

interface Props {
  /** The entry in words, such as "Finding 2". */
  readonly name: string;
  readonly form: (onClose: () => void) => ReactNode;
  readonly onRemove: () => Promise<void>;
}

/** The two things whoever writes an evaluation does with a finding or recommendation that stands. */
export const EntryMoves = ({ name, form, onRemove }: Props) => {
  const translate = useTranslate();
  const [asked, ask] = useState<'edit' | 'remove'>();
  const close = () => ask(undefined);
  return (
    <>
      {(['edit', 'remove'] as const).map((move) => (
        <Button
          key={move}
          size="small"
          aria-label={`${translate(`evaluation.${move}`)}: ${name}`}
          onClick={() => ask(move)}
        >
          {translate(`evaluation.${move}`)}
        </Button>
      ))}
      {asked === 'edit' && form(close)}
      {asked === 'remove' && (
        <ConfirmReason
          title={name}
          confirm={translate('evaluation.remove')}
          reason="none"
          tone="error"
          onConfirm={onRemove}
          onClose={close}
        >
          <p>{translate('evaluation.remove_why')}</p>
        </ConfirmReason>
      )}
    </>
  );
};
