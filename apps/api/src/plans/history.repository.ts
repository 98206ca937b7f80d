import { Injectable } from '@nestjs/common';
import type { ActKind } from '@mufakat/planning/lifecycles/acts';
import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../platform/access/actor.js';
import { planFacts, planSubjectJson } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { visibleTo } from '../platform/database/visible.js';
import type { SubjectPlan } from './plan-access.js';
import { PlanAct, PlanVersion, type VersionKind } from './plan-history.entity.js';

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly revision: number;
  readonly hash: string;
  readonly note: string | null;
  readonly frozenAt: string;
  readonly byPersonId: string | null;
  readonly byName: string | null;
}

export interface ActRow {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: Translated;
  readonly act: ActKind;
  readonly on: string;
  readonly number: string | null;
  readonly versionNumber: number;
  readonly versionHash: string;
  readonly fileId: string | null;
  readonly note: string | null;
  readonly extendedTo: string | null;
  readonly recordedAt: string;
}

const versionColumns = `v.id, v.number, v.kind, v.revision, v.hash, v.note, to_json(v.frozen_at)#>>'{}' as "frozenAt",
  v.person_id as "byPersonId", person.name as "byName"`;

/** Frozen versions and acts: written once, by the database's own word. */
@Injectable()
export class HistoryRepository {
  constructor(private readonly database: Database) {}

  listVersions(planId: string): Promise<VersionRow[]> {
    return this.database.query<VersionRow>({
      name: 'plan_version.list',
      text: `select ${versionColumns} from plan_version v left join person on person.id = v.person_id
             where v.plan_id = $1 order by v.number desc`,
      values: [planId],
    });
  }

  /** The plans a person sees without their draft, each with its versions, newest first. */
  plansWithVersions(actor: Actor): Promise<{ plan: SubjectPlan; versions: { number: number; kind: VersionKind }[] }[]> {
    const facts = planFacts('plan');
    const seen = visibleTo(actor, 'plan.read', facts);
    const drafts = visibleTo(actor, 'plan.read-draft', facts, seen.values.length);
    return this.database.query(
      `select ${planSubjectJson('plan')} as plan, v.versions
       from plan cross join lateral (
         select json_agg(json_build_object('number', number, 'kind', kind) order by number desc) as versions
         from plan_version where plan_id = plan.id) v
       where ${seen.sql} and not ${drafts.sql} and v.versions is not null`,
      [...seen.values, ...drafts.values],
    );
  }

  /** Under the plan's lock. */
  async nextNumber(planId: string): Promise<number> {
    const [row] = await this.database.query<{ next: number }>(
      'select coalesce(max(number), 0) + 1 as next from plan_version where plan_id = $1',
      [planId],
    );
    return row?.next ?? 1;
  }

  async findVersion(planId: string, by: { number: number } | { hash: string }): Promise<VersionRow | undefined> {
    const [row] = await this.database.query<VersionRow>(
      `select ${versionColumns} from plan_version v left join person on person.id = v.person_id
       where v.plan_id = $1 and v.${'number' in by ? 'number' : 'hash'} = $2 order by v.number limit 1`,
      [planId, 'number' in by ? by.number : by.hash],
    );
    return row;
  }

  /** The whole document as it stood, as JSON text. */
  async documentText(versionId: string): Promise<string> {
    const [row] = await this.database.query<{ document: string }>({
      name: 'plan_version.document',
      text: 'select document from plan_version where id = $1',
      values: [versionId],
    });
    return row?.document ?? '';
  }

  async canonicalText(versionId: string): Promise<string> {
    const [row] = await this.database.query<{ canonical: string }>({
      name: 'plan_version.canonical',
      text: 'select canonical from plan_version where id = $1',
      values: [versionId],
    });
    return row?.canonical ?? '';
  }

  async insertVersion(version: Omit<PlanVersion, 'frozenAt'>): Promise<void> {
    await this.database.repository(PlanVersion).insert(version);
  }

  listActs(planId: string): Promise<ActRow[]> {
    return this.database.query<ActRow>({
      name: 'plan_act.list',
      text: `select a.id, a.body_id as "bodyId", body.name as "bodyName", a.act, a.on_day as "on", a.number,
               a.version_number as "versionNumber", a.version_hash as "versionHash", a.file_id as "fileId", a.note,
               a.extended_to as "extendedTo",
               to_json(a.recorded_at)#>>'{}' as "recordedAt"
             from plan_act a join body on body.id = a.body_id where a.plan_id = $1 order by a.on_day, a.recorded_at`,
      values: [planId],
    });
  }

  async insertAct(act: Omit<PlanAct, 'recordedAt'>): Promise<void> {
    await this.database.repository(PlanAct).insert(act);
  }

  /** Stages the plan has left, by the moves and adopting acts that were recorded. */
  async stagesLeft(planId: string): Promise<PlanStage[]> {
    const rows = await this.database.query<{ stage: PlanStage }>({
      name: 'plan.stages-left',
      text: `select distinct facts->>'from' as stage from event
             where plan_id = $1 and (type = 'plan.moved' or type = 'plan.act-recorded' and (facts->>'hasAdopted')::boolean)`,
      values: [planId],
    });
    return rows.map(({ stage }) => stage);
  }

  async setStage(planId: string, stage: PlanStage): Promise<void> {
    await this.database.query('update plan set stage = $2, version = version + 1 where id = $1', [planId, stage]);
  }

  /** The first adopting act binds the plan to its version and registers the codes of that text for ever. */
  async adopt(planId: string, adoption: { on: string; version: VersionRow }): Promise<void> {
    const { on, version } = adoption;
    await this.database.query(
      `update plan set stage = 'adopted', adopted_on = $2, adopted_version = $3, version = version + 1 where id = $1`,
      [planId, on, version.number],
    );
    await this.registerCodes(planId, version.id);
  }

  /** The codes of a frozen text, for ever: those registered before stay with their records. */
  async registerCodes(planId: string, versionId: string): Promise<void> {
    await this.database.query(
      `insert into registered_code (plan_id, code, record_id)
       select $1, r->>'code', (r->>'id')::uuid
       from plan_version v, jsonb_array_elements(v.canonical::jsonb->'records') r
       where v.id = $2 and r->>'code' is not null on conflict (plan_id, code) do nothing`,
      [planId, versionId],
    );
  }

  async adoptedOn(planId: string): Promise<string | null> {
    const [row] = await this.database.query<{ on: string | null }>(
      'select adopted_on as "on" from plan where id = $1',
      [planId],
    );
    return row?.on ?? null;
  }

  /** The later of the period's end and what it was extended to. */
  async lastDay(planId: string, endsOn: string | undefined): Promise<string | undefined> {
    const [row] = await this.database.query<{ to: string | null }>(
      'select extended_to as "to" from plan where id = $1',
      [planId],
    );
    const extendedTo = row?.to ?? undefined;
    return extendedTo && (!endsOn || extendedTo > endsOn) ? extendedTo : endsOn;
  }

  async extend(planId: string, to: string): Promise<void> {
    await this.database.query('update plan set extended_to = $2, version = version + 1 where id = $1', [planId, to]);
  }
}
