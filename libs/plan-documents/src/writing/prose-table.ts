import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

/** One cell of a table as somebody made it, with what it spans. */
export interface ProseCell {
  readonly content: readonly (Paragraph | Table)[];
  readonly isHeading: boolean;
  readonly columns: number;
  readonly rows: number;
}

const border = { style: BorderStyle.SINGLE, size: 4, color: 'B5BDC8' };
const borders = {
  ...{ top: border, bottom: border, left: border, right: border },
  ...{ insideHorizontal: border, insideVertical: border },
};
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'E8EDF3' };

const cellOf = ({ content, isHeading, columns, rows }: ProseCell, width: number): TableCell =>
  new TableCell({
    width: { size: width * columns, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(isHeading ? { shading } : {}),
    children: content.length > 0 ? content : [new Paragraph('')],
  });

/** A table of a text, columns of one width; rows of headings at its top are repeated on every page. `width` in twentieths of a point. */
export const proseTable = (rows: readonly (readonly ProseCell[])[], width: number, isRightToLeft: boolean): Table => {
  const count = Math.max(1, ...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
  const each = Math.floor(width / count);
  const firstPlain = rows.findIndex((row) => !row.every(({ isHeading }) => isHeading));
  return new Table({
    visuallyRightToLeft: isRightToLeft,
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: count }, () => each),
    width: { size: each * count, type: WidthType.DXA },
    borders,
    rows: rows.map((row, at) => {
      const children = row.map((cell) => cellOf(cell, each));
      return new TableRow({ tableHeader: firstPlain < 0 || at < firstPlain, cantSplit: true, children });
    }),
  });
};
