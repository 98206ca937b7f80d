import { useQuery } from '@tanstack/react-query';
import type { Comparison, RecordDifference } from '@mufakat/planning/versions/compare';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { Mark, type Tone } from '../../components/Mark.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { planVerbs } from '../plans.verbs.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { FieldLine } from './Stories.js';

const tones: Readonly<Record<RecordDifference['state'], Tone>> = {
  added: 'good',
  removed: 'danger',
  changed: 'accent',
};

const Difference = ({ difference }: { readonly difference: RecordDifference }) => {
  const translate = useTranslate();
  const { kind, code, label, state, path, moved, fields } = difference;
  const place = (steps: typeof path): string =>
    steps
      .slice(1)
      .map((step) => step.code ?? step.label)
      .join(' › ');
  return (
    <article className="difference">
      <header>
        <Mark tone={tones[state]}>{translate(`plan.compare.${state}`)}</Mark>
        <small className="muted">{translate(`kinds.${kind}`)}</small>
        <bdi>{code}</bdi>
        <strong dir="auto">{kind === 'assignment' ? translate(`options.${label}`, { _: label }) : label}</strong>
        <small className="muted">
          <bdi>{place(path)}</bdi>
        </small>
      </header>
      {moved && (
        <p className="muted">
          {moved.isReordered
            ? translate('plan.compare.reordered')
            : translate('plan.history.moved', { from: place(moved.from) || '–', to: place(moved.to) || '–' })}
        </p>
      )}
      {state !== 'removed' && (
        <dl>
          {fields.map((line) => (
            <FieldLine key={line.address} kind={kind} line={line} />
          ))}
        </dl>
      )}
    </article>
  );
};

interface PointProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { value: string; words: string }[];
  readonly onChange: (value: string) => void;
}

const PointChoice = ({ label, value, options, onChange }: PointProps) => {
  const translate = useTranslate();
  const isMoment = value !== '' && !options.some((option) => option.value === value);
  return (
    <div className="compare-point">
      <label>
        <span>{label}</span>
        <select
          value={isMoment ? 'moment' : value}
          onChange={(event) => {
            const chosen = event.target.value;
            onChange(chosen === 'moment' ? new Date().toISOString() : chosen);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
          <option value="moment">{translate('plan.compare.moment')}</option>
        </select>
      </label>
      {isMoment && (
        <input
          type="datetime-local"
          aria-label={translate('plan.compare.moment')}
          value={localOf(value)}
          onChange={(event) => event.target.value !== '' && onChange(new Date(event.target.value).toISOString())}
        />
      )}
    </div>
  );
};

const localOf = (instant: string): string => {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** The two moments in the address, else the newest version and the draft; and what can be chosen. */
const usePoints = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const { plan, frozen } = usePlanInHand();
  const { data: versions = [] } = useQuery({
    queryKey: ['plans', plan.id, 'versions'],
    queryFn: () => planVerbs.versions(plan.id),
  });
  const named = versions.map(({ number, kind, frozenAt }) => ({
    value: String(number),
    words: translate('plan.compare.version', {
      number,
      kind: translate(`version_kinds.${kind}`),
      day: format.day(frozenAt),
    }),
  }));
  const options = frozen ? named : [{ value: 'current', words: translate('plan.compare.current') }, ...named];
  const from = params.get('from') ?? options.at(1)?.value ?? options.at(0)?.value ?? '';
  const to = params.get('to') ?? options.at(0)?.value ?? '';
  const choose = (name: 'from' | 'to') => (value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return { options, from, to, choose };
};

const useDifferences = (from: string, to: string) => {
  const { plan } = usePlanInHand();
  const { revision } = usePlanState();
  return useQuery({
    queryKey: ['plans', plan.id, 'differences', from, to, [from, to].includes('current') ? revision : 0],
    enabled: from !== '' && to !== '' && from !== to,
    queryFn: () => planVerbs.differences(plan.id, from, to),
  });
};

const few = 60;

const Differences = ({ comparison }: { readonly comparison: Comparison }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(few);
  const { added, removed, changed, moved, records } = comparison;
  const more = records.length - shown;
  if (records.length === 0) return <Empty title={translate('plan.compare.same')} />;
  return (
    <>
      <p role="status">{translate('plan.compare.counts', { added, removed, changed, moved })}</p>
      {records.slice(0, shown).map((difference) => (
        <Difference key={difference.id} difference={difference} />
      ))}
      {more > 0 && (
        <button type="button" className="paper-add" onClick={() => setShown(shown + 200)}>
          {translate('plan.compare.more', { count: more })}
        </button>
      )}
    </>
  );
};

/** What differs between any two versions or moments, record by record, word by word. */
export const Compare = () => {
  const translate = useTranslate();
  const { options, from, to, choose } = usePoints();
  const { data, error, isFetching } = useDifferences(from, to);
  return (
    <section className="compare">
      <div className="compare-points">
        <PointChoice label={translate('plan.compare.from')} value={from} options={options} onChange={choose('from')} />
        <PointChoice label={translate('plan.compare.to')} value={to} options={options} onChange={choose('to')} />
      </div>
      {options.length < 2 && <Empty title={translate('plan.compare.only')} />}
      {error && <p className="form-error">{wordsOfError(error, translate)}</p>}
      {isFetching && !data && <p className="muted">{translate('frame.loading')}</p>}
      {data && <Differences comparison={data} />}
    </section>
  );
};
