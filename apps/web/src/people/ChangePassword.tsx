import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { changePassword } from './sign-in.js';

const shortest = 12;

/** A new password from who knows the present one; other devices are signed out. */
export const ChangePassword = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again !== password;
  const save = async () => {
    await changePassword(current, password);
    notify('account.password_changed', { type: 'success' });
  };
  const field = (label: string, value: string, onChange: (text: string) => void) => (
    <TextField
      label={translate(label)}
      type="password"
      required
      value={value}
      autoComplete={onChange === setCurrent ? 'current-password' : 'new-password'}
      onChange={(event) => onChange(event.target.value)}
      error={onChange === setAgain && differs}
      helperText={onChange === setAgain && differs ? translate('sign_in.passwords_differ') : undefined}
      slotProps={{ htmlInput: { dir: 'ltr', minLength: onChange === setCurrent ? 1 : shortest } }}
    />
  );
  return (
    <ConfirmReason
      title={translate('account.change_password')}
      confirm={translate('account.change_password')}
      reason="none"
      isReady={password.length >= shortest && password === again && current !== ''}
      onConfirm={save}
      onClose={onClose}
    >
      {field('account.password_now', current, setCurrent)}
      {field('sign_in.new_password', password, setPassword)}
      {field('sign_in.new_password_again', again, setAgain)}
      <p className="muted">
        {translate('sign_in.new_password_why')} {translate('account.password_ends')}
      </p>
    </ConfirmReason>
  );
};
