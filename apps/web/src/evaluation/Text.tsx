import TextField from '@mui/material/TextField';
import MenuItem from '@mui/material/MenuItem';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'url';
  readonly isRequired?: boolean;
  readonly hint?: string;
}

/** A field for words or a day. */
export const Text = ({ label, value, onChange, rows, type = 'text', isRequired, hint }: Props) => (
  <TextField
    label={label}
    value={value}
    type={type}
    size="small"
    fullWidth
    required={isRequired}
    helperText={hint}
    multiline={rows !== undefined}
    minRows={rows}
    onChange={(event) => onChange(event.target.value)}
    slotProps={{
      htmlInput: { dir: type === 'text' ? 'auto' : 'ltr', maxLength: 10_000 },
      inputLabel: type === 'date' ? { shrink: true } : undefined,
    }}
  />
);

interface OneProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
}

/** One of a few. */
export const One = ({ label, value, options, onChange }: OneProps) => (
  <TextField
    select
    size="small"
    fullWidth
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  >
    {options.map(({ id, label: words }) => (
      <MenuItem key={id} value={id}>
        {words}
      </MenuItem>
    ))}
  </TextField>
);
