import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AddChange } from '@mufakat/planning/changes/change';
import { severalBetween } from '@mufakat/planning/records/position';
import { BodiesCommands } from '../bodies/bodies.commands.js';
import { PlansCommands } from '../plans/plans.commands.js';
import { Database } from '../platform/database/database.js';
import type { PublishedAction } from './data/published-actions.js';
import { type PublishedPlan, publishedPlans } from './data/published-plans.js';
import { layer } from './sample-world.loader.js';

const source = 'Named in the published plan.';

/** Plans as their states published them: text, source and act, and nothing else. */
@Injectable()
export class PublishedPlansLoader {
  private readonly places = new Map<string, string>();
  private readonly bodies = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly bodiesCommands: BodiesCommands,
    private readonly plans: PlansCommands,
  ) {}

  /** Answers the ids of the plans. */
  async load(): Promise<string[]> {
    const ids: string[] = [];
    for (const plan of publishedPlans) ids.push(await this.lay(plan));
    return ids;
  }

  private async lay(published: PublishedPlan): Promise<string> {
    const jurisdictionId = await this.place(published.jurisdiction);
    for (const body of published.bodies) await this.body(body, jurisdictionId);
    const [owner] = published.bodies;
    const planId = await this.plans.draft({
      ...{
        jurisdictionId,
        ownerBodyId: this.bodyNamed(owner?.name ?? ''),
        title: published.title,
        preset: published.preset,
      },
      ...{
        startsOn: published.startsOn,
        endsOn: published.endsOn,
        languages: published.languages,
        sensitivity: 'public',
      },
      ...{ kind: 'national', isSample: false },
    });
    const changes = [...this.rootOf(planId, published), ...this.pillarsOf(planId, published)];
    await this.plans.applyChanges(planId, {
      baseRevision: 1,
      changes,
      source: 'import',
      reason: `Read in ${published.source}`,
    });
    await this.plans.move(planId, 'draft', 'Drafted by its state before it was read here');
    await this.record(planId, published);
    return planId;
  }

  private async record(planId: string, { act }: PublishedPlan): Promise<void> {
    if (!act) return;
    const { hash } = await this.plans.freeze(planId, { kind: 'adopted' });
    await this.plans.recordAct(planId, {
      ...{ bodyId: this.bodyNamed(act.body), act: act.act, on: act.on, number: act.number, versionHash: hash },
    });
    await this.database.query(`update plan set publication_mode = 'public' where id = $1`, [planId]);
  }

  private rootOf(planId: string, { summary, source: where, authoritativeLanguages }: PublishedPlan) {
    return [{ op: 'set' as const, kind: 'plan' as const, id: planId, summary, source: where, authoritativeLanguages }];
  }

  private pillarsOf(planId: string, { pillars, actions }: PublishedPlan): AddChange[] {
    const paths = [
      ...new Set([
        ...pillars,
        ...actions.flatMap(({ pillar }) => pillar.map((_, at) => pillar.slice(0, at + 1).join(' > '))),
      ]),
    ];
    const ids = new Map(paths.map((path) => [path, randomUUID()]));
    const places = severalBetween(null, null, paths.length + actions.length);
    const groups = paths.map((path, at): AddChange => {
      const parts = path.split(' > ');
      const parent = ids.get(parts.slice(0, -1).join(' > ')) ?? planId;
      return {
        op: 'add',
        kind: 'pillar',
        id: String(ids.get(path)),
        parent,
        position: places[at],
        title: { en: parts.at(-1) ?? '' },
      };
    });
    const laid = actions.flatMap((action, at) =>
      this.actionOf(action, ids.get(action.pillar.join(' > ')) ?? planId, places[paths.length + at] ?? ''),
    );
    return [...groups, ...laid];
  }

  private actionOf(action: PublishedAction, parent: string, position: string): AddChange[] {
    const id = randomUUID();
    const { code, title, source: where, expectedOutput, leads = [], supports = [] } = action;
    const output = expectedOutput ? { expectedOutput: { en: expectedOutput } } : {};
    const named = [...leads.map((name) => [name, 'lead']), ...supports.map((name) => [name, 'support'])] as const;
    return [
      { op: 'add', kind: 'action', id, parent, position, title, source: where, ...output, ...(code && { code }) },
      ...named.map(([name, role]): AddChange => ({
        op: 'add',
        kind: 'assignment',
        id: randomUUID(),
        parent: id,
        role,
        body: this.bodyNamed(String(name)),
      })),
    ];
  }

  private async place(jurisdiction: PublishedPlan['jurisdiction']): Promise<string> {
    const known = this.places.get(jurisdiction.code);
    if (known) return known;
    const { id } = await this.bodiesCommands.addJurisdiction({ ...jurisdiction, kind: 'country' }, layer);
    this.places.set(jurisdiction.code, id);
    return id;
  }

  private async body({ name, acronym }: { name: string; acronym?: string }, jurisdictionId: string): Promise<void> {
    if (this.bodies.has(name)) return;
    const kind = /^Ministry/.test(name) ? 'ministry' : 'other';
    const { id } = await this.bodiesCommands.addBody(
      { jurisdictionId, name: { en: name }, acronym, kind, source },
      layer,
    );
    this.bodies.set(name, id);
    if (acronym) this.bodies.set(acronym, id);
  }

  private bodyNamed(name: string): string {
    const id = this.bodies.get(name);
    if (!id) throw new Error(`A published plan names ${name}, which is not among its bodies.`);
    return id;
  }
}
