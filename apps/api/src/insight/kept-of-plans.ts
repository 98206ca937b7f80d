import { setImmediate as others } from 'node:timers/promises';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { Kept } from '../platform/kept.js';
import type { ProgressInputs } from './progress.inputs.js';
import type { Extent } from './released.rules.js';
import { withoutRestricted } from './without-restricted.rules.js';

/** What figures of a plan are computed of, and when. */
type Moment = Pick<ProgressInputs, 'revision' | 'factsRevision' | 'adoptedVersion' | 'today'>;

interface Both<Computed> {
  readonly whole: Computed;
  readonly unrestricted: Computed;
}

export interface PlanToExtent {
  readonly plan: PlanSubject;
  readonly extent: Extent;
}

/** Records of all plans kept: those of a region of hundreds of plans. */
const mostKept = 200_000;
/** Plans whose facts a process holds lightly before they are computed. */
const readAtOnce = 8;
const momentOf = ({ revision, factsRevision, adoptedVersion, today }: Moment): string =>
  [revision, factsRevision, adoptedVersion, today].join(' ');

/** What was computed of plans, kept by revision, facts revision and day. */
export class KeptOfPlans<Computed> {
  private readonly kept = new Kept<Both<Computed>>(mostKept);

  constructor(
    private readonly compute: (inputs: ProgressInputs) => Computed,
    private readonly load: (plans: readonly string[]) => Promise<ProgressInputs[]>,
  ) {}

  /** By plan; `whole` with what is restricted, else without. */
  async of(asked: readonly PlanToExtent[]): Promise<ReadonlyMap<string, Computed>> {
    const known = new Map(
      asked.flatMap(({ plan }) => {
        const kept = this.kept.at(plan.id, momentOf(plan as unknown as Moment));
        return kept ? [[plan.id, kept] as const] : [];
      }),
    );
    await this.learn(
      asked.map(({ plan }) => plan.id).filter((id) => !known.has(id)),
      known,
    );
    return new Map(
      asked.flatMap(({ plan, extent }) => {
        const kept = known.get(plan.id);
        return kept ? [[plan.id, extent === 'whole' ? kept.whole : kept.unrestricted] as const] : [];
      }),
    );
  }

  /** Some are computed while the next are read; after each plan other requests have their turn. */
  private async learn(unknown: readonly string[], known: Map<string, Both<Computed>>): Promise<void> {
    const read = (from: number) => this.load(unknown.slice(from, from + readAtOnce));
    let some = unknown.length > 0 ? await read(0) : [];
    const computed = async () => {
      for (const inputs of some) {
        known.set(inputs.plan, this.keep(inputs));
        await others();
      }
    };
    for (let from = readAtOnce; from < unknown.length; from += readAtOnce)
      [some] = await Promise.all([read(from), computed()]);
    await computed();
  }

  private keep(inputs: ProgressInputs): Both<Computed> {
    const [whole, open] = [this.compute(inputs), withoutRestricted(inputs)];
    const value = { whole, unrestricted: open === inputs ? whole : this.compute(open) };
    this.kept.keep(inputs.plan, { moment: momentOf(inputs), size: inputs.records.length, value });
    return value;
  }
}
