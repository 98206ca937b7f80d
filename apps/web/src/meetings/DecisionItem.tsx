import Button from '@mui/material/Button';
import { buttonsFrom } from '@mufakat/planning/lifecycles/lifecycle';
import { decisionLifecycle } from '@mufakat/planning/lifecycles/meeting';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Mark, type Tone } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { AnswerForm } from './AnswerForm.js';
import { type Decision, type FollowUp, type Meeting, meetingVerbs } from './meetings.js';
import { useDo } from './use-meeting.js';

const toneOfState: Readonly<Record<Decision['state'], Tone>> = {
  open: 'accent',
  answered: 'good',
  closed: 'plain',
  withdrawn: 'plain',
};
const toneOfAnswer: Readonly<Record<NonNullable<FollowUp['answer']> | 'waiting', Tone>> = {
  waiting: 'warning',
  'under-way': 'accent',
  done: 'good',
  'not-taken-up': 'danger',
};

const Followed = ({ one, meeting }: { readonly one: FollowUp; readonly meeting: Meeting }) => {
  const translate = useTranslate();
  const format = useFormat();
  const answer = one.answer ?? 'waiting';
  return (
    <li>
      <Words of={meeting.bodies[one.bodyId]} />{' '}
      <Mark tone={toneOfAnswer[answer]}>{translate(`decisions.answers.${answer}`)}</Mark>
      {one.said.map(({ at, words, evidenceUrl, byName, isEarlier, answer: said }) => (
        <p key={at} className="decision-said">
          {words && <span dir="auto">{words} </span>}
          {evidenceUrl && (
            <a href={evidenceUrl} target="_blank" rel="noreferrer">
              {translate('decisions.evidence_link')}
            </a>
          )}
          <small className="muted">
            {' '}
            <bdi>{byName}</bdi>, {format.instant(at)} · {translate(`decisions.answers.${said}`)}
            {isEarlier && ` · ${translate('decisions.said_earlier')}`}
          </small>
        </p>
      ))}
    </li>
  );
};

const Moves = ({ decision, meeting }: Props) => {
  const translate = useTranslate();
  const run = useDo(meeting.id);
  const [asked, ask] = useState<{ readonly move: string; readonly needsReason: boolean } | undefined>();
  return (
    <span className="decision-moves not-printed">
      {buttonsFrom(decisionLifecycle, decision.state).map((row) => {
        const needsReason = 'needsReason' in row;
        return (
          <Button key={row.move} size="small" onClick={() => ask({ move: row.move, needsReason })}>
            {translate(`decisions.moves.${row.move}`)}
          </Button>
        );
      })}
      {asked && (
        <ConfirmReason
          title={`${translate(`decisions.moves.${asked.move}`)}: ${String(decision.number)}`}
          confirm={translate(`decisions.moves.${asked.move}`)}
          needsReason={asked.needsReason}
          onConfirm={(reason) => run(meetingVerbs.moveDecision(decision.id, asked.move, reason))}
          onClose={() => ask(undefined)}
        >
          <p dir="auto">{decision.text}</p>
        </ConfirmReason>
      )}
    </span>
  );
};

interface Props {
  readonly decision: Decision;
  readonly meeting: Meeting;
}

/** What was decided, whom it binds until when, and what became of it. */
export const DecisionItem = ({ decision, meeting }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const [params] = useSearchParams();
  const { id, number, kind, text, isBinding, dueOn, state, isOverdue, followUp, actions, bodyIds, reason } = decision;
  const isAsked = params.get('decision') === id;
  const own = followUp.filter(({ mayAnswer }) => mayAnswer);
  const noted = followUp.length === 0 ? bodyIds : [];
  return (
    <article
      className="decision"
      id={`decision-${id}`}
      data-asked={isAsked || undefined}
      ref={(element) => {
        if (isAsked && element && !element.dataset['shown']) {
          element.dataset['shown'] = 'yes';
          element.scrollIntoView({ block: 'center' });
        }
      }}
    >
      <p className="decision-head">
        <b>
          {translate(`decisions.kinds.${kind}`)} <bdi>{format.number(number)}</bdi>
        </b>
        {isBinding && <Mark>{translate('decisions.binding')}</Mark>}
        <Mark tone={toneOfState[state]}>{translate(`decisions.states.${state}`)}</Mark>
        {dueOn && <small>{translate('decisions.due_on', { day: format.day(dueOn) })}</small>}
        {isOverdue && <Mark tone="danger">{translate('decisions.overdue')}</Mark>}
        {meeting.mayManage && <Moves decision={decision} meeting={meeting} />}
      </p>
      <p dir="auto" className="decision-text">
        {text}
      </p>
      {reason && (
        <p dir="auto" className="muted">
          {reason}
        </p>
      )}
      {(actions.length > 0 || noted.length > 0) && (
        <p className="decision-about">
          {actions.map(({ id: action, planId, code, title }) => (
            <Link key={action} to={`/plans/${planId}/matrix?record=${action}`}>
              {code && <bdi>{code}</bdi>} <Words of={title} />
            </Link>
          ))}
          {noted.map((body) => (
            <small key={body}>
              <Words of={meeting.bodies[body]} />
            </small>
          ))}
        </p>
      )}
      {followUp.length > 0 && (
        <ul className="decision-followed">
          {followUp.map((one) => (
            <Followed key={one.bodyId} one={one} meeting={meeting} />
          ))}
        </ul>
      )}
      {own.map((one) => (
        <AnswerForm key={one.bodyId} decision={decision} one={one} meeting={meeting} />
      ))}
    </article>
  );
};
