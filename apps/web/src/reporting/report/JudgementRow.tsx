import type { StatusScale } from '@mufakat/planning/status/scale';
import { useId } from 'react';
import { StepChip } from '../StepChip.js';

interface Props {
  readonly label: string;
  readonly scale: StatusScale;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  /** Shows the digit that chooses each step. */
  readonly hasDigits?: boolean;
}

/** The steps of the scale as a row of chips, one of them chosen: a radio group. */
export const JudgementRow = ({ label, scale, value, onChange, hasDigits = false }: Props) => {
  const name = useId();
  return (
    <fieldset className="judgements">
      <legend>{label}</legend>
      {scale.map((step, index) => (
        <label key={step.code} data-chosen={value === step.code || undefined}>
          <input
            type="radio"
            name={name}
            value={step.code}
            checked={value === step.code}
            onChange={() => onChange(step.code)}
          />
          <StepChip step={step} />
          {hasDigits && (
            <kbd className="wide-only" aria-hidden="true">
              {index + 1}
            </kbd>
          )}
        </label>
      ))}
    </fieldset>
  );
};
