import { Injectable } from '@nestjs/common';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import type { KeptFile } from '../../platform/files/files.js';
import { type IndicatorAsked, InitiativesRepository } from './initiatives.repository.js';
import { keptValue, refuseTwice, refuseWrongCuts, type ValueKept } from '../report-values.rules.js';
import { mustShowOneThing } from '../evidence.rules.js';
import { EvidenceFileUnknown, ValueMalformed } from '../reporting.failures.js';
import type {
  InitiativeLinkDraft,
  InitiativePage,
  InitiativeUpdateDraft,
  LinkableRecordView,
} from './initiatives.dto.js';
import { CorrectionNeedsReason, InitiativeIsArchived, NotLinkable, UpdatedThatDay } from './initiatives.failures.js';
import { InitiativesRecord } from './initiatives.record.js';
import { InitiativesService } from './initiatives.service.js';

const keptValues = (draft: InitiativeUpdateDraft, indicators: readonly IndicatorAsked[]) => {
  const kept = (draft.values ?? []).map((given, at): ValueKept & { planId: string } => {
    const field = `values.${String(at)}`;
    const indicator = indicators.find(({ id }) => id === given.indicator);
    if (!indicator) throw new ValueMalformed(`${field}.indicator`, 'is unknown');
    return { ...keptValue(given, indicator, field), planId: indicator.planId };
  });
  refuseTwice(kept, 'values');
  refuseWrongCuts(kept, indicators, { field: 'values', isComplete: false });
  return kept;
};

/** What an initiative counts for, and what it says on a day: one update, whatever it counts for. */
@Injectable()
export class InitiativeLinksService {
  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativesRepository,
    private readonly service: InitiativesService,
    private readonly record: InitiativesRecord,
  ) {}

  /** Actions and indicators of a plan, as far as the person may read it. */
  linkable(planId: string): Promise<LinkableRecordView[]> {
    return this.database.read(async () => {
      const { records } = await this.document(planId);
      return [...records.values()].flatMap(({ id, kind, code = null, ...fields }) =>
        kind === 'action' || kind === 'indicator'
          ? [{ id, kind, code: code, title: (fields['title'] as Translated | undefined) ?? null }]
          : [],
      );
    });
  }

  /** Linked twice is linked once. */
  link(id: string, { planId, recordId }: InitiativeLinkDraft, actor: Actor): Promise<InitiativePage> {
    return this.database.transaction(async () => {
      const { bodyId, jurisdictionId } = await this.open(id, actor);
      if (!(await this.linkable(planId)).some((record) => record.id === recordId)) throw new NotLinkable();
      const links = await this.initiatives.links(id);
      if (!links.some((link) => link.recordId === recordId)) {
        await this.initiatives.link({ initiativeId: id, planId, recordId, linkedBy: actor.id });
        await this.record.tell('initiative.linked', { id, bodyId, jurisdictionId, planId, facts: { recordId } });
      }
      return this.service.page(id, actor);
    });
  }

  unlink(id: string, recordId: string, actor: Actor): Promise<InitiativePage> {
    return this.database.transaction(async () => {
      const { bodyId, jurisdictionId } = await this.open(id, actor);
      const link = (await this.initiatives.links(id)).find((one) => one.recordId === recordId);
      if (link) {
        const { planId } = link;
        await this.initiatives.unlink(link.id, actor.id, this.record.world.now());
        await this.record.tell('initiative.unlinked', { id, bodyId, jurisdictionId, planId, facts: { recordId } });
      }
      return this.service.page(id, actor);
    });
  }

  /** One a day; a correction names what it corrects and why, and what it corrects stays to be read. */
  update(id: string, draft: InitiativeUpdateDraft, actor: Actor): Promise<InitiativePage> {
    return this.database.transaction(async () => {
      const { bodyId, jurisdictionId } = await this.open(id, actor);
      const { replacesId = null, reason = null, text, state } = draft;
      const onDay = await this.dayOf(id, draft);
      const values = keptValues(draft, await this.initiatives.indicators(id));
      await this.mustBeOwnFiles(draft, actor);
      const row = { initiativeId: id, onDay, text, state, byPersonId: actor.id, replacesId, reason };
      await this.initiatives.addUpdate(row, values, draft.evidence ?? []);
      await this.initiatives.follow(id);
      const plans = [...new Set((await this.initiatives.links(id)).map(({ planId }) => planId))].sort();
      const type = replacesId ? 'initiative.corrected' : 'initiative.updated';
      const told = { id, bodyId, jurisdictionId, facts: { onDay, state } };
      for (const planId of plans.length > 0 ? plans : [undefined]) await this.record.tell(type, { ...told, planId });
      return this.service.page(id, actor);
    });
  }

  /** A file an update shows, for whoever sees the initiative. */
  file(id: string, fileId: string, actor: Actor): Promise<KeptFile> {
    return this.database.read(async () => {
      await this.service.page(id, actor);
      const file = await this.initiatives.file(id, fileId);
      if (!file) throw new NotFound('No file');
      return file;
    });
  }

  private async open(id: string, actor: Actor) {
    const found = await this.service.mine(id, actor);
    if (found.archivedAt) throw new InitiativeIsArchived();
    return found;
  }

  private async dayOf(id: string, { onDay, replacesId, reason }: InitiativeUpdateDraft): Promise<string> {
    if (!replacesId) {
      if (await this.initiatives.standing(id, { onDay })) throw new UpdatedThatDay(onDay);
      return onDay;
    }
    if (!reason) throw new CorrectionNeedsReason('reason');
    const corrected = await this.initiatives.standing(id, { id: replacesId });
    if (!corrected) throw new CorrectionNeedsReason('replacesId');
    return corrected.onDay;
  }

  private async mustBeOwnFiles({ evidence = [] }: InitiativeUpdateDraft, actor: Actor): Promise<void> {
    mustShowOneThing(evidence, 'evidence');
    const files = evidence.flatMap(({ fileId }) => fileId ?? []);
    if (files.length === 0) return;
    const known = await this.database.query<{ id: string }>(
      'select id from file where id = any($1::uuid[]) and person_id = $2',
      [files, actor.id],
    );
    if (files.some((id) => !known.some((file) => file.id === id))) throw new EvidenceFileUnknown();
  }

  private async document(planId: string): Promise<PlanDocument> {
    const { plans } = this.record.world;
    if (await plans.may(planId, 'plan.read-draft')) return plans.document(planId);
    const version = await plans.latestVersion(planId);
    if (!version) throw new NotLinkable();
    return plans.documentAt(planId, String(version.number));
  }
}
