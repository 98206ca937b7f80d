import type { Paragraph } from 'docx';
import { DocxPieces, type PageMeta } from './docx-pieces.js';
import type { TitledTable } from './titled-table.js';

/** A part of a note: a heading and what is written under it. */
export interface NotePart {
  readonly heading: string;
  /** From 1. */
  readonly level: number;
  readonly paragraphs?: readonly string[];
  readonly bullets?: readonly string[];
}

/** A paper of running text with tables annexed: an advisory note, a handover. */
export interface Note {
  readonly title: string;
  /** Small lines under the title: which text, who asked, until when. */
  readonly lines: readonly string[];
  readonly parts: readonly NotePart[];
  readonly annexes: readonly TitledTable[];
}

const spaced = { spacing: { after: 120 } };

/** Upright pages of text with real headings, then each annex on wide pages with its heading row on every one. */
export const writeNoteDocx = ({ title, lines, parts, annexes }: Note, meta: PageMeta): Promise<Uint8Array> => {
  const pieces = new DocxPieces(meta);
  const textOf = ({ heading, level, paragraphs = [], bullets = [] }: NotePart): Paragraph[] => [
    pieces.heading(heading, level),
    ...paragraphs.map((text) => pieces.paragraph(text, spaced)),
    ...bullets.map((text) => pieces.bullet(text)),
  ];
  const text = [pieces.title(title), ...lines.map((line) => pieces.small(line)), ...parts.flatMap(textOf)];
  const wide = annexes.map(({ title: heading, lines: under = [], columns, rows }) =>
    pieces.section('landscape', [
      pieces.heading(heading, 1),
      ...under.map((line) => pieces.small(line)),
      pieces.table(columns, rows, 'landscape'),
    ]),
  );
  return pieces.file([pieces.section('portrait', text), ...wide]);
};
