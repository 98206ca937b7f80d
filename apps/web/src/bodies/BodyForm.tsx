import { useTranslate } from 'ra-core';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ChoiceInput, DayInput, FlagInput, TextInput, TranslatedInput } from '../components/forms/inputs.js';
import { BodyInput, ReferenceInput } from '../components/forms/ReferenceInput.js';
import { type Body, bodyKinds } from './bodies.js';

interface Props {
  readonly id?: string;
  readonly onSaved?: (body: Body) => void;
  readonly onClose: () => void;
}

export const BodyForm = ({ id, onSaved, onClose }: Props) => {
  const translate = useTranslate();
  const kinds = bodyKinds.map((value) => ({ value, label: translate(`bodies.kinds.${value}`) }));
  return (
    <FormDialog
      resource="bodies"
      id={id}
      title={translate(id ? 'bodies.edit' : 'bodies.new')}
      defaults={{ kind: 'ministry' }}
      onSaved={(record) => onSaved?.(record as Body)}
      onClose={onClose}
    >
      <TranslatedInput source="name" label="bodies.name" isRequired />
      <div className="form-row">
        <TextInput source="acronym" label="bodies.acronym" max={40} />
        <ChoiceInput source="kind" label="bodies.kind" options={kinds} isRequired />
      </div>
      <ReferenceInput
        source="jurisdictionId"
        label="bodies.jurisdiction"
        resource="jurisdictions"
        hint={translate('bodies.open_to_all')}
      />
      <BodyInput source="parentId" label="bodies.parent" />
      <div className="form-row">
        <DayInput source="validFrom" label="bodies.valid_from" />
        <DayInput source="validTo" label="bodies.valid_to" />
      </div>
      <TextInput source="communityPillar" label="bodies.community_pillar" max={80} />
      <TextInput source="source" label="bodies.source" />
      <FlagInput source="isVerified" label="bodies.is_verified" />
    </FormDialog>
  );
};
