import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { type Fault, fault } from '@mufakat/planning/faults/fault';
import { confirmed } from '@mufakat/planning/languages/freshness';
import type { TextPlace } from '@mufakat/planning/languages/known-texts';
import type { LanguageCount, PlanTexts } from '@mufakat/planning/languages/plan-texts';
import { translatableOf } from '@mufakat/planning/languages/texts';
import { settingText } from '@mufakat/planning/languages/write-text';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { RequestInvalid } from '../../platform/failure.js';
import type { Listed, ListWords, Page } from '../../platform/http/list.js';
import { refuseForeignParts, refuseLockedText } from '../change-rights.rules.js';
import { type AppliedChanges, ChangeSetsService, rightsIn } from '../change-sets.service.js';
import { PlansRepository } from '../plans.repository.js';
import { TextFreshnessRepository } from './text-freshness.repository.js';
import { type TranslationsConfirmed, type TranslationsDraft, TranslationView } from './translations.dto.js';
import { TranslationsReader } from './translations.reader.js';

const listOf = (value: unknown): readonly string[] | undefined =>
  value === undefined ? undefined : [value].flat().map(String);

const isNoText = ({ records }: PlanDocument, { record, field }: TextPlace): Fault | undefined => {
  const found = records.get(record);
  if (!found) return fault('not-in-this-plan');
  const isText = translatableOf(found.kind).some(({ name }) => name === field);
  return isText ? undefined : fault('no-such-field', { kind: found.kind, field });
};

const refuseUnknown = (document: PlanDocument, places: readonly TextPlace[]): void => {
  const faults = places.flatMap((place, at): [string, Fault][] => {
    const what = isNoText(document, place);
    return what ? [[`texts.${String(at)}`, what]] : [];
  });
  if (faults.length > 0) throw new RequestInvalid(Object.fromEntries(faults));
};

/** Where it is kept that words were found right, and who learns of it. */
@Injectable()
export class TranslationRecord {
  constructor(
    readonly plans: PlansRepository,
    readonly freshness: TextFreshnessRepository,
    readonly events: Events,
  ) {}
}

/** A plan's texts in its languages: seen beside their originals, written, and found still right. */
@Injectable()
export class TranslationsService {
  /** Filters of the list, which is made from the document: the words stand for no SQL. */
  readonly words: ListWords = {
    sortedBy: 'place',
    sort: { place: '' },
    filter: { language: '', state: '', record: '' },
  };

  constructor(
    private readonly database: Database,
    private readonly reader: TranslationsReader,
    private readonly changeSets: ChangeSetsService,
    private readonly record: TranslationRecord,
  ) {}

  /** In the order of the plan, each text in every language asked for. */
  async list(planId: string, { filter, offset, limit }: Page): Promise<Listed<TranslationView>> {
    const texts = await this.reader.textsOf(planId);
    const states = listOf(filter['state']);
    const records = listOf(filter['record']) ?? inReadingOrder(texts.document).map(({ id }) => id);
    const all = texts.of(records, listOf(filter['language'])).filter(({ state }) => states?.includes(state) ?? true);
    const kindOf = (id: string) => texts.document.records.get(id) ?? { kind: 'plan' as const };
    const rows = all.slice(offset, offset + limit).map((text) => TranslationView.of(kindOf(text.record), text));
    return { rows, total: all.length };
  }

  async languages(planId: string): Promise<LanguageCount[]> {
    return (await this.reader.textsOf(planId)).count();
  }

  /** One change set; conflicts, locks and rights are those of every change. */
  write(
    planId: string,
    { texts, baseRevision, reason, origin, followsRevision }: TranslationsDraft,
  ): Promise<AppliedChanges> {
    return this.database.transaction(async () => {
      const { document } = await this.reader.textsOf(planId);
      refuseUnknown(document, texts);
      const changes = texts.flatMap((text): Change[] => {
        const record = document.records.get(text.record);
        return (record && [settingText(record, text)].filter((change) => change !== undefined)) ?? [];
      });
      const source = origin === undefined || origin === 'human' ? 'form' : 'import';
      const words = { origin: origin ?? 'human', followsRevision: followsRevision ?? baseRevision };
      return this.changeSets.apply(planId, { baseRevision, changes, source, reason, words });
    });
  }

  /** Who may write a text may say that it is still right. */
  confirm(planId: string, { revision, texts: places }: TranslationsConfirmed): Promise<void> {
    return this.database.transaction(async () => {
      const plan = await this.record.plans.lock(planId);
      const rights = rightsIn(plan);
      const texts = await this.reader.textsOf(planId);
      refuseUnknown(texts.document, places);
      if (revision > plan.revision)
        throw new RequestInvalid({ revision: fault('not-this-revision', { revision: plan.revision }) });
      this.refuseForeign(plan, rights, { texts, places });
      const known = places.filter((place) => texts.stateOf(place) !== 'missing' && texts.stateOf(place) !== undefined);
      await this.record.freshness.keep(
        planId,
        known.map((place) => confirmed(texts.known, place, revision)),
      );
      await this.record.plans.bumpFacts(planId);
      await this.record.events.publish({
        type: 'plan.translations-confirmed',
        ...{ planId, jurisdictionId: plan.jurisdictionId, subjectKind: 'plan', subjectId: planId },
        facts: { revision, texts: known },
      });
    });
  }

  private refuseForeign(
    plan: Parameters<typeof rightsIn>[0],
    rights: ReturnType<typeof rightsIn>,
    { texts: { document }, places }: { texts: PlanTexts; places: readonly TextPlace[] },
  ): void {
    const changes = places.map(({ record, field, language }): Change => {
      const kind = document.records.get(record)?.kind ?? 'plan';
      return { op: 'set', kind, id: record, [`${field}.${language}`]: null };
    });
    const nothing = { plan, before: document, after: document, placeOf: (at: number) => `texts.${String(at)}` };
    refuseLockedText({ ...nothing, changes: [] });
    refuseForeignParts(rights, { ...nothing, changes });
  }
}
