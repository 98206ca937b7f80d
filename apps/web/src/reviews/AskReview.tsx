import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { usePlanInHand, usePlanState } from '../plans/index.js';
import { LeadInput } from './merge/LeadInput.js';
import { BodiesAsked } from './BodiesAsked.js';
import { inWeeks, usualWeeks } from './usual-deadline.js';
import { reviewVerbs } from './reviews.verbs.js';
import { Fault } from './FormEnd.js';
import { useAct } from './use-act.js';

interface Props {
  readonly onAsked: (round: string) => void;
  readonly onClose: () => void;
}

/** The state asks bodies for a review: the text is frozen now, and only from now on they see it. */
export const AskReview = ({ onAsked, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const { plan, store, today, refreshPlan } = usePlanInHand();
  const { unsent, held } = usePlanState();
  const { isBusy, fault, run } = useAct();
  const [chosen, setChosen] = useState<string[]>([]);
  const [lead, setLead] = useState('');
  const [dueOn, setDueOn] = useState(inWeeks(today, usualWeeks));
  const [name, setName] = useState('');
  const [question, setQuestion] = useState('');
  const ask = async (event: SyntheticEvent) => {
    event.preventDefault();
    await store.flush();
    const words = {
      ...(name.trim() === '' ? {} : { title: name.trim() }),
      ...(question.trim() === '' ? {} : { question: question.trim() }),
    };
    await run(async () => {
      const round = await reviewVerbs.ask({
        planId: plan.id,
        bodyIds: chosen,
        dueOn,
        ...words,
        ...(lead === '' ? {} : { leadBodyId: lead }),
      });
      notify('review.asked', { type: 'success', messageArgs: { number: round.versionNumber } });
      refreshPlan();
      onAsked(round.id);
      onClose();
    });
  };
  const isReady = chosen.length > 0 && dueOn >= today && held.length === 0;
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <form onSubmit={(event) => void ask(event)}>
        <DialogTitle id={title}>{translate('review.ask')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <p className="muted">{translate('review.ask_why')}</p>
          <BodiesAsked label={translate('review.bodies')} chosen={chosen} choose={setChosen} />
          <LeadInput chosen={chosen} lead={lead} setLead={setLead} />
          <TextField
            type="date"
            required
            label={translate('review.due_on')}
            helperText={translate('review.due_hint')}
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
            slotProps={{ htmlInput: { dir: 'ltr', min: today }, inputLabel: { shrink: true } }}
          />
          <TextField
            label={translate('review.question')}
            helperText={translate('review.question_hint')}
            multiline
            minRows={2}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 20_000 } }}
          />
          <TextField
            label={translate('review.title')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 300 } }}
          />
          {unsent + held.length > 0 && (
            <p className="form-error">{translate('plan.versions.unsent', { count: unsent + held.length })}</p>
          )}
          <Fault>{fault}</Fault>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || !isReady}>
            {translate('review.ask_do')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
