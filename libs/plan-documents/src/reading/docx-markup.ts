import { SaxesParser } from 'saxes';

/** An XML element of a Word part: name without its namespace prefix, attributes likewise. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Repeated content for older programs, deleted text and field codes are no part of what a reader sees. */
const dropped: ReadonlySet<string> = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'footnoteReference',
  'endnoteReference',
  'drawing',
  'pict',
]);
/** What is no text at all, where deleted text is to be read too. */
export const unseen: ReadonlySet<string> = new Set(
  [...dropped].filter((name) => !['del', 'moveFrom', 'delText'].includes(name)),
);
/** Deeper than any real document; a bomb of nested elements stops here. */
const deepest = 400;

/** Parses one part of a Word file into a tree, without entities of its own. */
export const parseMarkup = (xml: string, drop: ReadonlySet<string> = dropped): Element => {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [local(key), value]));
    const element: Element = { name: local(tag.name), attributes, children: [] };
    const parent = open[open.length - 1];
    /* A row that was deleted with changes tracked says so in its properties. */
    if (!drop.has(element.name) || parent?.name === 'trPr') parent?.children.push(element);
    open.push(element);
    if (open.length > deepest) throw new Error('too deep');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open[open.length - 1]?.children.push(text);
  });
  parser.write(xml).close();
  return root;
};

export const elementsOf = (element: Element | undefined, name?: string): Element[] =>
  (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (!name || child.name === name),
  );

/** The first descendant along a path of names. */
export const within = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => elementsOf(found, name)[0], element);

export const valueOf = (element: Element | undefined): string | undefined => element?.attributes.val;

export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '1');
