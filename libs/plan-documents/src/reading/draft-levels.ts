import type { LevelDraft } from './draft.js';
import type { Mapping, TableMapping } from './mapping.js';
import type { RowCell, RowView } from './row-view.js';
import type { DocumentHeading, Sheet } from './sheet.js';
import { isLevelWord, type TableRow } from './table-rows.js';

const numbered =
  /^(?:(\p{L}[\p{L} ]{1,30}?)\s+)?([A-Z]{0,3}\.?\d{1,2}(?:\.\d{1,2})*|[IVX]+(?=[.:)\s–-]))\s*(?:[.:)–—-]\s*|\s+)(\S.{2,})$/su;

interface Numbered {
  readonly code?: string;
  readonly word?: string;
  readonly title: string;
}

/** "1.1 Specific objective: Schools" names its level behind the number. */
const splitWord = (title: string): Numbered => {
  const [, word, rest] = /^([^:：]{3,40})[:：]\s*(\S.+)$/su.exec(title) ?? [];
  return word !== undefined && rest !== undefined && isLevelWord(word) ? { word, title: rest } : { title };
};

/** "Pillar 1: Prevention" is number 1, called "Prevention"; "Focus 3" is only a name. */
export const splitNumber = (text: string): Numbered => {
  const [, word, code, title] = numbered.exec(text) ?? [];
  if (code === undefined || title === undefined) return { title: text };
  if (word === undefined) return { ...splitWord(title), code };
  return isLevelWord(word) ? { code, word, title } : { title: text };
};

const levelOf = (text: string, language: string, place: LevelDraft['place'], code?: string): LevelDraft => {
  const split: Numbered = code === undefined ? splitNumber(text) : { code, title: text };
  return { title: { [language]: split.title }, code: split.code, word: split.word, place };
};

const innermost = (headings: readonly DocumentHeading[], count: number): string[] =>
  headings.slice(headings.length - Math.min(count, headings.length)).map(({ text }) => text);

/** Keeps the groups that are open while a table is read downwards. */
export class Levels {
  private readonly outer: readonly LevelDraft[];
  private groups: (LevelDraft | undefined)[] = [];
  private columns: (readonly LevelDraft[] | undefined)[] = [];

  constructor(
    sheet: Sheet,
    private readonly table: TableMapping,
    private readonly mapping: Mapping,
  ) {
    const place = { sheet: table.sheet };
    const names = [
      ...(table.groups.sheetName ? [sheet.name] : []),
      ...innermost(sheet.headings ?? [], table.groups.documentHeadings),
    ];
    this.outer = names.map((text) => levelOf(text, mapping.language, place));
  }

  open(row: Extract<TableRow, { is: 'group' }>): void {
    const place = { sheet: this.table.sheet, row: row.row, column: row.column };
    this.groups = [...this.groups.slice(0, row.depth - 1)];
    this.groups[row.depth - 1] = levelOf(row.text, this.mapping.language, place);
    this.columns = [];
  }

  /** The groups a row stands under, outermost first. */
  pathOf(view: RowView): LevelDraft[] {
    const depths = [
      ...new Set(this.table.columns.filter(({ field }) => field === 'level').map(({ depth }) => depth ?? 1)),
    ];
    for (const depth of depths.sort((a, b) => a - b)) this.readColumn(view, depth);
    return [...this.outer, ...this.groups, ...this.columns.flat()].filter((level) => level !== undefined);
  }

  private readColumn(view: RowView, depth: number): void {
    const cells = view.all('level').filter(({ column }) => (column.depth ?? 1) === depth);
    const code = view.all('level-code').find(({ column }) => column.depth === depth)?.text;
    if (cells.length > 0) {
      const levels = levelsIn(cells, code);
      if (!isSame(levels, this.columns[depth - 1])) this.columns = this.columns.slice(0, depth - 1);
      this.columns[depth - 1] = levels;
      return;
    }
    const isCarried = this.table.columns.some(
      (column) => column.field === 'level' && (column.depth ?? 1) === depth && column.blanks === 'above',
    );
    if (!isCarried) this.columns[depth - 1] = undefined;
  }
}

const isSame = (a: readonly LevelDraft[], b: readonly LevelDraft[] | undefined): boolean =>
  JSON.stringify(a.map(({ title }) => title)) === JSON.stringify((b ?? []).map(({ title }) => title));

const parts = ({ text, column }: RowCell): string[] =>
  column.separator === undefined
    ? [text]
    : text
        .split(column.separator)
        .map((part) => part.trim())
        .filter(Boolean);

/** One level in one language or several, or several levels parted by the column's separator. */
const levelsIn = (cells: readonly RowCell[], code: string | undefined): LevelDraft[] => {
  const [first, ...others] = cells;
  if (!first) return [];
  const split = parts(first);
  return split.map((text, at) => {
    const level = levelOf(text, first.language, first.place, split.length === 1 ? code : undefined);
    const more = others.flatMap((cell) => {
      const other = parts(cell)[at];
      return other === undefined ? [] : [[cell.language, splitNumber(other).title] as const];
    });
    return { ...level, title: { ...level.title, ...Object.fromEntries(more) } };
  });
};
