import { quoteOf } from '@mufakat/planning/anchors/text-quote';
import type { DocumentPhrase } from '../../platform/slots.js';

/** Elements whose children stand on lines of their own, as `textOfNode` writes them. */
const lined = new Set(['UL', 'OL', 'LI', 'TABLE', 'TBODY', 'TR', 'TD', 'TH', 'BLOCKQUOTE']);

interface Point {
  readonly node: Node;
  readonly offset: number;
}

const leafText = (node: Node): string | undefined => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element)) return '';
  if (node.tagName === 'BR') return node.classList.contains('ProseMirror-trailingBreak') ? '' : '\n';
  const note = node.getAttribute('data-footnote');
  return note === null ? undefined : ` [${note}]`;
};

interface Words {
  readonly text: string;
  /** The point was met on the way. */
  readonly isReached: boolean;
}

const separatorOf = (node: Node): string => (node instanceof Element && lined.has(node.tagName) ? '\n' : '');

const wordsInside = (node: Node, to: Point | undefined): Words => {
  const stop = node === to?.node ? to.offset : undefined;
  const between = separatorOf(node);
  let text = '';
  for (const [at, child] of [...node.childNodes].entries()) {
    if (at === stop) return { text, isReached: true };
    const inner = wordsOf(child, to);
    text += (at > 0 ? between : '') + inner.text;
    if (inner.isReached) return { text, isReached: true };
  }
  return { text, isReached: stop !== undefined };
};

/** The words of a block on the screen as the plan has them, up to a point in it. */
const wordsOf = (node: Node, to?: Point): Words => {
  const leaf = leafText(node);
  if (leaf === undefined) return wordsInside(node, to);
  const isReached = node === to?.node;
  return { text: isReached ? leaf.slice(0, to.offset) : leaf, isReached };
};

const placeOf = (node: Node): HTMLElement | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-block], [data-words]') ??
  undefined;

const quoteIn = (place: HTMLElement, range: Range) => {
  const start = wordsOf(place, { node: range.startContainer, offset: range.startOffset }).text.length;
  const end = wordsOf(place, { node: range.endContainer, offset: range.endOffset }).text.length;
  return quoteOf(wordsOf(place).text, { start, end });
};

const rangeOf = (selection: Selection | null): Range | undefined =>
  selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;

/** Where a text stands in the plan, as the paper says it. */
const addressOf = (place: HTMLElement): Pick<DocumentPhrase, 'record' | 'field' | 'language' | 'block'> | undefined => {
  const { record, field, language } = place.closest<HTMLElement>('[data-record]')?.dataset ?? {};
  if (!record || !field || !language) return undefined;
  const { block } = place.dataset;
  return { record, field, language, ...(block === undefined ? {} : { block }) };
};

/** The selected words with their place in the plan; undefined where they do not lie in one text. */
export const phraseOf = (selection: Selection | null): DocumentPhrase | undefined => {
  const range = rangeOf(selection);
  const place = range && placeOf(range.startContainer);
  if (!place || place !== placeOf(range.endContainer)) return undefined;
  const address = addressOf(place);
  const quote = quoteIn(place, range);
  return address && quote.quote.trim() !== '' ? { ...address, ...quote } : undefined;
};
