import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Empty } from '../../components/Empty.js';
import { Figure } from '../../components/Figure.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { Missing } from '../Missing.js';
import { AnswersBy, SilentReports, Slips } from '../trend/AnswersTables.js';
import { useFigureColumns } from '../use-figure-columns.js';
import { fetchRegionAnswers, type RegionAnswers as Answers, titlesOf, withheldOf } from './region-figures.js';

type PlanAnswering = Answers['plans'][number];

const ByPlan = ({ plans, nameOf }: { readonly plans: Answers['plans']; readonly nameOf: (plan: string) => string }) => {
  const translate = useTranslate();
  const columns: readonly CountColumn<PlanAnswering>[] = [
    {
      name: 'plan',
      label: translate('body_work.plan'),
      said: ({ id }) => nameOf(id),
      cell: ({ id }) => (
        <Link to={`/plans/${id}/progress?show=answers`} dir="auto">
          {nameOf(id)}
        </Link>
      ),
    },
    {
      name: 'rows',
      label: translate('region_figures.released'),
      said: ({ extent }) => translate(`regions.extents.${extent}`),
      isMinor: true,
    },
    ...useFigureColumns<PlanAnswering>(({ response }) => response),
  ];
  return (
    <CountTable
      file="answers-by-plan"
      title={translate('region_figures.answers_by_plan')}
      columns={columns}
      rows={plans}
      keyOf={({ id }) => id}
      none={translate('answers.none')}
    />
  );
};

/** Who answers over the plans released to a region, who is silent, and what slips. */
export const RegionAnswers = ({ region }: { readonly region: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { data, error } = useQuery({
    queryKey: ['regions', region, 'answers'],
    queryFn: () => fetchRegionAnswers(region),
  });
  if (error) return <Empty title={translate('regions.closed')} why={wordsOfError(error, translate)} />;
  if (!data) return <Waiting />;
  const { plans, response, byBody, silent, slips, bodies, asOf } = data;
  const titles = titlesOf(plans);
  const planName = (plan: string): string => words(titles[plan]);
  const namesOf = (of: readonly PlanAnswering[]): string => format.list(of.map(({ id }) => planName(id)));
  const bare = plans.filter((plan) => plan.response.rowsWithheld);
  const withheld = withheldOf(plans);
  return (
    <div className="progress-main">
      <section className="progress-card" aria-label={translate('region_figures.given')}>
        <Figure label={translate('region_figures.given')} figure={response} />
        <Missing figure={response} bodies={bodies} />
      </section>
      <section className="progress-card" aria-label={translate('region_figures.answers_by_plan')}>
        <ByPlan plans={plans} nameOf={planName} />
      </section>
      <section className="progress-card" aria-label={translate('answers.silent')}>
        <SilentReports rows={silent} {...{ bodies, asOf, planName }} />
        {bare.length > 0 && (
          <p className="missing">{translate('region_figures.reports_withheld', { plans: namesOf(bare) })}</p>
        )}
      </section>
      <section className="progress-card" aria-label={translate('answers.by_body')}>
        <AnswersBy by="body" rows={byBody} bodies={bodies} />
      </section>
      <section className="progress-card" aria-label={translate('answers.slips')}>
        <Slips rows={slips} {...{ bodies, asOf, planName }} />
        {withheld.length > 0 && (
          <p className="missing">{translate('region_figures.slips_withheld', { plans: namesOf(withheld) })}</p>
        )}
      </section>
    </div>
  );
};
