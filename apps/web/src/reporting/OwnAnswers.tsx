import type { FormQuestion } from '@mufakat/planning/rounds/report-form';
import { useTranslate } from 'ra-core';
import { useWords } from '../platform/i18n/use-words.js';
import { ownQuestions } from './report/form.js';
import type { Report, ReportLine } from './reporting.js';

interface Props {
  readonly answers: ReportLine['answers'];
  readonly form: Report['form'];
}

/** What a body answered to the questions of the round's own. */
export const OwnAnswers = ({ answers, form }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const said = ({ answer, options }: FormQuestion, text: string): string => {
    if (answer === 'yes-no') return translate(text === 'yes' ? 'report_form.yes' : 'report_form.no');
    return answer === 'choice' ? words(options?.find(({ code }) => code === text)?.label) : text;
  };
  return ownQuestions({ form }).map((question) => {
    const text = answers[question.code];
    return (
      text && (
        <div key={question.code} className="read-words">
          <small>{words(question.label)}</small>
          <p dir="auto">{said(question, text)}</p>
        </div>
      )
    );
  });
};
