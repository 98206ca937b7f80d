import Button from '@mui/material/Button';
import { ageGroups, sectors, sexes } from '@mufakat/planning/figures/participation';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { usePlanInHand } from '../plans/index.js';
import { apiAddress } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import type { Round } from './reviews.js';
import { type Participation, type ParticipationCount, type ParticipationDraft, roundVerbs } from './rounds.verbs.js';
import { Fault } from './FormEnd.js';
import { useAct } from './use-act.js';

interface Props {
  readonly round: Round;
  readonly mayCount: boolean;
}

const groups = [
  ['bySex', 'by_sex', 'sexes'],
  ['byAge', 'by_age', 'ages'],
  ['bySector', 'by_sector', 'sectors'],
] as const;

/** The whole with its parts; each way of parting adds up to it. */
const Figures = ({ participation }: { readonly participation: Participation }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <div className="participation-figures">
      <strong className="participation-total">{translate('rounds.total', { count: participation.total })}</strong>
      {groups.map(([parts, label, words]) => (
        <dl key={parts} aria-label={translate(`rounds.${label}`)}>
          <dt className="muted">{translate(`rounds.${label}`)}</dt>
          {participation[parts].map(({ is, count }) => (
            <dd key={is}>
              {translate(`rounds.${words}.${is}`)} <bdi>{format.number(count)}</bdi>
            </dd>
          ))}
        </dl>
      ))}
    </div>
  );
};

const choices = [
  ['sex', sexes, 'sexes'],
  ['ageGroup', ageGroups, 'ages'],
  ['sector', sectors, 'sectors'],
] as const;

interface CountFormProps {
  readonly today: string;
  /** The count that is changed; without it another is added. */
  readonly before?: ParticipationCount;
  readonly onCount: (draft: ParticipationDraft) => Promise<boolean>;
  readonly onClose?: () => void;
}

const CountForm = ({ today, before, onCount, onClose }: CountFormProps) => {
  const translate = useTranslate();
  const id = useId();
  const [draft, setDraft] = useState<Omit<ParticipationDraft, 'count'>>({
    ...{ heldOn: before?.heldOn ?? today, place: before?.place ?? '', sex: before?.sex ?? 'female' },
    ...{ ageGroup: before?.ageGroup ?? '30-59', sector: before?.sector ?? 'government' },
  });
  const [count, setCount] = useState(before ? String(before.count) : '');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!(await onCount({ ...draft, count: Number(count) }))) return;
    /* What was typed meanwhile is the next one. */
    setCount((now) => (now === count ? '' : now));
    onClose?.();
  };
  const label = { sex: 'sex', ageGroup: 'age', sector: 'sector' } as const;
  return (
    <form className="count-form not-printed" onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}-day`}>
        {translate('rounds.held_on')}
        <input
          id={`${id}-day`}
          type="date"
          dir="ltr"
          required
          value={draft.heldOn}
          onChange={(event) => setDraft({ ...draft, heldOn: event.target.value })}
        />
      </label>
      <label htmlFor={`${id}-place`}>
        {translate('rounds.place')}
        <input
          id={`${id}-place`}
          dir="auto"
          maxLength={200}
          value={draft.place}
          onChange={(event) => setDraft({ ...draft, place: event.target.value })}
        />
      </label>
      {choices.map(([field, options, words]) => (
        <label key={field} htmlFor={`${id}-${field}`}>
          {translate(`rounds.${label[field]}`)}
          <select
            id={`${id}-${field}`}
            value={draft[field]}
            onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
          >
            {options.map((option) => (
              <option key={option} value={option}>
                {translate(`rounds.${words}.${option}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label htmlFor={`${id}-count`}>
        {translate('rounds.count')}
        <input
          id={`${id}-count`}
          type="number"
          dir="ltr"
          min={1}
          step={1}
          max={1_000_000}
          required
          value={count}
          onChange={(event) => setCount(event.target.value)}
        />
      </label>
      <Button type="submit" variant="outlined" size="small" disabled={count === ''}>
        {translate(before ? 'ra.action.save' : 'rounds.add_count')}
      </Button>
      {onClose && (
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      )}
    </form>
  );
};

interface CountLineProps {
  readonly count: ParticipationCount;
  readonly today: string;
  readonly mayCount: boolean;
  readonly isBusy: boolean;
  readonly onCount: (draft: ParticipationDraft) => Promise<boolean>;
  readonly onRemove: () => void;
}

const CountLine = ({ count, today, mayCount, isBusy, onCount, onRemove }: CountLineProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [isChanging, setChanging] = useState(false);
  if (isChanging)
    return (
      <li>
        <CountForm today={today} before={count} onCount={onCount} onClose={() => setChanging(false)} />
      </li>
    );
  const said = [
    format.day(count.heldOn),
    count.place,
    translate(`rounds.sexes.${count.sex}`),
    translate(`rounds.ages.${count.ageGroup}`),
    translate(`rounds.sectors.${count.sector}`),
    format.number(count.count),
  ].filter(Boolean);
  return (
    <li>
      {said.join(' · ')}
      {mayCount && (
        <>
          <Button
            size="small"
            aria-label={translate('rounds.change_count', { count: count.count })}
            onClick={() => setChanging(true)}
          >
            {translate('ra.action.edit')}
          </Button>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={translate('rounds.remove_count', { count: count.count })}
            onClick={onRemove}
          >
            {translate('ra.action.remove')}
          </Button>
        </>
      )}
    </li>
  );
};

/** Who took part, as counts: figures with their parts, and the rows they are made of. */
export const RoundParticipation = ({ round, mayCount }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const queryClient = useQueryClient();
  const { today } = usePlanInHand();
  const { isBusy, fault, run } = useAct();
  const key = ['participation', round.id];
  const { data } = useQuery({ queryKey: key, queryFn: () => roundVerbs.participation(round.id) });
  if (!data || (data.counts.length === 0 && !mayCount)) return null;
  const keep = (work: Promise<Participation>) =>
    run(async () => {
      queryClient.setQueryData(key, await work);
    });
  return (
    <section className="round-panel" aria-label={translate('rounds.participation')}>
      <div className="round-panel-head">
        <h3>{translate('rounds.participation')}</h3>
        {data.counts.length > 0 && (
          <Button
            size="small"
            component="a"
            download
            href={`${apiAddress}/review-rounds/${round.id}/participation.xlsx?language=${locale}`}
          >
            {translate('review.table_xlsx')}
          </Button>
        )}
      </div>
      <p className="muted">{translate(data.counts.length > 0 ? 'rounds.participation_why' : 'rounds.none_counted')}</p>
      {data.counts.length > 0 && <Figures participation={data} />}
      {data.counts.length > 0 && (
        <details>
          <summary>{translate('rounds.counted', { count: data.counts.length })}</summary>
          <ul className="round-letters">
            {data.counts.map((count) => (
              <CountLine
                key={`${count.id} ${String(count.version)}`}
                {...{ count, today, mayCount, isBusy }}
                onCount={(draft) => keep(roundVerbs.recount(round.id, count, draft))}
                onRemove={() => void keep(roundVerbs.uncount(round.id, count))}
              />
            ))}
          </ul>
        </details>
      )}
      <Fault>{fault}</Fault>
      {mayCount && <CountForm today={today} onCount={(draft) => keep(roundVerbs.count(round.id, draft))} />}
    </section>
  );
};
