import fc from 'fast-check';
import { fromProse } from './long-text.js';
import type { ProseNode } from './prose-node.js';
import type { PlanDocument, PlanRecord } from './record.js';

export const plan = '10000000-0000-4000-8000-000000000001';
export const section = '10000000-0000-4000-8000-000000000002';

export const textNode = (text: string, ...marks: readonly object[]): ProseNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
});
export const paragraph = (text: string): ProseNode => ({
  type: 'paragraph',
  ...(text !== '' && { content: [textNode(text)] }),
});
export const item = (text: string): ProseNode => ({ type: 'listItem', content: [paragraph(text)] });
export const list = (type: 'bulletList' | 'orderedList', ...items: readonly ProseNode[]): ProseNode => ({
  type,
  content: items,
});
export const cell = (text: string, type = 'tableCell'): ProseNode => ({ type, content: [paragraph(text)] });

const words = fc.string({ minLength: 1, maxLength: 20 });
const mark = fc.oneof(
  fc.constantFrom({ type: 'bold' }, { type: 'italic' }),
  fc.webUrl().map((href) => ({ type: 'link', attrs: { href } })),
);
const inline = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(words, fc.option(mark)).map(([text, one]) => textNode(text, ...(one ? [one] : []))),
  },
  { weight: 1, arbitrary: fc.constant<ProseNode>({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: words.map((text): ProseNode => ({ type: 'footnote', attrs: { text: `note ${text}` } })),
  },
);
const content = fc.array(inline, { minLength: 1, maxLength: 4 });
const aParagraph = content.map((inner): ProseNode => ({ type: 'paragraph', content: inner }));
const heading = fc
  .tuple(content, fc.constantFrom(1, 2, 3))
  .map(([inner, level]): ProseNode => ({ type: 'heading', attrs: { level }, content: inner }));

const { lists } = fc.letrec<{ lists: ProseNode; items: ProseNode }>((tie) => ({
  items: fc
    .tuple(aParagraph, fc.option(tie('lists'), { depthSize: 'small', maxDepth: 3 }))
    .map(([first, inner]): ProseNode => ({ type: 'listItem', content: [first, ...(inner ? [inner] : [])] })),
  lists: fc
    .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(tie('items'), { minLength: 1, maxLength: 3 }))
    .map(([type, items]): ProseNode => ({ type, content: items })),
}));
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), aParagraph)
  .map(([rows, columns, inner]): ProseNode => ({
    type: 'table',
    content: Array.from({ length: rows }, (_, row) => ({
      type: 'tableRow',
      content: Array.from({ length: columns }, () => ({
        type: row === 0 ? 'tableHeader' : 'tableCell',
        content: [inner],
      })),
    })),
  }));

/** Any one block that long text takes. */
export const block = fc.oneof(aParagraph, heading, lists, table);
export const blocksOfProse = fc.array(block, { maxLength: 8 });

/** A plan with one section that holds these blocks in English. */
export const document = (content: readonly ProseNode[]): PlanDocument => {
  const body = fromProse({ type: 'doc', content });
  const records: PlanRecord[] = [
    { id: plan, kind: 'plan', parent: null, position: 'a0', title: { en: 'A plan' } },
    { id: section, kind: 'section', parent: plan, position: 'a0', ...(content.length > 0 && { body: { en: body } }) },
  ];
  return { plan, revision: 1, records: new Map(records.map((record) => [record.id, record])) };
};
