import type { PlanDocument, PlanRecord } from './record.js';
import { childrenOf } from './tree.js';

/** A section or pillar of the paper with what stands under it; `depth` is the level of its heading, 1 for sections of the plan itself. */
export interface PaperPart {
  readonly is: 'part';
  readonly record: PlanRecord;
  readonly depth: number;
  /** Indicators of a pillar itself. */
  readonly indicators: readonly PlanRecord[];
  readonly content: readonly (PaperPart | PaperActions)[];
}
/** The actions of one parent: one table. */
export interface PaperActions {
  readonly is: 'actions';
  readonly actions: readonly PlanRecord[];
}
/** Pillars and actions that stand in the plan itself and follow one another: the chapter of actions. */
export interface PaperChapter {
  readonly is: 'chapter';
  readonly content: readonly (PaperPart | PaperActions)[];
}
export type PaperPiece = PaperPart | PaperActions | PaperChapter;

/** The columns of a table of actions, in order. */
export const paperColumns = ['code', 'action', 'lead', 'support', 'period', 'output', 'indicators', 'budget'] as const;
export type PaperColumn = (typeof paperColumns)[number];

/** Whether a record is a part of the paper that its outline names. */
export const isPart = ({ kind }: PlanRecord): boolean => kind === 'section' || kind === 'pillar';

/** Actions have no heading of their own, so they stand before whatever has one: else they would read as part of it. */
const under = (document: PlanDocument, parent: string, depth: number): (PaperPart | PaperActions)[] => {
  const children = childrenOf(document, parent);
  const actions = children.filter(({ kind }) => kind === 'action');
  return [
    ...(actions.length > 0 ? [{ is: 'actions', actions } as const] : []),
    ...children.filter(isPart).map((record) => partOf(document, record, depth)),
  ];
};

const partOf = (document: PlanDocument, record: PlanRecord, depth: number): PaperPart => ({
  is: 'part',
  record,
  depth,
  indicators: childrenOf(document, record.id).filter(({ kind }) => kind === 'indicator'),
  content: under(document, record.id, depth + 1),
});

const deeper = (part: PaperPart): PaperPart => ({
  ...part,
  depth: part.depth + 1,
  content: part.content.map((piece) => (piece.is === 'part' ? deeper(piece) : piece)),
});

/** The plan as the paper reads, after its title and summary: the one order of the Word file, the document view and print. */
export const paperOf = (document: PlanDocument): readonly (PaperPart | PaperChapter)[] => {
  const all = under(document, document.plan, 1);
  const actions = all.filter(({ is }) => is === 'actions');
  const parts = all.filter((piece) => piece.is === 'part');
  const pieces: (PaperPart | { is: 'chapter'; content: (PaperPart | PaperActions)[] })[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (part.record.kind === 'section') pieces.push(part);
    else if (last?.is === 'chapter') last.content.push(deeper(part));
    else pieces.push({ is: 'chapter', content: [deeper(part)] });
  }
  const first = pieces.find((piece) => piece.is === 'chapter');
  if (first) first.content.unshift(...actions);
  else if (actions.length > 0) pieces.push({ is: 'chapter', content: actions });
  return pieces;
};

/** The parts of the paper, one after the other. */
export const partsOf = (pieces: readonly PaperPiece[]): PaperPart[] =>
  pieces.flatMap((piece) => {
    if (piece.is === 'actions') return [];
    return piece.is === 'part' ? [piece, ...partsOf(piece.content)] : partsOf(piece.content);
  });
