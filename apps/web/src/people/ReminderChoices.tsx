import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { wordsOfError } from '../platform/refusal-words.js';
import { EntryPage } from './EntryPage.js';
import { type Choices, choicesByLink, endLetters, ownChoices } from './reminder-choices.js';

interface ListProps {
  readonly choices: Choices;
  readonly save: (muted: readonly ObligationKind[]) => Promise<unknown>;
}

/** Of which kinds one gets letters; each tick is kept at once. */
const ChoiceList = ({ choices, save }: ListProps) => {
  const translate = useTranslate();
  const [fault, setFault] = useState('');
  const tick = async (kind: ObligationKind, wanted: boolean) => {
    setFault('');
    try {
      const rest = choices.muted.filter((one) => one !== kind);
      await save(wanted ? rest : [...rest, kind]);
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  return (
    <fieldset className="reminder-choices">
      <legend>{translate('reminders.which')}</legend>
      {obligationKinds.map((kind) => (
        <FormControlLabel
          key={kind}
          control={
            <Checkbox
              size="small"
              checked={!choices.muted.includes(kind)}
              onChange={(event) => void tick(kind, event.target.checked)}
            />
          }
          label={translate(`obligations.${kind}`)}
        />
      ))}
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
};

/** One's own, in the account. */
export const OwnReminderChoices = () => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const queryKey = ['reminder-choices'];
  const { data } = useQuery({ queryKey, queryFn: ownChoices.read });
  return (
    <section>
      <h2 className="section-head">{translate('reminders.title')}</h2>
      <p className="muted">{translate('reminders.why')}</p>
      {data && (
        <ChoiceList
          choices={data}
          save={async (muted) => queryClient.setQueryData(queryKey, await ownChoices.set(muted))}
        />
      )}
    </section>
  );
};

/** Where the link in a letter leads, without signing in; nothing ends before a button is pressed. */
export const RemindersByLink = () => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { token = '' } = useParams();
  const queryKey = ['reminder-link', token];
  const { data, error } = useQuery({ queryKey, queryFn: () => choicesByLink(token).read(), retry: false });
  const inLetter = data?.inLetter ?? [];
  const isEnded = inLetter.length > 0 && inLetter.every((kind) => data?.muted.includes(kind));
  const keep = (choices: Choices) => queryClient.setQueryData(queryKey, choices);
  return (
    <EntryPage title={translate('reminders.title')}>
      {error && (
        <p className="entry-error" role="alert">
          {translate('reminders.no_link')}
        </p>
      )}
      {data && (
        <>
          <p role="status">{translate(isEnded ? 'reminders.ended' : 'reminders.why')}</p>
          {!isEnded && inLetter.length > 0 && (
            <Button variant="contained" onClick={() => void endLetters(token).then(keep)}>
              {translate('reminders.end', {
                kinds: inLetter.map((kind) => translate(`obligations.${kind}`)).join(' · '),
              })}
            </Button>
          )}
          <ChoiceList choices={data} save={async (muted) => keep(await choicesByLink(token).set(muted))} />
        </>
      )}
    </EntryPage>
  );
};
