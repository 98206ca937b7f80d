import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Empty } from '../../components/Empty.js';
import { Mark } from '../../components/Mark.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { useFigureColumns } from '../use-figure-columns.js';
import { fetchPlanTrend, type PlanTrend } from './trend.js';

interface Props {
  readonly trend: PlanTrend;
}
type Answering = PlanTrend['answersByBody'][number];
type SilentReport = PlanTrend['silent'][number];
type Slipped = PlanTrend['slips'][number];

const Answers = ({ trend, by }: Props & { readonly by: 'body' | 'post' }) => {
  const translate = useTranslate();
  const words = useWords();
  const nameOf = ({ title }: Answering): string => words(title) || translate(`answers.no_${by}`);
  const columns: readonly CountColumn<Answering>[] = [
    {
      name: 'name',
      label: translate(`body_work.${by}`),
      said: nameOf,
      cell: (one) =>
        by === 'body' && one.id ? (
          <Link to={`/bodies/${one.id}`} dir="auto">
            {nameOf(one)}
          </Link>
        ) : (
          <span dir="auto">{nameOf(one)}</span>
        ),
    },
    ...(by === 'post'
      ? [
          {
            name: 'body',
            label: translate('body_work.body'),
            said: ({ body }: Answering) => words(trend.bodies[body ?? '']),
          },
        ]
      : []),
    ...useFigureColumns<Answering>(({ response }) => response),
  ];
  return (
    <CountTable
      file={`answers-by-${by}`}
      title={translate(`answers.by_${by}`)}
      columns={columns}
      rows={by === 'body' ? trend.answersByBody : trend.answersByPost}
      keyOf={({ id }) => id ?? 'none'}
      none={translate('answers.none')}
    />
  );
};

const Silent = ({ trend }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const roundOf = ({ round }: SilentReport) => trend.points.find((point) => point.round === round)?.title ?? '';
  const columns: readonly CountColumn<SilentReport>[] = [
    {
      name: 'body',
      label: translate('body_work.body'),
      said: ({ body }) => words(trend.bodies[body]),
      cell: ({ body }) => (
        <Link to={`/bodies/${body}`}>
          <Words of={trend.bodies[body]} />
        </Link>
      ),
    },
    {
      name: 'round',
      label: translate('body_work.round'),
      said: roundOf,
      cell: (one) => (
        <Link to={`/plans/${trend.plan}/progress?show=rounds&round=${one.round}&report=${one.report}`}>
          <bdi>{roundOf(one)}</bdi>
        </Link>
      ),
    },
    { name: 'post', label: translate('body_work.post'), said: ({ post }) => words(post?.name), isMinor: true },
    { name: 'due', label: translate('body_work.due'), said: ({ dueOn }) => format.day(dueOn) },
    {
      name: 'late',
      label: translate('answers.late'),
      isNumber: true,
      said: ({ daysLate }) => String(daysLate),
      cell: ({ daysLate }) => translate('answers.days', { days: daysLate }),
    },
    {
      name: 'why',
      label: translate('answers.why'),
      said: ({ isVacant }) => translate(isVacant ? 'home.vacant' : 'body_work.silent'),
      cell: ({ isVacant }) => (
        <Mark tone={isVacant ? 'warning' : 'danger'}>{translate(isVacant ? 'home.vacant' : 'body_work.silent')}</Mark>
      ),
    },
    { name: 'as_of', label: translate('body_work.as_of'), said: () => trend.asOf, isInFileOnly: true },
  ];
  return (
    <CountTable
      file="silent"
      title={translate('answers.silent')}
      columns={columns}
      rows={trend.silent}
      keyOf={({ report }) => report}
      none={translate('answers.silent_none')}
    />
  );
};

const Slips = ({ trend }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const actionOf = ({ id }: Slipped) => trend.actions.find((action) => action.id === id);
  const slipped = ({ slip }: Slipped): string => {
    if (slip === null) return '';
    return translate(slip > 0 ? 'answers.later' : 'answers.earlier', { days: Math.abs(slip) });
  };
  const columns: readonly CountColumn<Slipped>[] = [
    {
      name: 'action',
      label: translate('body_work.action'),
      said: (one) => [actionOf(one)?.code, words(actionOf(one)?.title)].filter(Boolean).join(' '),
      cell: (one) => (
        <Link to={`/plans/${trend.plan}/progress?rows=action.${one.id}`}>
          <bdi>{actionOf(one)?.code}</bdi> <Words of={actionOf(one)?.title} />
        </Link>
      ),
    },
    { name: 'lead', label: translate('answers.lead'), said: ({ body }) => (body ? words(trend.bodies[body]) : '') },
    {
      name: 'status',
      label: translate('body_work.status'),
      said: ({ status }) => translate(`status.${status}`),
      cell: ({ status }) => <StatusChip status={status} />,
    },
    { name: 'adopted', label: translate('answers.adopted_end'), said: ({ adoptedEnd }) => format.day(adoptedEnd) },
    { name: 'ends', label: translate('answers.end_now'), said: ({ endsOn }) => format.day(endsOn) },
    { name: 'slip', label: translate('answers.moved'), said: slipped },
    {
      name: 'late',
      label: translate('answers.past_end'),
      isNumber: true,
      said: ({ daysLate }) => (daysLate > 0 ? String(daysLate) : ''),
      cell: ({ daysLate }) => daysLate > 0 && translate('answers.days', { days: daysLate }),
    },
    { name: 'as_of', label: translate('body_work.as_of'), said: () => trend.asOf, isInFileOnly: true },
  ];
  return (
    <CountTable
      file="slips"
      title={translate('answers.slips')}
      columns={columns}
      rows={trend.slips}
      keyOf={({ id }) => id}
      none={translate('answers.slips_none')}
    />
  );
};

/** Who answers and who does not, by body and post; and the actions that slip against the dates adopted. */
export const PlanAnswers = ({ plan }: { readonly plan: string }) => {
  const translate = useTranslate();
  const { data: trend, error } = useQuery({
    queryKey: ['plans', plan, 'trend'],
    queryFn: () => fetchPlanTrend(plan),
  });
  if (error) return <Empty title={translate('progress.closed')} why={wordsOfError(error, translate)} />;
  if (!trend) return <Waiting />;
  return (
    <div className="progress-main">
      {trend.extent !== 'whole' && <p className="extent">{translate(`progress.extents.${trend.extent}`)}</p>}
      <section className="progress-card" aria-label={translate('answers.silent')}>
        <Silent trend={trend} />
      </section>
      <section className="progress-card" aria-label={translate('answers.by_body')}>
        <Answers trend={trend} by="body" />
      </section>
      <section className="progress-card" aria-label={translate('answers.by_post')}>
        <Answers trend={trend} by="post" />
      </section>
      <section className="progress-card" aria-label={translate('answers.slips')}>
        <Slips trend={trend} />
      </section>
    </div>
  );
};
