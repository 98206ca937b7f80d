import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link, useSearchParams } from 'react-router';
import type { CountColumn } from '../../components/CountTable.js';
import { Empty } from '../../components/Empty.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import type { GroupShown, PointShown, TrendLine } from './lines.js';
import type { Way } from './trend.js';
import { fetchTrendOverPlans, type HalfYear, type TrendOverPlans as Trend } from './trend-over-plans.js';
import { TrendView } from './TrendView.js';

interface Props {
  readonly of: 'regions' | 'bodies';
  readonly id: string;
}

/** What plans, states and half years are called. */
const useNames = (trend: Trend | undefined) => {
  const words = useWords();
  const format = useFormat();
  const translate = useTranslate();
  const plans = trend?.plans ?? [];
  const plan = (id: string): string => words(plans.find((one) => one.id === id)?.title);
  const state = (id: string): string => words(plans.find(({ jurisdiction }) => jurisdiction === id)?.jurisdictionName);
  return {
    plan,
    under: (id: string): string => plan(id) || state(id),
    list: (ids: readonly string[]): string => format.list(ids.map(plan)),
    half: ({ from, to }: HalfYear): string => format.period(from, to),
    had: ({ plansReported: { reported, of } }: HalfYear): string =>
      translate('trend_over.had', { reported: format.number(reported), count: of }),
  };
};
type Names = ReturnType<typeof useNames>;

const useGroups = () => {
  const translate = useTranslate();
  return ({ rounds, byPillar, byBody, byPlace }: HalfYear, { plans }: Trend): PointShown['groups'] => {
    const noteOf = (plan: string | null): string | undefined => {
      const round = rounds.find((one) => one.plan === plan);
      return round && `${round.title} · ${translate(`rounds.states.${round.stateOnDay}`)}`;
    };
    return {
      plan: rounds.map(({ plan, byStatus }): GroupShown => {
        const title = plans.find(({ id }) => id === plan)?.title ?? null;
        return { id: plan, code: null, title, byStatus, note: noteOf(plan) };
      }),
      pillar: byPillar.map((group): GroupShown => ({ ...group, under: group.plan, note: noteOf(group.plan) })),
      body: byBody,
      place: byPlace.map((group): GroupShown => ({ ...group, under: group.jurisdiction })),
    };
  };
};

/** The rounds behind a bar, each with the way to its plan; which plans had none, and whose rows stay closed. */
const About = ({
  half,
  line,
  names,
  trend,
}: { readonly half: HalfYear; readonly line: TrendLine } & {
  readonly names: Names;
  readonly trend: Trend;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { group } = line;
  const jurisdictionOf = (plan: string) => trend.plans.find(({ id }) => id === plan)?.jurisdiction;
  const own = group
    ? half.rounds.filter(({ plan }) => plan === group.id || [plan, jurisdictionOf(plan)].includes(group.under ?? ''))
    : [];
  const rounds = own.length > 0 ? own : half.rounds;
  const closed = trend.plans.filter(({ id, extent }) => extent === 'figures' && rounds.some(({ plan }) => plan === id));
  return (
    <>
      <p className="muted number">
        {translate('progress.whole_of', {
          denominator: format.number(line.figure.denominator),
          of: translate(`figure.of.${line.figure.of}`, { _: line.figure.of }),
        })}{' '}
        · {translate('figure.as_of', { day: format.day(line.point.asOf) })}
      </p>
      <ul className="plain-list trend-rounds">
        {rounds.map(({ plan, round, title, stateOnDay, asOf, earlier }) => (
          <li key={round}>
            <Link to={`/plans/${plan}/progress?show=trend&point=${round}.all`}>
              <bdi>{title}</bdi>
            </Link>
            <small className="muted">
              <bdi>{names.plan(plan)}</bdi> · {translate(`rounds.states.${stateOnDay}`)} ·{' '}
              {translate('figure.as_of', { day: format.day(asOf) })}
              {earlier > 0 && ` · ${translate('trend_over.earlier', { count: earlier })}`}
            </small>
          </li>
        ))}
      </ul>
      {!group && half.response && (
        <p className="number">
          {translate('trend_over.given', {
            given: format.number(half.response.numerator),
            owed: format.number(half.response.denominator),
          })}
        </p>
      )}
      {own.length === 0 && half.without.length > 0 && (
        <p className="missing">{translate('trend_over.without', { plans: names.list(half.without) })}</p>
      )}
      {closed.length > 0 && (
        <p className="missing">
          {translate('trend_over.closed', { plans: names.list(closed.map((plan) => plan.id)) })}
        </p>
      )}
    </>
  );
};

const ways: Readonly<Record<Props['of'], readonly Way[]>> = {
  regions: ['status', 'plan', 'pillar', 'body', 'place', 'proof'],
  bodies: ['status', 'plan', 'place', 'proof'],
};

/** The plans of a region, or what a body leads, from half year to half year. */
export const TrendOverPlans = ({ of, id }: Props) => {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const { data: trend, error } = useQuery({
    queryKey: [of, id, 'trend'],
    queryFn: () => fetchTrendOverPlans(of, id),
  });
  const names = useNames(trend);
  const groupsOf = useGroups();
  if (error) return <Empty title={translate('regions.closed')} why={wordsOfError(error, translate)} />;
  if (!trend) return <Waiting />;
  if (trend.points.length === 0)
    return <Empty title={translate('trend.empty')} why={translate(`trend_over.empty_why.${of}`)} />;
  const halves = new Map(trend.points.map((half) => [half.to, half]));
  const columns: readonly CountColumn<TrendLine>[] = [
    {
      name: 'had',
      label: translate('trend_over.plans'),
      isNumber: true,
      said: ({ point }) => {
        const { reported, of: all } = halves.get(point.key)?.plansReported ?? { reported: 0, of: 0 };
        return translate('results.of', { reported, all });
      },
    },
    {
      name: 'without',
      label: translate('trend_over.without_label'),
      said: ({ point }) => names.list(halves.get(point.key)?.without ?? []),
      isInFileOnly: true,
    },
  ];
  const show = of === 'regions' ? { show: 'trend' } : undefined;
  return (
    <TrendView
      trend={{
        title: translate(`trend_over.title.${of}`),
        why: `${translate(`trend_over.why.${of}`)} ${translate('trend_over.lined_up')}`,
        file: of === 'regions' ? 'region-trend' : 'body-trend',
        pointLabel: translate('trend_over.half'),
        points: trend.points.map((half) => ({
          ...{ key: half.to, title: names.half(half), note: names.had(half), asOf: half.asOf },
          ...{ byStatus: half.byStatus, byProof: half.byProof, groups: groupsOf(half, trend) },
        })),
        ways: ways[of],
        ...{ bodies: trend.bodies, actions: trend.actions, columns },
        about: (line) => {
          const half = halves.get(line.point.key);
          return half && <About {...{ half, line, names, trend }} />;
        },
        ...{ planName: names.plan, underName: names.under },
      }}
      by={params.get('by')}
      opened={params.get('point')}
      onShow={(by, point) => setParams({ ...show, by, ...(point && { point }) }, { preventScrollReset: true })}
    />
  );
};
