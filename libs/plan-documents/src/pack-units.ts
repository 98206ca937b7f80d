import { createHash } from 'node:crypto';
import { standardItems } from '@mufakat/planning/checklists/standard';
import { type Blocks, isProseNode, orderedBlocks } from '@mufakat/planning/records/long-text';
import { type PaperPiece, paperOf } from '@mufakat/planning/records/paper';
import type { ProseNode } from '@mufakat/planning/records/prose-node';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, rootOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import { wordingOf } from '@mufakat/planning/records/wording';
import { languageOf, translatedAt } from './comment-matrix.js';
import { wordIn } from './writing/words.js';

/** One paragraph of a review pack, by which hidden bookmark it is known again and what it may change. */
export interface PackUnit {
  readonly mark: string;
  readonly record: PlanRecord;
  readonly field: string;
  readonly language?: string;
  readonly block?: string;
  /** The paragraph inside its block, from 0. */
  readonly leaf?: number;
  /** As frozen; undefined where the paragraph shows no text of the plan. */
  readonly text?: string;
  /** What the paragraph says before it: a code, a label. */
  readonly prefix: string;
  /** A question of the checklist that is answered here; empty at its heading. */
  readonly question?: string;
}

export const isOfChecklist = ({ question }: PackUnit): boolean => question !== undefined;

export type PackLine =
  | { readonly is: 'title' | 'line' | 'bullet'; readonly unit: PackUnit; readonly shown?: string }
  | { readonly is: 'heading'; readonly level: number; readonly unit: PackUnit; readonly shown?: string }
  | {
      readonly is: 'prose';
      readonly level: number;
      readonly blocks: Blocks;
      readonly units: ReadonlyMap<ProseNode, PackUnit>;
    };

/** At most 40 characters of letters, digits and `_`; the first hides it. */
const markOf = (...address: readonly (string | number | undefined)[]): string =>
  `_mfp_${createHash('sha256')
    .update(address.map((part) => String(part ?? '')).join('|'))
    .digest('hex')
    .slice(0, 24)}`;

const isLeaf = ({ type }: ProseNode): boolean => type === 'paragraph' || type === 'heading';

/** The paragraphs and headings of a block, in order; itself where it is one. */
export const leavesOf = (node: ProseNode): ProseNode[] =>
  isLeaf(node) ? [node] : (node.content ?? []).filter(isProseNode).flatMap(leavesOf);

/** The words of a paragraph as Word shows them in its line: footnotes stand at the foot of the page. */
export const textOfLeaf = ({ content = [] }: ProseNode): string =>
  content.map((node) => (node.type === 'hardBreak' ? '\n' : (node.text ?? ''))).join('');

interface PackMeta {
  readonly language: string;
  readonly languages: readonly string[];
  /** What a body is called; where nobody asks, such lines are empty. */
  readonly bodyName?: (id: unknown) => string;
  readonly period?: (record: PlanRecord) => string;
}

/** The frozen text in reading order, one line a paragraph; the same where the pack is written and where it is read. */
export class PackText {
  constructor(
    private readonly document: PlanDocument,
    private readonly meta: PackMeta,
  ) {}

  lines(): PackLine[] {
    const root = rootOf(this.document);
    const own = root ? [...this.text(root, 'title', 'title'), ...this.text(root, 'summary')] : [];
    return [...own, ...paperOf(this.document).flatMap((piece) => this.piece(piece, 1))];
  }

  /** The heading of the checklist, then where each of its questions is answered. */
  checklist(): PackUnit[] {
    const record = rootOf(this.document);
    if (!record) return [];
    const of = { record, field: 'checklist', prefix: '' };
    const heading = { ...of, mark: markOf('checklist'), question: '' };
    const asked = (text: unknown) => wordingOf(text, [this.meta.language]);
    return [
      heading,
      ...standardItems.map(({ id, question }) => ({ ...of, mark: markOf('checklist', id), question: asked(question) })),
    ];
  }

  private piece(piece: PaperPiece, depth: number): PackLine[] {
    if (piece.is === 'actions') return piece.actions.flatMap((action) => this.action(action, depth));
    if (piece.is === 'chapter') return piece.content.flatMap((inner) => this.piece(inner, depth));
    const { record, indicators, content } = piece;
    return [
      ...this.heading(record, piece.depth),
      ...(record.kind === 'section'
        ? this.prose(record, piece.depth)
        : [...this.text(record, 'objective'), ...this.text(record, 'description')]),
      ...indicators.flatMap((indicator) => this.measure(indicator)),
      ...content.flatMap((inner) => this.piece(inner, piece.depth + 1)),
    ];
  }

  private action(action: PlanRecord, depth: number): PackLine[] {
    const under = childrenOf(this.document, action.id);
    const of = (kind: PlanRecord['kind']) => under.filter((record) => record.kind === kind);
    return [
      ...this.heading(action, depth),
      ...this.text(action, 'description'),
      ...this.fixed(action, 'lead', this.leads(of('assignment'))),
      ...this.fixed(action, 'period', this.meta.period?.(action)),
      ...this.text(action, 'expectedOutput', 'line', `${this.word('Expected output')}: `),
      ...of('activity').flatMap((activity) => this.text(activity, 'title', 'bullet')),
      ...of('indicator').flatMap((indicator) => this.measure(indicator)),
    ];
  }

  private leads(assignments: readonly PlanRecord[]): string | undefined {
    const { bodyName } = this.meta;
    const leads = assignments.filter(({ role }) => role === 'lead' || role === 'co-lead');
    return bodyName && leads.map(({ body }) => bodyName(body)).join(', ');
  }

  private measure(indicator: PlanRecord): PackLine[] {
    return this.text(indicator, 'title', 'bullet', `${this.word('Indicator')}: `);
  }

  private heading(record: PlanRecord, level: number): PackLine[] {
    const unit = this.unit(record, 'title', record.code === undefined ? '' : `${record.code} `);
    return unit ? [{ is: 'heading', level, unit }] : [];
  }

  private text(
    record: PlanRecord,
    field: string,
    is: 'title' | 'line' | 'bullet' = 'line',
    prefix = is === 'bullet' && record.code !== undefined ? `${record.code} ` : '',
  ): PackLine[] {
    const unit = this.unit(record, field, prefix);
    return unit ? [{ is, unit }] : [];
  }

  private unit(record: PlanRecord, field: string, prefix: string): PackUnit | undefined {
    const found = translatedAt(record, field, this.meta.languages);
    if (!found) return undefined;
    const { text, language } = found;
    return { mark: markOf(record.id, field, language), record, field, language, text, prefix };
  }

  /** Shown, and changed by a comment only. */
  private fixed(record: PlanRecord, field: string, shown = ''): PackLine[] {
    const prefix = `${this.word(field === 'lead' ? 'Lead' : 'Period')}: `;
    return [{ is: 'line', shown, unit: { mark: markOf(record.id, field), record, field, prefix } }];
  }

  private prose(record: PlanRecord, level: number): PackLine[] {
    const { body } = record;
    const language = languageOf(body, this.meta.languages);
    if (!isObject(body) || language === undefined) return [];
    const blocks = body[language] as Blocks;
    const units = new Map<ProseNode, PackUnit>();
    for (const { id: block, node } of orderedBlocks(blocks)) {
      if (!isProseNode(node)) continue;
      leavesOf(node).forEach((one, leaf) => {
        const mark = markOf(record.id, 'body', language, block, leaf);
        units.set(one, { mark, record, field: 'body', language, block, leaf, text: textOfLeaf(one), prefix: '' });
      });
    }
    return [{ is: 'prose', level, blocks, units }];
  }

  private word(word: string): string {
    return wordIn(this.meta.language, word);
  }
}

/** All units of the lines, in reading order. */
export const unitsOf = (lines: readonly PackLine[]): PackUnit[] =>
  lines.flatMap((line) => (line.is === 'prose' ? [...line.units.values()] : [line.unit]));
