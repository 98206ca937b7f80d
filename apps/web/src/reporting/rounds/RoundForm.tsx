import { addMonths } from '@mufakat/planning/obligations/day';
import { defaultForm } from '@mufakat/planning/rounds/report-form';
import { useTranslate } from 'ra-core';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { DayInput, TextInput } from '../../components/forms/inputs.js';
import { FormQuestions } from '../calendars/FormQuestions.js';
import type { ReportingRound } from '../reporting.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The half-year that holds the day. */
const halfYear = (day: string): { periodFrom: string; periodTo: string } => {
  const year = day.slice(0, 4);
  return day < `${year}-07-01`
    ? { periodFrom: `${year}-01-01`, periodTo: `${year}-06-30` }
    : { periodFrom: `${year}-07-01`, periodTo: `${year}-12-31` };
};

interface Props {
  readonly planId: string;
  /** The round to change; without one a new one is made. */
  readonly round?: ReportingRound;
  readonly onSaved?: (id: string) => void;
  readonly onClose: () => void;
}

/** A period to report on, the day it opens and the day reports are due. */
export const RoundForm = ({ planId, round, onSaved, onClose }: Props) => {
  const translate = useTranslate();
  const day = today();
  return (
    <FormDialog
      resource="reporting-rounds"
      id={round?.id}
      title={translate(round ? 'rounds.edit_title' : 'rounds.new_title')}
      submit={round ? undefined : translate('rounds.create')}
      done={round ? undefined : 'rounds.created'}
      defaults={{ planId, ...halfYear(day), opensOn: day, dueOn: addMonths(day, 1), form: [...defaultForm] }}
      onSaved={({ id }) => onSaved?.(String(id))}
      onClose={onClose}
    >
      <TextInput source="title" label="rounds.name" isRequired max={300} />
      {!round && (
        <>
          <div className="form-row">
            <DayInput source="periodFrom" label="rounds.period_from" isRequired />
            <DayInput source="periodTo" label="rounds.period_to" isRequired />
          </div>
          <DayInput source="opensOn" label="rounds.opens_on" isRequired hint={translate('rounds.opens_hint')} />
        </>
      )}
      <DayInput source="dueOn" label="rounds.due_on" isRequired />
      {(!round || (round.state === 'planned' && round.calendarId === null)) && <FormQuestions />}
    </FormDialog>
  );
};
