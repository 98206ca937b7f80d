import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link, useSearchParams } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Empty } from '../../components/Empty.js';
import { Figure } from '../../components/Figure.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { Missing } from '../Missing.js';
import { answeringAsked } from '../trend/answers-asked.js';
import { type AnsweringPart, AnswersPanel } from '../trend/AnswersPanel.js';
import { AnswersBy, SilentReports, Slips } from '../trend/AnswersTables.js';
import { useFigureColumns } from '../use-figure-columns.js';
import { fetchRegionAnswers, type RegionAnswers as Answers, titlesOf, withheldOf } from './region-figures.js';

type PlanAnswering = Answers['plans'][number];

interface ByPlanProps {
  readonly plans: Answers['plans'];
  readonly nameOf: (plan: string) => string;
  readonly onOpen: (asked: string) => void;
}

const ByPlan = ({ plans, nameOf, onOpen }: ByPlanProps) => {
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
    ...useFigureColumns<PlanAnswering>(
      ({ response }) => response,
      ({ id }) => onOpen(`plan.${id}`),
    ),
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

/** What the side panel shows, as the address says it: `all`, `plan.<id>`, `body.<id>`, `post.<id>`. */
const useAsked = ({ plans, response, byBody, byPost }: Answers, asked: string | null) => {
  const translate = useTranslate();
  const words = useWords();
  const titles = titlesOf(plans);
  const bare = new Set(plans.filter(({ response: { rowsWithheld } }) => rowsWithheld).map(({ id }) => id));
  const told = (part: Pick<AnsweringPart, 'plan' | 'given' | 'due'>): AnsweringPart => ({
    ...{ ...part, title: words(titles[part.plan]), isListed: !bare.has(part.plan) },
  });
  const partOf = ({ id, response: { numerator, denominator } }: PlanAnswering) =>
    told({ plan: id, given: Number(numerator), due: Number(denominator) });
  if (asked === 'all') return { title: translate('region_figures.given'), figure: response, parts: plans.map(partOf) };
  const plan = plans.find(({ id }) => asked === `plan.${id}`);
  if (plan) return { title: words(titles[plan.id]), figure: plan.response, parts: [partOf(plan)] };
  const opened = answeringAsked(asked, { body: byBody, post: byPost });
  if (!opened) return undefined;
  const { by, one, figure } = opened;
  return {
    title: words(one.title) || translate(`answers.no_${by}`),
    ...{ figure, body: one.body },
    parts: one.parts.map(told),
  };
};

const Opened = ({
  answers,
  asked,
  onClose,
}: { readonly answers: Answers } & {
  readonly asked: string | null;
  readonly onClose: () => void;
}) => {
  const opened = useAsked(answers, asked);
  return opened ? <AnswersPanel {...opened} bodies={answers.bodies} onClose={onClose} /> : null;
};

/** Who answers over the plans released to a region, who is silent, and what slips. */
export const RegionAnswers = ({ region }: { readonly region: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const open = (rows: string | undefined) =>
    setParams({ show: 'answers', ...(rows && { rows }) }, { preventScrollReset: true });
  const { data, error } = useQuery({
    queryKey: ['regions', region, 'answers'],
    queryFn: () => fetchRegionAnswers(region),
  });
  if (error) return <Empty title={translate('regions.closed')} why={wordsOfError(error, translate)} />;
  if (!data) return <Waiting />;
  const { plans, response, byBody, byPost, silent, slips, bodies, asOf } = data;
  const titles = titlesOf(plans);
  const planName = (plan: string): string => words(titles[plan]);
  const namesOf = (of: readonly PlanAnswering[]): string => format.list(of.map(({ id }) => planName(id)));
  const bare = plans.filter((plan) => plan.response.rowsWithheld);
  const withheld = withheldOf(plans);
  return (
    <div className="with-panel">
      <div className="progress-main">
        <section className="progress-card" aria-label={translate('region_figures.given')}>
          <Figure label={translate('region_figures.given')} figure={response} onOpen={() => open('all')} />
          <Missing figure={response} bodies={bodies} />
        </section>
        <section className="progress-card" aria-label={translate('region_figures.answers_by_plan')}>
          <ByPlan plans={plans} nameOf={planName} onOpen={open} />
        </section>
        <section className="progress-card" aria-label={translate('answers.silent')}>
          <SilentReports rows={silent} {...{ bodies, asOf, planName }} />
          {bare.length > 0 && (
            <p className="missing">{translate('region_figures.reports_withheld', { plans: namesOf(bare) })}</p>
          )}
        </section>
        <section className="progress-card" aria-label={translate('answers.by_body')}>
          <AnswersBy by="body" rows={byBody} bodies={bodies} onOpen={open} />
        </section>
        <section className="progress-card" aria-label={translate('answers.by_post')}>
          <AnswersBy by="post" rows={byPost} bodies={bodies} onOpen={open} />
        </section>
        <section className="progress-card" aria-label={translate('answers.slips')}>
          <Slips rows={slips} {...{ bodies, asOf, planName }} />
          {withheld.length > 0 && (
            <p className="missing">{translate('region_figures.slips_withheld', { plans: namesOf(withheld) })}</p>
          )}
        </section>
      </div>
      <Opened answers={data} asked={params.get('rows')} onClose={() => open(undefined)} />
    </div>
  );
};
