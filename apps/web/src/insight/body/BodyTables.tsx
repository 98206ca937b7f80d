import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Mark } from '../../components/Mark.js';
import { ProofMark } from '../../components/ProofMark.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { useProofWords } from '../../components/use-proof-words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { totalOf } from '../progress.js';
import { useFigureColumns } from '../use-figure-columns.js';
import type { ActionOfBody, BodyWork, PlanOfBody } from './body-work.js';
import { usePlanName } from './use-plan-name.js';

interface Props {
  readonly work: BodyWork;
}

interface ActionsProps extends Props {
  readonly rows: readonly ActionOfBody[];
  /** Where the list is narrowed: shows all of it again. */
  readonly onAll?: () => void;
}

/** Every action it has a part in, with its role, status and what stands behind it. */
export const ActionsOfBody = ({ work, rows, onAll }: ActionsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const planName = usePlanName(work);
  const { said: proofOf } = useProofWords();
  const columns: readonly CountColumn<ActionOfBody>[] = [
    {
      name: 'action',
      label: translate('body_work.action'),
      said: ({ code, title }) => [code, words(title)].filter(Boolean).join(' '),
      cell: ({ id, plan, code, title }) => (
        <span className="two-lines">
          <Link to={`/plans/${plan}/progress?rows=action.${id}`}>
            {code && <bdi>{code}</bdi>} <Words of={title} />
          </Link>
          <small dir="auto">{planName(plan)}</small>
        </span>
      ),
    },
    { name: 'plan', label: translate('body_work.plan'), said: ({ plan }) => planName(plan), isInFileOnly: true },
    { name: 'role', label: translate('body_work.role'), said: ({ role }) => translate(`options.${role}`) },
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
      cell: (action) => <ProofMark of={action} />,
    },
    { name: 'ends', label: translate('body_work.ends'), said: ({ endsOn }) => format.day(endsOn), isMinor: true },
    { name: 'as_of', label: translate('body_work.reported_on'), said: ({ asOf }) => asOf ?? '', isInFileOnly: true },
  ];
  const title = onAll
    ? translate('body_work.actions_some', { some: format.number(rows.length), all: format.number(work.actions.length) })
    : translate('body_work.actions');
  return (
    <CountTable
      file="actions-of-body"
      title={title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      none={translate('body_work.actions_none')}
    >
      {onAll && (
        <button type="button" className="link-button" onClick={onAll}>
          {translate('body_work.all_actions')}
        </button>
      )}
    </CountTable>
  );
};

/** The bodies it shares actions with; a click shows which. */
export const WorksWith = ({ work, onOpen }: Props & { readonly onOpen: (other: string) => void }) => {
  const translate = useTranslate();
  const words = useWords();
  type Row = BodyWork['ties'][number];
  const otherOf = ({ a, b }: Row): string => (a === work.id ? b : a);
  const nameOf = (row: Row): string => words(work.names[otherOf(row)]) || translate('progress.a_body');
  const columns: readonly CountColumn<Row>[] = [
    {
      name: 'body',
      label: translate('body_work.body'),
      said: nameOf,
      cell: (row) => (
        <Link to={`/bodies/${otherOf(row)}`} dir="auto">
          {nameOf(row)}
        </Link>
      ),
    },
    ...useFigureColumns<Row>(({ figure }) => figure),
    {
      name: 'open',
      label: translate('body_work.shared'),
      said: ({ figure }) =>
        work.actions
          .filter(({ id }) => figure.counted?.includes(id))
          .map(({ code, title }) => code ?? words(title))
          .join('; '),
      cell: (row) =>
        row.figure.rowsWithheld ? (
          <span className="muted">{translate('body_work.withheld_short')}</span>
        ) : (
          <button type="button" className="link-button" onClick={() => onOpen(otherOf(row))}>
            {translate('body_work.show_shared')}
          </button>
        ),
    },
  ];
  return (
    <CountTable
      file="works-with"
      title={translate('body_work.works_with')}
      columns={columns}
      rows={work.ties}
      keyOf={otherOf}
      none={translate('body_work.works_with_none')}
    />
  );
};

/** Plan by plan: how much of it the reader sees, and what the body does in it. */
export const PlansOfBody = ({ work, onOpen }: Props & { readonly onOpen: (plan: string) => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const columns: readonly CountColumn<PlanOfBody>[] = [
    {
      name: 'plan',
      label: translate('body_work.plan'),
      said: ({ title }) => words(title),
      cell: ({ id, title, jurisdictionName }) => (
        <span className="two-lines">
          <Link to={`/plans/${id}/progress`}>
            <Words of={title} none={translate('plan_list.untitled')} />
          </Link>
          <small>
            <Words of={jurisdictionName} />
          </small>
        </span>
      ),
    },
    {
      name: 'leads',
      label: translate('body_work.leads'),
      isNumber: true,
      said: ({ leads }) => format.number(totalOf(leads)),
    },
    {
      name: 'supports',
      label: translate('body_work.supports'),
      isNumber: true,
      said: ({ supports }) => format.number(totalOf(supports)),
    },
    ...useFigureColumns<PlanOfBody>(({ response }) => response).map((column) =>
      column.name === 'numerator' ? { ...column, label: translate('body_work.given_of_due') } : column,
    ),
    {
      name: 'rows',
      label: translate('body_work.seen'),
      said: ({ extent }) => translate(`regions.extents.${extent}`),
      cell: ({ id, extent }) =>
        extent === 'figures' ? (
          <Mark>{translate('regions.extents.figures')}</Mark>
        ) : (
          <button type="button" className="link-button" onClick={() => onOpen(id)}>
            {translate('body_work.show_actions')}
          </button>
        ),
    },
  ];
  return (
    <CountTable
      file="plans-of-body"
      title={translate('body_work.plans')}
      columns={columns}
      rows={work.plans}
      keyOf={({ id }) => id}
      none=""
    />
  );
};
