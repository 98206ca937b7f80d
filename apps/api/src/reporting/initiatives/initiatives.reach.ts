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

/** SQL of what somebody may read: plans with their open and their restricted initiatives, drafts, versions, own bodies. */
interface Reading {
  readonly open: string;
  readonly closed: string;
  readonly drafts: string;
  /** Plan and number of the version shown to them, of plans without the draft. */
  readonly plans: string;
  readonly numbers: string;
  readonly bodies: string;
}
/* The first six values bound to every question about initiatives. */
const bound: Reading = {
  ...{ open: '$1::uuid[]', closed: '$2::uuid[]', drafts: '$3::uuid[]' },
  ...{ plans: '$4::uuid[]', numbers: '$5::int[]', bodies: '$6::uuid[]' },
};

const recordsShown = ({ plans, numbers }: Reading): string => `(
  select v.plan, (e ->> 'id')::uuid as record, e from unnest(${plans}, ${numbers}) v(plan, number)
    join plan_version pv on pv.plan_id = v.plan and pv.number = v.number
    cross join lateral jsonb_array_elements(pv.document::jsonb -> 'records') e
  where e ->> 'kind' in ('action', 'indicator') and e ->> 'sensitivity' is distinct from 'restricted')`;
export const shownRecords = recordsShown(bound);
const isOwn = ({ bodies }: Reading) => `initiative.body_id = any(${bodies})`;
/** Named by its owner as supporting it, also where it is restricted. */
const isSupported = ({ bodies }: Reading) =>
  `exists (select from initiative_partner p where p.initiative_id = initiative.id and p.body_id = any(${bodies}))`;

const linkIsSeenBy = (reading: Reading, link: string): string => `(${link}.unlinked_at is null
  and ${link}.plan_id = any(case when initiative.sensitivity = 'restricted' and not ${isOwn(reading)} then ${reading.closed} else ${reading.open} end)
  and ((${link}.plan_id = any(${reading.drafts}) and exists (select from plan_record pr where pr.id = ${link}.record_id and pr.removed_in is null))
    or ((${link}.plan_id, ${link}.record_id) in (select plan, record from ${recordsShown(reading)} shown) and not ${isRestrictedRecord(`${link}.record_id`)})))`;

/** SQL that says whether the reader may see this link of `initiative`: they read the plan, and the action in it. */
export const linkIsSeen = (link: string): string => linkIsSeenBy(bound, link);

/** SQL of the plans of which the reader has the draft. */
export const inDraft = (plan: string): string => `${plan} = any(${bound.drafts})`;

const wallOf = (reading: Reading): string =>
  `(${isOwn(reading)} or ${isSupported(reading)} or exists (select from initiative_link l where l.initiative_id = initiative.id and ${linkIsSeenBy(reading, 'l')}))`;

const ownBodies = (actor: Actor): string[] =>
  actor.bodies.filter((id) => actor.can('initiative.read', { initiativeBodyId: id }));

/** The wall of `initiative` in one piece, for a question that asks about other things, too. */
export const initiativesVisibleTo = (
  actor: Actor,
  versions: readonly { readonly planId: string; readonly number: number }[],
): Clause => {
  const values: unknown[] = [];
  const given = (value: unknown, type: string) => `$${String(values.push(value))}::${type}[]`;
  const plansFor = (permission: 'initiative.read' | 'plan.read-draft', sensitivity: string) => {
    const clause = visibleTo(actor, permission, factsWith(sensitivity), values.length);
    values.push(...clause.values);
    return `array(select plan.id from plan where ${clause.sql})`;
  };
  const sql = wallOf({
    open: plansFor('initiative.read', 'official'),
    closed: plansFor('initiative.read', 'restricted'),
    drafts: plansFor('plan.read-draft', 'official'),
    plans: given(
      versions.map(({ planId }) => planId),
      'uuid',
    ),
    numbers: given(
      versions.map(({ number }) => number),
      'int',
    ),
    bodies: given(ownBodies(actor), 'uuid'),
  });
  return { sql, values };
};

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
    const numbers = versions.map(({ number }) => number);
    const plans = versions.map(({ planId }) => planId);
    return { sql: wallOf(bound), values: [seen, named, read, plans, numbers, ownBodies(actor)] };
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
