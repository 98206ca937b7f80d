import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { type MentionPlace, reviewVerbs } from '../reviews.verbs.js';

interface Props {
  readonly place: MentionPlace;
  readonly chosen: readonly string[];
  readonly choose: (people: readonly string[]) => void;
}

/** Names people who may see what is said here; they are told by a letter. Others are not offered. */
export const MentionInput = ({ place, chosen, choose }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  const { data: people = [] } = useQuery({
    queryKey: ['reviews', place.planId, 'mentionable', place],
    queryFn: () => reviewVerbs.mentionable(place),
    enabled: isAsked,
    staleTime: 60_000,
  });
  return (
    <Autocomplete
      multiple
      size="small"
      options={people}
      value={people.filter(({ id }) => chosen.includes(id))}
      onOpen={() => setAsked(true)}
      onFocus={() => setAsked(true)}
      onChange={(_, list) => choose(list.map(({ id }) => id))}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name, bodyName }) => (bodyName ? `${name} · ${words(bodyName)}` : name)}
      filterSelectedOptions
      autoHighlight
      noOptionsText={translate('list.nobody')}
      openText={translate('list.choose')}
      clearText={translate('list.clear')}
      renderInput={(params) => <TextField {...params} label={translate('said.mention')} />}
    />
  );
};
