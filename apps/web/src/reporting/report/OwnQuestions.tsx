import { fitsQuestion, type FormQuestion } from '@mufakat/planning/rounds/report-form';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Report, ReportLine } from '../reporting.js';
import { asked, ownQuestions } from './form.js';
import type { ReportDraft } from './report-draft.js';
import { WordsField } from './WordsField.js';

interface Props {
  readonly report: Report;
  readonly line: ReportLine;
  readonly draft: ReportDraft;
}

interface AnswerProps {
  readonly question: FormQuestion;
  readonly label: string;
  readonly isNeeded: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Choice = ({ question, label, isNeeded, value, onChange }: AnswerProps) => {
  const translate = useTranslate();
  const words = useWords();
  const name = useId();
  const options =
    question.answer === 'yes-no'
      ? [
          { code: 'yes', name: translate('report_form.yes') },
          { code: 'no', name: translate('report_form.no') },
        ]
      : (question.options ?? []).map(({ code, label: said }) => ({ code, name: words(said) }));
  return (
    <fieldset className="own-choice">
      <legend>{label}</legend>
      {options.map(({ code, name: option }) => (
        <label key={code}>
          <input
            type="radio"
            name={name}
            required={isNeeded}
            checked={value === code}
            onChange={() => onChange(code)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
};

const Numeric = ({ question, label, isNeeded, value, onChange }: AnswerProps) => {
  const translate = useTranslate();
  const id = useId();
  const isWrong = value !== '' && !fitsQuestion(value, question);
  return (
    <div className="words-field own-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="ltr"
        inputMode="decimal"
        required={isNeeded}
        value={value}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value.trim())}
      />
      {isWrong && <small className="field-fault">{translate('report_form.not_a_number')}</small>}
    </div>
  );
};

/** The questions that this round asks beside the usual ones. */
export const OwnQuestions = ({ report, line, draft }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const own = ownQuestions(report);
  if (own.length === 0) return null;
  return (
    <div className="own-questions">
      {own.map((question) => {
        const isNeeded = asked(question.code, line, report)?.isNeeded ?? false;
        const answer: AnswerProps = {
          ...{ question, isNeeded, value: line.answers[question.code] ?? '' },
          label: isNeeded ? `${words(question.label)} (${translate('report_form.required')})` : words(question.label),
          onChange: (text) => draft.edit(line.action, { answers: { ...line.answers, [question.code]: text } }),
        };
        if (question.answer === 'yes-no' || question.answer === 'choice')
          return <Choice key={question.code} {...answer} />;
        if (question.answer === 'number') return <Numeric key={question.code} {...answer} />;
        return <WordsField key={question.code} rows={1} {...answer} isRequired={isNeeded} />;
      })}
    </div>
  );
};
