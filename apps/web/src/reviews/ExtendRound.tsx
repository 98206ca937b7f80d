import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import type { Round } from './reviews.js';
import { roundVerbs } from './rounds.verbs.js';
import { inWeeks } from './usual-deadline.js';

interface Props {
  readonly round: Round;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The last day is put off, with a reason that stays. */
export const ExtendRound = ({ round, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [dueOn, setDueOn] = useState(inWeeks(round.dueOn, 1));
  return (
    <ConfirmReason
      title={translate('rounds.extend')}
      confirm={translate('rounds.extend')}
      needsReason
      isReady={dueOn > round.dueOn}
      onConfirm={async (reason) => {
        await roundVerbs.extend(round.id, { dueOn, reason });
        notify('rounds.was_extended', { type: 'success' });
        onDone();
      }}
      onClose={onClose}
    >
      <p className="muted">{translate('rounds.extend_why')}</p>
      <TextField
        type="date"
        required
        label={translate('rounds.new_day')}
        value={dueOn}
        onChange={(event) => setDueOn(event.target.value)}
        slotProps={{ htmlInput: { dir: 'ltr', min: round.dueOn }, inputLabel: { shrink: true } }}
      />
    </ConfirmReason>
  );
};
