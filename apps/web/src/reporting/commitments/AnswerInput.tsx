import { commitmentAnswers, lackOf } from '@mufakat/planning/commitments/commitment';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { WordsField } from '../report/WordsField.js';
import type { Answering, CommitmentRow } from './commitments.js';

interface Props {
  readonly row: CommitmentRow;
  readonly answering: Answering | undefined;
  /** Pressed Sign while something was missing. */
  readonly wasPressed: boolean;
  readonly onChange: (answering: Answering) => void;
}

const empty = { change: '', reason: '' };

/** Takes on, takes on with a change, or not this year; what the answer needs beside it. */
export const AnswerInput = ({ row, answering, wasPressed, onChange }: Props) => {
  const translate = useTranslate();
  const name = useId();
  const isAnew = row.current !== null;
  const lack = answering && lackOf(answering, isAnew);
  const needsReason = answering && (answering.answer === 'not-this-year' || isAnew);
  return (
    <div className="commitment-answer">
      <fieldset className="stances">
        <legend className="hidden-visually">{translate('commitments.answer_for', { action: row.code ?? '' })}</legend>
        {commitmentAnswers.map((answer) => (
          <label key={answer} data-chosen={answering?.answer === answer || undefined}>
            <input
              type="radio"
              name={name}
              checked={answering?.answer === answer}
              onChange={() => onChange({ ...empty, ...answering, answer })}
            />
            {translate(`commitments.answers.${answer}`)}
          </label>
        ))}
      </fieldset>
      {answering?.answer === 'with-change' && (
        <WordsField
          label={translate('commitments.which_change')}
          rows={1}
          isRequired
          value={answering.change}
          onChange={(change) => onChange({ ...answering, change })}
        />
      )}
      {needsReason && (
        <WordsField
          label={translate(isAnew ? 'commitments.why_anew' : 'commitments.why_not')}
          rows={1}
          isRequired
          value={answering.reason}
          onChange={(reason) => onChange({ ...answering, reason })}
        />
      )}
      {wasPressed && lack && (
        <small className="field-fault" role="alert">
          {translate(`commitments.lacks.${lack}`)}
        </small>
      )}
    </div>
  );
};
