import { useTranslate } from 'ra-core';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Report, ReportLine } from '../reporting.js';
import { asked } from './form.js';
import type { ReportDraft } from './report-draft.js';
import { WordsField } from './WordsField.js';

const codes = {
  narrative: 'narrative',
  challenge: 'challenge',
  nextStep: 'next-step',
  helpNeeded: 'help-needed',
} as const;

interface Props {
  readonly report: Report;
  readonly line: ReportLine;
  readonly draft: ReportDraft;
  readonly field: keyof typeof codes;
  readonly rows?: number;
}

/** A field for words where the round's form asks for them, under the name the form gives it. */
export const FormField = ({ report, line, draft, field, rows }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const question = asked(codes[field], line, report);
  if (!question) return null;
  const name = question.label ? words(question.label) : translate(`report.${field}`);
  return (
    <WordsField
      label={question.isNeeded ? `${name} (${translate('report_form.required')})` : name}
      value={line[field]}
      isRequired={question.isNeeded}
      rows={rows}
      onChange={(text) => draft.edit(line.action, { [field]: text })}
    />
  );
};

/** Folded while it may stay empty. */
export const HelpNeeded = (props: Omit<Props, 'field' | 'rows'>) => {
  const translate = useTranslate();
  const question = asked('help-needed', props.line, props.report);
  if (!question) return null;
  return (
    <details open={props.line.helpNeeded !== null || question.isNeeded || undefined}>
      <summary>{translate('report.helpNeeded')}</summary>
      <FormField {...props} field="helpNeeded" rows={1} />
    </details>
  );
};
