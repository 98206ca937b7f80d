import { addDays } from '@mufakat/planning/obligations/day';
import { useTranslate } from 'ra-core';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { ChoiceInput, DayInput, FlagInput } from '../../components/forms/inputs.js';

interface Props {
  readonly planId: string;
  readonly today: string;
  /** Years asked already. */
  readonly taken: readonly number[];
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks the bodies what they take on in a year. */
export const CallForm = ({ planId, today, taken, onSaved, onClose }: Props) => {
  const translate = useTranslate();
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear, thisYear + 1].filter((year) => !taken.includes(year)).map(String);
  return (
    <FormDialog
      resource="commitment-calls"
      title={translate('commitments.ask_title')}
      submit={translate('commitments.ask')}
      done="commitments.asked"
      defaults={{ year: years[0] ?? '', opensOn: today, dueOn: addDays(today, 30), isYearly: true }}
      transform={(data: { year: string }) => ({ ...data, planId, year: Number(data.year) })}
      onSaved={({ id }) => onSaved(String(id))}
      onClose={onClose}
    >
      <ChoiceInput
        source="year"
        label="commitments.year"
        isRequired
        options={years.map((year) => ({ value: year, label: year }))}
      />
      <div className="form-row">
        <DayInput source="opensOn" label="commitments.opens_on" isRequired />
        <DayInput source="dueOn" label="commitments.due_on" isRequired />
      </div>
      <FlagInput source="isYearly" label="commitments.yearly" />
    </FormDialog>
  );
};
