import { useTranslate } from 'ra-core';
import type { Report, ReportLine } from '../reporting.js';
import { openQuestions } from './form.js';
import { isUnproven } from './proof.js';
import type { DraftState } from './report-draft.js';
import { goToLine, goToNextMissing } from './use-report-keys.js';

/** What keeps a report from being sent, line by line. */
export interface Gaps {
  readonly missing: readonly ReportLine[];
  readonly unproven: readonly ReportLine[];
  readonly unanswered: readonly ReportLine[];
}

export const gapsOf = ({ lines }: Pick<DraftState, 'lines'>, report: Report): Gaps => ({
  missing: lines.filter(({ isGiven }) => !isGiven),
  unproven: lines.filter((line) => isUnproven(line, report)),
  unanswered: lines.filter((line) => line.isGiven && openQuestions(line, report).length > 0),
});

/** Goes to the first gap; answers whether there was one. */
export const goToGap = ({ missing, unproven, unanswered }: Gaps): boolean => {
  const line = unproven[0] ?? unanswered[0];
  if (missing.length > 0) goToNextMissing();
  else if (line) goToLine(document.getElementById(`action-${line.action}`));
  return missing.length > 0 || line !== undefined;
};

/** The gravest kind of gap in words; nothing where there is none. */
export const ReportGaps = ({ gaps, lines }: { readonly gaps: Gaps; readonly lines: readonly ReportLine[] }) => {
  const translate = useTranslate();
  const { missing, unproven, unanswered } = gaps;
  const said = () => {
    if (missing.length > 0) return translate('report.missing', { count: missing.length });
    if (unproven.length > 0) {
      const names = unproven.map(({ code, action }) => code ?? lines.findIndex((one) => one.action === action) + 1);
      return translate('report.unproven', { count: unproven.length, lines: names.join(', ') });
    }
    return unanswered.length > 0 ? translate('report_form.missing', { count: unanswered.length }) : undefined;
  };
  const words = said();
  if (words === undefined) return null;
  return (
    <p className="form-error" role="alert">
      {words}
    </p>
  );
};
