import { useQuery } from '@tanstack/react-query';
import type { Comparison } from '@mufakat/planning/versions/compare';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { planVerbs } from '../plans.verbs.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { DifferenceView } from './Difference.js';
import { HistoryFilter } from './HistoryFilter.js';
import { Restore } from './Restore.js';
import { useChangeAuthors } from './use-change-sets.js';

interface PointProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { value: string; words: string }[];
  readonly onChange: (value: string) => void;
}

const PointChoice = ({ label, value, options, onChange }: PointProps) => {
  const translate = useTranslate();
  const revision = /^r(\d+)$/.exec(value)?.[1];
  const isMoment = value !== '' && !revision && !options.some((option) => option.value === value);
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
          {revision && <option value={value}>{translate('plan.history.revision', { revision })}</option>}
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

interface Points {
  readonly from: string;
  readonly to: string;
  readonly pillar: string;
  readonly person: string;
}

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
  const choose = (name: 'from' | 'to' | 'pillar' | 'person') => (value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return { options, from, to, choose, pillar: params.get('pillar') ?? '', person: params.get('person') ?? '' };
};

const useDifferences = ({ from, to, pillar, person }: Points) => {
  const { plan } = usePlanInHand();
  const { revision } = usePlanState();
  const only = { ...(pillar === '' ? {} : { pillar }), ...(person === '' ? {} : { person }) };
  return useQuery({
    queryKey: ['plans', plan.id, 'differences', from, to, only, [from, to].includes('current') ? revision : 0],
    enabled: from !== '' && to !== '' && from !== to,
    queryFn: () => planVerbs.differences(plan.id, [from, to], only),
  });
};

const few = 60;

const Differences = ({ comparison, points }: { readonly comparison: Comparison; readonly points: Points }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(few);
  const { added, removed, changed, moved, records } = comparison;
  const more = records.length - shown;
  if (records.length === 0) return <Empty title={translate('plan.compare.same')} />;
  return (
    <>
      <p role="status">{translate('plan.compare.counts', { added, removed, changed, moved })}</p>
      {records.slice(0, shown).map((difference) => (
        <DifferenceView key={difference.id} difference={difference}>
          {points.to === 'current' && (
            <Restore
              record={difference.id}
              kind={difference.kind}
              label={difference.label}
              point={points.from}
              title="restoring.open_point"
              addresses={difference.state === 'changed' ? difference.fields.map(({ address }) => address) : []}
            />
          )}
        </DifferenceView>
      ))}
      {more > 0 && (
        <button type="button" className="paper-add" onClick={() => setShown(shown + 200)}>
          {translate('plan.compare.more', { count: more })}
        </button>
      )}
    </>
  );
};

/** Only one pillar, only one person's work. */
const Narrowing = ({ points }: { readonly points: ReturnType<typeof usePoints> }) => {
  const translate = useTranslate();
  const { languages, frozen } = usePlanInHand();
  const { document } = usePlanState();
  const people = useChangeAuthors();
  const pillars = useMemo(() => inReadingOrder(document).filter(({ kind }) => kind === 'pillar'), [document]);
  const { pillar, person, choose } = points;
  return (
    <div className="history-filters not-printed">
      <HistoryFilter
        label={translate('told.any_pillar')}
        value={pillar}
        options={pillars.map((one) => [one.id, [one.code, labelOf(one, languages)].filter(Boolean).join(' ')])}
        onChange={choose('pillar')}
      />
      {!frozen && (
        <HistoryFilter
          label={translate('plan.history.anybody')}
          value={person}
          options={people.map(({ id, name }) => [id, name])}
          onChange={choose('person')}
        />
      )}
    </div>
  );
};

/** What differs between any two versions or moments, record by record, word by word. */
export const Compare = () => {
  const translate = useTranslate();
  const points = usePoints();
  const { options, from, to, choose } = points;
  const { data, error, isFetching } = useDifferences(points);
  return (
    <section className="compare">
      <div className="compare-points">
        <PointChoice label={translate('plan.compare.from')} value={from} options={options} onChange={choose('from')} />
        <PointChoice label={translate('plan.compare.to')} value={to} options={options} onChange={choose('to')} />
      </div>
      <Narrowing points={points} />
      {options.length < 2 && from === to && <Empty title={translate('plan.compare.only')} />}
      {error && <p className="form-error">{wordsOfError(error, translate)}</p>}
      {isFetching && !data && <p className="muted">{translate('frame.loading')}</p>}
      {data && <Differences comparison={data} points={points} />}
    </section>
  );
};
