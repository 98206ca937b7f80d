import { meetingKinds } from '@mufakat/planning/meetings/meeting';
import { useTranslate } from 'ra-core';
import { ChosenRecords } from '../components/forms/ChosenRecords.js';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ReferenceInput } from '../components/forms/ReferenceInput.js';
import { ChoiceInput, DayInput, TextInput } from '../components/forms/inputs.js';

interface Props {
  readonly id?: string;
  /** The plan it is about, where the list was narrowed to one. */
  readonly plan?: string | null;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

const written = [
  ...(['title', 'kind', 'bodyId', 'chairBodyId', 'chairName', 'startsOn', 'endsOn', 'beginsAt'] as const),
  ...(['timeZone', 'place', 'url', 'invitedBodyIds'] as const),
];
const needed = ['title', 'startsOn', 'endsOn', 'timeZone', 'kind', 'invitedBodyIds'];

/** What is left empty is not sent where it must be filled, and emptied where it may be. */
const content = (data: Record<string, unknown>) =>
  Object.fromEntries(
    written.flatMap((name) => {
      const value = data[name] === '' ? null : data[name];
      return value === undefined || (value === null && needed.includes(name)) ? [] : [[name, value]];
    }),
  );

/** A meeting: who meets, when and where, and who is invited. */
export const MeetingForm = ({ id, plan, onSaved, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <FormDialog
      resource="meetings"
      id={id}
      title={translate(id ? 'meetings.edit' : 'meetings.new')}
      done={id ? 'meetings.saved' : 'meetings.planned'}
      defaults={{ kind: 'steering-committee', planIds: plan ? [plan] : [], invitedBodyIds: [] }}
      transform={(data: Record<string, unknown>) =>
        id ? { ...data, ...content(data) } : { ...content(data), planIds: data['planIds'] }
      }
      onSaved={(record) => onSaved(String(record.id))}
      onClose={onClose}
    >
      <TextInput source="title" label="meetings.name" isRequired max={300} />
      {!id && <ChosenRecords source="planIds" label="meetings.plans" add="meetings.add_plan" resource="plans" />}
      <div className="form-row">
        <ChoiceInput
          source="kind"
          label="meetings.kind"
          isRequired
          options={meetingKinds.map((value) => ({ value, label: translate(`meetings.kinds.${value}`) }))}
        />
        <ReferenceInput source="bodyId" label="meetings.body" resource="bodies" />
      </div>
      <div className="form-row">
        <DayInput source="startsOn" label="meetings.starts" isRequired />
        <DayInput source="endsOn" label="meetings.ends" />
      </div>
      <div className="form-row">
        <TextInput source="beginsAt" label="meetings.begins" dir="ltr" max={5} />
        <TextInput source="timeZone" label="meetings.zone" dir="ltr" max={60} />
      </div>
      <div className="form-row">
        <TextInput source="place" label="meetings.place" max={300} />
        <TextInput source="url" label="meetings.url" type="url" dir="ltr" max={500} />
      </div>
      <div className="form-row">
        <ReferenceInput source="chairBodyId" label="meetings.chair" resource="bodies" />
        <TextInput source="chairName" label="meetings.chair_name" max={200} />
      </div>
      <ChosenRecords source="invitedBodyIds" label="meetings.invited" add="meetings.add_invited" resource="bodies" />
    </FormDialog>
  );
};
