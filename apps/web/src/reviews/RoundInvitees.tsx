import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type AnswerState } from '@mufakat/planning/obligations/who-answers';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Mark, type Tone } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { CopyLink } from './CopyLink.js';
import { GuestPermissions } from './GuestPermissions.js';
import { InviteFurther } from './InviteFurther.js';
import type { Round } from './reviews.js';
import { type FollowUp, type Invitee, roundVerbs } from './rounds.verbs.js';
import { Fault } from './FormEnd.js';
import { useAct } from './use-act.js';

const toneOfAnswer: Record<AnswerState, Tone> = {
  awaited: 'plain',
  opened: 'accent',
  answered: 'good',
  late: 'warning',
  silent: 'danger',
  vacant: 'violet',
  declined: 'plain',
  withdrawn: 'plain',
};

interface Props {
  readonly round: Round;
  /** The owner, while the round is under way. */
  readonly mayManage: boolean;
  readonly onChanged: () => void;
}

const Who = ({ invitee }: { readonly invitee: Invitee }) => {
  const translate = useTranslate();
  return (
    <span className="two-lines">
      {invitee.guestId ? <bdi>{invitee.guestName}</bdi> : <Words of={invitee.bodyName} />}
      {(invitee.organisation ?? invitee.email) && (
        <small>
          <bdi>{[invitee.organisation, invitee.email].filter(Boolean).join(' · ')}</bdi>
        </small>
      )}
      {invitee.isSelfMade && <small>{translate('rounds.self_made')}</small>}
    </span>
  );
};

const GuestVerbs = ({ round, guest, onDone }: { round: Round; guest: Invitee; onDone: () => void }) => {
  const translate = useTranslate();
  const { isBusy, fault, run } = useAct();
  const [made, setMade] = useState('');
  const guestId = guest.guestId ?? '';
  const renew = async () => {
    await run(async () => setMade((await roundVerbs.newLink(round.id, guestId)).link));
    onDone();
  };
  const withdraw = async () => {
    if (await run(() => roundVerbs.withdrawLink(round.id, guestId))) onDone();
  };
  const link = made === '' ? guest.waitingLink : made;
  return (
    <div className="guest-verbs">
      {link && <CopyLink link={link} />}
      {guest.state !== 'withdrawn' && (
        <>
          <Button size="small" disabled={isBusy} onClick={() => void renew()}>
            {translate('rounds.new_link')}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => void withdraw()}>
            {translate('rounds.withdraw')}
          </Button>
        </>
      )}
      <Fault>{fault}</Fault>
    </div>
  );
};

const Rows = ({
  followed,
  round,
  mayManage,
  onDone,
}: {
  followed: FollowUp;
  round: Round;
  mayManage: boolean;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const day = (at: string | null) =>
    at ? <time dateTime={at}>{format.day(at)}</time> : <span className="muted">–</span>;
  return (
    <div className="round-scroll">
      <table className="round-table">
        <thead>
          <tr>
            {(['who', 'place', 'state', 'opened', 'answered', 'said'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`rounds.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {followed.invitees.map((invitee) => (
            <tr key={invitee.guestId ?? invitee.bodyId}>
              <td>
                <Who invitee={invitee} />
                {mayManage && invitee.guestId && <GuestVerbs round={round} guest={invitee} onDone={onDone} />}
              </td>
              <td>
                <Words of={invitee.placeName} />
              </td>
              <td title={invitee.state === 'vacant' ? translate('rounds.vacant_why') : undefined}>
                <Mark tone={toneOfAnswer[invitee.state]}>{translate(`rounds.answers.${invitee.state}`)}</Mark>
              </td>
              <td>{day(invitee.openedAt)}</td>
              <td>{day(invitee.answeredAt)}</td>
              <td>{format.number(invitee.said)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Letters = ({ reminders }: { readonly reminders: FollowUp['reminders'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (reminders.length === 0) return null;
  return (
    <details>
      <summary>{translate('rounds.letters', { count: reminders.length })}</summary>
      <ul className="round-letters">
        {reminders.map(({ at, toName, daysLeft, byName }, index) => (
          <li key={`${at}-${String(index)}`}>
            {translate(daysLeft < 0 ? 'rounds.letter_late' : 'rounds.letter', {
              ...{ name: toName, at: format.instant(at), days: Math.abs(daysLeft) },
              by: byName ?? translate('rounds.by_calendar'),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Who was asked, who opened it, answered, is silent; vacant apart; the letters that went out. */
export const RoundInvitees = ({ round, mayManage, onChanged }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { isBusy, fault, run } = useAct();
  const [isInviting, setInviting] = useState(false);
  const key = ['reviews', round.planId, 'follow-up', round.id];
  const { data } = useQuery({ queryKey: key, queryFn: () => roundVerbs.followUp(round.id), refetchInterval: 20_000 });
  if (!data) return null;
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: key });
    onChanged();
  };
  const count = (...states: AnswerState[]) => data.invitees.filter(({ state }) => states.includes(state)).length;
  const remind = () =>
    run(async () => {
      const { written } = await roundVerbs.remind(round.id);
      notify('rounds.reminded', { type: 'info', messageArgs: { count: written } });
      refresh();
    });
  const replace = () =>
    run(async () => {
      await roundVerbs.replacePublicLink(round.id);
      refresh();
    });
  return (
    <section className="round-panel" aria-label={translate('rounds.follow_up')}>
      <div className="round-panel-head">
        <h3>{translate('rounds.follow_up')}</h3>
        {mayManage && (
          <span className="not-printed">
            <Button size="small" disabled={isBusy} onClick={() => void remind()}>
              {translate('rounds.remind')}
            </Button>
            {round.kind === 'consultation' && (
              <Button size="small" onClick={() => setInviting(true)}>
                {translate('rounds.invite')}
              </Button>
            )}
          </span>
        )}
      </div>
      <p className="round-summary">
        {translate('rounds.summary', {
          ...{ asked: data.invitees.length, answered: count('answered', 'late'), waiting: count('awaited', 'opened') },
          ...{ silent: count('silent'), vacant: count('vacant') },
        })}
        {data.otherReaders > 0 && <> · {translate('rounds.others', { count: data.otherReaders })}</>}
      </p>
      <Fault>{fault}</Fault>
      {mayManage && round.kind === 'consultation' && <GuestPermissions round={round} onDone={refresh} />}
      {data.publicLink && (
        <p className="public-link">
          <strong>{translate('rounds.public_link')}</strong> <CopyLink link={data.publicLink} />
          {mayManage && (
            <Button size="small" disabled={isBusy} onClick={() => void replace()}>
              {translate('rounds.replace_public')}
            </Button>
          )}
        </p>
      )}
      {data.invitees.length > 0 && <Rows followed={data} round={round} mayManage={mayManage} onDone={refresh} />}
      <Letters reminders={data.reminders} />
      {isInviting && <InviteFurther round={round} onDone={refresh} onClose={() => setInviting(false)} />}
    </section>
  );
};
