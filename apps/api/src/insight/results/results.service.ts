import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { withoutRestricted } from '../without-restricted.rules.js';
import type { ProgressInputs } from '../progress.inputs.js';
import { ProgressRepository } from '../progress.repository.js';
import { ProgressService } from '../progress.service.js';
import { type Extent, extentFor } from '../released.rules.js';
import { type OverPlans, overPlansOf } from './over-plans.rules.js';
import { ResultsRepository } from './results.repository.js';
import { type IndicatorResult, planResults, type PlanResults } from './results.rules.js';

export type ResultsSeen = Omit<PlanResults, 'indicators'> & {
  readonly extent: Extent;
  readonly indicators: readonly (IndicatorResult & { readonly overPlans: OverPlans | null })[];
};

interface Kept {
  readonly moment: string;
  readonly whole: PlanResults;
  readonly unrestricted: PlanResults;
}

const mostKept = 20;

/** The newest round that has opened, as progress takes it. */
const roundOf = ({ rounds }: ProgressInputs): string | null =>
  rounds.filter(({ state }) => state === 'open' || state === 'frozen').at(-1)?.id ?? null;

const resultsOf = (inputs: ProgressInputs): PlanResults =>
  planResults(inputs, { today: inputs.today, round: roundOf(inputs) });

/** The results of a plan, kept by revision, facts revision and day; what other plans add is read anew. */
@Injectable()
export class ResultsService {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    private readonly inputs: ProgressRepository,
    private readonly progress: ProgressService,
    private readonly repository: ResultsRepository,
  ) {}

  /** `plan` as the session statement read it. Numbers without rows (`figures`) have no indicators. */
  ofPlan(plan: PlanSubject | undefined, actor: Actor): Promise<ResultsSeen> {
    if (!plan || !actor.can('plan.read', thingOf(plan))) throw new NotFound('No plan');
    const extent = extentFor(actor, thingOf(plan));
    if (!extent) throw new NotAllowed('progress.read');
    return this.database.read(async () => {
      const { whole, unrestricted } = await this.results(plan);
      const seen = extent === 'whole' ? whole : unrestricted;
      if (extent === 'figures') return { ...seen, extent, indicators: [], places: [] };
      const overPlans = await this.overPlans(seen, actor);
      const indicators = seen.indicators.map((one) => ({ ...one, overPlans: overPlans.get(one.id) ?? null }));
      return { ...seen, extent, indicators };
    });
  }

  private async results(plan: PlanSubject): Promise<Kept> {
    const { id, revision, factsRevision, adoptedVersion, today } = plan as PlanSubject & Partial<ProgressInputs>;
    const moment = [revision, factsRevision, adoptedVersion, today].join(' ');
    const known = this.kept.get(id);
    if (known?.moment === moment) return known;
    const [inputs] = await this.inputs.inputs([id]);
    if (!inputs) throw new NotFound('No plan');
    const [whole, open] = [resultsOf(inputs), withoutRestricted(inputs)];
    const made = { moment, whole, unrestricted: open === inputs ? whole : resultsOf(open) };
    this.kept.delete(id);
    this.kept.set(id, made);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest) this.kept.delete(oldest);
    return made;
  }

  /** Over the plans that serve this one, those whose rows the reader may list. */
  private async overPlans(seen: PlanResults, actor: Actor): Promise<ReadonlyMap<string, OverPlans>> {
    const { plan, asOf } = seen;
    const serving = await this.repository.serving(seen.indicators.map(({ id: indicator }) => ({ plan, indicator })));
    const asked = serving.flatMap(({ plan: subject }) => {
      const extent = extentFor(actor, thingOf(subject));
      return extent && extent !== 'figures' ? [{ plan: subject, extent }] : [];
    });
    const progress = await this.progress.ofPlans([...new Map(asked.map((one) => [one.plan.id, one])).values()]);
    const over = seen.indicators.flatMap((indicator): [string, OverPlans][] => {
      const found = overPlansOf(indicator, serving, { progress, asOf });
      return found.figure.parts.length > 0 ? [[indicator.id, found]] : [];
    });
    return new Map(over);
  }
}
