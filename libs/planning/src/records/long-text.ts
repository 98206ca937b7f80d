import { severalBetween } from './position.js';
import { plainNode } from './prose.js';
import type { ProseDocument, ProseNode } from './prose-node.js';
import type { Block } from './record.js';
import { isObject, sameValue } from './value.js';

/** Block id → block: the long text of one language. */
export type Blocks = Readonly<Record<string, Block>>;

export const isProseNode = (value: unknown): value is ProseNode => isObject(value) && typeof value['type'] === 'string';

const newBlockId = (): string => globalThis.crypto.randomUUID();

const inBlockOrder = (a: Block, b: Block): number => {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};

export const orderedBlocks = (blocks: Blocks = {}): Block[] => Object.values(blocks).sort(inBlockOrder);

const withId = (node: unknown, id: string): ProseNode => {
  const known = isProseNode(node) ? node : { type: 'paragraph' };
  return { ...known, attrs: { ...known.attrs, id } };
};
const withoutId = (node: ProseNode): ProseNode => {
  const { attrs, ...rest } = node;
  const others = Object.entries(attrs ?? {}).filter(([name]) => name !== 'id');
  return others.length === 0 ? rest : { ...rest, attrs: Object.fromEntries(others) };
};

/** The blocks as an editor takes them: one ProseMirror document, each top-level node with its block id in `attrs.id`. */
export const toProse = (blocks: Blocks = {}): ProseDocument => ({
  type: 'doc',
  content: orderedBlocks(blocks).map(({ id, node }) => withId(node, id)),
});

/** Indexes of a longest run whose keys rise: those blocks keep their positions, the others have moved. */
const longestRising = (keys: readonly (string | undefined)[]): Set<number> => {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const found = ends.findIndex((end) => (keys[end] ?? '') >= key);
    const at = found < 0 ? ends.length : found;
    previous[index] = ends[at - 1];
    ends[at] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
};

/** Positions in the order given: as many kept as can be, new keys between those. */
const positionsFor = (keys: readonly (string | undefined)[]): string[] => {
  const kept = longestRising(keys);
  const positions: string[] = [];
  let last: string | null = null;
  while (positions.length < keys.length) {
    const start = positions.length;
    let end = start;
    while (end < keys.length && !kept.has(end)) end += 1;
    const next = keys[end] ?? null;
    positions.push(...severalBetween(last, next, end - start));
    if (next !== null && end < keys.length) positions.push(next);
    last = next;
  }
  return positions;
};

/** A block id for each node: its own, a new one where it has none or where a split gave two nodes the same. */
const idsOf = (nodes: readonly ProseNode[], newId: () => string): string[] => {
  const taken = new Set<unknown>();
  return nodes.map(({ attrs }) => {
    const own = attrs?.['id'];
    const id = typeof own === 'string' && own !== '' && !taken.has(own) ? own : newId();
    taken.add(id);
    return id;
  });
};

/** An editor's document as blocks; a block that was there before keeps its id and, unless it was moved, its position. */
export const fromProse = (document: ProseNode, previous: Blocks = {}, newId: () => string = newBlockId): Blocks => {
  const nodes = document.content ?? [];
  const ids = idsOf(nodes, newId);
  const positions = positionsFor(ids.map((id) => (Object.hasOwn(previous, id) ? previous[id]?.position : undefined)));
  return Object.fromEntries(
    nodes.map((node, at) => {
      const id = ids[at] ?? '';
      return [id, { id, position: positions[at] ?? '', node: plainNode(withoutId(node)) }];
    }),
  );
};

const isSameBlock = (a: Block | undefined, b: Block | undefined): boolean => {
  if (!a || !b || a.position !== b.position) return a === b;
  if (!isProseNode(a.node) || !isProseNode(b.node)) return sameValue(a.node, b.node);
  return sameValue(plainNode(a.node), plainNode(b.node));
};

/** What a change must set to make `after` of `before`: block id → block, `null` for one that is gone. */
export const blockChanges = (before: Blocks = {}, after: Blocks = {}): Record<string, Block | null> =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((id) => !isSameBlock(before[id], after[id]))
      .map((id) => [id, after[id] ?? null]),
  );

/** Plain paragraphs, one a line or one an item, as blocks; empty ones are left out. */
export const fromParagraphs = (paragraphs: string | readonly string[], newId: () => string = newBlockId): Blocks => {
  const lines = typeof paragraphs === 'string' ? paragraphs.split(/\r?\n/) : paragraphs;
  const nodes = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): ProseNode => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return fromProse({ type: 'doc', content: nodes }, {}, newId);
};

const textBlocks = new Set(['paragraph', 'heading']);

/** The words of a footnote. */
export const noteOf = ({ attrs }: ProseNode): string => (typeof attrs?.['text'] === 'string' ? attrs['text'] : '');

const leaves: Readonly<Record<string, ((node: ProseNode) => string) | undefined>> = {
  text: ({ text = '' }) => text,
  hardBreak: () => '\n',
  footnote: (node) => ` [${noteOf(node)}]`,
};

/** The words of one node; blocks inside it, such as list items and table cells, on lines of their own; footnotes in brackets. */
export const textOfNode = (node: unknown): string => {
  if (!isProseNode(node)) return '';
  const written = leaves[node.type];
  if (written) return written(node);
  return (node.content ?? []).map(textOfNode).join(textBlocks.has(node.type) ? '' : '\n');
};

/** The words of a long text, one block after the other. */
export const plainText = (blocks: Blocks = {}): string =>
  orderedBlocks(blocks)
    .map(({ node }) => textOfNode(node))
    .join('\n');
