import type { DraftText } from './draft.js';
import type { ImportField } from './import-fields.js';
import type { ColumnMapping, Mapping, TableMapping } from './mapping.js';
import type { Place } from './problems.js';
import { type Cell, cellAt, type Sheet } from './sheet.js';
import { isBlank, splitList } from './values.js';

/** One filled cell of a row under a column that is taken. */
export interface RowCell {
  readonly text: string;
  readonly cell: Cell;
  readonly column: ColumnMapping;
  readonly language: string;
  readonly place: Place;
}

/** A row of a table as its mapping sees it. */
export class RowView {
  constructor(
    readonly sheet: Sheet,
    readonly table: TableMapping,
    readonly row: number,
    private readonly mapping: Mapping,
  ) {}

  place(column?: number): Place {
    return { sheet: this.table.sheet, row: this.row, column };
  }

  /** Every cell of a field, also those whose text stands in a merged cell above. */
  all(field: ImportField): RowCell[] {
    return this.table.columns
      .filter((column) => column.field === field)
      .map((column) => {
        const cell = cellAt(this.sheet.rows[this.row], column.column);
        const language = column.language ?? this.mapping.language;
        return { text: cell.text, cell, column, language, place: this.place(column.column) };
      })
      .filter(({ text }) => !isBlank(text));
  }

  /** Cells that begin in this row, so that a merged one is read once. */
  own(field: ImportField): RowCell[] {
    return this.all(field).filter(({ cell }) => cell.mergedFrom === undefined);
  }

  isFromAbove(field: ImportField): boolean {
    return this.all(field).some(({ cell }) => cell.mergedFrom !== undefined && cell.mergedFrom[0] < this.row);
  }

  /** A field's text by language. */
  text(field: ImportField): DraftText | undefined {
    const cells = this.own(field);
    return cells.length === 0 ? undefined : Object.fromEntries(cells.map(({ language, text }) => [language, text]));
  }

  /** A list that is written in several columns, one a language, item by item. */
  texts(field: ImportField): DraftText[] {
    const lists = this.own(field).map(({ language, text }) => ({ language, items: splitList(text) }));
    const byLanguage = new Map<string, string[]>();
    for (const { language, items } of lists) byLanguage.set(language, [...(byLanguage.get(language) ?? []), ...items]);
    const longest = Math.max(0, ...[...byLanguage.values()].map((items) => items.length));
    return Array.from({ length: longest }, (_, at) =>
      Object.fromEntries(
        [...byLanguage].flatMap(([language, items]) => (items[at] === undefined ? [] : [[language, items[at]]])),
      ),
    );
  }
}
