import { headingLevels, isHref, longestFootnote } from '@mufakat/planning/records/prose';
import { type Attrs, type DOMOutputSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';

const identified = { id: { default: null } };
const marked = (node: Node): Record<string, string> => {
  const id: unknown = node.attrs['id'];
  return typeof id === 'string' ? { 'data-block': id } : {};
};
const block = (name: string): NodeSpec => ({ group: name, attrs: identified });

const spans = (element: HTMLElement): Attrs => {
  const count = (name: string): number => Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), 60);
  return { colspan: count('colspan'), rowspan: count('rowspan') };
};
const cell = (tag: 'td' | 'th'): NodeSpec => ({
  content: 'inner+',
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole: tag === 'td' ? 'cell' : 'header_cell',
  isolating: true,
  parseDOM: [{ tag, getAttrs: spans }],
  toDOM: ({ attrs }): DOMOutputSpec => [
    tag,
    { colspan: String(attrs['colspan']), rowspan: String(attrs['rowspan']), dir: 'auto' },
    0,
  ],
});

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const levelOfTag = (at: number): number => Math.min(at + 1, headingLevels.length);

/** The grammar of long text (`records/prose.ts`) as the editor needs it. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      ...block('block inner'),
      content: 'inline*',
      parseDOM: [{ tag: 'p' }],
      toDOM: (node) => ['p', { ...marked(node), dir: 'auto' }, 0],
    },
    heading: {
      ...block('block'),
      content: 'inline*',
      attrs: { ...identified, level: { default: 1 } },
      defining: true,
      parseDOM: headingTags.map((tag, at) => ({ tag, attrs: { level: levelOfTag(at) } })),
      toDOM: (node) => ['p', { ...marked(node), 'data-heading': String(node.attrs['level']), dir: 'auto' }, 0],
    },
    bulletList: {
      ...block('block inner'),
      content: 'listItem+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: (node) => ['ul', marked(node), 0],
    },
    orderedList: {
      ...block('block inner'),
      content: 'listItem+',
      attrs: { ...identified, start: { default: 1 } },
      parseDOM: [
        {
          tag: 'ol',
          getAttrs: (element) => ({ start: Math.min(Math.max(Number(element.getAttribute('start')) || 1, 1), 9999) }),
        },
      ],
      toDOM: (node) => ['ol', { ...marked(node), start: String(node.attrs['start']) }, 0],
    },
    listItem: {
      content: 'paragraph inner*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', { dir: 'auto' }, 0],
    },
    blockquote: {
      ...block('block'),
      content: 'inner+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: (node) => ['blockquote', marked(node), 0],
    },
    table: {
      ...block('block'),
      content: 'tableRow+',
      tableRole: 'table',
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: (node) => ['table', marked(node), ['tbody', 0]],
    },
    tableRow: {
      content: '(tableCell | tableHeader)*',
      tableRole: 'row',
      parseDOM: [{ tag: 'tr' }],
      toDOM: () => ['tr', 0],
    },
    tableCell: cell('td'),
    tableHeader: cell('th'),
    footnote: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { text: {} },
      parseDOM: [
        {
          tag: 'span[data-footnote]',
          getAttrs: (element) => {
            const text = (element.getAttribute('data-footnote') ?? '').trim().slice(0, longestFootnote);
            return text !== '' && { text };
          },
        },
      ],
      toDOM: ({ attrs }) => {
        const text = String(attrs['text']);
        return ['span', { class: 'footnote-mark', 'data-footnote': text, title: text }];
      },
    },
    hardBreak: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = element.getAttribute('href')?.trim();
            return isHref(href) ? { href } : false;
          },
        },
      ],
      toDOM: ({ attrs }) => ['a', { href: String(attrs['href']), rel: 'noreferrer' }, 0],
    },
    bold: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]00)$/.test(value) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    italic: {
      parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
  },
});
