import { Injectable } from '@nestjs/common';
import { PlansReader } from '../../plans/plans.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { isRestrictedRecord, planFacts } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { type Clause, type FactColumns, visibleTo } from '../../platform/database/visible.js';

const factsWith = (sensitivity: string): FactColumns => ({
  ...planFacts('plan'),
  initiativeSensitivity: { sql: `'${sensitivity}'` },
});

/* The first six values bound to every question about initiatives. */
const [open, closed, drafts] = ['$1::uuid[]', '$2::uuid[]', '$3::uuid[]'];
export const shownRecords = `(
  select v.plan, (e ->> 'id')::uuid as record, e from unnest($4::uuid[], $5::int[]) v(plan, number)
    join plan_version pv on pv.plan_id = v.plan and pv.number = v.number
    cross join lateral jsonb_array_elements(pv.document::jsonb -> 'records') e
  where e ->> 'kind' in ('action', 'indicator') and e ->> 'sensitivity' is distinct from 'restricted')`;
const isOwn = 'initiative.body_id = any($6::uuid[])';

/** SQL that says whether the reader may see this link of `initiative`: they read the plan, and the action in it. */
export const linkIsSeen = (link: string): string => `(${link}.unlinked_at is null
  and ${link}.plan_id = any(case when initiative.sensitivity = 'restricted' and not ${isOwn} then ${closed} else ${open} end)
  and ((${link}.plan_id = any(${drafts}) and exists (select from plan_record pr where pr.id = ${link}.record_id and pr.removed_in is null))
    or ((${link}.plan_id, ${link}.record_id) in (select plan, record from ${shownRecords} shown) and not ${isRestrictedRecord(`${link}.record_id`)})))`;

/** SQL of the plans of which the reader has the draft. */
export const inDraft = (plan: string): string => `${plan} = any(${drafts})`;

const wall = `(${isOwn} or exists (select from initiative_link l where l.initiative_id = initiative.id and ${linkIsSeen('l')}))`;

/** Which initiatives somebody sees: what they may read of plans is asked once, the rest follows from it. */
@Injectable()
export class InitiativesReach {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
  ) {}

  /** Binds six values; `linkIsSeen`, `inDraft` and `shownRecords` speak of the same. */
  async of(actor: Actor): Promise<Clause> {
    const { open: seen, closed: named, drafts: read } = await this.plansOf(actor);
    const outside = new Set(seen.filter((id) => !read.includes(id)));
    const shown = outside.size > 0 ? await this.plans.versionsShownTo(actor) : [];
    const versions = shown.filter(({ planId }) => outside.has(planId));
    const bodies = actor.bodies.filter((id) => actor.can('initiative.read', { initiativeBodyId: id }));
    const numbers = versions.map(({ number }) => number);
    return { sql: wall, values: [seen, named, read, versions.map(({ planId }) => planId), numbers, bodies] };
  }

  private async plansOf(actor: Actor): Promise<Record<'open' | 'closed' | 'drafts', readonly string[]>> {
    const values: unknown[] = [];
    const column = (permission: 'initiative.read' | 'plan.read-draft', sensitivity: string) => {
      const clause = visibleTo(actor, permission, factsWith(sensitivity), values.length);
      values.push(...clause.values);
      return `coalesce(array_agg(plan.id) filter (where ${clause.sql}), '{}')::text[]`;
    };
    const [row] = await this.database.query<Record<'open' | 'closed' | 'drafts', string[]>>(
      `select ${column('initiative.read', 'official')} as open, ${column('initiative.read', 'restricted')} as closed,
         ${column('plan.read-draft', 'official')} as drafts from plan`,
      values,
    );
    return row ?? { open: [], closed: [], drafts: [] };
  }
}
