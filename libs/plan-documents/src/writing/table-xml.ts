/** A small line that cites an act. */
export interface CitedLine {
  readonly cited: string;
}
export type TableLine = string | CitedLine;

/** One cell: a text, or several paragraphs. */
export type TableText = string | readonly TableLine[];

/** A cell that is known again when the file comes back, by a hidden bookmark. */
export interface MarkedText {
  readonly text: TableText;
  readonly bookmark?: string;
  /** Decided by others: printed on grey. */
  readonly isLocked?: boolean;
}

export type TableCellText = TableText | MarkedText;

export interface TableLook {
  /** Of each column, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly isRightToLeft: boolean;
}

interface CellLook {
  readonly width: number;
  readonly isHeading: boolean;
  readonly isRightToLeft: boolean;
}

const headingFill = 'E8EDF3';
const lockedFill = 'EDEDED';

/** XML holds no control characters and no half of a surrogate pair. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n\t]|\p{Surrogate}|[\ufffe\uffff]/gu, '');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const isMarked = (cell: TableCellText): cell is MarkedText => typeof cell === 'object' && 'text' in cell;

/** Builds the XML of tables as it stands in a Word file; a table of thousands of rows is a string and no tree. */
export class TableXml {
  private bookmarks = 0;

  write(headings: readonly TableCellText[], rows: readonly (readonly TableCellText[])[], look: TableLook): string {
    const { widths, isRightToLeft } = look;
    const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="B5BDC8"/>`;
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
    const total = widths.reduce((sum, width) => sum + width, 0);
    return [
      '<w:tbl><w:tblPr>',
      isRightToLeft ? '<w:bidiVisual/>' : '',
      `<w:tblW w:w="${String(total)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>`,
      this.row(headings, look, true),
      ...rows.map((row) => this.row(row, look, false)),
      '</w:tbl>',
    ].join('');
  }

  private row(cells: readonly TableCellText[], { widths, isRightToLeft }: TableLook, isHeading: boolean): string {
    const written = widths.map((width, at) => this.cell(cells[at] ?? '', { width, isHeading, isRightToLeft }));
    const repeated = isHeading ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${written.join('')}</w:tr>`;
  }

  private cell(given: TableCellText, look: CellLook): string {
    const { text, bookmark, isLocked }: MarkedText = isMarked(given) ? given : { text: given };
    const lines = typeof text === 'string' ? [text] : text;
    const fill = look.isHeading ? headingFill : isLocked ? lockedFill : undefined;
    const shade = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
    const side = (name: string, width: number) => `<w:${name} w:w="${String(width)}" w:type="dxa"/>`;
    const margins = [side('top', 50), side('left', 80), side('bottom', 50), side('right', 80)].join('');
    const paragraphs = (lines.length > 0 ? lines : ['']).map((line, at) =>
      paragraph(lineOf(line, look), look, at === 0 && bookmark ? this.bookmark(bookmark) : undefined),
    );
    const width = `<w:tcW w:w="${String(look.width)}" w:type="dxa"/>`;
    return `<w:tc><w:tcPr>${width}${shade}<w:tcMar>${margins}</w:tcMar></w:tcPr>${paragraphs.join('')}</w:tc>`;
  }

  private bookmark(name: string): readonly [string, string] {
    const id = String((this.bookmarks += 1) + 10_000);
    return [`<w:bookmarkStart w:id="${id}" w:name="${name}"/>`, `<w:bookmarkEnd w:id="${id}"/>`];
  }
}

const plainLook = '<w:sz w:val="18"/><w:szCs w:val="18"/>';
const headingLook = `<w:b/><w:bCs/>${plainLook}`;
const citedLook = '<w:i/><w:iCs/><w:color w:val="555555"/><w:sz w:val="15"/><w:szCs w:val="15"/>';

/** Runs of one text, its line breaks kept. */
const runOf = (text: string, look: string, isRightToLeft: boolean): string => {
  const properties = `<w:rPr>${look}${isRightToLeft ? '<w:rtl/>' : ''}</w:rPr>`;
  const lines = escaped(text).split('\n');
  const said = lines.map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${line}</w:t>`)).join('<w:br/>');
  return said === '' ? '' : `<w:r>${properties}${said}</w:r>`;
};

const lineOf = (line: TableLine, { isHeading, isRightToLeft }: CellLook): string =>
  typeof line === 'string'
    ? runOf(line, isHeading ? headingLook : plainLook, isRightToLeft)
    : runOf(line.cited, citedLook, isRightToLeft);

const paragraph = (run: string, { isRightToLeft }: CellLook, around: readonly [string, string] = ['', '']): string => {
  const bidi = isRightToLeft ? '<w:bidi/>' : '';
  return `<w:p><w:pPr>${bidi}<w:spacing w:after="0"/></w:pPr>${around[0]}${run}${around[1]}</w:p>`;
};
