import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { type RaRecord, required, useGetList, useGetOne, useInput, useTranslate } from 'ra-core';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import type { InputProps } from './inputs.js';

interface Named extends RaRecord {
  readonly name?: Translated | string;
  readonly title?: Translated;
  readonly acronym?: string | null;
}

interface SelectProps {
  readonly resource: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null, record?: Named) => void;
  readonly isRequired?: boolean;
  readonly error?: boolean;
  readonly help?: string;
  readonly id?: string;
  /** Narrows the choice, for example to one jurisdiction. */
  readonly filter?: Record<string, unknown>;
}

/** Chooses one record of a resource by typing its name. */
export const ReferenceSelect = (props: SelectProps) => {
  const { resource, label, value, onChange, isRequired, error, help, id, filter } = props;
  const translate = useTranslate();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const named = (record: Named | null | undefined): string => {
    const name = record?.name ?? record?.title;
    const text = typeof name === 'string' ? name : words(name);
    return record?.acronym ? `${text} (${record.acronym})` : text;
  };
  const { data: chosen = null } = useGetOne<Named>(resource, { id: value ?? '' }, { enabled: Boolean(value) });
  const isLabelOfChosen = chosen !== null && sought === named(chosen);
  const query = sought.trim() === '' || isLabelOfChosen ? {} : { q: sought.trim() };
  const { data: found = [], isFetching } = useGetList<Named>(resource, {
    pagination: { page: 1, perPage: 50 },
    sort: { field: resource === 'plans' ? 'title' : 'name', order: 'ASC' },
    filter: { ...filter, ...query },
  });
  const options = useMemo(
    () => (chosen && !found.some((one) => one.id === chosen.id) ? [chosen, ...found] : found),
    [chosen, found],
  );
  return (
    <Autocomplete<Named>
      id={id}
      options={options}
      value={value ? chosen : null}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionLabel={named}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={translate('list.nobody')}
      loadingText={translate('frame.loading')}
      openText={translate('list.choose')}
      clearText={translate('list.clear')}
      onChange={(_, record) => onChange(record ? String(record.id) : null, record ?? undefined)}
      onInputChange={(_, text) => setTyped(text)}
      renderInput={(params) => (
        <TextField {...params} label={label} required={isRequired} error={error} helperText={help} />
      )}
    />
  );
};

interface ReferenceProps extends InputProps {
  readonly resource: string;
  readonly filter?: Record<string, unknown>;
}

/** `ReferenceSelect` as an input of a form; writes the id. */
export const ReferenceInput = ({ source, label, isRequired, hint, resource, filter }: ReferenceProps) => {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput({ source, validate: isRequired ? required() : undefined });
  return (
    <ReferenceSelect
      id={id}
      resource={resource}
      filter={filter}
      label={translate(label)}
      value={(field.value as string | null | undefined) ?? null}
      onChange={(chosen) => field.onChange(chosen)}
      isRequired={isRequired}
      error={fieldState.invalid}
      help={fieldState.invalid ? translate('ra.validation.required') : hint}
    />
  );
};

/** A body, found by name or acronym. */
export const BodySelect = (props: Omit<SelectProps, 'resource'>) => <ReferenceSelect {...props} resource="bodies" />;
export const BodyInput = (props: Omit<ReferenceProps, 'resource'>) => <ReferenceInput {...props} resource="bodies" />;
