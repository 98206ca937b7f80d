import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type ConsultationAccess, consultationAccesses } from '@mufakat/planning/lifecycles/consultation';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { usePlanInHand, usePlanState } from '../plans/index.js';
import { BodiesAsked } from './BodiesAsked.js';
import { guestsIn } from './guest-lines.js';
import { LinksMade } from './LinksMade.js';
import { type Opened, roundVerbs } from './rounds.verbs.js';
import { Fault } from './FormEnd.js';
import { useAct } from './use-act.js';
import { inWeeks, usualWeeks } from './usual-deadline.js';

interface Props {
  readonly onOpened: (round: string) => void;
  readonly onClose: () => void;
}

const steps = ['access', 'invitees', 'question'] as const;

const AccessChoice = ({
  chosen,
  choose,
}: {
  chosen: ConsultationAccess;
  choose: (one: ConsultationAccess) => void;
}) => {
  const translate = useTranslate();
  const name = useId();
  return (
    <fieldset className="access-choice">
      <legend className="hidden-visually">{translate('rounds.steps.access')}</legend>
      {consultationAccesses.map((access) => (
        <label key={access} data-chosen={access === chosen || undefined}>
          <input
            type="radio"
            name={name}
            autoFocus={access === chosen}
            checked={access === chosen}
            onChange={() => choose(access)}
          />
          <span>
            <strong>{translate(`rounds.accesses.${access}`)}</strong>
            <small>{translate(`rounds.access_why.${access}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

interface InviteesProps {
  readonly bodyIds: string[];
  readonly setBodies: (bodies: string[]) => void;
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  readonly isNobody: boolean;
}

const InviteesStep = ({ bodyIds, setBodies, typed, setTyped, isNobody }: InviteesProps) => {
  const translate = useTranslate();
  const guests = guestsIn(typed);
  const isRead = Array.isArray(guests);
  return (
    <>
      <BodiesAsked label={translate('rounds.bodies')} chosen={bodyIds} choose={setBodies} />
      <TextField
        label={translate('rounds.guests')}
        helperText={isRead ? translate('rounds.guests_why') : translate('rounds.guest_faulty', { ...guests })}
        error={!isRead}
        placeholder={translate('rounds.guest_example')}
        multiline
        minRows={3}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      {isNobody && <p className="muted">{translate('rounds.nobody')}</p>}
    </>
  );
};

interface AskedWords {
  readonly dueOn: string;
  readonly question: string;
  readonly name: string;
}

const wordsOf = ({ dueOn, question, name }: AskedWords) => ({
  dueOn,
  ...(name.trim() !== '' && { title: name.trim() }),
  ...(question.trim() !== '' && { question: question.trim() }),
});

interface QuestionProps {
  readonly said: AskedWords;
  readonly say: (said: AskedWords) => void;
  readonly today: string;
}

const QuestionStep = ({ said, say, today }: QuestionProps) => {
  const translate = useTranslate();
  return (
    <>
      <TextField
        type="date"
        required
        autoFocus
        label={translate('review.due_on')}
        helperText={translate('review.due_hint')}
        value={said.dueOn}
        onChange={(event) => say({ ...said, dueOn: event.target.value })}
        slotProps={{ htmlInput: { dir: 'ltr', min: today }, inputLabel: { shrink: true } }}
      />
      <TextField
        label={translate('review.question')}
        helperText={translate('review.question_hint')}
        multiline
        minRows={2}
        value={said.question}
        onChange={(event) => say({ ...said, question: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 20_000 } }}
      />
      <TextField
        label={translate('review.title')}
        value={said.name}
        onChange={(event) => say({ ...said, name: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 300 } }}
      />
    </>
  );
};

const Faults = ({ waiting, fault }: { readonly waiting: number; readonly fault: string }) => {
  const translate = useTranslate();
  return (
    <>
      {waiting > 0 && <p className="form-error">{translate('plan.versions.unsent', { count: waiting })}</p>}
      <Fault>{fault}</Fault>
    </>
  );
};

interface Wish {
  readonly access: ConsultationAccess;
  readonly bodyIds: readonly string[];
  readonly typed: string;
}

const invitesNobody = ({ access, bodyIds, typed }: Wish): boolean =>
  access === 'invited' && bodyIds.length === 0 && typed.trim() === '';

const isReadyAt = (at: number, wish: Wish, isTimely: boolean): boolean => {
  if (at === 0) return true;
  if (at === 1) return Array.isArray(guestsIn(wish.typed)) && !invitesNobody(wish);
  return isTimely;
};

/** The owner opens a consultation in three steps: who may come in, who is invited, until when and about what. */
export const OpenConsultation = ({ onOpened, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const { plan, store, today, refreshPlan } = usePlanInHand();
  const { unsent, held } = usePlanState();
  const { isBusy, fault, run } = useAct();
  const [at, setAt] = useState(0);
  const [access, setAccess] = useState<ConsultationAccess>('invited');
  const [bodyIds, setBodies] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<AskedWords>({ dueOn: inWeeks(today, usualWeeks), question: '', name: '' });
  const [opened, setOpened] = useState<Opened>();
  const guests = guestsIn(typed);
  const isRead = Array.isArray(guests);
  const isNobody = invitesNobody({ access, bodyIds, typed });
  const isLast = at === steps.length - 1;
  const isTimely = said.dueOn >= today && held.length === 0;
  const isReady = isReadyAt(at, { access, bodyIds, typed }, isTimely);
  const open = async () => {
    await store.flush();
    await run(async () => {
      const known = { planId: plan.id, access, bodyIds, guests: isRead ? guests : [] };
      const made = await roundVerbs.open({ ...known, ...wordsOf(said) });
      notify('rounds.opened', { type: 'success', messageArgs: { number: made.round.versionNumber } });
      refreshPlan();
      onOpened(made.round.id);
      if (made.links.length > 0) setOpened(made);
      else onClose();
    });
  };
  const go = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isLast) void open();
    else setAt(at + 1);
  };
  if (opened) return <LinksMade links={opened.links} guests={isRead ? guests : []} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <form onSubmit={go}>
        <DialogTitle id={title}>{translate('rounds.open')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <p className="muted" aria-live="polite">
            {translate('rounds.step', {
              at: at + 1,
              of: steps.length,
              name: translate(`rounds.steps.${steps[at] ?? 'access'}`),
            })}
          </p>
          {at === 0 && (
            <>
              <p>{translate('rounds.open_why')}</p>
              <AccessChoice chosen={access} choose={setAccess} />
            </>
          )}
          {at === 1 && (
            <InviteesStep
              bodyIds={bodyIds}
              setBodies={setBodies}
              typed={typed}
              setTyped={setTyped}
              isNobody={isNobody}
            />
          )}
          {isLast && <QuestionStep said={said} say={setSaid} today={today} />}
          <Faults waiting={unsent + held.length} fault={fault} />
        </DialogContent>
        <DialogActions>
          <Button onClick={at === 0 ? onClose : () => setAt(at - 1)}>
            {translate(at === 0 ? 'ra.action.cancel' : 'rounds.back')}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy || !isReady}>
            {translate(isLast ? 'rounds.open_do' : 'rounds.next')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
