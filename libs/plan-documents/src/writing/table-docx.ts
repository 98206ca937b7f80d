import { DocxPieces, type PageMeta } from './docx-pieces.js';
import type { TitledTable } from './titled-table.js';

/** Titled tables on wide pages as a Word file, one under the other. */
export const writeTableDocx = (tables: readonly TitledTable[], meta: PageMeta): Promise<Uint8Array> => {
  const pieces = new DocxPieces(meta);
  const children = tables.flatMap(({ title, lines = [], columns, rows }) => [
    pieces.heading(title, 1),
    ...lines.map((line) => pieces.small(line)),
    pieces.table(columns, rows, 'landscape'),
    pieces.paragraph(''),
  ]);
  return pieces.file([pieces.section('landscape', children)]);
};
