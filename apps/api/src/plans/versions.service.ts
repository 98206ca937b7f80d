import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { diff } from '@mufakat/planning/changes/diff';
import {
  type PlanDocument,
  type PlanDocumentView,
  toDocument,
  toView,
  type Translated,
} from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import { checkDocument } from '@mufakat/planning/checks/all';
import { requiredTranslation } from '@mufakat/planning/checks/text';
import { canonicalText, hashOf } from '@mufakat/planning/versions/canonical';
import { compare, type Comparison, touchedIn } from '@mufakat/planning/versions/compare';
import type { Actor } from '../platform/access/actor.js';
import { currentContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { NotAllowed } from '../platform/failure.js';
import { Events } from '../platform/events/events.js';
import { ChangeSetsRepository } from './change-sets.repository.js';
import { HistoryRepository, type VersionRow } from './history.repository.js';
import { mayNow, mustNow, type SubjectPlan } from './plan-access.js';
import { TranslationsNotFresh, VersionKindNotPossible, VersionNotFound } from './plan.failures.js';
import type { VersionKind, VersionSummary } from './plan-history.entity.js';
import {
  adoptedTextReaches,
  mayReadVersion,
  type VersionRights,
  versionsAskedOf,
  withoutRestricted,
} from './version-rights.rules.js';

export interface VersionToFreeze {
  readonly kind: VersionKind;
  readonly note?: string | null;
}

export interface Differences extends Comparison {
  /** What makes the second of the first. */
  readonly changes: readonly Change[];
}

/** What outsiders see in lists: what is restricted is not counted. */
const summaryOf = (document: PlanDocument): VersionSummary => {
  const root = rootOf(document);
  return {
    title: root?.['title'] as Translated | undefined,
    startsOn: root?.['startsOn'] as string | undefined,
    endsOn: root?.['endsOn'] as string | undefined,
    actionCount: [...withoutRestricted(document).records.values()].filter(({ kind }) => kind === 'action').length,
  };
};

const frozenOf = async (document: PlanDocument) => {
  const canonical = canonicalText(document);
  const [hash, text] = [await hashOf(canonical), JSON.stringify(toView(document))];
  return {
    id: randomUUID(),
    revision: document.revision,
    canonical,
    hash,
    document: text,
    summary: summaryOf(document),
  };
};

const rightsOn = (plan: SubjectPlan): VersionRights => {
  const actor = currentContext()?.actor;
  return {
    all: mayNow('plan.read-draft', plan),
    reviewed: mayNow('review.answer', plan) ? versionsAskedOf(plan, actor?.bodies ?? []) : [],
    adopted: actor ? adoptedTextReaches(plan, actor) : false,
  };
};

/** A number of a version, `current`, `r` and a revision, or an instant or day. */
const isNumber = (point: string) => /^\d{1,9}$/.test(point);
const isInstant = (point: string) => /^\d{4}-\d{2}-\d{2}/.test(point) && !Number.isNaN(Date.parse(point));

const isRevision = (point: string) => /^r[1-9]\d{0,8}$/.test(point);
const isMoment = (point: string) => point === 'current' || isRevision(point) || isInstant(point);

export type Points = readonly [from: string, to: string];

/** Only what stands under a pillar, only what a person wrote. */
export interface DifferencesWish {
  readonly pillar?: string;
  readonly person?: string;
}

/** Freezes, shows and compares versions of a plan, and the plan as it was at any moment. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly database: Database,
    private readonly sets: ChangeSetsRepository,
    private readonly history: HistoryRepository,
    private readonly events: Events,
  ) {}

  /** Of a plan that the caller has locked in this transaction and permitted. */
  async freeze(plan: SubjectPlan, { kind, note }: VersionToFreeze): Promise<VersionRow> {
    if (kind === 'amended' && plan.adoptedVersion === null) throw new VersionKindNotPossible(kind);
    const number = await this.history.nextNumber(plan.id);
    const document = await this.sets.current(plan.id, plan.revision);
    await this.refuseOldTranslations(plan, document, kind);
    const frozen = await frozenOf(document);
    const { id, hash } = frozen;
    await this.history.insertVersion({
      ...{ ...frozen, number, kind, note: note ?? null, personId: currentContext()?.actor?.id ?? null },
      ...{ planId: plan.id, jurisdictionId: plan.jurisdictionId },
    });
    await this.events.publish({
      type: 'plan.version-frozen',
      ...{ planId: plan.id, jurisdictionId: plan.jurisdictionId, subjectKind: 'plan-version', subjectId: id },
      facts: { number, kind, revision: plan.revision, hash },
    });
    return this.load(plan.id, number);
  }

  /** A plan that says so is adopted with fresh translations only. */
  private async refuseOldTranslations(plan: SubjectPlan, document: PlanDocument, kind: VersionKind): Promise<void> {
    const isToAdopt = kind === 'adopted' || kind === 'amended';
    if (!isToAdopt || rootOf(document)?.['requiresFreshTranslations'] !== true) return;
    const texts = await this.sets.knownTexts(plan.id);
    const behind = checkDocument(document, { today: plan.today, texts }, [requiredTranslation]);
    if (behind.length > 0)
      throw new TranslationsNotFresh(behind.map(({ record, message }) => ({ record, ...message.params })));
  }

  /** Those that the person may read, newest first. */
  list(plan: SubjectPlan): Promise<VersionRow[]> {
    return this.database.read(async () => {
      const rights = rightsOn(plan);
      const rows = await this.history.listVersions(plan.id);
      return rows.filter((row) => mayReadVersion(rights, row, plan.adoptedVersion));
    });
  }

  /** Of each plan that the person sees without its draft, the newest version they may read. */
  async shownTo(actor: Actor): Promise<{ planId: string; number: number }[]> {
    const plans = await this.history.plansWithVersions(actor);
    return plans.flatMap(({ plan, versions }) => {
      const rights = rightsOn(plan);
      const shown = versions.find((version) => mayReadVersion(rights, version, plan.adoptedVersion));
      return shown ? [{ planId: plan.id, number: shown.number }] : [];
    });
  }

  async load(planId: string, number: number): Promise<VersionRow> {
    const row = await this.history.findVersion(planId, { number });
    if (!row) throw new VersionNotFound();
    return row;
  }

  /** The plan at a version's number, `current`, `r<revision>` or an instant; the last three for readers of the draft only. */
  documentAt(plan: SubjectPlan, point: string): Promise<PlanDocument> {
    return this.database.read(async () => {
      if (isNumber(point)) return this.versionDocument(plan, Number(point));
      if (!isMoment(point)) throw new VersionNotFound();
      mustNow('plan.read-draft', plan);
      const current = await this.sets.current(plan.id, plan.revision);
      return this.sets.asOf(current, await this.revisionOf(plan, point));
    });
  }

  /** The document as it stood at an earlier revision. The caller asked permission. */
  asOf(current: PlanDocument, revision: number): Promise<PlanDocument> {
    return this.sets.asOf(current, revision);
  }

  differences(plan: SubjectPlan, [from, to]: Points, { pillar, person }: DifferencesWish = {}): Promise<Differences> {
    return this.database.read(async () => {
      const [a, b] = [await this.documentAt(plan, from), await this.documentAt(plan, to)];
      const languages = currentContext()?.actor ? [currentContext()?.actor?.language ?? 'en'] : [];
      const only = person === undefined ? undefined : await this.touchedBy(plan, person, [a.revision, b.revision]);
      return { ...compare(a, b, { languages, pillar, only }), changes: diff(a, b) };
    });
  }

  /** The text that was hashed. Whole plans only: nobody proves a text of which a part is kept from them. */
  canonical(plan: SubjectPlan, point: string): Promise<string> {
    return this.database.read(async () => {
      const row = await this.readable(plan, isNumber(point) ? Number(point) : 0);
      const document = toDocument(JSON.parse(await this.history.documentText(row.id)) as PlanDocumentView);
      const isWhole = rightsOn(plan).all || withoutRestricted(document).records.size === document.records.size;
      if (!isWhole) throw new NotAllowed('plan.read-draft');
      return this.history.canonicalText(row.id);
    });
  }

  private async touchedBy(plan: SubjectPlan, person: string, between: readonly [number, number]) {
    mustNow('plan.read-draft', plan);
    return touchedIn(await this.sets.changesBy(plan.id, person, between));
  }

  private async revisionOf(plan: SubjectPlan, point: string): Promise<number> {
    if (point === 'current') return plan.revision;
    const revision = isRevision(point)
      ? Number(point.slice(1))
      : await this.sets.revisionAt(plan.id, new Date(point).toISOString());
    if (revision === undefined || revision > plan.revision) throw new VersionNotFound();
    return revision;
  }

  private async readable(plan: SubjectPlan, number: number): Promise<VersionRow> {
    const row = await this.history.findVersion(plan.id, { number });
    if (!row || !mayReadVersion(rightsOn(plan), row, plan.adoptedVersion)) throw new VersionNotFound();
    return row;
  }

  private async versionDocument(plan: SubjectPlan, number: number): Promise<PlanDocument> {
    const rights = rightsOn(plan);
    const row = await this.readable(plan, number);
    const view = JSON.parse(await this.history.documentText(row.id)) as PlanDocumentView;
    return rights.all ? toDocument(view) : withoutRestricted(toDocument(view));
  }
}
