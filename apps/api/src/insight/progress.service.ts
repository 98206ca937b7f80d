import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { thingOf } from '../platform/access/plan-subjects.js';
import { Database } from '../platform/database/database.js';
import { NotAllowed, NotFound } from '../platform/failure.js';
import { type PlanProgress, planProgress } from './plan-progress.rules.js';
import type { ProgressInputs } from './progress.inputs.js';
import { ProgressRepository } from './progress.repository.js';
import { type Extent, extentFor, figuresOnly, responsesFor } from './released.rules.js';
import { withoutRestricted } from './without-restricted.rules.js';

/** What a plan's progress is computed of, and when. */
type Moment = Pick<ProgressInputs, 'revision' | 'factsRevision' | 'adoptedVersion' | 'today'>;

interface Kept {
  readonly moment: string;
  readonly whole: PlanProgress;
  readonly unrestricted: PlanProgress;
}

const mostKept = 60;
const momentOf = ({ revision, factsRevision, adoptedVersion, today }: Moment): string =>
  [revision, factsRevision, adoptedVersion, today].join(' ');

const keptOf = (inputs: ProgressInputs): Kept => {
  const [whole, open] = [planProgress(inputs), withoutRestricted(inputs)];
  return { moment: momentOf(inputs), whole, unrestricted: open === inputs ? whole : planProgress(open) };
};

const shown = ({ whole, unrestricted }: Kept, extent: Extent): PlanProgress => {
  if (extent === 'whole') return whole;
  return extent === 'rows' ? unrestricted : figuresOnly(unrestricted);
};

/** Progress of plans, kept by revision, facts revision and day. */
@Injectable()
export class ProgressService {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    private readonly repository: ProgressRepository,
  ) {}

  /** `plan` as the session statement read it: nothing is asked of the database where the progress is known. */
  async ofPlan(plan: PlanSubject | undefined, actor: Actor): Promise<PlanProgress & { extent: Extent }> {
    if (!plan || !actor.can('plan.read', thingOf(plan))) throw new NotFound('No plan');
    const extent = extentFor(actor, thingOf(plan));
    if (!extent) throw new NotAllowed('progress.read');
    const found = (await this.ofPlans([{ plan, extent }])).get(plan.id);
    if (!found) throw new NotFound('No plan');
    return { ...responsesFor(actor, thingOf(plan), found), extent };
  }

  /** Of many plans, those not known yet in one statement. */
  async ofPlans(asked: readonly { plan: PlanSubject; extent: Extent }[]): Promise<ReadonlyMap<string, PlanProgress>> {
    const unknown = asked.filter(({ plan }) => this.kept.get(plan.id)?.moment !== momentOf(plan as unknown as Moment));
    const loaded = new Map<string, Kept>();
    if (unknown.length > 0) for (const inputs of await this.load(unknown)) loaded.set(inputs.plan, this.keep(inputs));
    return new Map(
      asked.flatMap(({ plan, extent }) => {
        const kept = loaded.get(plan.id) ?? this.kept.get(plan.id);
        return kept ? [[plan.id, shown(kept, extent)] as const] : [];
      }),
    );
  }

  private load(unknown: readonly { plan: PlanSubject }[]): Promise<ProgressInputs[]> {
    return this.database.read(() => this.repository.inputs(unknown.map(({ plan }) => plan.id)));
  }

  private keep(inputs: ProgressInputs): Kept {
    const kept = keptOf(inputs);
    this.kept.delete(inputs.plan);
    this.kept.set(inputs.plan, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest) this.kept.delete(oldest);
    return kept;
  }
}
