import { Injectable } from '@nestjs/common';
import type { Change } from '@mufakat/planning/changes/change';
import { type Fault, fault } from '@mufakat/planning/faults/fault';
import { confirmed } from '@mufakat/planning/languages/freshness';
import type { TextPlace } from '@mufakat/planning/languages/known-texts';
import type { LanguageCount, PlanTexts } from '@mufakat/planning/languages/plan-texts';
import { translatedBlock } from '@mufakat/planning/languages/block-texts';
import { splitName } from '@mufakat/planning/languages/named-texts';
import { textFieldsOf } from '@mufakat/planning/languages/texts';
import { settingText } from '@mufakat/planning/languages/write-text';
import { descriptionOf, writeAt, writesOf } from '@mufakat/planning/records/address';
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
import {
  type TextDraft,
  type TranslationsConfirmed,
  type TranslationsDraft,
  TranslationView,
} from './translations.dto.js';
import { TranslationsReader } from './translations.reader.js';

const listOf = (value: unknown): readonly string[] | undefined =>
  value === undefined ? undefined : [value].flat().map(String);

const isNoText = ({ records }: PlanDocument, { record, field }: TextPlace): Fault | undefined => {
  const found = records.get(record);
  if (!found) return fault('not-in-this-plan');
  return textFieldsOf(found).includes(field) ? undefined : fault('no-such-field', { kind: found.kind, field });
};

/** Of a text to be written: a block of a long text too, where the words have its lines. */
const cannotStand = (document: PlanDocument, text: TextDraft): Fault | undefined => {
  const record = document.records.get(text.record);
  const [field] = splitName(text.field) ?? [];
  if (!record || descriptionOf(record.kind, field ?? '')?.type !== 'long-text') return isNoText(document, text);
  return translatedBlock(record, text) ? undefined : fault('not-its-lines');
};

const refuse = <T>(texts: readonly T[], isWrong: (text: T) => Fault | undefined): void => {
  const faults = texts.flatMap((text, at): [string, Fault][] => {
    const what = isWrong(text);
    return what ? [[`texts.${String(at)}`, what]] : [];
  });
  if (faults.length > 0) throw new RequestInvalid(Object.fromEntries(faults));
};

/** One change a text; texts of one field build on each other. */
const settingAll = (document: PlanDocument, texts: readonly TextDraft[]): Change[] => {
  const records = new Map(document.records);
  return texts.flatMap((text): Change[] => {
    const record = records.get(text.record);
    const change = record && settingText(record, text);
    if (!change) return [];
    records.set(
      record.id,
      writesOf(change).reduce((written, [address, value]) => writeAt(written, address, value), record),
    );
    return [change];
  });
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
      refuse(texts, (text) => cannotStand(document, text));
      const changes = settingAll(document, texts);
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
      refuse(places, (place) => isNoText(texts.document, place));
      if (revision > plan.revision)
        throw new RequestInvalid({ revision: fault('not-this-revision', { revision: plan.revision }) });
      this.refuseForeign(plan, rights, { texts, places });
      const known = places.filter((place) => texts.stateOf(place) !== 'missing' && texts.stateOf(place) !== undefined);
      await this.record.freshness.keep(
        planId,
        known.map((place) => confirmed(texts, place, revision)),
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
