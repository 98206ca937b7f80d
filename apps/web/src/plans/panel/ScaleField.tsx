import ArrowDownwardIcon from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { scalePresets } from '@mufakat/planning/status/presets';
import {
  isStatusScale,
  type Judgement,
  judgements,
  lostSteps,
  scaleOf,
  type ScaleStep,
} from '@mufakat/planning/status/scale';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { fetchJson } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { type LostStep, LostSteps } from './LostSteps.js';
import { useEdit, usePlanInHand, usePlanState } from '../store/PlanContext.js';

interface StepProps {
  readonly step: ScaleStep;
  readonly languages: readonly string[];
  readonly isFixed: boolean;
  readonly onChange: (step: ScaleStep) => void;
}

const Step = ({ step, languages, isFixed, onChange }: StepProps) => {
  const translate = useTranslate();
  const { label, status } = step;
  return (
    <>
      {languages.map((language) => (
        <input
          key={language}
          lang={language}
          dir="auto"
          aria-label={translate('scale.label_in', { language })}
          defaultValue={label[language] ?? ''}
          readOnly={isFixed}
          maxLength={100}
          onBlur={({ target: { value } }) =>
            value.trim() !== (label[language] ?? '') &&
            onChange({ ...step, label: { ...label, [language]: value.trim() } })
          }
        />
      ))}
      <select
        aria-label={translate('scale.counts_as')}
        value={status}
        disabled={isFixed}
        onChange={(event) => onChange({ ...step, status: event.target.value as Judgement })}
      >
        {judgements.map((one) => (
          <option key={one} value={one}>
            {translate(`status.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
};

/** A code no step has yet. */
const freeCode = (scale: readonly ScaleStep[]): string => {
  let number = scale.length + 1;
  while (scale.some(({ code }) => code === `step-${String(number)}`)) number += 1;
  return `step-${String(number)}`;
};

/** The plan's own steps, what each counts as among the nine, and scales to begin from. */
export const ScaleField = ({ record, label }: { readonly record: PlanRecord; readonly label: string }) => {
  const id = useId();
  const translate = useTranslate();
  const words = useWords();
  const edit = useEdit();
  const { plan, rights, store, languages } = usePlanInHand();
  const { document } = usePlanState();
  const [isRefused, setRefused] = useState(false);
  const isFixed = !rights.at(document, record.id).text;
  const scale = scaleOf(record);
  const [asking, setAsking] = useState<{ next: readonly ScaleStep[]; lost: readonly LostStep[] }>();
  const { data: used } = useQuery({
    queryKey: ['plans', plan.id, 'scale-use'],
    queryFn: () => fetchJson<readonly LostStep[]>(`/plans/${plan.id}/scale-use`),
    enabled: !isFixed,
  });
  const write = (next: readonly ScaleStep[]): void => {
    setRefused(!isStatusScale(next));
    if (!isStatusScale(next)) return;
    edit([{ op: 'set', kind: 'plan', id: record.id, statusScale: next }], 'form');
    void store.flush();
  };
  const take = (next: readonly ScaleStep[]): void => {
    const lost = lostSteps(used ?? [], next);
    if (lost.length > 0) setAsking({ next, lost });
    else write(next);
  };
  const move = (at: number, by: number): void => {
    const next = [...scale];
    next.splice(at + by, 0, ...next.splice(at, 1));
    write(next);
  };
  const doings = [
    { name: 'up', icon: ArrowUpwardIcon, isOff: (at: number) => at === 0, run: (at: number) => move(at, -1) },
    {
      name: 'down',
      icon: ArrowDownwardIcon,
      isOff: (at: number) => at === scale.length - 1,
      run: (at: number) => move(at, 1),
    },
    {
      name: 'remove',
      icon: DeleteOutlineIcon,
      isOff: () => scale.length === 1,
      run: (at: number) => take(scale.filter((_, index) => index !== at)),
    },
  ] as const;
  return (
    <section className="scale-field" aria-labelledby={id}>
      <h4 id={id}>{label}</h4>
      <p className="muted">{translate('scale.why')}</p>
      <ol>
        {scale.map((step, at) => (
          <li key={`${step.code} ${JSON.stringify(step.label)}`}>
            <Step
              {...{ step, isFixed, languages }}
              onChange={(next) => write(scale.map((one, index) => (index === at ? next : one)))}
            />
            {!isFixed &&
              doings.map(({ name, icon: Icon, isOff, run }) => (
                <button
                  key={name}
                  type="button"
                  className="icon-button"
                  disabled={isOff(at)}
                  aria-label={translate(`scale.${name}`, { step: words(step.label) })}
                  onClick={() => run(at)}
                >
                  <Icon fontSize="small" />
                </button>
              ))}
          </li>
        ))}
      </ol>
      {asking && <LostSteps {...asking} before={scale} onChosen={write} onClose={() => setAsking(undefined)} />}
      {isRefused && (
        <p className="field-fault" role="alert">
          {translate('faults.not-a-scale')}
        </p>
      )}
      {!isFixed && (
        <p className="scale-begin">
          <button
            type="button"
            onClick={() =>
              write([
                ...scale,
                {
                  code: freeCode(scale),
                  label: Object.fromEntries(languages.map((one) => [one, translate('scale.new')])),
                  status: 'on-track',
                },
              ])
            }
          >
            {translate('scale.add')}
          </button>
          <select
            aria-label={translate('scale.preset')}
            value=""
            onChange={(event) => {
              const chosen = scalePresets.find(({ preset }) => preset === event.target.value);
              if (chosen) take(chosen.scale);
            }}
          >
            <option value="">{translate('scale.preset')}</option>
            {scalePresets.map(({ preset, name }) => (
              <option key={preset} value={preset}>
                {words(name)}
              </option>
            ))}
          </select>
        </p>
      )}
    </section>
  );
};
