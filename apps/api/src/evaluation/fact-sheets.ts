import { Injectable } from '@nestjs/common';
import type { FactDecision, FactSheet } from '@mufakat/planning/evaluations/fact-sheet';
import { ProgressReader } from '../insight/progress.reader.js';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { Database } from '../platform/database/database.js';
import { PlansReader } from '../plans/plans.reader.js';
import { EvaluationNeedsVersion } from './evaluation.failures.js';
import { factSheet } from './fact-sheet.rules.js';

interface FrozenVersion {
  readonly number: number;
  readonly hash: string;
}

/** What an evaluation begins with: the version it looks at, and the plan in numbers. */
@Injectable()
export class FactSheets {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
    private readonly progress: ProgressReader,
  ) {}

  /** The one asked for; else the text in force; else the newest. Throws EvaluationNeedsVersion. */
  async versionOf(planId: string, asked: number | undefined): Promise<FrozenVersion> {
    const [version] = await this.database.query<FrozenVersion>(
      `select number, hash from plan_version where plan_id = $1 and ($2::int is null or number = $2)
       order by (kind in ('adopted', 'amended')) desc, number desc limit 1`,
      [planId, asked ?? null],
    );
    if (!version) throw new EvaluationNeedsVersion();
    return version;
  }

  async of(plan: PlanSubject & { readonly adoptedVersion: number | null }, actor: Actor): Promise<FactSheet> {
    const progress = await this.progress.ofPlan(plan, actor);
    const document = await this.plans.documentAt(plan.id, 'current');
    const adopted =
      plan.adoptedVersion === null ? undefined : await this.plans.documentAt(plan.id, String(plan.adoptedVersion));
    return factSheet({ progress, document, adopted, decisions: await this.decisionsOf(plan.id) });
  }

  private decisionsOf(planId: string): Promise<FactDecision[]> {
    return this.database.query<FactDecision>(
      `select a.on_day as "on", a.act, body.name as "bodyName", a.number, a.note
       from plan_act a join body on body.id = a.body_id where a.plan_id = $1 order by a.on_day, a.recorded_at`,
      [planId],
    );
  }
}
