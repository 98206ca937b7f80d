import type { StatusScale } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { useMay } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { SaidInRound } from './LineBefore.js';
import { type Report, type ReportLine, thingOfReport } from './reporting.js';

/** Of a report that is being corrected, what everybody else reads meanwhile; and to everybody else that they read it. */
export const AsSentNote = ({ report }: { readonly report: Report }) => {
  const translate = useTranslate();
  const format = useFormat();
  const may = useMay();
  const { state, submittedAt, roundState } = report;
  if (!submittedAt || roundState !== 'open' || (state !== 'returned' && state !== 'in-clearance')) return null;
  const thing = thingOfReport(report);
  const isOwn = may('report.write', thing) || may('report.clear', thing);
  return (
    <p className="as-sent-note" role="note">
      {translate(isOwn ? 'report.as_sent_own' : 'report.as_sent_read', { when: format.distance(submittedAt) })}
    </p>
  );
};

interface Props {
  readonly line: ReportLine;
  readonly scale: StatusScale;
  readonly form: Report['form'];
}

/** Beside what a body writes anew of a line, what stands for everybody else. */
export const AsSentLine = ({ line, scale, form }: Props) => {
  const translate = useTranslate();
  if (!line.asSent) return null;
  return (
    <details className="as-sent">
      <summary>{translate('report.as_sent_line')}</summary>
      <SaidInRound said={line.asSent} indicators={line.indicators} scale={scale} form={form} />
    </details>
  );
};
