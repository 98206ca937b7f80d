import type { LevelScheme } from '@mufakat/planning/records/level-scheme';
import { isLevelScheme } from '@mufakat/planning/records/level-scheme';
import type { Translated } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { isLanguageTag, isUuid } from '@mufakat/planning/records/value-faults';
import type { ColumnMapping as RecognisedColumn } from './columns.js';
import { importFields } from './import-fields.js';
import type { ReadFile } from './sheet.js';
import type { DateOrder } from './timeframes.js';

export interface ColumnMapping extends RecognisedColumn {
  /** In a level column: whether an empty cell means the level above it, as in a sheet made for the eye, or none. */
  readonly blanks?: 'above' | 'none';
  /** In a level column: several levels in one cell, "1 Prevention > Focus 3". */
  readonly separator?: string;
}

/** How one table of the file is read. Rows and columns are counted from 0. */
export interface TableMapping {
  readonly sheet: number;
  readonly name: string;
  readonly use: boolean;
  readonly headingRow: number;
  readonly headingRows: 1 | 2;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Empty: recognised again from the heading row. */
  readonly columns: readonly ColumnMapping[];
  /** Where groups above the level columns come from, outermost first. */
  readonly groups: {
    readonly sheetName: boolean;
    /** How many of the innermost headings of a text document, counted above the table. */
    readonly documentHeadings: number;
    readonly headingRows: boolean;
  };
}

export type BodyDecision =
  | { readonly use: 'existing'; readonly body: string }
  /** `body` is the id that the new body will have. */
  | { readonly use: 'new'; readonly body: string; readonly name: Translated; readonly acronym?: string }
  | { readonly use: 'none' };

/** How a file becomes a plan: proposed by the reading, corrected by a person, plain JSON. */
export interface Mapping {
  /** Language of texts whose column names none. */
  readonly language: string;
  readonly dateOrder: DateOrder;
  /** ISO 4217; for amounts that name none. */
  readonly currency?: string;
  /** Names of the levels, for a plan that has none yet. */
  readonly levelScheme?: LevelScheme;
  /** By the name as it stands in the file. */
  readonly bodies: Readonly<Record<string, BodyDecision>>;
  /** In a file that we wrote: whether the order of rows is the order of the plan. */
  readonly rowOrder?: 'file' | 'plan';
  /** Whether added pillars and actions without a code get one. */
  readonly codes?: boolean;
  readonly tables: readonly TableMapping[];
}

export interface MappingFault {
  /** Where in the mapping: `tables[0].columns[2].field`. */
  readonly field: string;
  readonly message: string;
}

type Check = (value: unknown, path: string) => MappingFault[];

const fault = (field: string, message: string): MappingFault[] => [{ field, message }];
const wholeNumber =
  (below: number): Check =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < below
      ? []
      : fault(path, `must be a whole number from 0 to ${below - 1}`);
const oneOf =
  (options: readonly unknown[]): Check =>
  (value, path) =>
    options.includes(value) ? [] : fault(path, `must be one of ${options.join(', ')}`);
const languageTag: Check = (value, path) =>
  isLanguageTag(value) ? [] : fault(path, 'must be a language tag such as en or ar');
const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined || value === null ? [] : check(value, path);
const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((item, at) => check(item, `${path}[${at}]`)) : fault(path, 'must be a list');
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isObject(value)) return fault(path, 'must be an object');
    return Object.entries(fields).flatMap(([name, check]) =>
      check(value[name], path === '' ? name : `${path}.${name}`),
    );
  };
const text: Check = (value, path) =>
  typeof value === 'string' && value.length <= 2000 ? [] : fault(path, 'must be a text of at most 2000 characters');
const yes = oneOf([true, false]);

const columnCheck = shape({
  column: wholeNumber(256),
  field: oneOf(importFields),
  depth: optional(wholeNumber(10)),
  language: optional(languageTag),
  year: optional(wholeNumber(2200)),
  quarter: optional(wholeNumber(5)),
  currency: optional((value, path) =>
    typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? [] : fault(path, 'must be three capital letters'),
  ),
  blanks: optional(oneOf(['above', 'none'])),
  separator: optional(text),
});

const tableCheck = (file: ReadFile): Check =>
  shape({
    sheet: wholeNumber(file.sheets.length),
    use: yes,
    headingRow: wholeNumber(40_000),
    headingRows: oneOf([1, 2]),
    firstRow: wholeNumber(40_000),
    lastRow: wholeNumber(40_000),
    columns: listOf(columnCheck),
    groups: shape({ sheetName: yes, documentHeadings: wholeNumber(10), headingRows: yes }),
  });

const uuid: Check = (value, path) => (isUuid(value) ? [] : fault(path, 'must be the id of a body'));

const namesCheck: Check = (value, path) =>
  isObject(value) && Object.values(value).some((name) => typeof name === 'string' && name !== '')
    ? []
    : fault(path, 'must hold a name in one language at least');

const bodyCheck: Check = (value, path) => {
  const use = isObject(value) ? value['use'] : undefined;
  if (use === 'none') return [];
  if (use === 'existing') return shape({ body: uuid })(value, path);
  return use === 'new'
    ? shape({ body: uuid, name: namesCheck })(value, path)
    : fault(path, 'must say: existing, new or none');
};

const bodiesCheck: Check = (value, path) =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, decision]) => bodyCheck(decision, `${path}["${name}"]`))
    : fault(path, 'must be an object');

const schemeCheck: Check = (value, path) =>
  isLevelScheme(value) ? [] : fault(path, 'must name each level and say which is the action');

/** Takes a mapping from outside: the mapping, or every fault in it. */
export const checkMapping = (value: unknown, file: ReadFile): { mapping: Mapping } | { faults: MappingFault[] } => {
  const faults = shape({
    language: languageTag,
    dateOrder: oneOf(['day-first', 'month-first']),
    currency: optional((code, path) =>
      typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? [] : fault(path, 'must be three capital letters'),
    ),
    levelScheme: optional(schemeCheck),
    bodies: bodiesCheck,
    rowOrder: optional(oneOf(['file', 'plan'])),
    codes: optional(yes),
    tables: listOf(tableCheck(file)),
  })(value, '');
  return faults.length > 0 ? { faults } : { mapping: value as Mapping };
};
