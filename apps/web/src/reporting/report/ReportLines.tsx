import { LineRead } from '../LineRead.js';
import type { Report } from '../reporting.js';
import { LineCard } from './LineCard.js';
import type { DraftState, ReportDraft } from './report-draft.js';

interface Props {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly state: DraftState;
  /** Pressed Submit while something is missing. */
  readonly wasPressed: boolean;
}

/** The actions of a report, each to be written; of a returned one only the returned lines. */
export const ReportLines = ({ report, draft, state, wasPressed }: Props) => (
  <>
    {state.lines.map((line) =>
      report.state === 'returned' && line.returnReason === null ? (
        <LineRead key={line.id} line={line} form={report.form} scale={report.scale} />
      ) : (
        <LineCard
          key={line.id}
          report={report}
          line={line}
          draft={draft}
          clashes={state.clashes.filter(({ action }) => action === line.action)}
          isMissing={wasPressed}
        />
      ),
    )}
  </>
);
