import { useTranslate } from 'ra-core';
import { priorities, type Priority } from '../reviews.js';

interface Props {
  readonly value: Priority | null;
  readonly onChange: (priority: Priority | null) => void;
}

/** How much it matters. */
export const PrioritySelect = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <label className="review-filter" data-set={value !== null || undefined}>
      <span className="hidden-visually">{translate('merge.priority')}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as Priority))}
      >
        <option value="">{translate('merge.no_priority')}</option>
        {priorities.map((one) => (
          <option key={one} value={one}>
            {translate(`priorities.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
