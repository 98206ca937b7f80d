import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { inReadingOrder, rootOf } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { BodyNames } from './body-names.js';
import { type FileMeta, languagesOf } from './file-meta.js';
import { columnsFor, rolesIn, type SheetColumn, show, type Showing } from './sheet-columns.js';
import { wordIn } from './words.js';

/** The kinds that have a sheet of their own, parents before children. */
export const sheetKinds = [
  'pillar',
  'action',
  'activity',
  'indicator',
  'budget-line',
  'risk',
] as const satisfies readonly Kind[];
export type SheetKind = (typeof sheetKinds)[number];

const names: Readonly<Record<SheetKind, string>> = {
  pillar: 'Pillars',
  action: 'Actions',
  activity: 'Activities',
  indicator: 'Indicators',
  'budget-line': 'Budget',
  risk: 'Risks',
};
/** Sheets that are there even when empty, to be filled in. */
const always: ReadonlySet<SheetKind> = new Set(['pillar', 'action', 'indicator', 'budget-line']);

/** First cell of the hidden row that names a sheet's columns. */
export const sheetMark = 'mufakat:';

export interface PlanSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly records: readonly PlanRecord[];
}

/** Each record by a text that names it alone: "1.2 Schools"; a second one of that name carries a number. */
export const labelsIn = (document: PlanDocument, languages: readonly string[]): Map<string, string> => {
  const labels = new Map<string, string>();
  const used = new Map<string, number>();
  for (const record of inReadingOrder(document)) {
    const title = labelOf(record, languages);
    const label = [record.code, title === record.code ? '' : title]
      .filter(Boolean)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    const times = (used.get(label) ?? 0) + 1;
    used.set(label, times);
    labels.set(record.id, times === 1 ? label : `${label} (${times})`);
  }
  return labels;
};

export const showingOf = (document: PlanDocument, meta: Pick<FileMeta, 'language' | 'bodies'>): Showing => ({
  document,
  bodies: new BodyNames(meta.bodies, meta.language),
  labels: labelsIn(document, languagesOf(document, meta)),
  yes: wordIn(meta.language, 'yes'),
});

/** The sheets of a plan, by kind, in reading order. */
export const sheetsOf = (document: PlanDocument, meta: FileMeta): PlanSheet[] => {
  const languages = languagesOf(document, meta);
  const roles = rolesIn(document);
  const ordered = inReadingOrder(document);
  return sheetKinds.flatMap((kind) => {
    const records = ordered.filter((record) => record.kind === kind);
    if (records.length === 0 && !always.has(kind) && !meta.part) return [];
    return [{ kind, name: wordIn(meta.language, names[kind]), columns: columnsFor(kind, languages, roles), records }];
  });
};

export const headingOf = (column: SheetColumn, languages: readonly string[], language: string): string => {
  const label = wordIn(language, column.label);
  return column.language !== undefined && languages.length > 1 ? `${label} (${column.language})` : label;
};

const rootFields: ReadonlySet<string> = new Set(['id', 'parent', 'code', 'languages', 'authoritativeLanguages']);

/** The plan's own fields, one a row: the column that describes it, and its text. */
export const planRows = (document: PlanDocument, meta: FileMeta): { column: SheetColumn; text: string }[] => {
  const root = rootOf(document);
  if (!root) return [];
  const showing = showingOf(document, meta);
  return columnsFor('plan', languagesOf(document, meta), [])
    .filter(({ key }) => !rootFields.has(key))
    .map((column) => ({ column, text: show(column, root, showing) }));
};
