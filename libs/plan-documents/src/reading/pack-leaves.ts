import { isProseNode } from '@mufakat/planning/records/long-text';
import type { ProseNode } from '@mufakat/planning/records/prose-node';
import { leavesOf, textOfLeaf } from '../pack-units.js';

const lengthOf = ({ type, text = '' }: ProseNode): number => (type === 'hardBreak' ? 1 : text.length);

const sameAtStart = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
};
const sameAtEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

/** The part of each node between two offsets of the whole; what has no length of its own stays where it stands. */
const cut = (content: readonly ProseNode[], from: number, to: number): ProseNode[] => {
  let at = 0;
  return content.flatMap((node) => {
    const [start, end] = [at, at + lengthOf(node)];
    at = end;
    if (node.text === undefined) return start >= from && end <= to ? [node] : [];
    const text = node.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...node, text }];
  });
};

const inline = (text: string, like: ProseNode | undefined): ProseNode[] =>
  text.split('\n').flatMap((line, at) => {
    const marks = like?.marks === undefined ? {} : { marks: like.marks };
    const words: ProseNode[] = line === '' ? [] : [{ type: 'text', text: line, ...marks }];
    return at === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });

/** A paragraph with other words: what is not changed in it keeps its marks, links and footnotes. */
const reworded = (leaf: ProseNode, after: string): ProseNode => {
  const before = textOfLeaf(leaf);
  const content = (leaf.content ?? []).filter(isProseNode);
  const start = sameAtStart(before, after);
  const end = Math.min(sameAtEnd(before, after), before.length - start, after.length - start);
  const head = cut(content, 0, start);
  const tail = cut(content, before.length - end, before.length).filter((node) => !head.includes(node));
  const middle = inline(
    after.slice(start, after.length - end),
    head.findLast(({ type }) => type === 'text'),
  );
  return { ...leaf, content: [...head, ...middle, ...tail] };
};

/** A block with other words in some of its paragraphs, counted from 0. */
export const withLeaves = (node: ProseNode, words: ReadonlyMap<number, string>): ProseNode => {
  const leaves = leavesOf(node);
  const replaced = new Map(
    [...words].flatMap(([at, text]) => {
      const leaf = leaves[at];
      return leaf ? [[leaf, reworded(leaf, text)] as const] : [];
    }),
  );
  const rebuilt = (one: ProseNode): ProseNode =>
    replaced.get(one) ??
    (one.content
      ? { ...one, content: one.content.map((child) => (isProseNode(child) ? rebuilt(child) : child)) }
      : one);
  return rebuilt(node);
};
