import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useState } from 'react';
import { Link } from 'react-router';
import { wordsOfError } from '../platform/refusal-words.js';
import { EntryPage } from './EntryPage.js';
import { askPasswordReset } from './sign-in.js';

export const ForgottenPassword = () => {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [error, setError] = useState('');
  const [isSent, setSent] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setError('');
    try {
      await askPasswordReset(email);
      setSent(true);
    } catch (failure) {
      setError(wordsOfError(failure, translate));
    }
  };
  return (
    <EntryPage title={translate('sign_in.reset_title')}>
      {isSent ? (
        <p className="entry-done" role="status">
          {translate('sign_in.reset_sent')}
        </p>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <p>{translate('sign_in.reset_why')}</p>
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
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            slotProps={{ htmlInput: { dir: 'ltr' } }}
          />
          <Button type="submit" variant="contained">
            {translate('sign_in.reset_submit')}
          </Button>
        </form>
      )}
      <Link to="/login">{translate('sign_in.back')}</Link>
    </EntryPage>
  );
};
