import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Empty } from '../../components/Empty.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { AnswersBy, SilentReports, Slips } from './AnswersTables.js';
import { fetchPlanTrend } from './trend.js';

/** Who answers and who does not, by body and post; and the actions that slip against the dates adopted. */
export const PlanAnswers = ({ plan }: { readonly plan: string }) => {
  const translate = useTranslate();
  const { data: trend, error } = useQuery({
    queryKey: ['plans', plan, 'trend'],
    queryFn: () => fetchPlanTrend(plan),
  });
  if (error) return <Empty title={translate('progress.closed')} why={wordsOfError(error, translate)} />;
  if (!trend) return <Waiting />;
  const { bodies, asOf } = trend;
  const rounds = new Map(trend.points.map(({ round, title }) => [round, title]));
  const actions = new Map(trend.actions.map((action) => [action.id, action]));
  const silent = trend.silent.map((one) => ({ ...one, plan, roundTitle: rounds.get(one.round) ?? '' }));
  const slips = trend.slips.map((one) => {
    const { code = null, title = null } = actions.get(one.id) ?? {};
    return { ...one, plan, code, title };
  });
  return (
    <div className="progress-main">
      {trend.extent !== 'whole' && <p className="extent">{translate(`progress.extents.${trend.extent}`)}</p>}
      <section className="progress-card" aria-label={translate('answers.silent')}>
        <SilentReports rows={silent} {...{ bodies, asOf }} />
      </section>
      <section className="progress-card" aria-label={translate('answers.by_body')}>
        <AnswersBy by="body" rows={trend.answersByBody} bodies={bodies} />
      </section>
      <section className="progress-card" aria-label={translate('answers.by_post')}>
        <AnswersBy by="post" rows={trend.answersByPost} bodies={bodies} />
      </section>
      <section className="progress-card" aria-label={translate('answers.slips')}>
        <Slips rows={slips} {...{ bodies, asOf }} />
      </section>
    </div>
  );
};
