import { becoming, type ScaleStep, type StatusScale } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useWords } from '../../platform/i18n/use-words.js';

export interface LostStep {
  readonly step: string;
  /** Lines of reports that speak in it. */
  readonly lines: number;
}

interface Props {
  readonly lost: readonly LostStep[];
  /** The scale as it was, for the names of what is lost. */
  readonly before: StatusScale;
  readonly next: StatusScale;
  readonly onChosen: (scale: StatusScale) => void;
  readonly onClose: () => void;
}

/** A used step is taken out: says how many lines speak in it, and asks what they become. */
export const LostSteps = ({ lost, before, next, onChosen, onClose }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const [become, setBecome] = useState<Readonly<Record<string, string>>>({});
  const nameOf = (code: string): string => {
    const step: ScaleStep | undefined = before.find((one) => one.code === code);
    return step ? words(step.label) : code;
  };
  return (
    <ConfirmReason
      title={translate('scale.lost')}
      confirm={translate('scale.lost_confirm')}
      reason="none"
      isReady={lost.every(({ step }) => become[step])}
      onConfirm={() => {
        onChosen(becoming(next, become));
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      <p>{translate('scale.lost_why')}</p>
      {lost.map(({ step, lines }) => (
        <label key={step} className="lost-step">
          <span>{translate('scale.lost_step', { step: nameOf(step), count: lines })}</span>
          <select
            value={become[step] ?? ''}
            required
            onChange={({ target }) => setBecome({ ...become, [step]: target.value })}
          >
            <option value="">{translate('list.choose')}</option>
            {next.map(({ code, label }) => (
              <option key={code} value={code}>
                {words(label)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </ConfirmReason>
  );
};
