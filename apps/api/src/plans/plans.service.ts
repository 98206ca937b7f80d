import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { perform } from '@mufakat/planning/changes/apply';
import type { AddChange } from '@mufakat/planning/changes/change';
import { faultsIn } from '@mufakat/planning/changes/faults';
import { levelSchemeOf } from '@mufakat/planning/records/level-scheme';
import { between } from '@mufakat/planning/records/position';
import { sectionSkeletonOf } from '@mufakat/planning/records/section-skeletons';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import type { Actor } from '../platform/access/actor.js';
import { currentContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { EditedMeanwhile, NotAllowed, RequestInvalid } from '../platform/failure.js';
import type { Listed, Page } from '../platform/http/list.js';
import { mustNow } from './plan-access.js';
import { PlanIsNotUntouched, PlanReferenceUnknown } from './plan.failures.js';
import { type Governance, type PlanRow, PlansRepository, planWords, type PlanToDraft } from './plans.repository.js';
import { RecordRowsRepository } from './records/record-rows.repository.js';

const rootOf = (id: string, draft: PlanToDraft): PlanRecord => {
  const { title, startsOn, endsOn, preset, languages = Object.keys(title) } = draft;
  const levelScheme = preset && levelSchemeOf(preset);
  const fields = { title, startsOn, endsOn, languages, levelScheme };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const change: AddChange = { op: 'add', kind: 'plan', id, parent: null, position: 'a0', ...given };
  const nothing: PlanDocument = { plan: id, revision: 0, records: new Map() };
  const faults = faultsIn(nothing, [change]);
  if (faults.length > 0)
    throw new RequestInvalid(Object.fromEntries(faults.map(({ field, ...what }) => [field, what])));
  return perform(nothing, [change], 1).document.records.get(id) as PlanRecord;
};

/** The sections of the preset, or of any plan, in the languages of the plan that we have words in. */
const sectionsOf = (root: PlanRecord, { preset, withSections, title, languages }: PlanToDraft): PlanRecord[] => {
  if (!withSections) return [];
  const spoken = languages ?? Object.keys(title);
  let position = '';
  return sectionSkeletonOf(preset).map(({ title: words }): PlanRecord => {
    position = between(position === '' ? null : position, null);
    const known = Object.entries(words).filter(([language]) => spoken.includes(language));
    const own = known.length > 0 ? Object.fromEntries(known) : { en: words['en'] ?? '' };
    return { id: randomUUID(), kind: 'section', parent: root.id, position, title: own, changedIn: 1 };
  });
};

/** Begins, governs and lists plans; what a plan says is changed by change sets. */
@Injectable()
export class PlansService {
  readonly words = planWords;

  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
    private readonly rows: RecordRowsRepository,
    private readonly events: Events,
  ) {}

  list(actor: Actor, page: Page): Promise<Listed<PlanRow>> {
    return this.database.read(() => this.plans.listVisibleTo(actor, page));
  }

  /** The document that a draft would begin with, at revision 1; nothing is kept. */
  begun(draft: PlanToDraft & { id: string }): PlanDocument {
    const root = rootOf(draft.id, draft);
    const records = [root, ...sectionsOf(root, draft)];
    return { plan: draft.id, revision: 1, records: new Map(records.map((record) => [record.id, record])) };
  }

  /** Answers the new plan's id; the rest of this transaction sees the plan. */
  draft(draft: PlanToDraft): Promise<string> {
    return this.database.transaction(async () => {
      const { jurisdictionId } = draft;
      const context = currentContext();
      const isAllowed = context?.actor ? context.actor.can('plan.draft', { jurisdictionId }) : context?.role === 'job';
      if (!isAllowed) throw new NotAllowed('plan.draft');
      const { id = randomUUID() } = draft;
      const root = rootOf(id, draft);
      await this.refuseUnseen(draft);
      await this.database.admitPlan(id);
      await this.plans.insert(id, draft);
      const added = [root, ...sectionsOf(root, draft)];
      await this.rows.write({ planId: id, jurisdictionId, revision: 1, added, changed: [], removed: [] });
      await this.events.publish({
        type: 'plan.drafted',
        ...{ planId: id, jurisdictionId, bodyId: draft.ownerBodyId, subjectKind: 'plan', subjectId: id },
      });
      return id;
    });
  }

  /** Owner, kind, sensitivity, publication: what stands outside the text and its hash. */
  govern(planId: string, changes: Governance, version: number): Promise<void> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(planId);
      mustNow('plan.revise', plan);
      if (plan.version !== version) throw new EditedMeanwhile(plan.version);
      for (const name of ['parentPlanId', 'predecessorId', 'strategyId'] as const)
        if (changes[name] === planId) throw new RequestInvalid({ [name]: 'lies within this' });
      await this.refuseUnseen(changes);
      await this.plans.govern(planId, changes);
      await this.events.publish({
        type: 'plan.governed',
        ...{ planId, jurisdictionId: plan.jurisdictionId, subjectKind: 'plan', subjectId: planId },
        facts: {
          after: changes,
          before: Object.fromEntries(Object.keys(changes).map((name) => [name, plan[name] ?? null])),
        },
      });
    });
  }

  /** Only a draft in which nothing was done yet. */
  remove(planId: string, version: number): Promise<void> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(planId);
      mustNow('plan.draft', plan);
      if (plan.version !== version) throw new EditedMeanwhile(plan.version);
      if (await this.plans.isTouched(planId)) throw new PlanIsNotUntouched();
      await this.plans.remove(planId);
      await this.events.publish({
        type: 'plan.deleted',
        ...{ jurisdictionId: plan.jurisdictionId, subjectKind: 'plan', subjectId: planId },
      });
    });
  }

  private async refuseUnseen({ parentPlanId, predecessorId, strategyId }: Governance): Promise<void> {
    if (strategyId && !(await this.plans.isThere(strategyId))) throw new PlanReferenceUnknown('strategyId');
    if (parentPlanId && !(await this.plans.isThere(parentPlanId))) throw new PlanReferenceUnknown('parentPlanId');
    if (predecessorId && !(await this.plans.isThere(predecessorId))) throw new PlanReferenceUnknown('predecessorId');
  }
}
