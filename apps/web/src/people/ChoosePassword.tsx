import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { wordsOfError } from '../platform/refusal-words.js';
import { EntryPage } from './EntryPage.js';
import { acceptInvitation, completePasswordReset } from './sign-in.js';

const shortest = 12;

interface Wording {
  readonly title: string;
  readonly why: string;
  readonly submit: string;
  readonly done: string;
}

interface Props {
  readonly wording: Wording;
  readonly save: (token: string, password: string, who?: { name?: string; email?: string }) => Promise<unknown>;
}

const ChoosePassword = ({ wording, save }: Props) => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const token = search.get('token') ?? window.location.hash.slice(1);
  const isFirst = search.has('first');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState(token === '' ? translate('sign_in.link_incomplete') : '');
  const [isDone, setDone] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const fault = password.length < shortest ? 'sign_in.password_short' : 'sign_in.passwords_differ';
    if (password.length < shortest || password !== again) {
      setError(translate(fault));
      return;
    }
    try {
      await save(token, password, isFirst ? { name, email } : undefined);
      setDone(true);
    } catch (failure) {
      setError(wordsOfError(failure, translate));
    }
  };
  const field = (label: string, value: string, onChange: (text: string) => void) => (
    <TextField
      label={translate(label)}
      type="password"
      autoComplete="new-password"
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { dir: 'ltr', minLength: shortest } }}
    />
  );
  return (
    <EntryPage title={translate(wording.title)}>
      {isDone ? (
        <p className="entry-done" role="status">
          {translate(wording.done)}
        </p>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <p>{translate(wording.why)}</p>
          {error !== '' && (
            <p className="entry-error" role="alert">
              {error}
            </p>
          )}
          {isFirst && (
            <>
              <TextField
                label={translate('people.name')}
                required
                autoComplete="name"
                value={name}
                onChange={(event) => setName(event.target.value)}
                slotProps={{ htmlInput: { dir: 'auto', maxLength: 200 } }}
              />
              <TextField
                label={translate('sign_in.email')}
                type="email"
                required
                autoComplete="username"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
                slotProps={{ htmlInput: { dir: 'ltr' } }}
              />
            </>
          )}
          {field('sign_in.new_password', password, setPassword)}
          {field('sign_in.new_password_again', again, setAgain)}
          <p className="muted">{translate('sign_in.new_password_why')}</p>
          <Button type="submit" variant="contained" disabled={token === ''}>
            {translate(wording.submit)}
          </Button>
        </form>
      )}
      <Link to="/login">{translate('sign_in.back')}</Link>
    </EntryPage>
  );
};

/** Behind the link of an invitation, `/invitation?token=…`. */
export const AcceptInvitation = () => (
  <ChoosePassword
    save={acceptInvitation}
    wording={{
      title: 'sign_in.invitation_title',
      why: 'sign_in.invitation_why',
      submit: 'sign_in.accept',
      done: 'sign_in.accepted',
    }}
  />
);

/** Behind the link of a reset letter, `/new-password?token=…`. */
export const NewPassword = () => (
  <ChoosePassword
    save={completePasswordReset}
    wording={{
      title: 'sign_in.new_password_title',
      why: 'sign_in.new_password_why',
      submit: 'sign_in.save_password',
      done: 'sign_in.password_saved',
    }}
  />
);
