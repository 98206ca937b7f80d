import { Injectable } from '@nestjs/common';
import { isRightToLeft } from '@mufakat/planning/languages/direction';
import type { PlanTexts, TextInLanguage } from '@mufakat/planning/languages/plan-texts';
import { linesOfBlock, withLines } from '@mufakat/planning/languages/block-lines';
import { blockPairs, hasForm, linesText } from '@mufakat/planning/languages/block-texts';
import { splitName } from '@mufakat/planning/languages/named-texts';
import { textFieldsOf, wordsAt } from '@mufakat/planning/languages/texts';
import { descriptionOf } from '@mufakat/planning/records/address';
import { isProseNode } from '@mufakat/planning/records/long-text';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { readTranslationSheet, type TranslatedRow } from '@mufakat/plan-documents/reading/translation-sheet';
import { wordIn } from '@mufakat/plan-documents/writing/words';
import { translationMark, writeTranslationSheet } from '@mufakat/plan-documents/writing/translation-sheet';
import { PlansReader } from '../plans/plans.reader.js';
import { TranslationsReader } from '../plans/translations/translations.reader.js';
import { actorNow } from '../platform/access/who.js';
import type { Upload } from '../platform/files/uploads.js';
import { RequestInvalid } from '../platform/failure.js';
import { FileReading, type OpenFile } from './file-reading.js';
import { TranslationSheetUnknown } from './exchange.failures.js';
import type { TranslationProposed, TranslationSheetView } from './translation-sheets.dto.js';

export interface SheetAsked {
  /** Language tags. */
  readonly from: string;
  readonly to: string;
  /** Only what is missing or older than its original. */
  readonly isTodo: boolean;
}

interface Compared {
  readonly now: PlanDocument;
  readonly then: PlanDocument;
  readonly from: string;
  readonly to: string;
}

const sheetWords = {
  en: { where: 'Where', state: 'State', fresh: 'fresh', stale: 'older than its original', missing: 'missing' },
  ar: { where: 'الموضع', state: 'الحالة', fresh: 'محدثة', stale: 'أقدم من أصلها', missing: 'ناقصة' },
} as const;

const mostRows = 100_000;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface TwoLanguages {
  readonly from: string;
  readonly to: string;
}

/** What stands in a row of the sheet: a text, or one block of a formed one. */
interface TextPart {
  readonly field: string;
  readonly source: string;
  readonly target: string;
  /** Whether these words can stand there: of a block as many lines, with the tags of the original. */
  readonly fits: (words: string) => boolean;
}

const nothing = { source: '', target: '' };

const wholeOf = (record: PlanRecord, field: string, { from, to }: TwoLanguages): TextPart => ({
  ...{ field, source: wordsAt(record, field, from), target: wordsAt(record, field, to) },
  fits: () => !hasForm(record, field, to) && !hasForm(record, field, from),
});

const partsOf = (record: PlanRecord, field: string, languages: TwoLanguages): readonly TextPart[] =>
  blockPairs(record, field, languages)
    ?.filter(({ source }) => linesOfBlock(source.node).length > 0)
    .map(({ source, target }) => ({
      ...{ field: `${field}/${source.id}`, source: linesText(source), target: linesText(target) },
      fits: (words: string) => isProseNode(source.node) && withLines(source.node, words.split('\n')) !== undefined,
    })) ?? [wholeOf(record, field, languages)];

const partAt = (record: PlanRecord | undefined, field: string, languages: TwoLanguages): TextPart | undefined => {
  if (!record) return undefined;
  if (textFieldsOf(record).includes(field)) return wholeOf(record, field, languages);
  const [inField] = splitName(field) ?? [];
  if (inField === undefined || !textFieldsOf(record).includes(inField)) return undefined;
  return partsOf(record, inField, languages).find((part) => part.field === field);
};

/** Texts of a plan taken out for a translator, and brought back as a difference. */
@Injectable()
export class TranslationSheetsService {
  constructor(
    private readonly plans: PlansReader,
    private readonly translations: TranslationsReader,
    private readonly reading: FileReading,
  ) {}

  async take(planId: string, asked: SheetAsked): Promise<Buffer> {
    await this.plans.require(planId, 'plan.export');
    const texts = await this.translations.textsOf(planId);
    const { document } = texts;
    const { from, to } = asked;
    const { language } = actorNow();
    const said = language === 'ar' ? sheetWords.ar : sheetWords.en;
    const nameIn = (tag: string) => new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
    const rows = this.asked(texts, asked).flatMap(({ record: id, field, state }) => {
      const record = document.records.get(id);
      const parts = record ? partsOf(record, field, { from, to }) : [];
      const where = [record?.code, this.nameOf(record, field, language)].filter(Boolean).join(' · ');
      return parts.map((part, at) => ({
        ...{ ...part, record: id, state: said[state] },
        where: parts.length > 1 ? `${where} (${String(at + 1)}/${String(parts.length)})` : where,
      }));
    });
    const title = labelOf(document.records.get(planId) ?? { id: planId, kind: 'plan', parent: null, position: '' }, [
      from,
    ]);
    return Buffer.from(
      await writeTranslationSheet({
        ...{
          plan: planId,
          title,
          revision: document.revision,
          from,
          to,
          texts: rows,
          isRightToLeft: isRightToLeft(to),
        },
        headings: [said.where, nameIn(from), nameIn(to), said.state],
      }),
    );
  }

  /** Compares, and keeps nothing: what is taken over is written as any translation is. */
  async compare(planId: string, { bytes, name }: Upload): Promise<TranslationSheetView> {
    await this.plans.require(planId, 'plan.read-draft');
    const read = await this.reading.open({ bytes, name }, (file) => this.read(file));
    if (read?.plan !== planId) throw new TranslationSheetUnknown();
    const { document } = await this.translations.textsOf(planId);
    if (read.revision < 1 || read.revision > document.revision) throw new TranslationSheetUnknown();
    const then = await this.plans.documentOfRevision(planId, read.revision);
    const { from, to, revision, rows } = read;
    const compared = rows.map((row) => this.proposed(row, { now: document, then, from, to }));
    const rowsOf = (what: string) => compared.flatMap((one, at) => (one === what ? [rows[at]?.row ?? 0] : []));
    return {
      ...{ from, to, revision, currentRevision: document.revision, unchanged: rowsOf('unchanged').length },
      ...{ gone: rowsOf('gone'), formed: rowsOf('formed') },
      texts: compared.filter((one) => typeof one !== 'string'),
    };
  }

  private asked(texts: PlanTexts, { from, to, isTodo }: SheetAsked): TextInLanguage[] {
    for (const [name, language] of Object.entries({ from, to }))
      if (!texts.languages.includes(language)) throw new RequestInvalid({ [name]: 'is not known' });
    const order = inReadingOrder(texts.document).map(({ id }) => id);
    return texts
      .of(order, [to])
      .filter(({ state }) => !isTodo || state !== 'fresh')
      .filter(({ record, field }) => wordsAt(texts.document.records.get(record), field, from) !== '');
  }

  private nameOf(record: PlanRecord | undefined, field: string, language: string): string {
    const [inField = field, key] = splitName(field) ?? [];
    const label = record && descriptionOf(record.kind, inField)?.label;
    return [wordIn(language, label ?? inField), key].filter(Boolean).join(' · ');
  }

  private async read(file: OpenFile) {
    const sheets = file.summary.sheets.map(({ name }, at) => ({ name, at }));
    const wanted = sheets.filter(({ name }, at) => name === translationMark || at === 0);
    const texts = [];
    for (const { name, at } of wanted) texts.push({ name, rows: await file.rows(at, 0, mostRows) });
    return readTranslationSheet(texts);
  }

  private proposed(row: TranslatedRow, { now, then, from, to }: Compared): TranslationProposed | string {
    const { record: id, field, target } = row;
    const after = target.trim();
    const part = partAt(now.records.get(id), field, { from, to });
    const { source, target: before } = partAt(then.records.get(id), field, { from, to }) ?? nothing;
    if (!part) return 'gone';
    if (after === '' || oneLine(after) === oneLine(part.target)) return 'unchanged';
    if (!part.fits(after)) return 'formed';
    return {
      ...{ row: row.row, record: id, field, source: part.source, sourceSeen: source, before: part.target, after },
      ...{ isSourceOlder: part.source !== source, isConflict: part.target !== before },
    };
  }
}
