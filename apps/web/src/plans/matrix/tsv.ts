const needsQuotes = /["\t\r\n]/;

const quoted = (cell: string): string => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells as a spreadsheet takes them from the clipboard: tabs, line ends, quotes where a cell holds either. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');

/** From an opening quote: the cell's text and where it ends; undefined where the quote is never closed. */
const quotedCell = (text: string, start: number): { cell: string; end: number } | undefined => {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return { cell, end: at + 1 };
  }
  return undefined;
};

const isEnd = (sign: string | undefined): boolean =>
  sign === undefined || sign === '\t' || sign === '\n' || sign === '\r';

const cellAt = (text: string, start: number): { cell: string; end: number } => {
  const found = text[start] === '"' ? quotedCell(text, start) : undefined;
  if (found && isEnd(text[found.end])) return found;
  let end = start;
  while (!isEnd(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
};

/** A block from a spreadsheet's clipboard; Excel quotes cells that hold line breaks, tabs or quotes. */
export const fromTsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell.replace(/\r\n?/g, '\n').trim());
    if (end >= text.length) break;
    at = end + 1;
    if (text[end] === '\t') continue;
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
};
