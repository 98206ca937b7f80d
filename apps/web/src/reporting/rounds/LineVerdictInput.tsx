import type { StatusScale } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { JudgementRow } from '../report/JudgementRow.js';
import { WordsField } from '../report/WordsField.js';
import { stances, type Verdict } from './verdicts.js';

interface Props {
  readonly scale: StatusScale;
  readonly verdict: Verdict;
  /** A verified report can only be returned. */
  readonly hasOwnWord: boolean;
  readonly onChange: (verdict: Verdict) => void;
}

/** Agree, an own word beside the reporter's, or back with a reason. */
export const LineVerdictInput = ({ scale, verdict, hasOwnWord, onChange }: Props) => {
  const translate = useTranslate();
  const name = useId();
  const { stance, status, words } = verdict;
  return (
    <div className="verdict" data-stance={stance}>
      <fieldset className="stances">
        <legend className="hidden-visually">{translate('verification.line')}</legend>
        {stances
          .filter((one) => hasOwnWord || one !== 'own_word')
          .map((one) => (
            <label key={one} data-chosen={stance === one || undefined}>
              <input
                type="radio"
                name={name}
                checked={stance === one}
                onChange={() => onChange({ ...verdict, stance: one })}
              />
              {translate(`verification.${one}`)}
            </label>
          ))}
      </fieldset>
      {stance === 'own_word' && (
        <JudgementRow
          label={translate('verification.verifier_step')}
          scale={scale}
          value={status}
          onChange={(code) => onChange({ ...verdict, status: code })}
        />
      )}
      {stance !== 'agree' && (
        <WordsField
          label={translate(stance === 'send_back' ? 'verification.reason' : 'verification.note')}
          value={words}
          isRequired={stance === 'send_back'}
          rows={1}
          onChange={(text) => onChange({ ...verdict, words: text })}
        />
      )}
    </div>
  );
};
