import { setImmediate } from 'node:timers/promises';
import type { PlanSubject } from '../platform/access/actor.source.js';
import type { ProgressInputs } from './progress.inputs.js';
import type { Extent } from './released.rules.js';
import { withoutRestricted } from './without-restricted.rules.js';

/** What figures of a plan are computed of, and when. */
type Moment = Pick<ProgressInputs, 'revision' | 'factsRevision' | 'adoptedVersion' | 'today'>;

interface Kept<Computed> {
  readonly moment: string;
  readonly whole: Computed;
  readonly unrestricted: Computed;
}

export interface PlanToExtent {
  readonly plan: PlanSubject;
  readonly extent: Extent;
}

const mostKept = 60;
const momentOf = ({ revision, factsRevision, adoptedVersion, today }: Moment): string =>
  [revision, factsRevision, adoptedVersion, today].join(' ');

/** What was computed of plans, kept by revision, facts revision and day. */
export class KeptOfPlans<Computed> {
  private readonly kept = new Map<string, Kept<Computed>>();

  constructor(
    private readonly compute: (inputs: ProgressInputs) => Computed,
    private readonly load: (plans: readonly string[]) => Promise<ProgressInputs[]>,
  ) {}

  /** By plan; `whole` with what is restricted, else without; those not known yet are read in one statement. */
  async of(asked: readonly PlanToExtent[]): Promise<ReadonlyMap<string, Computed>> {
    const unknown = asked.filter(({ plan }) => this.kept.get(plan.id)?.moment !== momentOf(plan as unknown as Moment));
    const loaded = new Map<string, Kept<Computed>>();
    if (unknown.length > 0)
      for (const inputs of await this.load(unknown.map(({ plan }) => plan.id))) {
        loaded.set(inputs.plan, this.keep(inputs));
        /* Others are answered between two plans. */
        await setImmediate();
      }
    return new Map(
      asked.flatMap(({ plan, extent }) => {
        const kept = loaded.get(plan.id) ?? this.kept.get(plan.id);
        return kept ? [[plan.id, extent === 'whole' ? kept.whole : kept.unrestricted] as const] : [];
      }),
    );
  }

  private keep(inputs: ProgressInputs): Kept<Computed> {
    const [whole, open] = [this.compute(inputs), withoutRestricted(inputs)];
    const unrestricted = open === inputs ? whole : this.compute(open);
    const kept = { moment: momentOf(inputs), whole, unrestricted };
    this.kept.delete(inputs.plan);
    this.kept.set(inputs.plan, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest) this.kept.delete(oldest);
    return kept;
  }
}
