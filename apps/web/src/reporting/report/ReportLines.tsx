import { useCallback } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import type { OfferedInitiative } from '../initiatives/initiatives.js';
import { OfferedContext, takeAll, useOffered } from '../initiatives/LineInitiatives.js';
import { AsSentNote } from '../AsSent.js';
import { LineRead } from '../LineRead.js';
import type { Report } from '../reporting.js';
import { LineCard } from './LineCard.js';
import type { DraftState, ReportDraft } from './report-draft.js';
import { useReportKeys } from './use-report-keys.js';

interface Props {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly state: DraftState;
  /** Pressed Submit while something is missing. */
  readonly wasPressed: boolean;
}

/** The actions of a report, each to be written, with its keys; of a returned one only the returned lines. */
export const ReportLines = ({ report, draft, state, wasPressed }: Props) => {
  const words = useWords();
  const offered = useOffered(report.id);
  const take = useCallback(
    (action: string) => {
      const nameOf = ({ title }: OfferedInitiative) => words(title);
      takeAll({ draft, action, offered: offered.get(action) ?? [], nameOf });
    },
    [draft, offered, words],
  );
  useReportKeys({ draft, scale: report.scale, onTake: take });
  return (
    <OfferedContext.Provider value={offered}>
      <AsSentNote report={report} />
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
    </OfferedContext.Provider>
  );
};
