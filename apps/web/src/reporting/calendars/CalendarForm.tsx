import TextField from '@mui/material/TextField';
import { reporterKinds } from '@mufakat/planning/obligations/who-reports';
import { calendarCadences } from '@mufakat/planning/rounds/calendar';
import { defaultForm } from '@mufakat/planning/rounds/report-form';
import { useInput, useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { ChosenRecords } from '../../components/forms/ChosenRecords.js';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { ChoiceInput, DayInput, TextInput } from '../../components/forms/inputs.js';
import { CalendarPreview } from './CalendarPreview.js';
import type { ReportingCalendar } from './calendars.js';
import { FormQuestions } from './FormQuestions.js';
import './calendars.css';

const DaysInput = ({ source, label, isOptional = false }: { source: string; label: string; isOptional?: boolean }) => {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput({ source });
  return (
    <TextField
      {...field}
      id={id}
      type="number"
      label={translate(label)}
      required={!isOptional}
      error={fieldState.invalid}
      value={(field.value as number | null | undefined) ?? ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : Number(event.target.value))}
      slotProps={{ htmlInput: { min: -1000, max: 1000, step: 1, dir: 'ltr' } }}
    />
  );
};

const WhoReports = () => {
  const translate = useTranslate();
  const reporters = useWatch({ name: 'reporters' }) as ReportingCalendar['reporters'] | undefined;
  return (
    <>
      <ChoiceInput
        source="reporters"
        label="calendars.reporters"
        isRequired
        options={reporterKinds.map((value) => ({ value, label: translate(`calendars.reporter_kinds.${value}`) }))}
      />
      {reporters === 'chosen' && (
        <ChosenRecords source="bodyIds" label="calendars.bodies" add="calendars.add_body" resource="bodies" />
      )}
    </>
  );
};

interface Props {
  readonly planId: string;
  /** First and last day of the plan. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly today: string;
  readonly calendar?: ReportingCalendar;
  readonly onClose: () => void;
}

const written = [
  ...(['title', 'audience', 'cadence', 'firstFrom', 'opensAfter', 'dueAfter', 'freezesAfter'] as const),
  ...(['reporters', 'bodyIds', 'alsoPlanIds', 'form'] as const),
];
const content = (data: Record<string, unknown>) => ({
  ...Object.fromEntries(written.map((name) => [name, data[name]])),
  freezesAfter: data['freezesAfter'] ?? null,
});

/** To whom a plan reports and how often; the rounds that follow stand beside it as one types. */
export const CalendarForm = ({ planId, startsOn, endsOn, today, calendar, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <FormDialog
      resource="reporting-calendars"
      id={calendar?.id}
      title={translate(calendar ? 'calendars.edit' : 'calendars.new')}
      submit={calendar ? undefined : translate('calendars.create')}
      done={calendar ? 'calendars.changed' : 'calendars.created'}
      defaults={{
        ...{ title: '', audience: '', cadence: 'half-yearly', firstFrom: startsOn ?? `${today.slice(0, 4)}-01-01` },
        ...{ opensAfter: 1, dueAfter: 31, freezesAfter: 60, reporters: 'leads', bodyIds: [], alsoPlanIds: [] },
        form: [...defaultForm],
      }}
      transform={(data: Record<string, unknown>) =>
        calendar ? { ...data, ...content(data) } : { ...content(data), planId }
      }
      onClose={onClose}
    >
      <TextInput source="title" label="calendars.name" isRequired max={200} />
      <TextInput source="audience" label="calendars.audience" isRequired max={200} />
      <div className="form-row">
        <ChoiceInput
          source="cadence"
          label="calendars.cadence"
          isRequired
          options={calendarCadences.map((value) => ({ value, label: translate(`calendars.cadences.${value}`) }))}
        />
        <DayInput source="firstFrom" label="calendars.first_from" isRequired />
      </div>
      <div className="form-row days-after">
        <DaysInput source="opensAfter" label="calendars.opens_after" />
        <DaysInput source="dueAfter" label="calendars.due_after" />
        <DaysInput source="freezesAfter" label="calendars.freezes_after" isOptional />
      </div>
      <CalendarPreview today={today} until={endsOn} />
      <WhoReports />
      <ChosenRecords source="alsoPlanIds" label="calendars.also_plans" add="calendars.add_plan" resource="plans" />
      <FormQuestions />
    </FormDialog>
  );
};
