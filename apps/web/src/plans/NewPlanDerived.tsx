import Button from '@mui/material/Button';
import { derivations, type Derivation } from '@mufakat/planning/versions/derive';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { ReferenceSelect } from '../components/forms/ReferenceInput.js';
import { useActor } from '../platform/actor.js';
import { fetchJson, newKey, postJson } from '../platform/api.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import type { PlanView } from './plan.js';
import { planVerbs } from './plans.verbs.js';
import './page/plan-page.css';
import './renewal/renewal.css';

interface Unfinished {
  readonly id: string;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly status: string;
  readonly lastStatus: string | null;
  readonly statusIn: string | null;
}

interface ChosenProps {
  readonly actions: readonly Unfinished[];
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}

/** The unfinished actions of the earlier plan, each to be carried over or left, with what was last verified of it. */
const CarriedOver = ({ actions, left, setLeft }: ChosenProps) => {
  const translate = useTranslate();
  const words = useWords();
  if (actions.length === 0) return <p className="muted">{translate('renewal.none_unfinished')}</p>;
  const toggle = (id: string): void => {
    const after = new Set(left);
    if (!after.delete(id)) after.add(id);
    setLeft(after);
  };
  return (
    <fieldset className="carried-over">
      <legend>{translate('renewal.unfinished')}</legend>
      <p>
        <Button size="small" variant="outlined" onClick={() => setLeft(new Set())}>
          {translate('renewal.all')}
        </Button>{' '}
        <Button size="small" variant="outlined" onClick={() => setLeft(new Set(actions.map(({ id }) => id)))}>
          {translate('renewal.none')}
        </Button>
      </p>
      <ul>
        {actions.map(({ id, code, title, status, lastStatus, statusIn }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
              <span dir="auto">
                <bdi>{code}</bdi> {words(title ?? undefined)}
              </span>
              <small className="muted">
                {lastStatus && statusIn
                  ? translate('renewal.known', { status: translate(`status.${lastStatus}`), round: statusIn })
                  : translate(`status.${status}`)}
              </small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

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
  const id = useId();
  const scopes = useActor()?.grants.flatMap(({ jurisdictionId }) => jurisdictionId ?? []) ?? [];
  const [source, setSource] = useState<string | null>(from ?? null);
  const [as, setAs] = useState<Derivation>(first);
  const [title, setTitle] = useState<string>();
  const [days, setDays] = useState<readonly [string, string]>();
  const [owner, setOwner] = useState<string | null>();
  const [withSteering, setSteering] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { plan, unfinished } = useSource(source, as);
  const { jurisdictionId, ownerBodyId } = placeOf(plan, owner, scopes);
  const [startsOn, endsOn] = days ?? nextYears(as === 'successor' ? plan : undefined);
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
    void navigate(`/plans/${made.id}/overview`);
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
        onChange={setSource}
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
    </ConfirmReason>
  );
};
