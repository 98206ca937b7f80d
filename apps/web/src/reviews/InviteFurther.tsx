import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { BodiesAsked } from './BodiesAsked.js';
import { guestsIn } from './guest-lines.js';
import { LinksMade } from './LinksMade.js';
import type { Round } from './reviews.js';
import { type Opened, roundVerbs } from './rounds.verbs.js';
import { Fault } from './FormEnd.js';
import { useAct } from './use-act.js';

interface Props {
  readonly round: Round;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Further bodies and guests, while the round is under way. */
export const InviteFurther = ({ round, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const { isBusy, fault, run } = useAct();
  const [bodyIds, setBodies] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [made, setMade] = useState<Opened['links']>();
  const guests = guestsIn(typed);
  const isRead = Array.isArray(guests);
  const count = bodyIds.length + (isRead ? guests.length : 0);
  const invite = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isRead) return;
    await run(async () => {
      const { links } = await roundVerbs.invite(round.id, { bodyIds, guests });
      notify('rounds.invited', { type: 'success', messageArgs: { count } });
      onDone();
      if (links.length > 0) setMade(links);
      else onClose();
    });
  };
  if (made) return <LinksMade links={made} guests={isRead ? guests : []} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <form onSubmit={(event) => void invite(event)}>
        <DialogTitle id={title}>{translate('rounds.invite')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <BodiesAsked label={translate('rounds.bodies')} chosen={bodyIds} choose={setBodies} />
          {round.allowsLinks && (
            <TextField
              label={translate('rounds.guests')}
              helperText={isRead ? translate('rounds.guests_why') : translate('rounds.guest_faulty', { ...guests })}
              error={!isRead}
              multiline
              minRows={3}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              slotProps={{ htmlInput: { dir: 'auto' } }}
            />
          )}
          <Fault>{fault}</Fault>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || count === 0}>
            {translate('rounds.invite')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
