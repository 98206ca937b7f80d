import { randomUUID } from 'node:crypto';
import {
  AlignmentType,
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type IPropertiesOptions,
  type IRunOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ProseCell, proseTable } from './prose-table.js';
import { printable, type TableCellText, TableXml } from './table-xml.js';
import { wordIn } from './words.js';

/** What any Word file of ours says at the head of each page and in its properties. */
export interface PageMeta {
  readonly title: string;
  readonly stateLine: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly creator?: string;
}

export interface TableColumn {
  readonly heading: string;
  /** Share of the table's width; any unit. */
  readonly width: number;
  /** Name of a hidden bookmark by which the column is known again. */
  readonly bookmark?: string;
}

/** Anything that stands in the text of a paragraph. */
export type Inline =
  TextRun | ExternalHyperlink | FootnoteReferenceRun | Bookmark | CommentRangeStart | CommentRangeEnd;

/** A comment in the margin, as Word shows it. */
export interface WordComment {
  readonly author: string;
  readonly at: Date;
  readonly text: string;
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const margin = 1000;
const longSide = 16_838;
const shortSide = 11_906;
const innerWidth = { portrait: shortSide - 2 * margin, landscape: longSide - 2 * margin } as const;
export type Orientation = keyof typeof innerWidth;

export const numberedLists = 'numbers';
export const bulletLists = 'bullets';

const levelsOf = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  Array.from({ length: 4 }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
  }));

/** Builds the pieces of a Word file in one direction of writing. */
export class DocxPieces {
  private readonly isRightToLeft: boolean;
  private readonly footnotes: Paragraph[] = [];
  private readonly comments: WordComment[] = [];
  private readonly xml = new TableXml();
  private readonly tables: string[] = [];
  private readonly place = `table-${randomUUID()}-`;

  constructor(private readonly meta: PageMeta) {
    this.isRightToLeft = meta.direction === 'rtl';
  }

  /** Runs of one text, its line breaks kept. */
  runs(text: string, options: IRunOptions = {}): TextRun[] {
    const lines = printable(text).split('\n');
    return lines.map((line, at) => {
      const run: IRunOptions = {
        ...options,
        text: line,
        rightToLeft: this.isRightToLeft,
        ...(at === 0 ? {} : { break: 1 }),
      };
      return new TextRun(run);
    });
  }

  /** The mark of a footnote; its words go to the foot of the page. */
  footnote(text: string): FootnoteReferenceRun {
    this.footnotes.push(this.paragraph(this.runs(` ${text}`, { size: 18 })));
    return new FootnoteReferenceRun(this.footnotes.length);
  }

  /** A hidden name around some words, by which they are known again. */
  bookmark(name: string, children: readonly Inline[]): Inline[] {
    return [new Bookmark({ id: name, children: [...children] as TextRun[] })];
  }

  /** Words with comments in the margin. */
  commented(words: readonly Inline[], comments: readonly WordComment[]): Inline[] {
    return comments.reduce<Inline[]>(
      (around, comment) => {
        const id = this.comments.push(comment) - 1;
        const mark = new TextRun({ children: [new CommentReference(id)] });
        return [new CommentRangeStart(id), ...around, new CommentRangeEnd(id), mark];
      },
      [...words],
    );
  }

  private margin(): { comments?: IPropertiesOptions['comments'] } {
    if (this.comments.length === 0) return {};
    const children = this.comments.map(({ author, at: date, text }, id) => ({
      ...{ id, author: printable(author), initials: author.slice(0, 2), date },
      children: text.split('\n').map((line) => this.paragraph(line)),
    }));
    return { comments: { children } };
  }

  link(href: string, text: string, options: IRunOptions = {}): ExternalHyperlink {
    return new ExternalHyperlink({ link: href, children: this.runs(text, { ...options, style: 'Hyperlink' }) });
  }

  paragraph(text: string | readonly Inline[], options: IParagraphOptions = {}): Paragraph {
    const children = typeof text === 'string' ? this.runs(text) : text;
    return new Paragraph({ ...options, children, bidirectional: this.isRightToLeft });
  }

  /** `level` from 1; deeper than six stays at six. */
  heading(text: string | readonly Inline[], level: number): Paragraph {
    return this.paragraph(text, {
      heading: headings[Math.min(level, headings.length) - 1],
      keepNext: true,
      spacing: { before: level === 1 ? 280 : 180, after: 80 },
    });
  }

  title(text: string): Paragraph {
    const words = this.runs(text, { size: 44 });
    return this.paragraph(words, { heading: HeadingLevel.TITLE, spacing: { after: 160 } });
  }

  small(text: string): Paragraph {
    return this.paragraph(this.runs(text, { size: 18, color: '555555' }), { spacing: { after: 160 } });
  }

  /** A small line that cites an act, kept with what follows a heading. */
  cited(text: string, options: IParagraphOptions = {}): Paragraph {
    return this.paragraph(this.runs(text, { size: 16, color: '555555', italics: true }), {
      spacing: { after: 120 },
      ...options,
    });
  }

  bullet(text: string | readonly Inline[], level = 0): Paragraph {
    return this.paragraph(text, { numbering: { reference: bulletLists, level } });
  }

  /** A real table over the whole width; its heading row comes again on every page. */
  table(
    columns: readonly TableColumn[],
    rows: readonly (readonly TableCellText[])[],
    orientation: Orientation,
  ): Paragraph {
    const total = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => Math.floor((innerWidth[orientation] * width) / total));
    const headings = columns.map(({ heading, bookmark }) => ({ text: heading, bookmark }));
    return this.standIn(this.xml.write(headings, rows, { widths, isRightToLeft: this.isRightToLeft }));
  }

  /** A table that somebody made in a text. */
  proseTable(rows: readonly (readonly ProseCell[])[], orientation: Orientation): Table {
    return proseTable(rows, innerWidth[orientation], this.isRightToLeft);
  }

  /** A paragraph in whose place the table stands once the file is packed. */
  private standIn(table: string): Paragraph {
    this.tables.push(table);
    return new Paragraph({ children: [new TextRun(`${this.place}${String(this.tables.length - 1)};`)] });
  }

  private withTables(packed: Uint8Array): Uint8Array {
    if (this.tables.length === 0) return packed;
    const parts = unzipSync(packed);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const standIn = new RegExp(`<w:p>(?:(?!</w:p>).)*?${this.place}(\\d+);.*?</w:p>`, 'g');
    const whole = body.replace(standIn, (_, at: string) => this.tables[Number(at)] ?? '');
    return zipSync({ ...parts, 'word/document.xml': strToU8(whole) }, { level: 5 });
  }

  private header(): Header {
    const { title, stateLine, language } = this.meta;
    const small: IRunOptions = { size: 16, color: '555555' };
    const page = [
      `${wordIn(language, 'Page')} `,
      PageNumber.CURRENT,
      ` ${wordIn(language, 'of')} `,
      PageNumber.TOTAL_PAGES,
    ];
    const number = new TextRun({ ...small, rightToLeft: this.isRightToLeft, children: page });
    const line = this.runs(`${title} · ${stateLine} · `, small);
    return new Header({ children: [this.paragraph([...line, number], { spacing: { after: 120 } })] });
  }

  section(orientation: Orientation, children: ISectionOptions['children']): ISectionOptions {
    const isLandscape = orientation === 'landscape';
    return {
      properties: {
        page: {
          margin: { top: margin, bottom: margin, left: margin, right: margin },
          size: {
            width: shortSide,
            height: longSide,
            orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
        },
      },
      headers: { default: this.header() },
      children,
    };
  }

  /** `properties` are kept by whoever edits the file, and shown by nobody. */
  async file(
    sections: readonly ISectionOptions[],
    properties: Readonly<Record<string, string>> = {},
  ): Promise<Uint8Array> {
    const { title, stateLine, creator = 'Mufakat', language } = this.meta;
    const document = new Document({
      title: printable(title),
      subject: printable(stateLine),
      description: printable(stateLine),
      creator,
      lastModifiedBy: creator,
      customProperties: Object.entries(properties).map(([name, value]) => ({ name, value })),
      features: { updateFields: false },
      styles: {
        default: {
          document: {
            run: {
              font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' },
              language: { value: language, bidirectional: language },
            },
          },
        },
      },
      numbering: {
        config: [
          { reference: bulletLists, levels: levelsOf(LevelFormat.BULLET, () => '•') },
          { reference: numberedLists, levels: levelsOf(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
        ],
      },
      ...this.margin(),
      footnotes: Object.fromEntries(this.footnotes.map((note, at) => [at + 1, { children: [note] }])),
      sections,
    });
    return this.withTables(new Uint8Array(await Packer.toBuffer(document)));
  }
}
