import { type Blocks, isProseNode, noteOf, orderedBlocks } from '@mufakat/planning/records/long-text';
import type { ProseNode } from '@mufakat/planning/records/prose-node';
import { isObject } from '@mufakat/planning/records/value';
import type { IParagraphOptions, IRunOptions, Paragraph, Table } from 'docx';
import { type DocxPieces, type Inline, numberedLists, type Orientation } from './docx-pieces.js';

const childrenOf = (node: ProseNode): ProseNode[] => (node.content ?? []).filter(isProseNode);
const isList = ({ type }: ProseNode): boolean => type === 'bulletList' || type === 'orderedList';

const styles: Readonly<Record<string, IRunOptions>> = { bold: { bold: true }, italic: { italics: true } };
const deepestList = 3;

const marksOf = ({ marks }: ProseNode): Record<string, unknown>[] =>
  Array.isArray(marks) ? marks.filter(isObject) : [];

const styleOf = (node: ProseNode): IRunOptions =>
  Object.assign({}, ...marksOf(node).map(({ type }) => styles[String(type)])) as IRunOptions;

const hrefOf = (node: ProseNode): string | undefined => {
  const attrs = marksOf(node).find(({ type }) => type === 'link')?.['attrs'];
  return isObject(attrs) && typeof attrs['href'] === 'string' ? attrs['href'] : undefined;
};

const spanOf = (node: ProseNode, name: string): number => Number(node.attrs?.[name] ?? 1);

/** Where a text stands in the file. */
interface Standing {
  /** Level of the heading it stands under. */
  readonly level: number;
  readonly orientation: Orientation;
  /** What is said behind a block. */
  readonly behind?: (block: string) => Paragraph[];
  /** What stands around the words of a paragraph. */
  readonly around?: (leaf: ProseNode, words: readonly Inline[]) => readonly Inline[];
}

/** Writes long text: headings, lists, tables, footnotes, links and marks; what is not known is written as its text. */
export class ProseWriter {
  private lists = 0;

  constructor(
    private readonly pieces: DocxPieces,
    private readonly standing: Standing,
  ) {}

  write(blocks: Blocks | undefined): (Paragraph | Table)[] {
    const { behind = () => [] } = this.standing;
    return orderedBlocks(blocks).flatMap(({ id, node }) => [
      ...(isProseNode(node) ? this.block(node) : []),
      ...behind(id),
    ]);
  }

  private inline(node: ProseNode): Inline[] {
    if (node.type === 'hardBreak') return this.pieces.runs('\n').slice(1);
    if (node.type === 'footnote') return [this.pieces.footnote(noteOf(node))];
    if (node.text === undefined) return childrenOf(node).flatMap((child) => this.inline(child));
    const href = hrefOf(node);
    return href === undefined
      ? this.pieces.runs(node.text, styleOf(node))
      : [this.pieces.link(href, node.text, styleOf(node))];
  }

  private words(leaf: ProseNode): readonly Inline[] {
    const words = this.inline(leaf);
    return this.standing.around?.(leaf, words) ?? words;
  }

  private block(node: ProseNode, options: IParagraphOptions = { spacing: { after: 120 } }): (Paragraph | Table)[] {
    const { type } = node;
    if (isList(node)) return this.list(node, 0);
    if (type === 'table') return [this.table(node), this.pieces.paragraph('')];
    if (type === 'heading') return [this.heading(node)];
    if (type === 'blockquote') return this.blocks(node, { ...options, indent: { left: 480, right: 480 } });
    return childrenOf(node).some((child) => child.type === 'paragraph')
      ? this.blocks(node, options)
      : [this.pieces.paragraph(this.words(node), options)];
  }

  private heading(node: ProseNode): Paragraph {
    return this.pieces.heading(this.words(node), this.standing.level + Number(node.attrs?.['level'] ?? 1));
  }

  private blocks(node: ProseNode, options: IParagraphOptions): (Paragraph | Table)[] {
    return childrenOf(node).flatMap((child) => this.block(child, options));
  }

  /** Every numbered list begins at one again; what follows an item's first paragraph stands under its words. */
  private list(node: ProseNode, depth: number): (Paragraph | Table)[] {
    const level = Math.min(depth, deepestList);
    const instance = node.type === 'orderedList' ? (this.lists += 1) : undefined;
    return childrenOf(node).flatMap((item) =>
      childrenOf(item).flatMap((child, at) => {
        if (isList(child)) return this.list(child, depth + 1);
        const words = this.words(child);
        if (at > 0) return [this.pieces.paragraph(words, { indent: { left: 360 * (level + 1) } })];
        if (instance === undefined) return [this.pieces.bullet(words, level)];
        return [this.pieces.paragraph(words, { numbering: { reference: numberedLists, level, instance } })];
      }),
    );
  }

  private table(node: ProseNode): Table {
    const rows = childrenOf(node).map((row) =>
      childrenOf(row).map((cell) => ({
        content: this.blocks(cell, { spacing: { after: 0 } }),
        isHeading: cell.type === 'tableHeader',
        columns: spanOf(cell, 'colspan'),
        rows: spanOf(cell, 'rowspan'),
      })),
    );
    return this.pieces.proseTable(rows, this.standing.orientation);
  }
}
