import type { Report, ReportLine } from '../reporting.js';
import { stepOf } from '../StepChip.js';

/** Reported as completed with nothing to show for it. */
export const lacksEvidence = (
  { judgement, evidence, noChange }: ReportLine,
  { scale }: Pick<Report, 'scale'>,
): boolean => {
  const status = stepOf(scale, judgement)?.status;
  return (status === 'completed' || status === 'completed-closed') && evidence.length === 0 && !noChange;
};

/** And without a word on why: such a line is not taken. */
export const isUnproven = (line: ReportLine, report: Pick<Report, 'scale'>): boolean =>
  lacksEvidence(line, report) && !line.noEvidenceReason?.trim();
