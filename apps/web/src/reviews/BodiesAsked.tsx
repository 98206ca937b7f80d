import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { type RaRecord, useGetList, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { usePlanInHand } from '../plans/index.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';

interface Jurisdiction extends RaRecord<string> {
  readonly name: Translated;
}

interface Props {
  readonly label: string;
  readonly chosen: string[];
  readonly choose: (bodies: string[]) => void;
}

/** Bodies to ask, each with its country. */
export const BodiesAsked = ({ label, chosen, choose }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const { bodies } = usePlanInHand();
  const [typed, setTyped] = useState('');
  const offered = useMemo(() => bodies.matching(typed, 200).map(({ id }) => id), [bodies, typed]);
  const { data: places = [] } = useGetList<Jurisdiction>('jurisdictions', { pagination: { page: 1, perPage: 1000 } });
  /* Two states may each have a ministry of that name. */
  const named = (id: string): string => {
    const place = places.find((one) => one.id === bodies.find(id)?.jurisdictionId);
    return place ? `${bodies.name(id)} (${words(place.name)})` : bodies.name(id);
  };
  return (
    <Autocomplete
      multiple
      options={offered}
      value={chosen}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, ids) => choose(ids)}
      getOptionKey={(id) => id}
      getOptionLabel={named}
      filterOptions={(ids) => ids}
      filterSelectedOptions
      autoHighlight
      noOptionsText={translate('list.nobody')}
      openText={translate('list.choose')}
      clearText={translate('list.clear')}
      renderInput={(params) => <TextField {...params} label={label} autoFocus />}
    />
  );
};
