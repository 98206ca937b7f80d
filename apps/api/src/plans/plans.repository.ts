import { Injectable } from '@nestjs/common';
import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Sensitivity } from '@mufakat/planning/records/field';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../platform/access/actor.js';
import { planFacts, planSubjectJson } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { visibleTo } from '../platform/database/visible.js';
import { filterSql, firstOf, type Listed, type ListWords, orderSql, type Page } from '../platform/http/list.js';
import type { SubjectPlan } from './plan-access.js';
import { PlanNotFound } from './plan.failures.js';
import { Plan, type PlanKind, type PublicationMode } from './plan.entity.js';

/** What begins a plan. */
export interface PlanToDraft {
  /** Chosen beforehand where something was made for the plan already, as by an import. */
  readonly id?: string;
  readonly jurisdictionId: string;
  readonly ownerBodyId: string;
  readonly title: Translated;
  readonly startsOn?: string;
  readonly endsOn?: string;
  /** The title's languages where left out. */
  readonly languages?: readonly string[];
  /** Key of a level scheme preset. */
  readonly preset?: string;
  readonly kind?: PlanKind;
  readonly parentPlanId?: string;
  readonly predecessorId?: string;
  readonly strategyId?: string;
  /** With the sections that such a plan usually has. */
  readonly withSections?: boolean;
  readonly sensitivity?: Sensitivity;
  /** Left out: as the jurisdiction is. */
  readonly isSample?: boolean;
}

export interface Governance {
  readonly ownerBodyId?: string;
  readonly kind?: PlanKind;
  readonly sensitivity?: Sensitivity;
  readonly publicationMode?: PublicationMode;
  readonly parentPlanId?: string | null;
  readonly predecessorId?: string | null;
  readonly strategyId?: string | null;
}

/** A plan with what lists show of it; text is that of the draft for those who may read it, else of the last version they may. */
export interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly jurisdictionId: string;
  readonly jurisdictionName: Translated;
  readonly ownerBodyId: string;
  readonly ownerBodyName: Translated;
  readonly title: Translated | null;
  readonly kind: PlanKind;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly stage: PlanStage;
  readonly sensitivity: Sensitivity;
  readonly publicationMode: PublicationMode;
  readonly revision: number;
  readonly factsRevision: number;
  readonly actionCount: number;
  readonly isSample: boolean;
  readonly parentPlanId: string | null;
  readonly predecessorId: string | null;
  readonly strategyId: string | null;
  readonly adoptedOn: string | null;
  readonly extendedTo: string | null;
  readonly adoptedVersion: number | null;
  readonly hasSuccessorInForce: boolean;
  readonly today: string;
}

export const planWords: ListWords = {
  sort: {
    id: 'id',
    title: `lower(coalesce(title->>'en', title::text))`,
    kind: 'kind',
    stage: 'stage',
    startsOn: '"startsOn"',
    endsOn: '"endsOn"',
    adoptedOn: '"adoptedOn"',
    revision: 'revision',
  },
  filter: {
    jurisdictionId: '"jurisdictionId"',
    ownerBodyId: '"ownerBodyId"',
    parentPlanId: '"parentPlanId"',
    predecessorId: '"predecessorId"',
    strategyId: '"strategyId"',
    kind: 'kind',
    stage: 'stage',
    sensitivity: 'sensitivity',
    isSample: '"isSample"',
    q: `title::text ilike '%' || ? || '%'`,
  },
  sortedBy: 'title',
};

/** SQL that says whether a plan that follows this one is in force; over a row of `plan` under this alias. */
export const successorInForce = (plan: string): string => `exists (
  select from plan s join plan_root sr on sr.id = s.id
  where s.predecessor_id = ${plan}.id and s.stage in ('adopted', 'mid-term-review', 'final-evaluation')
    and coalesce(sr.starts_on, '-infinity') <= day_of(${plan}.jurisdiction_id))`;

const actionCount = `(select count(*)::int from plan_record r where r.plan_id = p.id and r.kind = 'action' and r.removed_in is null)`;

/** The frozen version that stands for the plan to those who may not read its draft. */
const shownVersion = (reviews: string) => `(
  select v.summary from plan_version v
  where v.plan_id = p.id and (v.number = p.adopted_version or v.kind = 'amended' or (${reviews}) and exists (
    select from release r where r.plan_id = p.id and r.what = 'review'
      and r.to_body_id = any(coalesce(nullif(current_setting('app.bodies', true), ''), '{}')::uuid[])
      and (r.version_number = v.number or r.version_number is null and v.kind in ('consultation', 'review'))))
  order by v.number desc limit 1)`;

const rows = (reads: string, reviews: string, where: string) => `
  select p.id, p.version, p.jurisdiction_id as "jurisdictionId", j.name as "jurisdictionName",
    p.owner_body_id as "ownerBodyId", b.name as "ownerBodyName", p.kind, p.stage, p.sensitivity,
    p.publication_mode as "publicationMode", p.revision, p.facts_revision as "factsRevision", p.is_sample as "isSample",
    p.parent_plan_id as "parentPlanId", p.predecessor_id as "predecessorId", p.strategy_id as "strategyId", p.adopted_on as "adoptedOn",
    p.adopted_version as "adoptedVersion", p.extended_to as "extendedTo", ${successorInForce('p')} as "hasSuccessorInForce", day_of(p.jurisdiction_id) as today,
    case when p.reads then t.title else p.shown->'title' end as title,
    case when p.reads then t.starts_on else (p.shown->>'startsOn')::date end as "startsOn",
    case when p.reads then t.ends_on else (p.shown->>'endsOn')::date end as "endsOn",
    case when p.reads then ${actionCount} else coalesce((p.shown->>'actionCount')::int, 0) end as "actionCount"
  from (select p.*, ${reads} as reads, case when not (${reads}) then ${shownVersion(reviews)} end as shown
        from plan p where ${where}) p
  join jurisdiction j on j.id = p.jurisdiction_id join body b on b.id = p.owner_body_id join plan_root t on t.id = p.id`;

const facts = planFacts('p');

/** What of the table the person sees, as SQL, with its values from `$1` on. */
const seenBy = (actor: Actor, only?: string) => {
  const seen = visibleTo(actor, 'plan.read', facts);
  const reads = visibleTo(actor, 'plan.read-draft', facts, seen.values.length);
  const reviews = visibleTo(actor, 'review.answer', facts, seen.values.length + reads.values.length);
  const values = [...seen.values, ...reads.values, ...reviews.values];
  const where = only ? `${seen.sql} and p.id = $${String(values.length + 1)}` : seen.sql;
  return { sql: rows(reads.sql, reviews.sql, where), values: only ? [...values, only] : values };
};

@Injectable()
export class PlansRepository {
  constructor(private readonly database: Database) {}

  async listVisibleTo(actor: Actor, page: Page): Promise<Listed<PlanRow>> {
    const seen = seenBy(actor);
    const { where, values } = filterSql(page, planWords, 'id', seen.values.length);
    const found = await this.database.query<PlanRow & { total?: number }>(
      `select *, count(*) over ()::int as total from (${seen.sql}) plans
       ${where.length ? `where ${where.join(' and ')}` : ''} ${orderSql(page, planWords, 'id')}`,
      [...seen.values, ...values],
    );
    const total = found[0]?.total ?? (page.offset > 0 ? (await this.listVisibleTo(actor, firstOf(page))).total : 0);
    for (const row of found) delete row.total;
    return { rows: found, total };
  }

  async load(actor: Actor, planId: string): Promise<PlanRow> {
    const { sql, values } = seenBy(actor, planId);
    const [row] = await this.database.query<PlanRow>(sql, values);
    if (!row) throw new PlanNotFound();
    return row;
  }

  /** The facts that decide access, with the counters. */
  async subject(planId: string): Promise<SubjectPlan> {
    const [row] = await this.database.query<{ subject: SubjectPlan }>({
      name: 'plans.subject',
      text: `select ${planSubjectJson('p')} as subject from plan p where p.id = $1`,
      values: [planId],
    });
    if (!row) throw new PlanNotFound();
    return row.subject;
  }

  /** Holds the plan until the transaction ends: changes of one plan follow one another. */
  async lock(planId: string): Promise<SubjectPlan> {
    await this.database.query({
      name: 'plan.lock',
      text: 'select from plan where id = $1 for update',
      values: [planId],
    });
    return this.subject(planId);
  }

  async insert(id: string, draft: PlanToDraft): Promise<void> {
    await this.database.query(
      `insert into plan (id, jurisdiction_id, owner_body_id, kind, sensitivity, parent_plan_id, predecessor_id, is_sample, strategy_id)
       values ($1, $2, $3, $4, $5, $6, $7,
         coalesce($8::boolean, (select is_sample from jurisdiction where id = $2), false), $9)`,
      [
        ...[id, draft.jurisdictionId, draft.ownerBodyId, draft.kind ?? 'national', draft.sensitivity ?? 'official'],
        ...[draft.parentPlanId ?? null, draft.predecessorId ?? null, draft.isSample ?? null],
        draft.strategyId ?? null,
      ],
    );
  }

  async govern(planId: string, changes: Governance): Promise<void> {
    await this.database.repository(Plan).update(planId, { ...changes, version: () => 'version + 1' });
  }

  async isThere(planId: string): Promise<boolean> {
    const found = await this.database.query('select from plan where id = $1', [planId]);
    return found.length > 0;
  }

  /** Whether anything was done in the plan or on it since it was begun. */
  async isTouched(planId: string): Promise<boolean> {
    const hangsOn = ['plan_change', 'plan_version', 'plan_act', 'release', 'obligation', 'access_grant', 'file'];
    const [row] = await this.database.query<{ is: boolean }>(
      `select p.stage not in ('initiated', 'assessment', 'drafting') or p.facts_revision > 0
         or ${hangsOn.map((table) => `exists (select from ${table} where plan_id = $1)`).join(' or ')}
         or exists (select from plan child where child.parent_plan_id = $1 or child.predecessor_id = $1) as is
       from plan p where p.id = $1`,
      [planId],
    );
    return row?.is ?? true;
  }

  async remove(planId: string): Promise<void> {
    await this.database.query('delete from plan where id = $1', [planId]);
  }

  /** Counts a fact that hangs on the plan: what is computed of its facts is computed anew. */
  async bumpFacts(planId: string): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>({
      name: 'plan.bump_facts',
      text: 'update plan set facts_revision = facts_revision + 1 where id = $1 returning facts_revision as revision',
      values: [planId],
    });
    return row?.revision ?? 0;
  }
}
