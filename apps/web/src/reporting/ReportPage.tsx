import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { PageHeader } from '../components/PageHeader.js';
import { useCan } from '../platform/actor.js';
import { isRefusal } from '../platform/api.js';
import { NotFound, Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { LineRead } from './LineRead.js';
import { ReportEditor } from './report/ReportEditor.js';
import { useReportDraft } from './report/use-report-draft.js';
import { ReportFacts, ReportStateMark } from './ReportFacts.js';
import '../components/data-list.css';
import './reporting.css';
import { isWritable } from './reporting.js';

/** One body's report of one round, on one page: written by its reporter, read by everybody else. */
const ReportOf = ({ id }: { readonly id: string }) => {
  const translate = useTranslate();
  const { draft, state } = useReportDraft(id);
  const { report, error } = state;
  const mayWrite = useCan('report.write', { reportBodyId: report?.bodyId ?? '' });
  if (!report) {
    if (isRefusal(error) && error.status === 404) return <NotFound />;
    return error === undefined ? (
      <Waiting />
    ) : (
      <Empty title={translate('report.closed')} why={wordsOfError(error, translate)} />
    );
  }
  const isEdited = mayWrite && isWritable(report);
  return (
    <>
      <PageHeader
        title={report.roundTitle}
        trail={[{ label: translate('reports.title'), to: '/reports' }]}
        marks={<ReportStateMark state={report.state} />}
        facts={<ReportFacts report={report} />}
      />
      <div className="report-page">
        {isEdited ? (
          <ReportEditor report={report} draft={draft} state={state} />
        ) : (
          <>
            <p className="muted">
              {translate(
                `report.why_closed.${report.state === 'submitted' || report.state === 'verified' ? report.state : 'other'}`,
              )}
            </p>
            {report.lines.map((line) => (
              <LineRead key={line.id} line={line} form={report.form} scale={report.scale} />
            ))}
          </>
        )}
      </div>
    </>
  );
};

export const ReportPage = () => {
  const { id = '' } = useParams();
  return <ReportOf key={id} id={id} />;
};
