import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Mark, type Tone } from '../../components/Mark.js';
import { WordDiff } from '../../components/WordDiff.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { FormEnd } from '../FormEnd.js';
import { toneOfOutcome } from '../reviews.js';
import { useAct } from '../use-act.js';
import { type GuestComment, guestVerbs } from './guest.verbs.js';

const toneOfState: Record<GuestComment['state'], Tone> = {
  held: 'plain',
  'not-taken': 'plain',
  open: 'accent',
  answered: 'good',
  closed: 'plain',
};

const isOutcome = (outcome: string | null): outcome is keyof typeof toneOfOutcome =>
  outcome !== null && outcome in toneOfOutcome;

const Standing = ({ comment: { state, outcome } }: { readonly comment: GuestComment }) => {
  const translate = useTranslate();
  if (isOutcome(outcome)) return <Mark tone={toneOfOutcome[outcome]}>{translate(`outcomes.${outcome}`)}</Mark>;
  return <Mark tone={toneOfState[state]}>{translate(`guest.states.${state}`)}</Mark>;
};

const Suggested = ({ suggested }: Pick<GuestComment, 'suggested'>) =>
  suggested && (
    <p className="said-change">
      <WordDiff before={suggested.before} after={suggested.after} language={suggested.language} />
    </p>
  );

const TakeBack = ({ token, id, onChanged }: { token: string; id: string; onChanged: () => void }) => {
  const translate = useTranslate();
  const { isBusy, fault, run } = useAct();
  const withdraw = async () => {
    if (await run(() => guestVerbs.withdraw(token, id))) onChanged();
  };
  return (
    <FormEnd fault={fault}>
      <Button size="small" disabled={isBusy} onClick={() => void withdraw()}>
        {translate('guest.take_back')}
      </Button>
    </FormEnd>
  );
};

interface Props {
  readonly token: string;
  readonly comments: readonly GuestComment[];
  /** The round takes words still. */
  readonly maySay: boolean;
  readonly onChanged: () => void;
}

/** What the guest said, and what became of it; what nobody answered yet can be taken back. */
export const OwnComments = ({ token, comments, maySay, onChanged }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <section className="guest-card" aria-labelledby="guest-own">
      <h2 id="guest-own">{translate('guest.own', { count: comments.length })}</h2>
      <ul className="guest-own">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="guest-own-head">
              <small>
                {comment.recordId ? (
                  <>
                    <bdi>{comment.recordCode}</bdi> <Words of={comment.recordTitle} />
                  </>
                ) : (
                  translate('review.whole_plan')
                )}
              </small>
              <Standing comment={comment} />
            </p>
            {comment.quote && (
              <blockquote className="said-quote" dir="auto">
                {comment.quote}
              </blockquote>
            )}
            <Suggested suggested={comment.suggested} />
            {comment.text !== '' && (
              <p className="said-text" dir="auto">
                {comment.text}
              </p>
            )}
            {comment.reason && (
              <p className="guest-answer" dir="auto">
                <strong>{translate('guest.answer')}</strong> {comment.reason}
              </p>
            )}
            <small className="muted">{format.instant(comment.createdAt)}</small>
            {maySay && comment.isOpen && <TakeBack token={token} id={comment.id} onChanged={onChanged} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
