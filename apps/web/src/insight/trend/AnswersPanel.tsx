import type { Schemas } from '@mufakat/api-client/client';
import { isGiven } from '@mufakat/planning/lifecycles/report';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Mark } from '../../components/Mark.js';
import { SidePanel } from '../../components/SidePanel.js';
import { Words } from '../../components/Words.js';
import { fetchJson } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Translated } from '../../platform/i18n/use-words.js';
import { Missing } from '../Missing.js';
import type { FigureRead } from '../progress.js';

type Report = Schemas['ReportSummary'];

/** What one plan gives to a figure of answers. */
export interface AnsweringPart {
  readonly plan: string;
  readonly title: string;
  readonly given: number;
  readonly due: number;
  /** Whether the reader may list its reports. */
  readonly isListed: boolean;
}

interface Props {
  readonly title: string;
  readonly figure: FigureRead;
  /** The body whose reports these are, where they are of one. */
  readonly body?: string | null;
  readonly parts: readonly AnsweringPart[];
  readonly bodies: Readonly<Record<string, Translated>>;
  readonly onClose: () => void;
}

const mostListed = 999;

const fetchReports = (plan: string, body: string | null | undefined): Promise<readonly Report[]> => {
  const asked = new URLSearchParams({
    filter: JSON.stringify({ planId: plan, ...(body && { bodyId: body }) }),
    sort: JSON.stringify(['dueOn', 'DESC']),
    range: JSON.stringify([0, mostListed]),
  });
  return fetchJson<readonly Report[]>(`/reports?${asked.toString()}`);
};

const ReportMark = ({ state, isVacant }: Report) => {
  const translate = useTranslate();
  if (isGiven(state)) return <Mark tone="good">{translate(`report_states.${state}`)}</Mark>;
  if (isVacant) return <Mark tone="warning">{translate('home.vacant')}</Mark>;
  return <Mark tone="danger">{translate('body_work.silent')}</Mark>;
};

/** The reports of a plan behind the figure, those not given first; fetched when opened. */
const ReportsHere = ({ plan, figure, body }: { readonly plan: string } & Pick<Props, 'figure' | 'body'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['reports', 'of-answers', plan, body],
    queryFn: () => fetchReports(plan, body),
    enabled: isOpen,
  });
  const wanted = new Set(figure.rows);
  const reports = (data ?? [])
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => Number(isGiven(a.state)) - Number(isGiven(b.state)));
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{translate('answers.reports_here')}</summary>
      {isOpen && !data && <p className="muted">{translate('list.loading')}</p>}
      <ul className="plain-list">
        {reports.map((report) => (
          <li key={report.id}>
            <Link to={`/plans/${plan}/progress?show=rounds&round=${report.roundId}&report=${report.id}`}>
              <Words of={report.bodyName} /> · <bdi>{report.roundTitle}</bdi>
            </Link>{' '}
            <small className="muted">{format.day(report.dueOn)}</small> <ReportMark {...report} />
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The reports a figure of answers is made of, plan by plan, as far as the reader may list them. */
export const AnswersPanel = ({ title, figure, body, parts, bodies, onClose }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <SidePanel title={<span dir="auto">{title}</span>} label={translate('progress.rows')} onClose={onClose}>
      <p className="muted number">
        {translate('figure.made_of', {
          numerator: format.number(figure.numerator),
          denominator: format.number(figure.denominator),
          of: translate(`figure.of.${figure.of}`, { _: figure.of }),
        })}{' '}
        · {translate('figure.as_of', { day: format.day(figure.asOf) })}
      </p>
      <Missing figure={figure} bodies={bodies} />
      <ul className="action-rows">
        {parts.map(({ plan, title: name, given, due, isListed }) => (
          <li key={plan} className="action-row">
            <h3 dir="auto">{name}</h3>
            <p className="number">
              {translate('answers.of_plan', { given: format.number(given), due: format.number(due) })}
            </p>
            <Link to={`/plans/${plan}/progress?show=answers`}>{translate('answers.to_answers')}</Link>
            {due > 0 &&
              (isListed ? (
                <ReportsHere {...{ plan, figure, body }} />
              ) : (
                <small className="muted">{translate('answers.reports_closed')}</small>
              ))}
          </li>
        ))}
      </ul>
    </SidePanel>
  );
};
