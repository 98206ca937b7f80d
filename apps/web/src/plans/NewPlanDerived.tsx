import { derivations, type Derivation } from '@mufakat/planning/versions/derive';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { ReferenceSelect } from '../components/forms/ReferenceInput.js';
import { useActor } from '../platform/actor.js';
import { fetchJson, newKey, postJson } from '../platform/api.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { useWords } from '../platform/i18n/use-words.js';
import type { PlanView } from './plan.js';
import { planVerbs } from './plans.verbs.js';
import { CarriedOver, type Unfinished } from './renewal/CarriedOver.js';
import {
  carryRecommendations,
  OfferedRecommendations,
  tickedOf,
  useOffered,
} from './renewal/OfferedRecommendations.js';
import './page/plan-page.css';
import './renewal/renewal.css';

const nextYears = (plan: { startsOn?: string; endsOn?: string } | undefined): readonly [string, string] => {
  const { startsOn, endsOn } = plan ?? {};
  if (!startsOn || !endsOn) return ['', ''];
  const years = Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) + 1;
  const shifted = (day: string): string => `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
  return [shifted(startsOn), shifted(endsOn)];
};

/** In one's own jurisdiction; where the plan is of it, its owner is proposed. */
const placeOf = (plan: PlanView | undefined, owner: string | null | undefined, scopes: readonly string[]) => {
  const isHere = plan !== undefined && scopes.includes(plan.jurisdictionId);
  const proposed = isHere ? plan.ownerBodyId : null;
  return {
    jurisdictionId: isHere ? plan.jurisdictionId : scopes[0],
    ownerBodyId: owner === undefined ? proposed : owner,
  };
};

const carriedOf = (unfinished: readonly Unfinished[] | undefined, left: ReadonlySet<string>): string[] | undefined =>
  unfinished?.flatMap(({ id }) => (left.has(id) ? [] : id));

const periodOf = (startsOn: string, endsOn: string) => ({
  ...(startsOn !== '' && { startsOn }),
  ...(endsOn !== '' && { endsOn }),
});

const useSource = (source: string | null, as: Derivation) => {
  const { data: plan } = useQuery({
    queryKey: ['plans', source],
    enabled: source !== null,
    queryFn: () => planVerbs.plan(source ?? ''),
  });
  const { data: unfinished } = useQuery({
    queryKey: ['plans', source, 'unfinished'],
    enabled: source !== null && as === 'successor',
    retry: false,
    queryFn: () => fetchJson<Unfinished[]>(`/plans/${source ?? ''}/unfinished-actions`),
  });
  return { plan, unfinished };
};

interface Props {
  readonly from?: string;
  readonly as?: Derivation;
  readonly onClose: () => void;
}

/** Begins a plan from another: a copy, a child, or the successor with what is unfinished. */
export const NewPlanDerived = ({ from, as: first = 'duplicate', onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const words = useWords();
  const navigate = useNavigate();
  const notify = useNotify();
  const id = useId();
  const scopes = useActor()?.grants.flatMap(({ jurisdictionId }) => jurisdictionId ?? []) ?? [];
  const [source, setSource] = useState<string | null>(from ?? null);
  const [as, setAs] = useState<Derivation>(first);
  const [title, setTitle] = useState<string>();
  const [days, setDays] = useState<readonly [string, string]>();
  const [owner, setOwner] = useState<string | null>();
  const [withSteering, setSteering] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [ticked, setTicked] = useState<ReadonlySet<string>>();
  const { plan, unfinished } = useSource(source, as);
  const offered = useOffered(as === 'successor' ? source : null);
  const taken = tickedOf(offered, ticked);
  const { jurisdictionId, ownerBodyId } = placeOf(plan, owner, scopes);
  const [startsOn, endsOn] = days ?? nextYears(as === 'successor' ? plan : undefined);
  /** The plan is begun already: what could not be carried over is told, and offered where it can be done by hand. */
  const carried = async (made: string): Promise<'overview' | 'evaluation'> => {
    if (taken.size === 0) return 'overview';
    try {
      await carryRecommendations(made, [...taken]);
      notify('renewal.recommendations_carried', { type: 'success', messageArgs: { count: taken.size } });
      return 'overview';
    } catch (error) {
      const why = wordsOfError(error, translate);
      notify('renewal.recommendations_not_carried', { type: 'warning', autoHideDuration: null, messageArgs: { why } });
      return 'evaluation';
    }
  };
  const begin = async (): Promise<void> => {
    const made = await postJson<{ id: string }>(
      `/plans/${source ?? ''}/derived`,
      {
        ...{ as, jurisdictionId, ownerBodyId, withSteering, actions: carriedOf(unfinished, left) },
        title: { [locale]: (title ?? words(plan?.title)).trim() },
        ...periodOf(startsOn, endsOn),
      },
      { 'Idempotency-Key': newKey() },
    );
    void navigate(`/plans/${made.id}/${await carried(made.id)}`);
  };
  return (
    <ConfirmReason
      title={translate('renewal.title')}
      confirm={translate('renewal.submit')}
      reason="none"
      onConfirm={begin}
      onClose={onClose}
    >
      <ReferenceSelect
        resource="plans"
        label={translate('renewal.source')}
        value={source}
        onChange={(chosen) => {
          setSource(chosen);
          setTicked(undefined);
        }}
        isRequired
      />
      <div className="field">
        <label htmlFor={`${id}-as`}>{translate('renewal.as')}</label>
        <select id={`${id}-as`} value={as} onChange={(event) => setAs(event.target.value as Derivation)}>
          {derivations.map((one) => (
            <option key={one} value={one}>
              {translate(`renewal.derivations.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-title`}>{translate('new_plan.name')}</label>
        <input
          id={`${id}-title`}
          required
          dir="auto"
          value={title ?? words(plan?.title)}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <ReferenceSelect
        resource="bodies"
        label={translate('new_plan.owner')}
        value={ownerBodyId}
        onChange={setOwner}
        filter={jurisdictionId ? { jurisdictionId } : undefined}
        isRequired
      />
      <div className="form-row">
        {(['starts_on', 'ends_on'] as const).map((name, at) => (
          <div key={name} className="field">
            <label htmlFor={`${id}-${name}`}>{translate(`new_plan.${name}`)}</label>
            <input
              id={`${id}-${name}`}
              type="date"
              value={at === 0 ? startsOn : endsOn}
              onChange={({ target }) => setDays(at === 0 ? [target.value, endsOn] : [startsOn, target.value])}
            />
          </div>
        ))}
      </div>
      {as !== 'child' && (
        <label className="check">
          <input type="checkbox" checked={withSteering} onChange={(event) => setSteering(event.target.checked)} />{' '}
          {translate('renewal.with_steering')}
        </label>
      )}
      {as === 'successor' && source && <CarriedOver actions={unfinished ?? []} left={left} setLeft={setLeft} />}
      <OfferedRecommendations offered={offered} ticked={taken} setTicked={setTicked} />
    </ConfirmReason>
  );
};
