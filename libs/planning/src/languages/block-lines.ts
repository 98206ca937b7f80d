import { isProseNode, noteOf } from '../records/long-text.js';
import { plainNode } from '../records/prose.js';
import type { ProseNode } from '../records/prose-node.js';

const holdsWords = ({ type }: ProseNode): boolean => type === 'paragraph' || type === 'heading';
const isPlain = (node: ProseNode): boolean => node.type === 'text' && !Array.isArray(node['marks']);

const tagged = (tag: number, words: string): string => `<${String(tag)}>${words}</${String(tag)}>`;

/** What is set apart inside a line stands between numbered tags; a line break is a tag by itself. */
const lineOf = (nodes: readonly ProseNode[]): string => {
  let tag = 0;
  return nodes
    .map((node) => {
      if (isPlain(node)) return node.text ?? '';
      tag += 1;
      if (node.type === 'hardBreak') return `<${String(tag)}/>`;
      return tagged(tag, node.type === 'footnote' ? noteOf(node) : (node.text ?? ''));
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
};

const wordHolders = (node: ProseNode): ProseNode[] =>
  holdsWords(node) ? [node] : (node.content ?? []).filter(isProseNode).flatMap(wordHolders);

const isEmpty = (node: ProseNode): boolean => lineOf(plainNode(node).content ?? []) === '';

/**
 * A block of long text as a translator gets it: a line for each paragraph, heading, item and cell that has words. Bold and
 * italic words, links and footnotes stand between numbered tags: `the <1>national</1> plan<2>see annex</2>`.
 */
export const linesOfBlock = (block: unknown): string[] =>
  isProseNode(block)
    ? wordHolders(block)
        .map((node) => lineOf(plainNode(node).content ?? []))
        .filter((line) => line !== '')
    : [];

const tags = /<(\d+)>(.*?)<\/\1>|<(\d+)\/>/gu;

const filled = (node: ProseNode, words: string): ProseNode[] => {
  if (node.type === 'hardBreak') return [node];
  if (words.trim() === '') return [];
  if (node.type === 'footnote') return [{ ...node, attrs: { ...node.attrs, text: words } }];
  return [{ ...node, text: words }];
};

const plainText = (text: string): ProseNode[] => (text === '' ? [] : [{ type: 'text', text }]);

/** The line in the form of these nodes; undefined where its tags are not theirs. */
const nodesOf = (form: readonly ProseNode[], line: string): ProseNode[] | undefined => {
  const apart = form.filter((node) => !isPlain(node));
  const used = new Set<ProseNode>();
  const nodes: ProseNode[] = [];
  let end = 0;
  for (const found of line.matchAll(tags)) {
    const [whole, paired, words = '', single] = found;
    const node = apart[Number(paired ?? single) - 1];
    if (!node || used.has(node) || (single !== undefined) !== (node.type === 'hardBreak')) return undefined;
    used.add(node);
    nodes.push(...plainText(line.slice(end, found.index)), ...filled(node, words));
    end = found.index + whole.length;
  }
  return used.size === apart.length ? [...nodes, ...plainText(line.slice(end))] : undefined;
};

const rewritten = (node: ProseNode, lines: string[]): ProseNode | undefined => {
  if (!holdsWords(node)) {
    const content = (node.content ?? []).map((inner) => rewritten(inner, lines));
    return content.includes(undefined) ? undefined : { ...node, content: content.filter((one) => one !== undefined) };
  }
  if (isEmpty(node)) return node;
  const form = plainNode(node).content ?? [];
  const content = nodesOf(form, lines.shift() ?? '');
  return content && { ...node, content };
};

/** A block with other words in the same form; undefined where the lines or their tags are not as many as the block's. */
export const withLines = (block: ProseNode, lines: readonly string[]): ProseNode | undefined => {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (said.length !== linesOfBlock(block).length) return undefined;
  const node = rewritten(plainNode(block), [...said]);
  return node && plainNode(node);
};
