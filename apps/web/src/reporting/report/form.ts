import { type FormQuestion, isRequired, isStandard, missingIn, questionOf } from '@mufakat/planning/rounds/report-form';
import type { Judgement } from '@mufakat/planning/status/scale';
import type { Report, ReportLine } from '../reporting.js';
import { stepOf } from '../StepChip.js';

const statusOf = ({ judgement }: ReportLine, { scale }: Pick<Report, 'scale'>): Judgement | undefined =>
  stepOf(scale, judgement)?.status;

/** The form's question, with whether it must be answered as the line stands; undefined where it is not asked. */
export const asked = (
  code: string,
  line: ReportLine,
  report: Pick<Report, 'form' | 'scale'>,
): (FormQuestion & { readonly isNeeded: boolean }) | undefined => {
  const question = questionOf(report.form, code);
  return question && { ...question, isNeeded: !line.noChange && isRequired(question, statusOf(line, report)) };
};

export const ownQuestions = ({ form }: Pick<Report, 'form'>): readonly FormQuestion[] =>
  form.filter(({ code }) => !isStandard(code));

/** What the line still owes the form of its round, by code of the question. */
export const openQuestions = (line: ReportLine, report: Pick<Report, 'form' | 'scale'>): readonly string[] => {
  const { noChange: isUnchanged, nothingReason, narrative, challenge, nextStep, helpNeeded, answers } = line;
  const isKnown = (indicator: string) =>
    line.values.some(
      (value) => value.indicator === indicator && Boolean(value.value ?? value.numerator ?? value.words),
    );
  return missingIn(report.form, {
    ...{ isUnchanged, hasNothingToReport: nothingReason !== null, status: statusOf(line, report) },
    ...{ narrative, challenge, nextStep, helpNeeded, answers },
    valuesOpen: line.indicators.filter(({ id }) => !isKnown(id)).length,
    evidence: line.evidence.length,
    saysNoEvidence: Boolean(line.noEvidenceReason?.trim()),
  });
};
