import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import type { ProseNode } from '@mufakat/planning/records/prose-node';
import { standardTitle } from '@mufakat/planning/checklists/standard';
import { wordingOf } from '@mufakat/planning/records/wording';
import type { Paragraph, Table } from 'docx';
import { propertyStart } from '../docx-marks.js';
import { type PackLine, PackText, type PackUnit, unitsOf } from '../pack-units.js';
import { reviewWord } from '../review-words.js';
import { BodyNames } from './body-names.js';
import type { FileForRound } from './comment-matrix.js';
import { DocxPieces, type Inline, type WordComment } from './docx-pieces.js';
import { type FileMeta, languagesOf } from './file-meta.js';
import { printedEnd, printedStart } from './printed-values.js';
import { ProseWriter } from './prose-docx.js';

/** What was said already of a place, shown in the margin. */
export interface PackComment extends WordComment {
  /** Null: the plan as a whole. */
  readonly record: string | null;
  readonly field?: string | null;
  readonly block?: string | null;
}

export interface PackForRound extends FileForRound {
  readonly comments: readonly PackComment[];
}

const periodOf = ({ startsOn, endsOn }: PlanRecord, language: string): string => {
  const first = typeof startsOn === 'string' ? [printedStart(language, startsOn)] : [];
  const last = typeof endsOn === 'string' ? [printedEnd(language, endsOn)] : [];
  return [...first, ...last].join(' – ');
};

/** How well a unit shows what a comment is about; 0: not at all. */
const fit = ({ record, field, block }: PackUnit, comment: PackComment, plan: string): number => {
  if (record.id !== (comment.record ?? plan)) return 0;
  if (comment.block && comment.block === block) return 3;
  return comment.field === field && !comment.block ? 2 : 1;
};

/** Lays a frozen text out for review: every paragraph known again by a hidden bookmark. */
class ReviewPack {
  private readonly pieces: DocxPieces;
  private readonly text: PackText;
  private readonly lines: readonly PackLine[];
  private readonly said: ReadonlyMap<PackUnit, readonly PackComment[]>;

  constructor(
    private readonly document: PlanDocument,
    private readonly meta: FileMeta,
    private readonly part: PackForRound,
  ) {
    this.pieces = new DocxPieces(meta);
    const bodies = new BodyNames(meta.bodies, meta.language);
    this.text = new PackText(document, {
      ...{ language: meta.language, languages: languagesOf(document, meta) },
      bodyName: (id) => bodies.of(id),
      period: (record) => periodOf(record, meta.language),
    });
    this.lines = this.text.lines();
    this.said = this.placed();
  }

  write(): Promise<Uint8Array> {
    const { round, hash } = this.part;
    const { language } = this.meta;
    const said = { form: 'pack', plan: this.document.plan, round, hash, language };
    const properties = Object.fromEntries(Object.entries(said).map(([name, value]) => [propertyStart + name, value]));
    return this.pieces.file(
      [
        this.pieces.section('portrait', this.front()),
        this.pieces.section(
          'portrait',
          this.lines.flatMap((line) => this.line(line)),
        ),
        this.pieces.section('landscape', this.checklist()),
      ],
      properties,
    );
  }

  private placed(): ReadonlyMap<PackUnit, readonly PackComment[]> {
    const units = unitsOf(this.lines);
    const placed = new Map<PackUnit, PackComment[]>();
    for (const comment of this.part.comments) {
      const best = units
        .map((unit) => ({ unit, fit: fit(unit, comment, this.document.plan) }))
        .reduce<{ unit?: PackUnit; fit: number }>((found, one) => (one.fit > found.fit ? one : found), { fit: 0 });
      const unit = best.unit ?? units[0];
      if (unit) placed.set(unit, [...(placed.get(unit) ?? []), comment]);
    }
    return placed;
  }

  private front(): Paragraph[] {
    const { language, stateLine, title } = this.meta;
    const steps = ['packStep1', 'packStep2', 'packStep3', 'packStep4'] as const;
    return [
      this.pieces.title(`${reviewWord(language, 'pack')}: ${title}`),
      ...[stateLine, ...this.part.lines].map((line) => this.pieces.small(line)),
      this.pieces.heading(reviewWord(language, 'packHow'), 1),
      ...steps.map((step) => this.pieces.bullet(reviewWord(language, step))),
    ];
  }

  private line(line: PackLine): (Paragraph | Table)[] {
    if (line.is === 'prose') return this.prose(line);
    const words = this.marked(line.unit, this.pieces.runs(line.unit.text ?? line.shown ?? ''));
    if (line.is === 'title') return [this.pieces.paragraph(words, { heading: 'Title' })];
    if (line.is === 'heading') return [this.pieces.heading(words, line.level)];
    if (line.is === 'bullet') return [this.pieces.bullet(words)];
    return [this.pieces.paragraph(words, { spacing: { after: 120 } })];
  }

  private prose({ level, blocks, units }: Extract<PackLine, { is: 'prose' }>): (Paragraph | Table)[] {
    const around = (node: ProseNode, inline: readonly Inline[]): readonly Inline[] => {
      const unit = units.get(node);
      return unit ? this.marked(unit, inline) : inline;
    };
    return new ProseWriter(this.pieces, { level, orientation: 'portrait', around }).write(blocks);
  }

  private marked(unit: PackUnit, inline: readonly Inline[]): Inline[] {
    const isLabel = unit.text === undefined || unit.prefix.endsWith(': ');
    const before = unit.prefix === '' ? [] : this.pieces.runs(unit.prefix, isLabel ? { bold: true } : {});
    const marked = this.pieces.bookmark(unit.mark, inline);
    return [...before, ...this.pieces.commented(marked, this.said.get(unit) ?? [])];
  }

  private checklist(): Paragraph[] {
    const { language } = this.meta;
    const [heading, ...questions] = this.text.checklist();
    const title = this.pieces.runs(wordingOf(standardTitle, [language]));
    const columns = [
      { heading: reviewWord(language, 'packQuestion'), width: 50 },
      { heading: reviewWord(language, 'packAnswer'), width: 50 },
    ];
    const rows = questions.map(({ mark, question = '' }) => [
      { text: question, isLocked: true },
      { text: '', bookmark: mark },
    ]);
    return [
      this.pieces.heading(heading ? this.pieces.bookmark(heading.mark, title) : title, 1),
      this.pieces.small(reviewWord(language, 'packChecklist')),
      this.pieces.table(columns, rows, 'landscape'),
      this.pieces.paragraph(''),
    ];
  }
}

/** The frozen text as one Word file for a reviewer without a network; what is said in it comes back by its bookmarks. */
export const writeReviewPack = (document: PlanDocument, meta: FileMeta, part: PackForRound): Promise<Uint8Array> =>
  new ReviewPack(document, meta, part).write();
