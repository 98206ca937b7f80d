import { fromTsv, toTsv } from './tsv.js';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
const cellOf = (text: string): string => `<td>${escaped(text).replaceAll('\n', '<br>')}</td>`;

/** Cells as Word, mail and spreadsheets take them beside plain text. */
export const toHtml = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('')}</table>`;

const endsLine: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'BR', 'TR']);

/** The words of an element; white space means nothing, paragraphs and breaks end a line. */
const wordsOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
  const inside = [...node.childNodes].map(wordsOf).join('');
  return endsLine.has(node.nodeName) ? `${inside}\n` : inside;
};

const textOf = (cell: Element): string =>
  wordsOf(cell)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Columns a broad cell covers stay empty, as when it is pasted into a spreadsheet. */
const widest = 500;
const spread = (cell: HTMLTableCellElement): string[] => [
  textOf(cell),
  ...Array.from({ length: Math.min(cell.colSpan, widest) - 1 }, () => ''),
];

/** Cells a tall one covers in the rows below it, by column. */
const withTall = (table: HTMLTableElement): string[][] => {
  const covered = new Map<number, number>();
  return [...table.rows].map((row) => {
    const texts: string[] = [];
    const skip = (): void => {
      for (let left = covered.get(texts.length) ?? 0; left > 0; left = covered.get(texts.length) ?? 0) {
        covered.set(texts.length, left - 1);
        texts.push('');
      }
    };
    for (const cell of row.cells) {
      skip();
      const at = texts.length;
      texts.push(...spread(cell));
      if (cell.rowSpan > 1)
        for (let column = at; column < texts.length; column += 1) covered.set(column, cell.rowSpan - 1);
    }
    skip();
    return texts;
  });
};

/** The first table of what was copied as HTML; undefined where there is none. Scripts in it do not run. */
export const fromHtml = (html: string): string[][] | undefined => {
  if (!/<table/i.test(html)) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = table ? withTall(table) : [];
  return rows.some((cells) => cells.length > 0) ? rows : undefined;
};

/** What the clipboard holds, as cells: a table where it has one (Word breaks cells in its plain text), else tabs and lines. */
export const cellsOf = (clipboard: Pick<DataTransfer, 'getData'>): string[][] =>
  fromHtml(clipboard.getData('text/html')) ?? fromTsv(clipboard.getData('text/plain'));

/** Puts cells into the clipboard for every kind of taker. */
export const putInto = (clipboard: Pick<DataTransfer, 'setData'>, cells: readonly (readonly string[])[]): void => {
  clipboard.setData('text/plain', toTsv(cells));
  clipboard.setData('text/html', toHtml(cells));
};
