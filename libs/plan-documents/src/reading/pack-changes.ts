import type { Change } from '@mufakat/planning/changes/change';
import { faultsIn } from '@mufakat/planning/changes/faults';
import { type Blocks, isProseNode, orderedBlocks } from '@mufakat/planning/records/long-text';
import { severalBetween } from '@mufakat/planning/records/position';
import type { ProseNode } from '@mufakat/planning/records/prose-node';
import type { Block, PlanDocument } from '@mufakat/planning/records/record';
import type { BroughtWord } from '../brought.js';
import { isOfChecklist, leavesOf, type PackUnit } from '../pack-units.js';
import { reviewWord } from '../review-words.js';
import { asEditedBy, folded, originalOf, type Segment, textsIn, withoutPrefix } from './pack-segments.js';
import { placeOfUnit } from './pack-comments.js';
import { withLeaves } from './pack-leaves.js';

/** One paragraph as one author leaves it; without an author: changed without tracking. */
interface Edit {
  readonly unit: PackUnit;
  readonly author?: string;
  readonly before: string;
  readonly after: string;
  readonly number: number;
}

interface Added {
  readonly author?: string;
  readonly text: string;
  readonly number: number;
  readonly isInTable: boolean;
}

const authorsIn = (segment: Segment): string[] => [
  ...new Set(textsIn(segment).flatMap(({ ins, del }) => [ins, del].filter((author) => author !== undefined))),
];

const wordsOf = (text: string, unit: PackUnit): string => withoutPrefix(text, unit).trim();

/** What each author makes of a paragraph, and what was changed in it without tracking. */
export const editsIn = (segment: Segment): Edit[] => {
  const { unit, number } = segment;
  if (!unit || isOfChecklist(unit)) return [];
  const original = wordsOf(originalOf(segment), unit);
  const frozen = unit.text ?? original;
  const untracked = folded(original) === folded(frozen) ? [] : [{ unit, number, before: frozen, after: original }];
  const tracked = authorsIn(segment).flatMap((author) => {
    const after = wordsOf(asEditedBy(segment, author), unit);
    return folded(after) === folded(original) ? [] : [{ unit, number, author, before: frozen, after }];
  });
  return [...untracked, ...tracked];
};

const blocksOf = ({ record, language = '' }: PackUnit): Blocks =>
  (record['body'] as Readonly<Record<string, Blocks>> | undefined)?.[language] ?? {};

const positionBehind = (block: string, blocks: Blocks): string => {
  const ordered = orderedBlocks(blocks);
  const at = ordered.findIndex(({ id }) => id === block);
  const [position = ''] = severalBetween(ordered[at]?.position ?? null, ordered[at + 1]?.position ?? null, 1);
  return position;
};

/** Makes the words of a returned text: what fits a field is a change of it, anything else is said in a comment. */
export class PackChanges {
  constructor(
    private readonly document: PlanDocument,
    private readonly language: string,
  ) {}

  /** Edits of one author in one field or block are one change. */
  words(edits: readonly Edit[]): BroughtWord[] {
    const groups = new Map<string, Edit[]>();
    for (const edit of edits) {
      const { author = '', unit } = edit;
      const place = [author, unit.record.id, unit.field, unit.language, unit.block].join('|');
      groups.set(place, [...(groups.get(place) ?? []), edit]);
    }
    return [...groups.values()].flatMap((group) => this.word(group));
  }

  /** A paragraph that somebody added behind this unit. */
  added(behind: PackUnit, { author, text, number, isInTable }: Added): BroughtWord {
    const base = { where: `¶${String(number)}`, ...(author && { author }), found: 'id' } as const;
    const change = isInTable ? undefined : this.newBlock(behind, text);
    if (change && faultsIn(this.document, [change]).length === 0) {
      const at = { record: behind.record.id, field: behind.field, language: behind.language };
      return { ...base, is: 'change', at, text, changes: [change] };
    }
    return { ...base, is: 'proposal', at: placeOfUnit(behind), text: `${reviewWord(this.language, 'added')} ${text}` };
  }

  private word(group: readonly Edit[]): BroughtWord[] {
    const [first] = group;
    if (!first) return [];
    const { unit, author, number } = first;
    const base = { where: `¶${String(number)}`, found: 'id', ...(author && { author }) } as const;
    const change = unit.text === undefined ? undefined : this.change(group, first);
    if (!change || faultsIn(this.document, [change]).length > 0)
      return [
        { ...base, is: 'proposal', at: placeOfUnit(unit), text: group.map((edit) => this.said(edit)).join('\n') },
      ];
    const [before, text] = [group.map((edit) => edit.before).join('\n'), group.map(({ after }) => after).join('\n')];
    return [
      { ...base, is: 'change', at: { ...placeOfUnit(unit), record: unit.record.id }, before, text, changes: [change] },
    ];
  }

  private change(group: readonly Edit[], { unit, after }: Edit): Change | undefined {
    const { record, field, language = '', block } = unit;
    const set = (address: string, value: unknown) =>
      ({ op: 'set', kind: record.kind, id: record.id, [address]: value }) as unknown as Change;
    if (block === undefined) return set(`${field}.${language}`, after === '' ? null : after);
    const known = blocksOf(unit)[block];
    if (!known || !isProseNode(known.node)) return undefined;
    const isOne = leavesOf(known.node).length === 1;
    if (group.some((edit) => edit.after === '')) return isOne ? set(`body.${language}/${block}`, null) : undefined;
    const node = withLeaves(known.node, new Map(group.map((edit) => [edit.unit.leaf ?? 0, edit.after])));
    return set(`body.${language}/${block}`, { ...known, node });
  }

  private newBlock(behind: PackUnit, text: string): Change | undefined {
    const { record, language = '', block } = behind;
    if (block === undefined) return undefined;
    const position = positionBehind(block, blocksOf(behind));
    const id = globalThis.crypto.randomUUID();
    const node: ProseNode = { type: 'paragraph', content: [{ type: 'text', text }] };
    const added: Block = { id, position, node };
    return { op: 'set', kind: record.kind, id: record.id, [`body.${language}/${id}`]: added } as unknown as Change;
  }

  private said({ unit, before, after }: Edit): string {
    const word = (key: 'out' | 'changed' | 'to') => reviewWord(this.language, key);
    const label = unit.text === undefined ? unit.prefix : '';
    if (after === '') return `${word('out')} ${label}${before}`;
    return `${word('changed')} ${label}“${before}” ${word('to')} “${after}”`;
  }
}
