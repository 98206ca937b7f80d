import type { ReportState } from '@mufakat/planning/lifecycles/report';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Mark, type Tone } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import type { ReportSummary } from './reporting.js';

const tones: Partial<Record<ReportState, Tone>> = {
  draft: 'accent',
  'in-clearance': 'warning',
  submitted: 'violet',
  returned: 'danger',
  verified: 'good',
};

export const ReportStateMark = ({ state }: { readonly state: ReportState }) => {
  const translate = useTranslate();
  return <Mark tone={tones[state]}>{translate(`report_states.${state}`)}</Mark>;
};

/** Overdue or soon due, while the report is not given. */
export const DueMark = ({ report }: { readonly report: ReportSummary }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { state, dueOn, roundState } = report;
  const isWaiting = roundState === 'open' && ['not-opened', 'draft', 'returned'].includes(state);
  const isOverdue = isWaiting && dueOn < new Date().toISOString().slice(0, 10);
  const words = translate('report.due', {
    day: format.day(dueOn),
    distance: format.distance(dueOn),
    has_distance: isWaiting ? 'yes' : 'no',
  });
  return isOverdue ? <Mark tone="danger">{words}</Mark> : <span>{words}</span>;
};

/** Plan, body, period and due day of a report in one line. */
export const ReportFacts = ({ report }: { readonly report: ReportSummary }) => {
  const format = useFormat();
  return (
    <>
      <Link to={`/plans/${report.planId}`}>
        <Words of={report.planTitle} />
      </Link>
      <span>
        <Words of={report.bodyName} />
      </span>
      <span>
        <bdi>{format.period(report.periodFrom, report.periodTo)}</bdi>
      </span>
      <DueMark report={report} />
    </>
  );
};
