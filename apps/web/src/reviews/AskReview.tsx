import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type RaRecord, useGetList, useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useMemo, useState } from 'react';
import { usePlanInHand, usePlanState } from '../plans/index.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import { LeadInput } from './merge/LeadInput.js';
import { reviewVerbs } from './reviews.verbs.js';
import { useAct } from './use-act.js';

interface Props {
  readonly onAsked: (round: string) => void;
  readonly onClose: () => void;
}

interface Jurisdiction extends RaRecord<string> {
  readonly name: Translated;
}

const usualWeeks = 3;
const inWeeks = (day: string, weeks: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** The state asks bodies for a review: the text is frozen now, and only from now on they see it. */
export const AskReview = ({ onAsked, onClose }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const notify = useNotify();
  const title = useId();
  const { plan, store, bodies, today, refreshPlan } = usePlanInHand();
  const { unsent, held } = usePlanState();
  const { isBusy, fault, run } = useAct();
  const [chosen, setChosen] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const offered = useMemo(() => bodies.matching(typed, 200).map(({ id }) => id), [bodies, typed]);
  const { data: places = [] } = useGetList<Jurisdiction>('jurisdictions', { pagination: { page: 1, perPage: 1000 } });
  /* Two states may each have a ministry of that name. */
  const named = (id: string): string => {
    const place = places.find((one) => one.id === bodies.find(id)?.jurisdictionId);
    return place ? `${bodies.name(id)} (${words(place.name)})` : bodies.name(id);
  };
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
          <Autocomplete
            multiple
            options={offered}
            value={chosen}
            inputValue={typed}
            onInputChange={(_, text) => setTyped(text)}
            onChange={(_, ids) => setChosen(ids)}
            getOptionKey={(id) => id}
            getOptionLabel={named}
            filterOptions={(ids) => ids}
            filterSelectedOptions
            autoHighlight
            noOptionsText={translate('list.nobody')}
            openText={translate('list.choose')}
            clearText={translate('list.clear')}
            renderInput={(params) => <TextField {...params} label={translate('review.bodies')} autoFocus />}
          />
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
          {fault !== '' && (
            <p className="form-error" role="alert">
              {fault}
            </p>
          )}
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
