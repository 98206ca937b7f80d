import { isGiven } from '@mufakat/planning/lifecycles/report';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Figure } from '../../components/Figure.js';
import { Mark } from '../../components/Mark.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useFigureColumns } from '../use-figure-columns.js';
import type { BodyWork, RoundOfBody } from './body-work.js';
import { usePlanName } from './use-plan-name.js';

interface Props {
  readonly work: BodyWork;
}

const AnswerMark = ({ state, isVacant, stateOnDay }: RoundOfBody) => {
  const translate = useTranslate();
  if (isGiven(state))
    return <Mark tone={state === 'returned' ? 'warning' : 'good'}>{translate(`report_states.${state}`)}</Mark>;
  if (isVacant) return <Mark tone="warning">{translate('home.vacant')}</Mark>;
  if (stateOnDay === 'open') return <Mark>{translate('body_work.not_yet')}</Mark>;
  return <Mark tone="danger">{translate('body_work.silent')}</Mark>;
};

const useAnswerWords = () => {
  const translate = useTranslate();
  return ({ state, isVacant, stateOnDay }: RoundOfBody): string => {
    if (isGiven(state)) return translate(`report_states.${state}`);
    if (isVacant) return translate('home.vacant');
    return translate(stateOnDay === 'open' ? 'body_work.not_yet' : 'body_work.silent');
  };
};

/** What it was asked for round by round, and what it gave. */
export const RoundsOfBody = ({ work }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const planName = usePlanName(work);
  const answer = useAnswerWords();
  const columns: readonly CountColumn<RoundOfBody>[] = [
    {
      name: 'round',
      label: translate('body_work.round'),
      said: ({ title }) => title,
      cell: ({ plan, round, report, title }) => (
        <span className="two-lines">
          <Link to={`/plans/${plan}/progress?show=rounds&round=${round}&report=${report}`}>
            <bdi>{title}</bdi>
          </Link>
          <small dir="auto">{planName(plan)}</small>
        </span>
      ),
    },
    { name: 'plan', label: translate('body_work.plan'), said: ({ plan }) => planName(plan), isInFileOnly: true },
    {
      name: 'period',
      label: translate('body_work.period'),
      said: ({ periodFrom, periodTo }) => format.period(periodFrom, periodTo),
      isMinor: true,
    },
    { name: 'due', label: translate('body_work.due'), said: ({ dueOn }) => format.day(dueOn) },
    { name: 'answer', label: translate('body_work.answer'), said: answer, cell: (one) => <AnswerMark {...one} /> },
    { name: 'post', label: translate('body_work.post'), said: ({ post }) => words(post?.name), isMinor: true },
  ];
  return (
    <CountTable
      file="rounds-of-body"
      title={translate('body_work.response')}
      columns={columns}
      rows={work.rounds}
      keyOf={({ report }) => report}
      none={translate(work.response.rowsWithheld ? 'body_work.reports_withheld' : 'body_work.rounds_none')}
    >
      <div className="response-line">
        <Figure label={translate('body_work.given_of_due')} figure={work.response} />
      </div>
    </CountTable>
  );
};

/** How each of its posts has answered. */
export const PostsAnswering = ({ work }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  type Row = BodyWork['byPost'][number];
  const nameOf = ({ post }: Row): string => (post ? words(post.name) : translate('body_work.no_post'));
  const columns: readonly CountColumn<Row>[] = [
    { name: 'post', label: translate('body_work.post'), said: nameOf },
    ...useFigureColumns<Row>(({ response }) => response),
  ];
  return (
    <CountTable
      file="posts-answering"
      level={3}
      title={translate('body_work.by_post')}
      columns={columns}
      rows={work.byPost}
      keyOf={({ post }) => post?.id ?? 'none'}
      none=""
    />
  );
};
