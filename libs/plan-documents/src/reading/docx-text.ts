import { type Element, elementsOf, isOn, valueOf, within } from './docx-markup.js';

const isNoteMark = (run: Element, text: string): boolean =>
  valueOf(within(run, 'rPr', 'vertAlign')) === 'superscript' && /^[\s\d*†‡,]+$/.test(text);

const pieces: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

const runText = (run: Element): string => {
  const text = elementsOf(run)
    .map((part) =>
      part.name === 't'
        ? part.children.filter((child) => typeof child === 'string').join('')
        : (pieces[part.name] ?? textOf(part)),
    )
    .join('');
  return isNoteMark(run, text) ? '' : text;
};

/** What a reader sees of an element: runs joined, paragraphs as lines, nested tables flattened. */
export const textOf = (element: Element): string => {
  if (element.name === 'r') return runText(element);
  const parts = elementsOf(element).filter(({ name }) => !name.endsWith('Pr'));
  if (element.name === 'tr') return parts.map(textOf).filter(Boolean).join(' ');
  if (parts.some(({ name }) => name === 'p' || name === 'tbl' || name === 'tr' || name === 'tc')) {
    return parts.map(textOf).join('\n');
  }
  return parts.map(textOf).join('');
};

const runsOf = (element: Element): Element[] =>
  elementsOf(element).flatMap((child) => (child.name === 'r' ? [child] : runsOf(child)));

/** Bold where every run with text is. */
export const isBold = (element: Element): boolean => {
  const runs = runsOf(element).filter((run) => textOf(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => isOn(within(run, 'rPr', 'b')));
};

const styleLevel = (style: Element): number | undefined => {
  const named = /^heading ([1-9])$/i.exec(valueOf(within(style, 'name')) ?? '')?.[1];
  const outline = valueOf(within(style, 'pPr', 'outlineLvl'));
  if (named !== undefined) return Number(named);
  return outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1;
};

/** Style id → heading level from 1, for styles that are headings in any language of Word. */
export const headingStyles = (styles: Element | undefined): Map<string, number> => {
  const found = new Map<string, number>();
  for (const style of elementsOf(within(styles, 'styles'), 'style')) {
    const level = styleLevel(style);
    if (level !== undefined && style.attributes.styleId) found.set(style.attributes.styleId, level);
  }
  return found;
};

export const headingLevel = (paragraph: Element, styles: ReadonlyMap<string, number>): number | undefined => {
  const own = valueOf(within(paragraph, 'pPr', 'outlineLvl'));
  if (own !== undefined && Number(own) < 9) return Number(own) + 1;
  return styles.get(valueOf(within(paragraph, 'pPr', 'pStyle')) ?? '');
};
