import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { PageHeader } from '../components/PageHeader.js';
import { useMay } from '../platform/actor.js';
import { isRefusal } from '../platform/api.js';
import { NotFound, Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { AsSentNote } from './AsSent.js';
import { LineRead } from './LineRead.js';
import { ReportEditor } from './report/ReportEditor.js';
import { useReportDraft } from './report/use-report-draft.js';
import { ReportFacts, ReportStateMark } from './ReportFacts.js';
import '../components/data-list.css';
import './reporting.css';
import { isWritable, thingOfReport } from './reporting.js';
import { Clearing, SentBy, StandIn } from './Leaving.js';

const closed = ['submitted', 'verified', 'in-clearance'] as const;
const isClosed = (state: string): state is (typeof closed)[number] => closed.some((one) => one === state);

/** One body's report of one round, on one page: written by its reporter, read by everybody else. */
const ReportOf = ({ id }: { readonly id: string }) => {
  const translate = useTranslate();
  const { draft, state } = useReportDraft(id);
  const { report, error } = state;
  const may = useMay();
  if (!report) {
    if (isRefusal(error) && error.status === 404) return <NotFound />;
    return error === undefined ? (
      <Waiting />
    ) : (
      <Empty title={translate('report.closed')} why={wordsOfError(error, translate)} />
    );
  }
  const isEdited = isWritable(report) && may('report.write', thingOfReport(report));
  return (
    <>
      <PageHeader
        title={report.roundTitle}
        trail={[{ label: translate('reports.title'), to: '/reports' }]}
        marks={<ReportStateMark state={report.state} />}
        facts={<ReportFacts report={report} />}
      />
      <div className="report-page">
        <SentBy report={report} />
        {isEdited ? (
          <ReportEditor report={report} draft={draft} state={state} />
        ) : (
          <>
            <p className="muted">{translate(`report.why_closed.${isClosed(report.state) ? report.state : 'other'}`)}</p>
            <AsSentNote report={report} />
            <Clearing report={report} onDone={(done) => draft.accept(done)} />
            <StandIn report={report} onDone={(done) => draft.accept(done)} />
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
