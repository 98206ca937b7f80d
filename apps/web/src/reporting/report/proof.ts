import type { Report, ReportLine } from '../reporting.js';
import { stepOf } from '../StepChip.js';
import { asked, openQuestions } from './form.js';

/** Reported as completed, or as the round asks to be shown, with nothing to show for it. */
export const lacksEvidence = (line: ReportLine, report: Pick<Report, 'scale' | 'form'>): boolean => {
  const status = stepOf(report.scale, line.judgement)?.status;
  const isCompleted = status === 'completed' || status === 'completed-closed';
  return (
    (isCompleted || (asked('evidence', line, report)?.isNeeded ?? false)) &&
    line.evidence.length === 0 &&
    !line.noChange
  );
};

/** And without a word on why: such a line is not taken. */
export const isUnproven = (line: ReportLine, report: Pick<Report, 'scale' | 'form'>): boolean =>
  lacksEvidence(line, report) && !line.noEvidenceReason?.trim();

/** Whether the line cannot be sent as it is. */
export const leavesOpen = (line: ReportLine, report: Pick<Report, 'scale' | 'form'>): boolean =>
  !line.isGiven || isUnproven(line, report) || openQuestions(line, report).length > 0;
