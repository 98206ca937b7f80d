import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import {
  answerKinds,
  defaultForm,
  isStandard,
  requirements,
  standardQuestions,
} from '@mufakat/planning/rounds/report-form';
import { judgements } from '@mufakat/planning/status/scale';
import { useInput, useTranslate } from 'ra-core';
import { useId } from 'react';
import { languages } from '../../platform/i18n/languages.js';
import type { ReportQuestion } from './calendars.js';

interface QuestionProps {
  readonly question: ReportQuestion;
  readonly name: string;
  readonly onChange: (question: ReportQuestion) => void;
}

/** When a question must be answered: never, always, or where the action stands so. */
const Requirement = ({ question, name, onChange }: QuestionProps) => {
  const translate = useTranslate();
  const { required, when } = question;
  return (
    <>
      <select
        aria-label={translate('calendars.required_of', { question: name })}
        value={required}
        onChange={(event) => onChange({ ...question, required: event.target.value as ReportQuestion['required'] })}
      >
        {requirements.map((one) => (
          <option key={one} value={one}>
            {translate(`calendars.required.${one}`)}
          </option>
        ))}
      </select>
      {required === 'when' && (
        <div className="when" role="group" aria-label={translate('calendars.when', { question: name })}>
          {judgements.map((status) => (
            <label key={status}>
              <input
                type="checkbox"
                checked={when?.includes(status) ?? false}
                onChange={(event) =>
                  onChange({
                    ...question,
                    when: event.target.checked
                      ? [...(when ?? []), status]
                      : (when ?? []).filter((one) => one !== status),
                  })
                }
              />
              {translate(`status.${status}`)}
            </label>
          ))}
        </div>
      )}
    </>
  );
};

const optionsOf = (text: string): ReportQuestion['options'] =>
  text.split('\n').flatMap((line, at) => {
    const [en = '', ar = ''] = line.split('|').map((part) => part.trim());
    return en === '' ? [] : [{ code: `option-${String(at + 1)}`, label: { en, ...(ar && { ar }) } }];
  });
const linesOf = (options: ReportQuestion['options']): string =>
  (options ?? []).map(({ label }) => [label['en'], label['ar']].filter(Boolean).join(' | ')).join('\n');

const OwnQuestion = ({ question, name, onChange, onRemove }: QuestionProps & { readonly onRemove: () => void }) => {
  const translate = useTranslate();
  const id = useId();
  const { label, answer, options } = question;
  return (
    <fieldset className="own-question">
      <legend>{name}</legend>
      {languages.map(({ locale, name: language }) => (
        <label key={locale}>
          {translate('form.in_language', { label: translate('calendars.own_label'), language })}
          <input
            dir="auto"
            lang={locale}
            maxLength={500}
            value={label?.[locale] ?? ''}
            onChange={(event) => {
              const others = Object.entries(label ?? {}).filter(([tag]) => tag !== locale);
              const said = event.target.value === '' ? [] : [[locale, event.target.value]];
              onChange({ ...question, label: Object.fromEntries([...others, ...said]) as typeof label });
            }}
          />
        </label>
      ))}
      <label>
        {translate('calendars.own_answer')}
        <select
          value={answer ?? 'text'}
          onChange={(event) => onChange({ ...question, answer: event.target.value as ReportQuestion['answer'] })}
        >
          {answerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {translate(`calendars.answers.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {answer === 'choice' && (
        <label htmlFor={id}>
          {translate('calendars.own_options')}
          <textarea
            id={id}
            dir="auto"
            rows={3}
            defaultValue={linesOf(options)}
            onChange={(event) => onChange({ ...question, options: optionsOf(event.target.value) })}
          />
        </label>
      )}
      <Requirement question={question} name={name} onChange={onChange} />
      <button
        type="button"
        className="icon-button"
        aria-label={translate('calendars.remove_own', { question: name })}
        onClick={onRemove}
      >
        <CloseIcon fontSize="small" />
      </button>
    </fieldset>
  );
};

/** What a round asks of every action, and when it must be answered; writes the form to `form`. */
export const FormQuestions = () => {
  const translate = useTranslate();
  const { field } = useInput({ source: 'form' });
  const form =
    (field.value as readonly ReportQuestion[] | null | undefined) ?? (defaultForm as readonly ReportQuestion[]);
  const own = form.filter(({ code }) => !isStandard(code));
  const put = (question: ReportQuestion) =>
    field.onChange(form.map((one) => (one.code === question.code ? question : one)));
  const drop = (code: string) => field.onChange(form.filter((one) => one.code !== code));
  const inOrder = (codes: readonly ReportQuestion[]) =>
    field.onChange([
      ...standardQuestions.flatMap((code) => codes.find((one) => one.code === code) ?? []),
      ...codes.filter(({ code }) => !isStandard(code)),
    ]);
  const addOwn = () => {
    const numbers = own.map(({ code }) => Number(/^own-(\d+)$/.exec(code)?.[1] ?? 0));
    const code = `own-${String(Math.max(0, ...numbers) + 1)}`;
    field.onChange([...form, { code, label: {}, answer: 'text', required: 'never' }]);
  };
  return (
    <fieldset className="form-many form-questions">
      <legend>{translate('calendars.form')}</legend>
      {standardQuestions.map((code) => {
        const question = form.find((one) => one.code === code);
        const name = translate(`calendars.questions.${code}`);
        return (
          <div key={code} className="form-question">
            <label>
              <input
                type="checkbox"
                checked={question !== undefined}
                disabled={code === 'judgement'}
                onChange={(event) =>
                  event.target.checked ? inOrder([...form, { code, required: 'never' }]) : drop(code)
                }
              />
              {name}
            </label>
            {code === 'judgement' ? (
              <small className="muted">{translate('calendars.required.always')}</small>
            ) : (
              question && <Requirement question={question} name={name} onChange={put} />
            )}
          </div>
        );
      })}
      {own.map((question, at) => (
        <OwnQuestion
          key={question.code}
          question={question}
          name={translate('calendars.own', { number: at + 1 })}
          onChange={put}
          onRemove={() => drop(question.code)}
        />
      ))}
      <Button size="small" startIcon={<AddIcon />} onClick={addOwn}>
        {translate('calendars.add_own')}
      </Button>
    </fieldset>
  );
};
