import { useQuery } from '@tanstack/react-query';
import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Mark } from '../../components/Mark.js';
import { Words } from '../../components/Words.js';
import { useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { type ReportingRound, type ReportSummary, thingOfReport } from '../reporting.js';
import { escalationVerbs, type RoundMove } from '../escalation/escalation.verbs.js';
import { RemindBodies } from '../verification/RemindBodies.js';
import { ReportStateMark } from '../ReportFacts.js';

const groups = ['verify', 'returned', 'silent', 'waiting', 'vacant', 'verified'] as const;
type Group = (typeof groups)[number];

/** Silent only once the due day has ended; the vacant stand apart, for nobody there could have reported. */
const groupOf = ({ state, isVacant, dueOn, submittedAt }: ReportSummary, today: string): Group => {
  if (state === 'submitted') return 'verify';
  if (state === 'returned' || state === 'verified') return state;
  if (state === 'in-clearance' && submittedAt !== null) return 'returned';
  if (isVacant) return 'vacant';
  return today > dueOn ? 'silent' : 'waiting';
};

interface Props {
  readonly round: ReportingRound;
  readonly today: string;
  readonly onOpen: (report: string) => void;
  /** Whether the person may write to the bodies of the round. */
  readonly mayRemind?: boolean;
}

interface RowProps {
  readonly report: ReportSummary;
  /** When it last moved to who stands behind the post. */
  readonly moved: RoundMove | undefined;
  readonly onOpen: Props['onOpen'];
}

const ReportRow = ({ report, moved, onOpen }: RowProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, bodyName, actions, state, submittedAt, verifiedAt } = report;
  const isReadable = state === 'submitted' || state === 'returned' || state === 'verified';
  const mayStandIn = useCan('report.stand-in', thingOfReport(report)) && state === 'not-opened';
  const content = (
    <>
      <span className="two-lines">
        <strong>
          <Words of={bodyName} />
        </strong>
        <small>
          {[
            translate('rounds.actions', { count: actions }),
            submittedAt && translate('rounds.submitted_at', { when: format.distance(submittedAt) }),
            verifiedAt && translate('rounds.verified_at', { when: format.distance(verifiedAt) }),
            moved && translate(`escalation.log.${moved.step}`, { day: format.instant(moved.at) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <ReportStateMark state={state} />
    </>
  );
  if (mayStandIn && report.roundState === 'open')
    return (
      <li>
        <Link to={`/reports/${id}`}>{content}</Link>
      </li>
    );
  return (
    <li>
      {isReadable ? (
        <button type="button" onClick={() => onOpen(id)}>
          {content}
        </button>
      ) : (
        <div>{content}</div>
      )}
    </li>
  );
};

/** Who reported, what waits to be verified, who is silent, and apart from them where nobody holds the post. */
export const RoundReports = ({ round, today, onOpen, mayRemind = false }: Props) => {
  const translate = useTranslate();
  const { data: reports, error } = useGetList<ReportSummary>('reports', {
    filter: { roundId: round.id },
    sort: { field: 'bodyName', order: 'ASC' },
    pagination: { page: 1, perPage: 1000 },
  });
  const { data: moves = [] } = useQuery({
    queryKey: ['reporting-rounds', 'escalations', round.id],
    queryFn: () => escalationVerbs.movesOf(round.id),
    enabled: mayRemind,
  });
  if (error) throw error;
  if (!reports) return <Waiting />;
  if (reports.length === 0) return <p className="muted">{translate('rounds.none_in_round')}</p>;
  const waiting = reports.filter(({ state }) => state !== 'submitted' && state !== 'verified');
  return (
    <>
      {mayRemind && (
        <RemindBodies
          round={round.id}
          isWaiting={round.state === 'open' && waiting.length > 0}
          bodies={new Map(reports.map(({ bodyId, bodyName }) => [bodyId, bodyName]))}
        />
      )}
      {groups.map((group) => {
        const members = reports.filter((report) => groupOf(report, today) === group);
        if (members.length === 0) return null;
        return (
          <section key={group} className="round-group" data-group={group}>
            <h3>
              {translate(round.state === 'frozen' ? `rounds.frozen_groups.${group}` : `rounds.groups.${group}`)}{' '}
              <Mark>{members.length}</Mark>
            </h3>
            <ul>
              {members.map((report) => (
                <ReportRow
                  key={report.id}
                  report={report}
                  moved={moves.find(({ bodyId }) => bodyId === report.bodyId)}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
