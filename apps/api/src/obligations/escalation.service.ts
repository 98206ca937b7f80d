import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  escalatingKinds,
  type EscalationPolicy,
  type EscalationStep,
  stepOn,
  usualEscalation,
} from '@mufakat/planning/obligations/escalation';
import type { Actor } from '../platform/access/actor.js';
import { PlanSubjects } from '../platform/access/plan-subjects.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { EscalationOutOfOrder } from './escalation.failures.js';
import { EscalationPolicyRow, ObligationMove } from './escalation.entity.js';

interface Waiting {
  readonly id: string;
  readonly planId: string;
  readonly step: EscalationStep;
  readonly dueOn: string | null;
  readonly today: string;
  readonly hasHolder: boolean;
  readonly hasDeputy: boolean;
  readonly ownerBodyId: string;
  readonly policy: EscalationPolicy | null;
}

const day = 'day_of(obligation.jurisdiction_id)';
const inForce = (row: string) => `${day} between ${row}.from_on and coalesce(${row}.to_on, 'infinity')`;
const onPost = (
  isDeputy: boolean,
) => `exists (select from post_holding h join person on person.id = h.person_id and person.is_active
  where h.post_id = obligation.post_id and h.is_deputy = ${String(isDeputy)} and ${inForce('h')})`;
/* Where no post has the duty, whoever speaks for the body holds it. */
const forBody = `obligation.post_id is null and exists (select from access_grant g join person on person.id = g.person_id and person.is_active
  where g.body_id = obligation.body_id and ${inForce('g')})`;

/* What the coordinating body itself owes stays there. */
const waiting = `select obligation.id, obligation.plan_id as "planId", obligation.step, obligation.due_on as "dueOn", ${day} as today,
    ${onPost(false)} or ${forBody} as "hasHolder", ${onPost(true)} as "hasDeputy", plan.owner_body_id as "ownerBodyId",
    case when policy.plan_id is not null then
      json_build_object('toDeputyAfter', policy.to_deputy_after, 'toCoordinatorAfter', policy.to_coordinator_after) end as policy
  from obligation join plan on plan.id = obligation.plan_id left join escalation_policy policy on policy.plan_id = plan.id
  where obligation.state = 'open' and obligation.kind = any($1::text[]) and obligation.body_id <> plan.owner_body_id
  order by obligation.id for update of obligation skip locked`;

/** Moves what is not answered to the deputy and then to the plan's coordinator, after the days that the plan sets. */
@Injectable()
export class EscalationService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly subjects: PlanSubjects,
    private readonly events: Events,
  ) {}

  /* Every hour, since midnight comes at another hour in each time zone. */
  onModuleInit(): void {
    this.jobs.handle('obligations.escalate', () => this.move());
    this.jobs.repeat('obligations.escalate', '2 * * * *');
  }

  /** Once the caller's transaction stands: what nobody holds goes on at once. */
  soon(): Promise<void> {
    return this.jobs.add('obligations.escalate', {}, { key: 'obligations.escalate' });
  }

  /** Two processes at the same time move nothing twice. */
  move(): Promise<void> {
    return this.database.transaction(async () => {
      const rows = await this.database.query<Waiting>(waiting, [escalatingKinds]);
      const moved = rows.flatMap((row) => {
        const step = stepOn(row, row.policy ?? usualEscalation, row.today);
        const { id, planId, ownerBodyId } = row;
        return step === row.step ? [] : [{ id, planId, step, body: step === 'coordinator' ? ownerBodyId : null }];
      });
      if (moved.length === 0) return;
      await this.database.query(
        `update obligation set step = moved.step, escalated_to_body_id = moved.body
         from jsonb_to_recordset($1::jsonb) as moved(id uuid, step text, body uuid) where obligation.id = moved.id`,
        [JSON.stringify(moved)],
      );
      const kept = moved.map(({ id: obligationId, planId, step }) => ({ obligationId, planId, step }));
      await this.database.repository(ObligationMove).insert(kept);
    });
  }

  policyOf(planId: string, actor: Actor): Promise<EscalationPolicy> {
    return this.database.read(async () => {
      await this.subjects.require(actor, 'progress.read', planId);
      return this.read(planId);
    });
  }

  setPolicy(planId: string, { toDeputyAfter, toCoordinatorAfter }: EscalationPolicy, actor: Actor) {
    return this.database.transaction(async (): Promise<EscalationPolicy> => {
      const { jurisdictionId } = await this.subjects.require(actor, 'reporting-round.open', planId);
      if (toCoordinatorAfter < toDeputyAfter) throw new EscalationOutOfOrder();
      const before = await this.read(planId);
      const after = { toDeputyAfter, toCoordinatorAfter };
      await this.database.repository(EscalationPolicyRow).upsert({ planId, ...after }, ['planId']);
      const about = { subjectKind: 'plan', subjectId: planId, planId, jurisdictionId: jurisdictionId as string };
      await this.events.publish({ type: 'plan.escalation-set', ...about, facts: { before, after } });
      return after;
    });
  }

  private async read(planId: string): Promise<EscalationPolicy> {
    const row = await this.database.repository(EscalationPolicyRow).findOneBy({ planId });
    const { toDeputyAfter, toCoordinatorAfter } = row ?? usualEscalation;
    return { toDeputyAfter, toCoordinatorAfter };
  }
}
