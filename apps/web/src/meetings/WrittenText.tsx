import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { useAskBeforeClosing } from '../components/use-unsaved.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly minRows?: number;
  /** Answers whether it was kept. */
  readonly onWritten: (text: string) => Promise<boolean>;
}

/** A text that is kept when one leaves it; what others wrote meanwhile never takes its place unseen. */
export const WrittenText = ({ label, value, minRows = 1, onWritten }: Props) => {
  const translate = useTranslate();
  const [own, setOwn] = useState<string>();
  const begun = useRef(value);
  const isOwn = own !== undefined && own.trim() !== value;
  useAskBeforeClosing(isOwn);
  useEffect(() => {
    if (own === undefined) begun.current = value;
  }, [own, value]);
  const keep = async () => {
    if (own === undefined) return;
    if (!isOwn || (await onWritten(own.trim()))) setOwn(undefined);
  };
  const leaving = useRef(keep);
  useEffect(() => {
    leaving.current = keep;
  });
  useEffect(() => () => void leaving.current(), []);
  const isPassed = isOwn && begun.current !== value;
  return (
    <TextField
      label={label}
      multiline
      fullWidth
      size="small"
      minRows={minRows}
      value={own ?? value}
      error={isPassed}
      helperText={isPassed && <span dir="auto">{translate('meetings.meanwhile', { text: value })}</span>}
      onChange={(event) => setOwn(event.target.value)}
      onBlur={() => void keep()}
      slotProps={{ htmlInput: { dir: 'auto', maxLength: 20_000 } }}
    />
  );
};
