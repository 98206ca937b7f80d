import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useState } from 'react';
import { Fault } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { guestVerbs, type Link } from './guest.verbs.js';

interface Props {
  readonly link: Link;
  readonly token: string;
  /** With the token of the own link, where the guest came by the public one. */
  readonly onDone: (token: string | null) => void;
}

/** Who comments, said once. */
export const Introduction = ({ link, token, onDone }: Props) => {
  const translate = useTranslate();
  const { isBusy, fault, run } = useAct();
  const [name, setName] = useState(link.name ?? '');
  const [organisation, setOrganisation] = useState(link.organisation ?? '');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    await run(async () => {
      const said = { name: name.trim(), organisation: organisation.trim() === '' ? null : organisation.trim() };
      onDone((await guestVerbs.introduce(token, said)).token);
    });
  };
  return (
    <form className="guest-card" onSubmit={(event) => void submit(event)} aria-label={translate('guest.who')}>
      <h2>{translate('guest.who')}</h2>
      <p className="muted">{translate(link.isPublic ? 'guest.who_public' : 'guest.who_why')}</p>
      <TextField
        label={translate('guest.name')}
        required
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 200 } }}
      />
      <TextField
        label={translate('guest.organisation')}
        autoComplete="organization"
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 300 } }}
      />
      <Fault>{fault}</Fault>
      <Button type="submit" variant="contained" disabled={isBusy || name.trim() === ''}>
        {translate('guest.begin')}
      </Button>
    </form>
  );
};
