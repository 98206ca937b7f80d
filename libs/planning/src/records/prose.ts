import { type Fault, fault } from '../faults/fault.js';
import type { ProseNode } from './prose-node.js';
import { isObject, sameValue } from './value.js';

/** What the nodes of long text hold, the attributes they carry, and which of those they must. */
interface NodeRule {
  /** `words`: text, line breaks and footnotes. */
  readonly holds: 'words' | 'nothing' | readonly string[];
  readonly isFilled?: boolean;
  readonly startsWith?: string;
  readonly needs?: readonly string[];
}

const inCells = ['paragraph', 'bulletList', 'orderedList'] as const;
const inWords = ['text', 'hardBreak', 'footnote'] as const;

/** Blocks that stand in a section by themselves: the units of change, comment and suggestion. */
export const topBlocks = ['paragraph', 'heading', 'bulletList', 'orderedList', 'table', 'blockquote'] as const;

const rules: Readonly<Record<string, NodeRule>> = {
  paragraph: { holds: 'words' },
  heading: { holds: 'words', needs: ['level'] },
  bulletList: { holds: ['listItem'], isFilled: true },
  orderedList: { holds: ['listItem'], isFilled: true },
  listItem: { holds: inCells, isFilled: true, startsWith: 'paragraph' },
  blockquote: { holds: inCells, isFilled: true },
  table: { holds: ['tableRow'], isFilled: true },
  tableRow: { holds: ['tableCell', 'tableHeader'] },
  tableCell: { holds: inCells, isFilled: true },
  tableHeader: { holds: inCells, isFilled: true },
  footnote: { holds: 'nothing', needs: ['text'] },
  hardBreak: { holds: 'nothing' },
};

/** Headings inside a section, below the section's own. */
export const headingLevels = [1, 2, 3] as const;
export const mostColumns = 60;
export const longestFootnote = 5000;
const longestHref = 2000;
const deepest = 16;
const mostNodes = 20_000;

const isCount = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;

const schemes = /^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@[^\s@]+$)/i;
/** Whether an address may stand in a link: http, https or mailto, and nothing a browser would run. */
export const isHref = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestHref && !/\s/.test(value) && schemes.test(value);

/** An address as one types it: `www.un.org` → `https://www.un.org`, `name@place.org` → `mailto:…`; undefined where it is none. */
export const hrefOf = (typed: string): string | undefined => {
  const text = typed.trim();
  const meant = [text, ...(/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text) ? [`mailto:${text}`] : [])];
  if (/^[^\s/:@]+\.[^\s/:@.]{2,}([/?#]\S*)?$/.test(text)) meant.push(`https://${text}`);
  return meant.find(isHref);
};

type AttributeRule = (value: unknown) => boolean;
const attributes: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  heading: { level: (value) => (headingLevels as readonly unknown[]).includes(value) },
  orderedList: { start: (value) => isCount(value, 9999) },
  tableCell: { colspan: (value) => isCount(value, mostColumns), rowspan: (value) => isCount(value, 1000) },
  tableHeader: { colspan: (value) => isCount(value, mostColumns), rowspan: (value) => isCount(value, 1000) },
  footnote: {
    text: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= longestFootnote,
  },
};

const attributeFault = (type: string, needs: readonly string[], given: unknown): Fault | undefined => {
  if (given !== undefined && !isObject(given)) return fault('prose-attribute', { type, name: 'attrs' });
  const attrs = isObject(given) ? given : {};
  const missing = needs.find((name) => attrs[name] == null);
  if (missing !== undefined) return fault('prose-needs', { type, name: missing });
  const wrong = Object.entries(attrs).find(
    ([name, value]) => value !== null && attributes[type]?.[name]?.(value) !== true,
  );
  return wrong && fault('prose-attribute', { type, name: wrong[0] });
};

const firstOf = (faults: readonly (Fault | undefined)[]): Fault | undefined => faults.find((one) => one !== undefined);

const markFault = (mark: unknown): Fault | undefined => {
  if (!isObject(mark) || typeof mark['type'] !== 'string') return fault('prose-mark', { type: '' });
  const { type, attrs } = mark;
  if (type === 'bold' || type === 'italic') return undefined;
  if (type !== 'link') return fault('prose-mark', { type });
  return isObject(attrs) && isHref(attrs['href']) ? undefined : fault('prose-link');
};

const textFault = ({ text, marks = [] }: ProseNode): Fault | undefined => {
  if (typeof text !== 'string' || text === '') return fault('prose-empty', { type: 'text' });
  if (!Array.isArray(marks)) return fault('prose-attribute', { type: 'text', name: 'marks' });
  return firstOf((marks as unknown[]).map(markFault));
};

const typeOf = (node: unknown): string => (isObject(node) && typeof node['type'] === 'string' ? node['type'] : '');

const heldBy = ({ holds }: NodeRule): readonly string[] => {
  if (holds === 'nothing') return [];
  return holds === 'words' ? inWords : holds;
};

const holdingFault = (type: string, rule: NodeRule, children: readonly unknown[]): Fault | undefined => {
  const may = heldBy(rule);
  const types = children.map(typeOf);
  const stranger = types.find((one) => !may.includes(one));
  if (stranger !== undefined) return fault('prose-cannot-hold', { type, inner: stranger });
  if (rule.isFilled && children.length === 0) return fault('prose-empty', { type });
  const first = rule.startsWith ?? types[0];
  return types[0] === first ? undefined : fault('prose-begins-with', { type, inner: String(first) });
};

const columnsOf = (row: ProseNode): number =>
  (row.content ?? []).reduce((sum, { attrs }) => sum + Number(attrs?.['colspan'] ?? 1), 0);

const widthFault = ({ type, content = [] }: ProseNode): Fault | undefined =>
  type === 'table' && content.some((row) => columnsOf(row) > mostColumns)
    ? fault('prose-too-wide', { max: mostColumns })
    : undefined;

const ruledFault = (node: ProseNode, rule: NodeRule): Fault | undefined => {
  const children: unknown = node.content ?? [];
  if (!Array.isArray(children)) return fault('prose-attribute', { type: node.type, name: 'content' });
  return (
    attributeFault(node.type, rule.needs ?? [], node.attrs) ??
    holdingFault(node.type, rule, children) ??
    widthFault(node)
  );
};

/** What is wrong with one node, those in it left aside. */
const nodeFault = (node: ProseNode): Fault | undefined => {
  if (node.type === 'text') return textFault(node);
  const rule = Object.hasOwn(rules, node.type) ? rules[node.type] : undefined;
  return rule ? ruledFault(node, rule) : fault('prose-unknown', { type: node.type });
};

const sizeFault = (depth: number, count: number): Fault | undefined => {
  if (depth > deepest) return fault('prose-too-deep', { max: deepest });
  return count > mostNodes ? fault('prose-too-many', { max: mostNodes }) : undefined;
};

const faultWithin = (block: ProseNode): Fault | undefined => {
  let level: readonly ProseNode[] = [block];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    const found = sizeFault(depth, count) ?? firstOf(level.map(nodeFault));
    if (found) return found;
    level = level.flatMap(({ content = [] }) => content);
  }
  return undefined;
};

/**
 * What is wrong with a top-level block of long text: a node or mark it does not know, one in the wrong place, a link
 * that leads elsewhere than http, https or mailto, a block that is too large or too deep. Undefined where nothing is.
 */
export const proseFault = (block: ProseNode): Fault | undefined => {
  const isBlock = (topBlocks as readonly string[]).includes(block.type);
  return isBlock ? faultWithin(block) : fault('prose-no-block', { type: block.type });
};

/** Values that say nothing: what a node is taken to have where it names none. */
const usual: Readonly<Record<string, unknown>> = { colspan: 1, rowspan: 1, start: 1 };

const plainAttributes = (attrs: ProseNode['attrs']): ProseNode['attrs'] => {
  const kept = Object.entries(attrs ?? {}).filter(([name, value]) => value != null && usual[name] !== value);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

const marksOf = ({ marks }: ProseNode): readonly unknown[] => (Array.isArray(marks) ? (marks as unknown[]) : []);
const byType = (a: unknown, b: unknown): number => (typeOf(a) < typeOf(b) ? -1 : Number(typeOf(a) > typeOf(b)));

const isMore = (last: ProseNode | undefined, node: ProseNode): last is ProseNode =>
  last?.text !== undefined && node.text !== undefined && sameValue(last['marks'], node['marks']);

const joined = (nodes: readonly ProseNode[]): ProseNode[] => {
  const kept: ProseNode[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (isMore(last, node)) kept[kept.length - 1] = { ...last, text: [last.text, node.text].join('') };
    else if (node.text !== '') kept.push(node);
  }
  return kept;
};

/** A node in its shortest form, one form for one meaning: no empty attributes, neighbouring texts joined, marks in order. */
export const plainNode = (node: ProseNode): ProseNode => {
  const marks = [...marksOf(node)].sort(byType);
  const content = joined((node.content ?? []).map(plainNode));
  const parts = Object.entries({
    attrs: plainAttributes(node.attrs),
    text: node.text,
    marks: marks.length > 0 ? marks : undefined,
    content: content.length > 0 ? content : undefined,
  });
  return { type: node.type, ...Object.fromEntries(parts.filter(([, value]) => value !== undefined)) };
};
