import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Mark } from '../../components/Mark.js';
import { ProofMark } from '../../components/ProofMark.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { useProofWords } from '../../components/use-proof-words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { useFigureColumns } from '../use-figure-columns.js';
import type { PlanTrend } from './trend.js';

type Names = Readonly<Record<string, Translated>>;
type Answering = PlanTrend['answersByBody'][number];
type SilentRow = PlanTrend['silent'][number] & { readonly plan: string; readonly roundTitle: string };
type SlipRow = PlanTrend['slips'][number] & {
  readonly plan: string;
  readonly code: string | null;
  readonly title: Translated | null;
};

interface AnswersProps {
  readonly rows: readonly Answering[];
  readonly by: 'body' | 'post';
  readonly bodies: Names;
  /** Shows the reports behind a count: `body.<id>`, `post.<id>`, `post.none`. */
  readonly onOpen: (asked: string) => void;
}

/** Reports given of those due, by body or post. */
export const AnswersBy = ({ rows, by, bodies, onOpen }: AnswersProps) => {
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
            said: ({ body }: Answering) => words(bodies[body ?? '']),
          },
        ]
      : []),
    ...useFigureColumns<Answering>(
      ({ response }) => response,
      ({ id }) => onOpen(`${by}.${id ?? 'none'}`),
    ),
  ];
  return (
    <CountTable
      file={`answers-by-${by}`}
      title={translate(`answers.by_${by}`)}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id ?? 'none'}
      none={translate('answers.none')}
    />
  );
};

/** Rows of one plan, or of several: then each names its own. */
interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly bodies: Names;
  readonly asOf: string;
  readonly planName?: (plan: string) => string;
}

/** The column that tells plans apart, where there are several. */
const usePlanColumn = <Row extends { readonly plan: string }>(
  planName: ((plan: string) => string) | undefined,
): readonly CountColumn<Row>[] => {
  const translate = useTranslate();
  return planName ? [{ name: 'plan', label: translate('body_work.plan'), said: ({ plan }) => planName(plan) }] : [];
};

/** Reports due and not given. */
export const SilentReports = ({ rows, bodies, asOf, planName }: RowsProps<SilentRow>) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const planColumn = usePlanColumn<SilentRow>(planName);
  const columns: readonly CountColumn<SilentRow>[] = [
    {
      name: 'body',
      label: translate('body_work.body'),
      said: ({ body }) => words(bodies[body]),
      cell: ({ body }) => (
        <Link to={`/bodies/${body}`}>
          <Words of={bodies[body]} />
        </Link>
      ),
    },
    ...planColumn,
    {
      name: 'round',
      label: translate('body_work.round'),
      said: ({ roundTitle }) => roundTitle,
      cell: (one) => (
        <Link to={`/plans/${one.plan}/progress?show=rounds&round=${one.round}&report=${one.report}`}>
          <bdi>{one.roundTitle}</bdi>
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
    { name: 'as_of', label: translate('body_work.as_of'), said: () => asOf, isInFileOnly: true },
  ];
  return (
    <CountTable
      file="silent"
      title={translate('answers.silent')}
      columns={columns}
      rows={rows}
      keyOf={({ report }) => report}
      none={translate('answers.silent_none')}
    />
  );
};

/** Actions whose end moved, or has passed unfinished. */
export const Slips = ({ rows, bodies, asOf, planName }: RowsProps<SlipRow>) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const planColumn = usePlanColumn<SlipRow>(planName);
  const slipped = ({ slip }: SlipRow): string => {
    if (slip === null) return '';
    return translate(slip > 0 ? 'answers.later' : 'answers.earlier', { days: Math.abs(slip) });
  };
  const { said: proofOf } = useProofWords();
  const columns: readonly CountColumn<SlipRow>[] = [
    {
      name: 'action',
      label: translate('body_work.action'),
      said: ({ code, title }) => [code, words(title)].filter(Boolean).join(' '),
      cell: (one) => (
        <Link to={`/plans/${one.plan}/progress?rows=action.${one.id}`}>
          <bdi>{one.code}</bdi> <Words of={one.title} />
        </Link>
      ),
    },
    ...planColumn,
    { name: 'lead', label: translate('answers.lead'), said: ({ body }) => (body ? words(bodies[body]) : '') },
    {
      name: 'status',
      label: translate('body_work.status'),
      said: ({ status }) => translate(`status.${status}`),
      cell: ({ status }) => <StatusChip status={status} />,
    },
    {
      name: 'proof',
      label: translate('body_work.proof'),
      said: proofOf,
      cell: (slip) => <ProofMark of={slip} />,
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
    { name: 'as_of', label: translate('body_work.as_of'), said: () => asOf, isInFileOnly: true },
  ];
  return (
    <CountTable
      file="slips"
      title={translate('answers.slips')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      none={translate('answers.slips_none')}
    />
  );
};
