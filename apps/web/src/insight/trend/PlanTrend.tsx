import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { fetchPlanTrend } from './trend.js';
import { TrendView } from './TrendView.js';

/** How the actions asked for stood in each round, by status, proof, level, first lead or place. */
export const PlanTrend = ({ plan }: { readonly plan: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const { data: trend, error } = useQuery({
    queryKey: ['plans', plan, 'trend'],
    queryFn: () => fetchPlanTrend(plan),
  });
  if (error) return <Empty title={translate('progress.closed')} why={wordsOfError(error, translate)} />;
  if (!trend) return <Waiting />;
  if (trend.points.length === 0) return <Empty title={translate('trend.empty')} why={translate('trend.empty_why')} />;
  const dueOn = new Map(trend.points.map((point) => [point.round, format.day(point.dueOn)]));
  const points = trend.points.map(({ round, title, stateOnDay, byPillar, byBody, byPlace, ...point }) => ({
    ...{ ...point, key: round, title },
    note: `${dueOn.get(round) ?? ''} · ${translate(`rounds.states.${stateOnDay}`)}`,
    groups: { pillar: byPillar, body: byBody, place: byPlace },
  }));
  return (
    <TrendView
      trend={{
        ...{ title: translate('trend.title'), why: translate('trend.why.status'), file: 'trend', points },
        pointLabel: translate('trend.round'),
        ways: ['status', 'proof', 'pillar', 'body', 'place'],
        bodies: trend.bodies,
        actions: trend.actions.map((action) => ({ ...action, plan })),
        columns: [
          {
            name: 'due',
            label: translate('trend.due'),
            said: ({ point }) => dueOn.get(point.key) ?? '',
            cell: ({ point }) => <span className="whole">{dueOn.get(point.key)}</span>,
            isMinor: true,
          },
        ],
      }}
      by={params.get('by')}
      opened={params.get('point')}
      onShow={(by, point) => setParams({ show: 'trend', by, ...(point && { point }) })}
    />
  );
};
