import EventRepeatIcon from '@mui/icons-material/EventRepeat';
import { isTextLocked } from '@mufakat/planning/lifecycles/plan-stages';
import { rootOf } from '@mufakat/planning/records/tree';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Words } from '../../components/Words.js';
import { useMay } from '../../platform/actor.js';
import { fetchJson } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { PlanSummary } from '../plan-summary.js';
import { thingOf } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import './renewal.css';

const monthsBefore = 12;

const dayBefore = (day: string, months: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - months);
  return at.toISOString().slice(0, 10);
};

const listed = (filter: object): Promise<PlanSummary[]> =>
  fetchJson<PlanSummary[]>(`/plans?filter=${encodeURIComponent(JSON.stringify(filter))}`);

/** Plans that follow this one; those the reader may see. */
const useSuccessors = (): PlanSummary[] | undefined => {
  const { plan } = usePlanInHand();
  return useQuery({
    queryKey: ['plans', plan.id, 'successors'],
    queryFn: () => listed({ predecessorId: plan.id }),
  }).data;
};

/** Asks for what comes next when an adopted plan ends within twelve months, or has ended, and nothing follows it. */
export const RenewalPrompt = () => {
  const translate = useTranslate();
  const format = useFormat();
  const may = useMay();
  const { plan, today, frozen } = usePlanInHand();
  const { document } = usePlanState();
  const successors = useSuccessors();
  const endsOn = rootOf(document)?.['endsOn'];
  const last = plan.extendedTo ?? (typeof endsOn === 'string' ? endsOn : undefined);
  const isRunning = isTextLocked(plan.stage) && plan.stage !== 'closed' && plan.stage !== 'abandoned';
  if (frozen || !last || !isRunning || !successors || successors.length > 0) return null;
  if (today < dayBefore(last, monthsBefore)) return null;
  const thing = thingOf(plan, document);
  return (
    <section className="card card-wide renewal-prompt" role="note">
      <EventRepeatIcon fontSize="small" aria-hidden="true" />
      <p>{translate(today > last ? 'renewal.ended' : 'renewal.prompt', { day: format.day(last) })}</p>
      {may('plan.draft', { jurisdictionId: plan.jurisdictionId }) && (
        <Link to={`/plans?from=${plan.id}&as=successor`}>{translate('renewal.prepare')}</Link>
      )}
      {may('plan.record-act', thing) && <Link to="?act=extended">{translate('renewal.extend')}</Link>}
    </section>
  );
};

const Related = ({ label, id }: { readonly label: string; readonly id: string | undefined }) => {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['plans', id, 'named'],
    enabled: id !== undefined,
    retry: false,
    queryFn: () => fetchJson<PlanSummary>(`/plans/${id ?? ''}`),
  });
  if (!data) return null;
  return (
    <>
      <dt>{translate(label)}</dt>
      <dd>
        <Link to={`/plans/${data.id}/overview`}>
          <Words of={data.title} />
        </Link>
      </dd>
    </>
  );
};

/** Plans that name this one as what they carry out, or stand under. */
const Naming = ({ label, filter }: { readonly label: string; readonly filter: Readonly<Record<string, string>> }) => {
  const translate = useTranslate();
  const { data = [] } = useQuery({ queryKey: ['plans', 'naming', filter], queryFn: () => listed(filter) });
  if (data.length === 0) return null;
  return (
    <>
      <dt>{translate(label)}</dt>
      <dd className="related-plans">
        {data.map(({ id, title }) => (
          <Link key={id} to={`/plans/${id}/overview`}>
            <Words of={title} />
          </Link>
        ))}
      </dd>
    </>
  );
};

/** The plans before, after, above and under this one, and the strategy it carries out. */
export const Relations = () => {
  const { plan } = usePlanInHand();
  const [next] = useSuccessors() ?? [];
  return (
    <>
      <Related label="renewal.child_of" id={plan.parentPlanId} />
      <Related label="renewal.strategy" id={plan.strategyId} />
      <Related label="renewal.follows" id={plan.predecessorId} />
      <Related label="renewal.followed_by" id={next?.id} />
      <Naming label="renewal.action_plans" filter={{ strategyId: plan.id }} />
      <Naming label="renewal.children" filter={{ parentPlanId: plan.id }} />
    </>
  );
};
