import { useLocale, useTranslate } from 'ra-core';
import { useId, useMemo } from 'react';
import { languageName } from '../platform/i18n/languages.js';
import {
  type ColumnMapping,
  importFields,
  type ImportProblem,
  type ImportSheet,
  type TableMapping,
} from './imports.js';
import { SheetPager } from './SheetPager.js';
import { markedRows, useSheetPages } from './sheet-pages.js';
import { type Correcting, withColumn, withHeading, without, withTable } from './use-import.js';

interface Props {
  readonly at: number;
  readonly table: TableMapping;
  readonly sheet: ImportSheet;
  readonly correcting: Correcting;
  readonly importId: string;
  readonly problems: readonly ImportProblem[];
}

interface ColumnProps {
  readonly column: ColumnMapping;
  readonly isBusy: boolean;
  readonly change: (column: ColumnMapping) => void;
}

const depths = [1, 2, 3, 4, 5, 6] as const;
const languages = ['en', 'ar', 'fr', 'es', 'ru', 'zh', 'id', 'ms', 'pt', 'nb'] as const;
const inLanguages: ReadonlySet<string> = new Set([
  'level',
  'action',
  'activity',
  'description',
  'expected-output',
  'indicator',
]);

/** A spreadsheet's letters for a column counted from 0. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** What one column holds; a level says how deep, a text its language where it is not the file's. */
const ColumnInput = ({ column, isBusy, change }: ColumnProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const isLevel = column.field === 'level' || column.field === 'level-code';
  const listed = languages.some((one) => one === column.language) ? languages : [...languages, column.language ?? 'en'];
  return (
    <div className="import-column" data-field={column.field}>
      <select
        aria-label={translate('imports.column_holds', { column: letterOf(column.column), heading: column.heading })}
        value={column.field}
        disabled={isBusy}
        onChange={(event) => change({ ...column, field: event.target.value as ColumnMapping['field'] })}
      >
        {importFields.map((field) => (
          <option key={field} value={field}>
            {translate(`import_fields.${field}`)}
          </option>
        ))}
      </select>
      {isLevel && (
        <select
          aria-label={translate('imports.depth')}
          value={column.depth ?? 1}
          disabled={isBusy}
          onChange={(event) => change({ ...column, depth: Number(event.target.value) })}
        >
          {depths.map((depth) => (
            <option key={depth} value={depth}>
              {translate('imports.depth_of', { depth })}
            </option>
          ))}
        </select>
      )}
      {inLanguages.has(column.field) && (
        <select
          aria-label={translate('imports.column_language')}
          value={column.language ?? ''}
          disabled={isBusy}
          onChange={(event) => {
            const language = event.target.value;
            change(language === '' ? without(column, 'language') : { ...column, language });
          }}
        >
          <option value="">{translate('imports.as_file')}</option>
          {listed.map((language) => (
            <option key={language} value={language}>
              {languageName(language, locale)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};

const rowPart = (table: TableMapping, row: number): string | undefined => {
  if (row >= table.headingRow && row < table.headingRow + table.headingRows) return 'heading';
  return row < table.firstRow || row > table.lastRow ? 'outside' : undefined;
};

const Options = ({ at, table, sheet, correcting }: Pick<Props, 'at' | 'table' | 'sheet' | 'correcting'>) => {
  const translate = useTranslate();
  const id = useId();
  const { remap, isBusy } = correcting;
  const { headingRow, headingRows, groups } = table;
  const readRow = (text: string): void => {
    const row = Number(text) - 1;
    if (Number.isInteger(row) && row >= 0 && row < sheet.rows)
      remap((mapping) => withHeading(mapping, at, row, headingRows));
  };
  const group = (changes: Partial<TableMapping['groups']>) =>
    remap((mapping) => withTable(mapping, at, { groups: { ...groups, ...changes } }));
  return (
    <div className="import-options">
      <label htmlFor={id}>
        {translate('imports.heading_row')}{' '}
        <input
          key={headingRow}
          id={id}
          type="number"
          min={1}
          max={sheet.rows}
          defaultValue={headingRow + 1}
          disabled={isBusy}
          onBlur={(event) => Number(event.target.value) !== headingRow + 1 && readRow(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && readRow(event.currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={headingRows === 2}
          disabled={isBusy}
          onChange={(event) => remap((mapping) => withHeading(mapping, at, headingRow, event.target.checked ? 2 : 1))}
        />
        {translate('imports.two_rows')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={groups.sheetName}
          disabled={isBusy}
          onChange={(event) => group({ sheetName: event.target.checked })}
        />
        {translate('imports.group_by_sheet')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={groups.headingRows}
          disabled={isBusy}
          onChange={(event) => group({ headingRows: event.target.checked })}
        />
        {translate('imports.group_by_rows')}
      </label>
    </div>
  );
};

interface RowProps {
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: readonly ColumnMapping[];
  readonly part: string | undefined;
  readonly mark: ImportProblem['severity'] | undefined;
  readonly isBusy: boolean;
  readonly makeHeading: () => void;
}

const PreviewRow = ({ row, cells, columns, part, mark, isBusy, makeHeading }: RowProps) => {
  const translate = useTranslate();
  return (
    <tr data-part={part} data-mark={mark}>
      <th scope="row">
        <button
          type="button"
          disabled={isBusy}
          title={mark ? translate(`imports.marks.${mark}`) : translate('imports.make_heading')}
          aria-label={translate('imports.make_heading_of', { row: row + 1 })}
          onClick={makeHeading}
        >
          {row + 1}
          {mark && <span className="hidden-visually">{translate(`imports.marks.${mark}`)}</span>}
        </button>
      </th>
      {columns.map(({ column, field }) => (
        <td key={column} dir="auto" data-ignored={field === 'ignore' || undefined} title={cells[column]}>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
};

const Grid = ({ at, table, sheet, correcting, importId, problems }: Props) => {
  const translate = useTranslate();
  const { remap, isBusy } = correcting;
  const pages = useSheetPages(importId, table.sheet, sheet);
  const marked = useMemo(() => markedRows(problems, sheet.name), [problems, sheet.name]);
  const width = Math.max(sheet.columns, ...table.columns.map(({ column }) => column + 1));
  const byColumn = new Map(table.columns.map((column) => [column.column, column]));
  const columns = Array.from({ length: Math.min(width, 60) }, (_, column): ColumnMapping => {
    const heading = sheet.head[table.headingRow]?.[column] ?? '';
    return byColumn.get(column) ?? { column, heading, field: 'ignore' };
  });
  return (
    <>
      <div className="import-grid" role="group" aria-label={table.name} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{translate('imports.row')}</span>
              </th>
              {columns.map((column) => (
                <th key={column.column} scope="col">
                  <bdi className="import-letter">{letterOf(column.column)}</bdi>
                  <ColumnInput
                    column={column}
                    isBusy={isBusy}
                    change={(changed) => remap((mapping) => withColumn(mapping, at, changed))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.rows.map((cells, index) => (
              <PreviewRow
                key={pages.from + index}
                row={pages.from + index}
                part={rowPart(table, pages.from + index)}
                mark={marked.get(pages.from + index)}
                makeHeading={() => remap((mapping) => withHeading(mapping, at, pages.from + index, table.headingRows))}
                {...{ cells, columns, isBusy }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <SheetPager rows={sheet.rows} pages={pages} marked={[...marked.keys()].sort((a, b) => a - b)} />
    </>
  );
};

/** One table of the file as it stands there, with what each column holds over it. */
export const TablePreview = (props: Props) => {
  const { at, table, sheet, correcting } = props;
  const translate = useTranslate();
  const { remap, isBusy } = correcting;
  return (
    <section className="import-table" aria-label={table.name}>
      <header>
        <label>
          <input
            type="checkbox"
            checked={table.use}
            disabled={isBusy}
            onChange={(event) => remap((mapping) => withTable(mapping, at, { use: event.target.checked }))}
          />
          <strong>
            <bdi>{table.name || sheet.name}</bdi>
          </strong>
        </label>
        <small className="muted">
          {translate('imports.table_size', { rows: sheet.rows, columns: sheet.columns })}
          {sheet.isHidden && ` · ${translate('imports.hidden')}`}
        </small>
      </header>
      {table.use && <Options {...props} />}
      {table.use && <Grid {...props} />}
    </section>
  );
};
