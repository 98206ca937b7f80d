import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { initiativeSensitivities, initiativeStates, initiativeThemes } from '@mufakat/planning/initiatives/initiative';
import { type RaRecord, useGetMany, useInput, useTranslate } from 'ra-core';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { ChoiceInput, DayInput, type InputProps, TextInput, TranslatedInput } from '../../components/forms/inputs.js';
import { BodyInput, BodySelect } from '../../components/forms/ReferenceInput.js';
import { RecordName } from '../../components/RecordName.js';
import { useActor } from '../../platform/actor.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Initiative } from './initiatives.js';

/** Several texts, each its own chip. */
const TextsInput = ({ source, label }: InputProps) => {
  const translate = useTranslate();
  const { field, id, fieldState } = useInput({ source, defaultValue: [] });
  const given = (field.value as readonly string[] | null | undefined) ?? [];
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      id={id}
      options={[] as string[]}
      value={[...given]}
      onChange={(_, texts) => field.onChange(texts.map((text) => text.trim()).filter((text) => text !== ''))}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate(label)}
          error={fieldState.invalid}
          helperText={translate('initiatives.many_hint')}
        />
      )}
    />
  );
};

const PartnersInput = ({ source }: { readonly source: string }) => {
  const translate = useTranslate();
  const { field } = useInput({ source, defaultValue: [] });
  const given = (field.value as readonly string[] | null | undefined) ?? [];
  return (
    <div className="initiative-partners">
      <BodySelect
        label={translate('initiatives.partners')}
        value={null}
        onChange={(id) => id && !given.includes(id) && field.onChange([...given, id])}
      />
      {given.map((id) => (
        <button
          key={id}
          type="button"
          className="quiet-button"
          onClick={() => field.onChange(given.filter((one) => one !== id))}
        >
          <RecordName resource="bodies" id={id} /> ✕
        </button>
      ))}
    </div>
  );
};

interface OwnBody extends RaRecord {
  readonly name: Record<string, string>;
}
/** Of one's own bodies; with a single one nothing is asked. */
const OwnBodyInput = () => {
  const words = useWords();
  const { bodies = [] } = useActor() ?? {};
  const { data = [] } = useGetMany<OwnBody>('bodies', { ids: [...bodies] }, { enabled: bodies.length > 0 });
  if (bodies.length === 0) return <BodyInput source="bodyId" label="initiatives.body" isRequired />;
  const options = data.map(({ id, name }) => ({ value: String(id), label: words(name) }));
  return <ChoiceInput source="bodyId" label="initiatives.body" isRequired options={options} />;
};

/** A text in the languages it was written in; null where it was written in none. */
const saidWords = (given: unknown): Record<string, string> | null => {
  const said = Object.entries((given ?? {}) as Record<string, string | null>).flatMap(([language, text]) =>
    text?.trim() ? [[language, text] as const] : [],
  );
  return said.length > 0 ? Object.fromEntries(said) : null;
};

interface Props {
  readonly id?: string;
  readonly onSaved?: (initiative: Initiative) => void;
  readonly onClose: () => void;
}

/** An initiative entered or changed; what stood there before is kept. */
export const InitiativeForm = ({ id, onSaved, onClose }: Props) => {
  const translate = useTranslate();
  const actor = useActor();
  const options = <Word extends string>(words: readonly Word[], of: string) =>
    words.map((value) => ({ value, label: translate(`initiatives.${of}.${value}`) }));
  const defaults = {
    ...{ state: 'planned', sensitivity: 'official', places: [], targetGroups: [], partnerIds: [] },
    ...(actor?.bodies[0] && { bodyId: actor.bodies[0] }),
  };
  return (
    <FormDialog
      resource="initiatives"
      id={id}
      title={translate(id ? 'initiatives.change' : 'initiatives.new')}
      defaults={defaults}
      transform={(form: Record<string, unknown>) => ({
        ...form,
        title: saidWords(form['title']),
        description: saidWords(form['description']),
        reach: form['reach'] === null || form['reach'] === undefined ? null : Number(form['reach']),
        currency: typeof form['currency'] === 'string' ? form['currency'].toUpperCase() : null,
      })}
      onSaved={(record) => onSaved?.(record as unknown as Initiative)}
      onClose={onClose}
    >
      {!id && <p className="muted">{translate('initiatives.new_why')}</p>}
      <TranslatedInput source="title" label="initiatives.name" isRequired />
      <OwnBodyInput />
      <div className="form-row">
        <DayInput source="fromOn" label="initiatives.from" />
        <DayInput source="toOn" label="initiatives.to" />
      </div>
      <div className="form-row">
        <ChoiceInput
          source="state"
          label="initiatives.state"
          isRequired
          options={options(initiativeStates, 'states')}
        />
        <ChoiceInput source="theme" label="initiatives.theme" options={options(initiativeThemes, 'themes')} />
      </div>
      <TextsInput source="places" label="initiatives.places" />
      <TextsInput source="targetGroups" label="initiatives.groups" />
      <TranslatedInput source="description" label="initiatives.description" isMultiline />
      <TextInput source="reach" label="initiatives.reach" dir="ltr" max={9} />
      <div className="form-row">
        <TextInput source="money" label="initiatives.money" dir="ltr" max={21} />
        <TextInput source="currency" label="initiatives.currency" dir="ltr" max={3} />
      </div>
      <PartnersInput source="partnerIds" />
      <ChoiceInput
        source="sensitivity"
        label="initiatives.sensitivity"
        isRequired
        options={options(initiativeSensitivities, 'sensitivities')}
      />
    </FormDialog>
  );
};
