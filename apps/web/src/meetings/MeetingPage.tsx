import Button from '@mui/material/Button';
import { asksForReason, buttonsFrom, type Move } from '@mufakat/planning/lifecycles/lifecycle';
import { areMinutesOut, isWorkedOn, meetingLifecycle, type MeetingState } from '@mufakat/planning/lifecycles/meeting';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import { Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { Agenda } from './Agenda.js';
import { Decisions } from './Decisions.js';
import { MeetingForm } from './MeetingForm.js';
import { type Meeting, meetingFile, meetingVerbs, toneOfMeeting } from './meetings.js';
import './meetings.css';
import { useDo, useMeeting } from './use-meeting.js';
import { WrittenText } from './WrittenText.js';

interface Props {
  readonly meeting: Meeting;
}

const forward: readonly string[] = ['send-agenda', 'hold', 'agree-minutes', 'close'];

/** The moves the lifecycle allows; each says what follows before it is made. */
const Moves = ({ meeting }: Props) => {
  const translate = useTranslate();
  const run = useDo(meeting.id);
  const [asked, ask] = useState<Move<MeetingState> | undefined>();
  const moves = buttonsFrom<MeetingState>(meetingLifecycle, meeting.state);
  const first = moves.find(({ move }) => forward.includes(move));
  return (
    <>
      {moves.map((move) => (
        <Button key={move.move} variant={move === first ? 'contained' : 'outlined'} onClick={() => ask(move)}>
          {translate(`meetings.moves.${move.move}`)}
        </Button>
      ))}
      {asked && (
        <ConfirmReason
          title={translate(`meetings.moves.${asked.move}`)}
          confirm={translate(`meetings.moves.${asked.move}`)}
          needsReason={asksForReason(asked)}
          reason={asksForReason(asked) ? 'asked' : 'none'}
          onConfirm={(reason) => run(meetingVerbs.move(meeting.id, asked.move, reason))}
          onClose={() => ask(undefined)}
        >
          <p>{translate(`meetings.what_follows.${asked.move}`)}</p>
        </ConfirmReason>
      )}
    </>
  );
};

const files = ['agenda.docx', 'minutes.docx', 'decisions.csv'] as const;

const Facts = ({ meeting }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { startsOn, endsOn, beginsAt, timeZone, place, url, plans, paper, chairName, chairBodyId, bodyId } = meeting;
  const days = startsOn === endsOn ? format.day(startsOn) : `${format.day(startsOn)} – ${format.day(endsOn)}`;
  const chair = [chairName, chairBodyId ? words(meeting.bodies[chairBodyId]) : ''].filter(Boolean);
  return (
    <>
      <span>
        {days}
        {beginsAt && (
          <bdi dir="ltr">
            {beginsAt} {timeZone}
          </bdi>
        )}
      </span>
      {place && <bdi>{place}</bdi>}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {translate('meetings.join')}
        </a>
      )}
      <span>{translate(`meetings.kinds.${meeting.kind}`)}</span>
      {bodyId && <Words of={meeting.bodies[bodyId]} />}
      {chair.length > 0 && (
        <span>
          {translate('meetings.chair_name')}: <bdi>{format.list(chair as string[])}</bdi>
        </span>
      )}
      {plans.map(
        ({ id, title }) =>
          title && (
            <Link key={id} to={`/plans/${id}/progress`}>
              <Words of={title} />
            </Link>
          ),
      )}
      {paper && (
        <Link to={`/rounds/${paper.roundId}/paper`}>{translate('meetings.paper', { title: paper.title })}</Link>
      )}
    </>
  );
};

const Minutes = ({ meeting }: Props) => {
  const translate = useTranslate();
  const run = useDo(meeting.id);
  const { minutes, mayManage, state } = meeting;
  const mayWrite = mayManage && isWorkedOn(state) && state !== 'planned';
  if (state === 'planned' || state === 'cancelled') return null;
  const hidden = !mayManage && !areMinutesOut(state);
  return (
    <section className="meeting-part" aria-labelledby="meeting-minutes">
      <h2 id="meeting-minutes">{translate('minutes.title')}</h2>
      {mayWrite ? (
        <WrittenText
          label={translate('minutes.label')}
          value={minutes}
          minRows={3}
          onWritten={(text) => run(meetingVerbs.change(meeting, { minutes: text }))}
        />
      ) : (
        <p dir="auto" className={minutes ? 'agenda-said' : 'muted'}>
          {minutes || translate(hidden ? 'minutes.hidden' : 'minutes.none')}
        </p>
      )}
    </section>
  );
};

/** A meeting in one page: its agenda, what was decided, what became of it. */
export const MeetingPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const queryClient = useQueryClient();
  const [isEditing, setEditing] = useState(false);
  const { data: meeting, error } = useMeeting(id);
  if (error) return <Empty title={translate('meetings.none')} why={wordsOfError(error, translate)} />;
  if (!meeting) return <Waiting />;
  const { mayManage, state, invitedBodyIds } = meeting;
  return (
    <>
      <PageHeader
        title={meeting.title}
        trail={[{ label: translate('meetings.title'), to: '/meetings' }]}
        marks={<Mark tone={toneOfMeeting[state]}>{translate(`meetings.states.${state}`)}</Mark>}
        facts={<Facts meeting={meeting} />}
        actions={
          <>
            {mayManage && <Moves meeting={meeting} />}
            {mayManage && isWorkedOn(state) && (
              <Button variant="text" onClick={() => setEditing(true)}>
                {translate('ra.action.edit')}
              </Button>
            )}
          </>
        }
      />
      <div className="meeting">
        {meeting.reason && (
          <p dir="auto" className="muted">
            {meeting.reason}
          </p>
        )}
        <p>
          <b>{translate('meetings.invited')}</b>{' '}
          <bdi>
            {invitedBodyIds.length > 0 ? format.list(invitedBodyIds.map((body) => words(meeting.bodies[body]))) : '–'}
          </bdi>
        </p>
        <Agenda meeting={meeting} />
        <Decisions meeting={meeting} />
        <Minutes meeting={meeting} />
        <p className="meeting-files not-printed">
          {files.map((file) => (
            <Button key={file} size="small" variant="outlined" href={meetingFile(id, file, locale)}>
              {translate(`meetings.files.${file.replace('.', '_')}`)}
            </Button>
          ))}
        </p>
      </div>
      {isEditing && (
        <MeetingForm
          id={id}
          onSaved={() => void queryClient.invalidateQueries({ queryKey: ['meetings'] })}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
};
