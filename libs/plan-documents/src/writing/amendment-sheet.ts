import { splitAddress, descriptionOf } from '@mufakat/planning/records/address';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { labelOf, wordingOf } from '@mufakat/planning/records/wording';
import type { AmendedPlace } from '@mufakat/planning/versions/amendment';
import type ExcelJS from 'exceljs';
import { guarded } from '../formula-guard.js';
import { actWords, amendedBy } from './cited-acts.js';
import { type CitedAmendment, type FileMeta, languagesOf } from './file-meta.js';
import type { PlanSheet } from './plan-sheets.js';
import { wordIn } from './words.js';

/** The column of a sheet in which a changed place is read, and the record whose row it is. */
const cellOf = (document: PlanDocument, { record: id, address }: AmendedPlace): string | undefined => {
  const record = document.records.get(id);
  if (!record) return undefined;
  const above = record.parent ?? '';
  if (record.kind === 'target') return `${above} targets`;
  if (record.kind === 'assignment') return `${above} ${String(record['role'])}`;
  return `${id} ${address === '*' ? 'title' : address}`;
};

/** Notes the amending acts at the cells that they changed. */
export const noteActs = (
  sheet: ExcelJS.Worksheet,
  { columns, records }: PlanSheet,
  { document, meta }: { document: PlanDocument; meta: FileMeta },
): void => {
  const cited = new Map<string, Set<CitedAmendment>>();
  for (const amendment of meta.amendments ?? []) {
    for (const place of amendment.places) {
      const cell = cellOf(document, place);
      if (cell) cited.set(cell, (cited.get(cell) ?? new Set()).add(amendment));
    }
  }
  if (cited.size === 0) return;
  const first = columns.findIndex(({ key }) => key.startsWith('title.'));
  records.forEach(({ id }, row) => {
    columns.forEach(({ key }, at) => {
      const whole = at === first ? (cited.get(`${id} title`) ?? []) : [];
      const [note] = amendedBy([...new Set([...whole, ...(cited.get(`${id} ${key}`) ?? [])])], meta.language);
      if (note) sheet.getRow(row + 3).getCell(at + 1).note = guarded(note);
    });
  });
};

const nameOf = (record: Pick<PlanRecord, 'code'> | undefined, title: string): string =>
  [record?.code, title].filter(Boolean).join(' ');

const fieldWords = (record: PlanRecord, address: string, file: string): string => {
  if (address === '*') return wordIn(file, 'the whole');
  const { field, language } = splitAddress(address);
  const label = wordIn(file, field === 'code' ? 'Code' : (descriptionOf(record.kind, field)?.label ?? field));
  return language ? `${label} (${language})` : label;
};

/** Where it is, and what of it changed. */
const placeWords = (document: PlanDocument, meta: FileMeta, { record: id, address, gone }: AmendedPlace): string[] => {
  const languages = [meta.language, ...languagesOf(document, meta)];
  const record = document.records.get(id);
  if (!record) return [nameOf(gone, wordingOf(gone?.title, languages)), wordIn(meta.language, 'taken out')];
  const title = labelOf(record, languages);
  const name = title === record.code ? title : nameOf(record, title);
  return [name, fieldWords(record, address, meta.language)];
};

/** A sheet of the acts that made the text what it is, and of every place that each changed; none where nothing was amended. */
export const addAmendmentSheet = (book: ExcelJS.Workbook, document: PlanDocument, meta: FileMeta): void => {
  const { amendments = [], language } = meta;
  if (amendments.length === 0) return;
  const view = { state: 'frozen', ySplit: 1, rightToLeft: meta.direction === 'rtl' } as const;
  const sheet = book.addWorksheet(wordIn(language, 'Amendments'), { views: [view] });
  const headings = ['Amended by', 'Title', 'Version', 'Where', 'Field'];
  sheet.addRow(headings.map((heading) => wordIn(language, heading))).font = { bold: true };
  for (const amendment of amendments) {
    const act = [guarded(actWords(amendment, language)), guarded(amendment.title), amendment.version];
    for (const place of amendment.places) sheet.addRow([...act, ...placeWords(document, meta, place).map(guarded)]);
  }
  [44, 36, 10, 48, 30].forEach((width, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.alignment = { wrapText: true, vertical: 'top' };
  });
};
