import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { roundStateOn } from '@mufakat/planning/lifecycles/reporting-round';
import type { Thing } from '@mufakat/planning/permissions/can';
import { useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { Mark, type Tone } from '../../components/Mark.js';
import { useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Waiting } from '../../platform/layout/Pages.js';
import type { ReportingRound } from '../reporting.js';
import { Calendars } from '../calendars/Calendars.js';
import '../calendars/calendars.css';
import { EscalationNote } from '../escalation/EscalationNote.js';
import { ReportVerification } from './ReportVerification.js';
import { PolicyNote } from '../verification/PolicyNote.js';
import { RoundForm } from './RoundForm.js';
import { RoundMoves } from './RoundMoves.js';
import { AnswerLinks } from './AnswerLinks.js';
import { RoundReports } from './RoundReports.js';
import '../../components/data-list.css';
import '../reporting.css';
import './rounds.css';

interface Props {
  readonly planId: string;
  /** Facts of the plan as the permission table reads them. */
  readonly thing: Thing;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const tones = {
  planned: 'plain',
  open: 'accent',
  due: 'warning',
  frozen: 'good',
  cancelled: 'plain',
} as const satisfies Record<string, Tone>;

export const RoundStateMark = ({ round, today }: { readonly round: ReportingRound; readonly today: string }) => {
  const translate = useTranslate();
  const state = roundStateOn(round, today);
  return <Mark tone={tones[state]}>{translate(`rounds.states.${state}`)}</Mark>;
};

interface ListProps {
  readonly rounds: readonly ReportingRound[];
  readonly chosen: string;
  readonly today: string;
  readonly onChoose: (id: string) => void;
}

const RoundList = ({ rounds, chosen, today, onChoose }: ListProps) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ul className="rounds">
      {rounds.map((round) => (
        <li key={round.id}>
          <button type="button" aria-current={round.id === chosen || undefined} onClick={() => onChoose(round.id)}>
            <span className="round-title">
              <bdi>{round.title}</bdi>
              <RoundStateMark round={round} today={today} />
            </span>
            <small>
              <bdi>{format.period(round.periodFrom, round.periodTo)}</bdi> ·{' '}
              {round.state === 'planned'
                ? translate('rounds.opens', { day: format.day(round.opensOn) })
                : translate('rounds.due', { day: format.day(round.dueOn) })}
            </small>
            {round.owed > 0 && (
              <small className="number">
                {translate('rounds.given')}{' '}
                {translate('rounds.counted', { given: format.number(round.given), owed: format.number(round.owed) })} ·{' '}
                {translate('rounds.verified')} {format.number(round.verified)}
                {round.rowsWithheld && ` · ${translate('rounds.withheld')}`}
              </small>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Rounds that have begun; those planned ahead are folded, the next one first. */
const RoundLists = ({ rounds, ...choosing }: ListProps) => {
  const translate = useTranslate();
  const ahead = rounds.filter(({ state }) => state === 'planned').toReversed();
  const begun = rounds.filter(({ state }) => state !== 'planned');
  const isOpen = begun.length === 0 || ahead.some(({ id }) => id === choosing.chosen);
  return (
    <>
      <RoundList rounds={begun} {...choosing} />
      {ahead.length > 0 && (
        <details className="rounds-ahead" open={isOpen || undefined}>
          <summary>{translate('report_form.ahead', { count: ahead.length })}</summary>
          <RoundList rounds={ahead} {...choosing} />
        </details>
      )}
    </>
  );
};

const RoundFor = ({ round: { audience, freezesOn } }: { readonly round: ReportingRound }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!audience && !freezesOn) return null;
  const facts = [
    audience && translate('report_form.to', { audience }),
    freezesOn && translate('report_form.freezes', { day: format.day(freezesOn) }),
  ];
  return <p className="muted">{facts.filter(Boolean).join(' · ')}</p>;
};

/** The round one has in mind when none is named: the newest that is open, else the newest. */
const usual = (rounds: readonly ReportingRound[]): ReportingRound | undefined =>
  rounds.find(({ state }) => state === 'open') ?? rounds.find(({ state }) => state === 'frozen') ?? rounds[0];

/** Rounds of a plan, who reported in each, and the inbox of what is to be verified. */
export const Rounds = ({ planId, thing, today }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const [isNew, setNew] = useState(false);
  const mayOpen = useCan('reporting-round.open', thing);
  const mayLink = useCan('report.stand-in', thing);
  const { data: rounds, error } = useGetList<ReportingRound>('reporting-rounds', {
    filter: { planId },
    sort: { field: 'dueOn', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  });
  if (error) throw error;
  if (!rounds) return <Waiting />;
  const show = (part: Readonly<Record<string, string | undefined>>) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(part)) {
        if (value) after.set(name, value);
        else after.delete(name);
      }
      return after;
    });
  const reportId = params.get('report');
  const round = rounds.find(({ id }) => id === params.get('round')) ?? usual(rounds);
  return (
    <div className="rounds-view">
      <aside aria-label={translate('rounds.title')}>
        <div className="section-head">
          <h2>{translate('rounds.title')}</h2>
          {mayOpen && (
            <Button size="small" startIcon={<AddIcon />} onClick={() => setNew(true)}>
              {translate('rounds.new')}
            </Button>
          )}
        </div>
        {rounds.length === 0 && <Empty title={translate('rounds.empty')} why={translate('rounds.empty_why')} />}
        <RoundLists
          rounds={rounds}
          chosen={round?.id ?? ''}
          today={today}
          onChoose={(id) => show({ round: id, report: undefined })}
        />
        <Calendars planId={planId} today={today} mayOpen={mayOpen} />
        <PolicyNote planId={planId} thing={thing} />
        <EscalationNote planId={planId} thing={thing} />
      </aside>
      {reportId ? (
        <ReportVerification
          key={reportId}
          id={reportId}
          thing={thing}
          onClose={(of) => show({ report: undefined, round: of ?? round?.id })}
        />
      ) : (
        round && (
          <section className="round" aria-label={round.title}>
            <div className="section-head">
              <h2>
                <bdi>{round.title}</bdi> <RoundStateMark round={round} today={today} />
              </h2>
              <RoundMoves round={round} thing={thing} today={today} />
            </div>
            <RoundFor round={round} />
            {round.state === 'frozen' && (
              <p>
                <Link to={`/rounds/${round.id}/paper`}>{translate('paper.link')}</Link>
              </p>
            )}
            {round.reason && <p className="muted">{translate('rounds.reason', { reason: round.reason })}</p>}
            {round.state === 'planned' ? (
              <p className="muted">{translate('rounds.planned_why', { day: format.day(round.opensOn) })}</p>
            ) : (
              <>
                {roundStateOn(round, today) === 'open' && mayLink && <AnswerLinks round={round.id} />}
                <RoundReports round={round} today={today} mayRemind={mayOpen} onOpen={(id) => show({ report: id })} />
              </>
            )}
          </section>
        )
      )}
      {isNew && (
        <RoundForm
          planId={planId}
          onClose={() => setNew(false)}
          onSaved={(id) => show({ round: id, report: undefined })}
        />
      )}
    </div>
  );
};
