import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several of many, found by typing. */
export const Chosen = ({ label, options, value, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Autocomplete<Choice, true>
      multiple
      disableCloseOnSelect
      options={[...options]}
      value={options.filter(({ id }) => value.includes(id))}
      getOptionLabel={(option) => option.label}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={translate('list.nobody')}
      openText={translate('list.choose')}
      clearText={translate('list.clear')}
      onChange={(_, chosen) => onChange(chosen.map(({ id }) => id))}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
};
