import { type Blocks, isProseNode, orderedBlocks, type ProseNode } from '@mufakat/planning/records/long-text';
import { isObject } from '@mufakat/planning/records/value';
import type { IRunOptions, Paragraph, TextRun } from 'docx';
import { type DocxPieces, numberedLists } from './docx-pieces.js';

const named = (type: string): string => type.replace(/_/g, '').toLowerCase();
const childrenOf = (node: ProseNode): ProseNode[] => (node.content ?? []).filter(isProseNode);

const styles: Readonly<Record<string, IRunOptions>> = {
  strong: { bold: true },
  bold: { bold: true },
  em: { italics: true },
  italic: { italics: true },
  underline: { underline: {} },
  strike: { strike: true },
};

const marksOf = (node: ProseNode): IRunOptions => {
  const marks = Array.isArray(node['marks']) ? node['marks'] : [];
  const found = marks.map((mark: unknown) =>
    isObject(mark) && typeof mark['type'] === 'string' ? styles[mark['type']] : undefined,
  );
  return Object.assign({}, ...found) as IRunOptions;
};

/** Writes long text: paragraphs, headings, lists and their marks; what is not known is written as its text. */
export class ProseWriter {
  private lists = 0;

  constructor(
    private readonly pieces: DocxPieces,
    /** Level of the heading the text stands under. */
    private readonly level: number,
  ) {}

  write(blocks: Blocks | undefined): Paragraph[] {
    return orderedBlocks(blocks).flatMap(({ node }) => (isProseNode(node) ? this.block(node) : []));
  }

  private inline(node: ProseNode): TextRun[] {
    if (node.text !== undefined) return this.pieces.runs(node.text, marksOf(node));
    if (named(node.type) === 'hardbreak') return this.pieces.runs('\n').slice(1);
    return childrenOf(node).flatMap((child) => this.inline(child));
  }

  private block(node: ProseNode): Paragraph[] {
    const kind = named(node.type);
    if (kind === 'bulletlist') return this.list(node, 0, undefined);
    if (kind === 'orderedlist') return this.list(node, 0, (this.lists += 1));
    if (kind === 'heading') return [this.pieces.heading(textOf(node), this.level + Number(node.attrs?.['level'] ?? 1))];
    const holdsBlocks = childrenOf(node).some(({ type }) => named(type) === 'paragraph');
    return holdsBlocks
      ? childrenOf(node).flatMap((child) => this.block(child))
      : [this.pieces.paragraph(this.inline(node), { spacing: { after: 120 } })];
  }

  private list(node: ProseNode, level: number, instance: number | undefined): Paragraph[] {
    return childrenOf(node).flatMap((item) =>
      childrenOf(item).flatMap((child) => {
        const isList = named(child.type).endsWith('list');
        if (isList)
          return this.list(
            child,
            Math.min(level + 1, 3),
            named(child.type) === 'orderedlist' ? (this.lists += 1) : undefined,
          );
        const runs = this.inline(child);
        if (instance === undefined) return [this.pieces.bullet(runs, level)];
        return [this.pieces.paragraph(runs, { numbering: { reference: numberedLists, level, instance } })];
      }),
    );
  }
}

const textOf = (node: ProseNode): string => node.text ?? childrenOf(node).map(textOf).join('');
