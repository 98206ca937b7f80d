import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { answeringAsked } from './answers-asked.js';
import { AnswersPanel } from './AnswersPanel.js';
import { AnswersBy, SilentReports, Slips } from './AnswersTables.js';
import { fetchPlanTrend } from './trend.js';

/** Who answers and who does not, by body and post; and the actions that slip against the dates adopted. */
export const PlanAnswers = ({ plan }: { readonly plan: string }) => {
  const translate = useTranslate();
  const words = useWords();
  const [params, setParams] = useSearchParams();
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
  const opened = answeringAsked(params.get('rows'), { body: trend.answersByBody, post: trend.answersByPost });
  const open = (rows: string | undefined) =>
    setParams({ show: 'answers', ...(rows && { rows }) }, { preventScrollReset: true });
  return (
    <div className="with-panel">
      <div className="progress-main">
        {trend.extent !== 'whole' && <p className="extent">{translate(`progress.extents.${trend.extent}`)}</p>}
        <section className="progress-card" aria-label={translate('answers.silent')}>
          <SilentReports rows={silent} {...{ bodies, asOf }} />
        </section>
        <section className="progress-card" aria-label={translate('answers.by_body')}>
          <AnswersBy by="body" rows={trend.answersByBody} bodies={bodies} onOpen={open} />
        </section>
        <section className="progress-card" aria-label={translate('answers.by_post')}>
          <AnswersBy by="post" rows={trend.answersByPost} bodies={bodies} onOpen={open} />
        </section>
        <section className="progress-card" aria-label={translate('answers.slips')}>
          <Slips rows={slips} {...{ bodies, asOf }} />
        </section>
      </div>
      {opened && (
        <AnswersPanel
          title={words(opened.one.title) || translate(`answers.no_${opened.by}`)}
          figure={opened.figure}
          body={opened.one.body}
          parts={[
            {
              ...{ plan, title: words(trend.title) },
              ...{ given: Number(opened.figure.numerator), due: Number(opened.figure.denominator) },
              isListed: !opened.figure.rowsWithheld,
            },
          ]}
          bodies={bodies}
          onClose={() => open(undefined)}
        />
      )}
    </div>
  );
};
