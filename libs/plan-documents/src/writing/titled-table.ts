import type { TableColumn } from './docx-pieces.js';

/** A text, or several paragraphs. */
export type CellText = string | readonly string[];

/** A list to print: the disposition of comments, the decisions of a meeting. */
export interface TitledTable {
  readonly title: string;
  /** Lines under the title. */
  readonly lines?: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns; a list is printed as paragraphs. */
  readonly rows: readonly (readonly CellText[])[];
}

export const cellText = (text: CellText): string => (typeof text === 'string' ? text : text.join('\n'));
