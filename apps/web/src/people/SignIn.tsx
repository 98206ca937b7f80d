import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useLogin, useTranslate } from 'ra-core';
import { type SyntheticEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { hasChosenLanguage, isLanguage } from '../platform/i18n/languages.js';
import { currentSession } from '../platform/session.js';
import { EntryPage } from './EntryPage.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { fetchSamplePeople, type SamplePerson } from './sign-in.js';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

const useEnter = () => {
  const login = useLogin();
  const translate = useTranslate();
  const [, setLocale] = useLocaleState();
  const [search] = useSearchParams();
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const enter = async (credentials: Credentials) => {
    setBusy(true);
    setError('');
    const wasChosen = hasChosenLanguage();
    try {
      await login(credentials, search.get('to') ?? undefined);
      const language = currentSession()?.person.language;
      if (!wasChosen && isLanguage(language)) setLocale(language);
    } catch (failure) {
      setError(wordsOfError(failure, translate));
      setBusy(false);
    }
  };
  return { enter, error, isBusy };
};

const Samples = ({
  people,
  onPick,
}: {
  readonly people: readonly SamplePerson[];
  readonly onPick: (one: SamplePerson) => void;
}) => {
  const translate = useTranslate();
  return (
    <div className="entry-samples">
      <h2>{translate('sign_in.look_around')}</h2>
      <p className="muted">{translate('sign_in.look_around_why')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" onClick={() => onPick(person)}>
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <small>
                {translate(`roles.${person.role}`, { _: person.role })} · <bdi>{person.scope}</bdi>
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

export const SignIn = () => {
  const translate = useTranslate();
  const { enter, error, isBusy } = useEnter();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { data: people = [] } = useQuery({
    queryKey: ['sample-people'],
    queryFn: fetchSamplePeople,
    staleTime: Infinity,
    retry: false,
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void enter({ email, password });
  };
  return (
    <EntryPage title={translate('sign_in.title')}>
      <form onSubmit={submit}>
        {error !== '' && (
          <p className="entry-error" role="alert">
            {error}
          </p>
        )}
        <TextField
          label={translate('sign_in.email')}
          type="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <TextField
          label={translate('sign_in.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <Button type="submit" variant="contained" disabled={isBusy}>
          {translate('sign_in.submit')}
        </Button>
        <Link to="/forgotten-password">{translate('sign_in.forgot')}</Link>
      </form>
      {people.length > 0 && (
        <Samples people={people} onPick={(one) => void enter({ email: one.email, password: one.password })} />
      )}
    </EntryPage>
  );
};
