import { useTranslate } from 'ra-core';
import { Mark, type Tone } from '../../components/Mark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { toneOfOutcome } from '../reviews.js';
import type { GuestComment } from './guest.verbs.js';

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

/** What the guest said, and what became of it. */
export const OwnComments = ({ comments }: { readonly comments: readonly GuestComment[] }) => {
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
            <p className="said-text" dir="auto">
              {comment.text}
            </p>
            {comment.reason && (
              <p className="guest-answer" dir="auto">
                <strong>{translate('guest.answer')}</strong> {comment.reason}
              </p>
            )}
            <small className="muted">{format.instant(comment.createdAt)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
