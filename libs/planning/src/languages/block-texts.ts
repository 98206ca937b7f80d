import { descriptionOf } from '../records/address.js';
import { type Blocks, isProseNode, orderedBlocks } from '../records/long-text.js';
import type { ProseNode } from '../records/prose-node.js';
import type { Block, PlanRecord } from '../records/record.js';
import { isObject } from '../records/value.js';
import { linesOfBlock, withLines } from './block-lines.js';
import { splitName } from './named-texts.js';

/** A block of an original and the one that says the same in another language. */
export interface BlockPair {
  readonly source: Block;
  readonly target: Block | undefined;
}

/** The blocks of a long text in a language; none where it has no words. */
export const blocksAt = (record: PlanRecord, field: string, language: string): Blocks => {
  const value = record[field];
  const blocks = isObject(value) ? value[language] : undefined;
  return isObject(blocks) ? (blocks as Blocks) : {};
};

const isFormed = ({ node }: Block): boolean =>
  !isProseNode(node) ||
  node.type !== 'paragraph' ||
  (node.content ?? []).some((one) => one.type !== 'text' || (Array.isArray(one['marks']) && one['marks'].length > 0));

/** Whether a wording is more than plain paragraphs, so that plain words would lose its form. */
export const hasForm = (record: PlanRecord, field: string, language: string): boolean =>
  descriptionOf(record.kind, field)?.type === 'long-text' &&
  Object.values(blocksAt(record, field, language)).some(isFormed);

const typeOf = ({ node }: Block): string => (isProseNode(node) ? node.type : '');

/** By their ids, which a translation made here shares with its original; else one after the other where they are alike. */
const paired = (sources: readonly Block[], targets: readonly Block[]): readonly BlockPair[] | undefined => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  if (targets.every(({ id }) => byId.has(id)))
    return sources.map((source) => ({ source, target: targets.find(({ id }) => id === source.id) }));
  const isAlike =
    sources.length === targets.length &&
    sources.every((source, at) => {
      const target = targets[at];
      return target !== undefined && typeOf(source) === typeOf(target);
    });
  return isAlike ? sources.map((source, at) => ({ source, target: targets[at] })) : undefined;
};

interface TwoLanguages {
  readonly from: string;
  readonly to: string;
}

/** A formed text block by block beside its translation; undefined where it has no form, or the two are built differently. */
export const blockPairs = (
  record: PlanRecord,
  field: string,
  { from, to }: TwoLanguages,
): readonly BlockPair[] | undefined => {
  if (!hasForm(record, field, from) && !hasForm(record, field, to)) return undefined;
  const [sources, targets] = [from, to].map((language) => orderedBlocks(blocksAt(record, field, language)));
  return sources && targets && paired(sources, targets);
};

interface BlockText {
  /** `body/<block>`. */
  readonly field: string;
  readonly language: string;
  readonly text: string;
}

/** The pair that holds a block, in whichever language that is the original. */
const pairOf = (record: PlanRecord, [field, id]: readonly [string, string], to: string): BlockPair | undefined => {
  const value = record[field];
  const others = isObject(value) ? Object.keys(value).filter((language) => language !== to) : [];
  return others
    .flatMap((from) => blockPairs(record, field, { from, to }) ?? [])
    .find(({ source }) => source.id === id && isProseNode(source.node));
};

/** The block that `body/<block>` names, as it should say these lines in a language: in the form of the block it translates. */
export const translatedBlock = (
  record: PlanRecord,
  { field: place, language, text }: BlockText,
): { readonly field: string; readonly block: Block } | undefined => {
  const named = splitName(place);
  if (!named || descriptionOf(record.kind, named[0])?.type !== 'long-text') return undefined;
  const pair = pairOf(record, named, language);
  const node = pair && withLines(pair.source.node as ProseNode, text.split('\n'));
  if (!node) return undefined;
  const { id: own, position } = pair.target ?? pair.source;
  return { field: named[0], block: { id: own, position, node } };
};

/** The lines of a block; one string, as a cell of a sheet holds it. */
export const linesText = (block: Block | undefined): string => linesOfBlock(block?.node).join('\n');
