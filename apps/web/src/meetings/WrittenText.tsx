import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly minRows?: number;
  readonly onWritten: (text: string) => void;
}

/** A text that is kept when one leaves it. */
export const WrittenText = ({ label, value, minRows = 1, onWritten }: Props) => {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <TextField
      label={label}
      multiline
      fullWidth
      size="small"
      minRows={minRows}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text.trim() !== value && onWritten(text.trim())}
      slotProps={{ htmlInput: { dir: 'auto', maxLength: 20_000 } }}
    />
  );
};
