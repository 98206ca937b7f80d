import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageMeta } from './docx-pieces.js';
import type { Note } from './note-docx.js';
import { cellText } from './titled-table.js';
import { unpackedWoff } from './woff.js';
import { wordIn } from './words.js';

/* What a note says comes in as data and never as markup: nothing a person wrote is read as an order to the typesetter. */
const template = `
#let d = json(bytes(sys.inputs.data))
#let grey = rgb("#555555")
#set document(title: d.title, author: d.creator)
#set text(font: "Noto Sans Arabic", size: 10pt, lang: d.language, dir: if d.isRightToLeft { rtl } else { ltr })
#set par(leading: 0.7em, spacing: 0.9em)
#let head = context {
  set text(8pt, fill: grey)
  grid(columns: (1fr, auto), d.title + " · " + d.stateLine,
    d.page + " " + str(counter(page).get().first()) + " " + d.of + " " + str(counter(page).final().first()))
}
#set page(paper: "a4", margin: (x: 2cm, top: 2.2cm, bottom: 1.8cm), header: head)
#show heading: it => block(above: 1.2em, below: 0.6em, sticky: true, text(fill: rgb("#1f3a5f"), it.body))
#show heading.where(level: 1): set text(15pt)
#show heading.where(level: 2): set text(12pt)
#show heading.where(level: 3): set text(10.5pt)
#block(below: 0.8em, text(21pt, weight: "bold", fill: rgb("#1f3a5f"), d.title))
#for line in d.lines { block(above: 0.3em, below: 0.3em, text(9pt, fill: grey, line)) }
#for part in d.parts {
  heading(level: part.level, part.heading)
  for words in part.paragraphs { par(words) }
  if part.bullets.len() > 0 { list(..part.bullets.map(words => [#words])) }
}
#for annex in d.annexes {
  page(flipped: true)[
    #heading(level: 1, annex.title)
    #for line in annex.lines { block(above: 0.3em, below: 0.5em, text(9pt, fill: grey, line)) }
    #set text(8.5pt)
    #set par(leading: 0.55em)
    #table(
      columns: annex.widths.map(width => width * 1fr), inset: 5pt, stroke: 0.5pt + rgb("#c5ccd6"), align: start,
      fill: (_, row) => if row == 0 { rgb("#e8edf3") } else { none },
      table.header(..annex.headings.map(words => text(weight: "bold", words))),
      ..annex.rows.flatten().map(words => [#words]),
    )
  ]
}
`;

const fonts = ['latin', 'arabic', 'latin-ext'].flatMap((script) =>
  [400, 700].map(
    (weight) => `@fontsource/noto-sans-arabic/files/noto-sans-arabic-${script}-${String(weight)}-normal.woff`,
  ),
);

const kept: { compiler?: NodeCompiler } = {};

/* A day among words written from right to left keeps its own order. */
const keepingDays = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => `\u2066${day}\u2069`);

/** Fonts are our own, so that a page looks the same on every machine. */
const compiler = (): NodeCompiler => {
  const { resolve } = createRequire(import.meta.url);
  kept.compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(unpackedWoff(readFileSync(resolve(font))))) }],
  });
  return kept.compiler;
};

/** The same paper as `writeNoteDocx`, as pages: upright text, each annex on wide pages with its heading row on every one. */
export const writeNotePdf = ({ title, lines, parts, annexes }: Note, meta: PageMeta): Uint8Array => {
  const { language, direction, stateLine, creator = 'Mufakat' } = meta;
  const data = {
    ...{ title, lines, language, stateLine, creator, isRightToLeft: direction === 'rtl' },
    ...{ page: wordIn(language, 'Page'), of: wordIn(language, 'of') },
    parts: parts.map(({ heading, level, paragraphs = [], bullets = [] }) => ({ heading, level, paragraphs, bullets })),
    annexes: annexes.map((annex) => ({
      ...{ title: annex.title, lines: annex.lines ?? [] },
      widths: annex.columns.map(({ width }) => width),
      headings: annex.columns.map(({ heading }) => heading),
      rows: annex.rows.map((row) => row.map(cellText)),
    })),
  };
  const pdf = compiler().pdf({
    mainFileContent: template,
    inputs: { data: direction === 'rtl' ? keepingDays(JSON.stringify(data)) : JSON.stringify(data) },
  });
  compiler().evictCache(10);
  return new Uint8Array(pdf);
};
