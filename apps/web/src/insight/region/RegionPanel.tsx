import type { Status } from '@mufakat/planning/status/scale';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ProofCounted } from '../../components/ProofMark.js';
import { SidePanel } from '../../components/SidePanel.js';
import { StackedBar } from '../../components/StackedBar.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { GroupBars } from '../GroupBars.js';
import { ActionRows } from '../progress/ActionRows.js';
import { countsOf, fetchPlanProgress, provedIn, type RegionPlan, type RegionProgress, totalOf } from '../progress.js';
import { StatusRows } from '../StatusRows.js';
import type { Part, RegionAsked } from './region-asked.js';

interface Props {
  readonly asked: RegionAsked;
  readonly region: RegionProgress;
  readonly onOpen: (asked: string) => void;
  readonly onClose: () => void;
}

const useMemberName =
  ({ members }: RegionProgress) =>
  (plan: RegionPlan) =>
    members.find(({ id }) => id === plan.jurisdiction)?.name;

/** The actions of a plan behind the figure, with what reporter, verifier and system say; fetched when opened. */
const ActionsHere = ({ plan, byStatus, status }: { readonly status?: Status } & Pick<Part, 'plan' | 'byStatus'>) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { data: progress } = useQuery({
    queryKey: ['plans', plan.id, 'progress'],
    queryFn: () => fetchPlanProgress(plan.id),
    enabled: isOpen,
  });
  const rows = new Set(status ? byStatus[status].counted : byStatus['no-report'].rows);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{translate('progress.rows_here')}</summary>
      {isOpen && !progress && <p className="muted">{translate('list.loading')}</p>}
      {progress && <ActionRows actions={progress.actions.filter(({ id }) => rows.has(id))} progress={progress} />}
    </details>
  );
};

/** The way to the rows of a plan, or that they are not released. */
const RowsOf = ({ plan, rows }: { readonly plan: RegionPlan; readonly rows: string }) => {
  const translate = useTranslate();
  if (plan.extent === 'figures') return <small className="muted">{translate('regions.rows_withheld')}</small>;
  return <Link to={`/plans/${plan.id}/progress?rows=${rows}`}>{translate('regions.rows')}</Link>;
};

const Parts = ({
  parts,
  region,
  status,
}: {
  readonly parts: readonly Part[];
  readonly region: RegionProgress;
  readonly status?: Status;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const member = useMemberName(region);
  return (
    <ul className="action-rows">
      {parts.map(({ plan, byStatus, rows }) => (
        <li key={plan.id} className="action-row">
          <h3>
            <Words of={plan.title} />
          </h3>
          <p className="muted">
            <Words of={member(plan)} />
          </p>
          {status ? (
            <p className="number">
              {translate('progress.part', {
                numerator: format.number(byStatus[status].numerator),
                denominator: format.number(byStatus[status].denominator),
              })}{' '}
              <ProofCounted of={byStatus[status].proved} />
            </p>
          ) : (
            <>
              <StackedBar counts={countsOf(byStatus)} />
              <p className="muted number">
                {translate('rounds.actions', { count: totalOf(byStatus) })} <ProofCounted of={provedIn(byStatus)} />
              </p>
            </>
          )}
          <RowsOf plan={plan} rows={rows} />
          {plan.extent !== 'figures' && <ActionsHere {...{ plan, byStatus, status }} />}
        </li>
      ))}
    </ul>
  );
};

const PlanPart = ({ plan, region, onOpen }: { readonly plan: RegionPlan } & Pick<Props, 'region' | 'onOpen'>) => {
  const translate = useTranslate();
  const member = useMemberName(region);
  return (
    <>
      <p className="muted">
        <Words of={member(plan)} /> · {translate(`regions.extents.${plan.extent}`)}
      </p>
      <StatusRows byStatus={plan.byStatus} onOpen={(status) => onOpen(`plan.${plan.id}.${status}`)} />
      <h3>{translate('progress.by_pillar')}</h3>
      <GroupBars groups={plan.byPillar} none={translate('progress.no_pillar')} />
      <h3>{translate('progress.by_body')}</h3>
      <GroupBars groups={plan.byBody} none={translate('progress.no_body')} />
      {plan.extent === 'figures' ? (
        <p>{translate('progress.withheld')}</p>
      ) : (
        <Link to={`/plans/${plan.id}/progress`}>{translate('regions.to_progress')}</Link>
      )}
    </>
  );
};

/** What a figure over the region is made of, plan by plan. */
export const RegionPanel = ({ asked, region, onOpen, onClose }: Props) => {
  const translate = useTranslate();
  const title = () => {
    if (asked.kind === 'status') return <StatusChip status={asked.status} />;
    if (asked.kind === 'plan') return <Words of={asked.plan.title} />;
    const body = region.byBody.find(({ id }) => (id ?? 'none') === asked.id);
    return <Words of={body?.title} none={translate('progress.no_body')} />;
  };
  return (
    <SidePanel title={title()} label={translate('progress.rows')} onClose={onClose}>
      {asked.kind === 'plan' ? (
        <PlanPart plan={asked.plan} region={region} onOpen={onOpen} />
      ) : (
        <Parts parts={asked.parts} region={region} status={asked.kind === 'status' ? asked.status : undefined} />
      )}
    </SidePanel>
  );
};
