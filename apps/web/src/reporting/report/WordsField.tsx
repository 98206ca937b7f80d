import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (text: string) => void;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
}

/** A field for words that grows with them. */
export const WordsField = ({ label, value, onChange, rows = 2, placeholder, isRequired = false }: Props) => {
  const id = useId();
  return (
    <div className="words-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        maxLength={20_000}
        required={isRequired}
        placeholder={placeholder}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
};
