import { apply } from '@mufakat/planning/changes/apply';
import {
  blockChanges,
  type Blocks,
  fromProse,
  isProseNode,
  orderedBlocks,
  textOfNode,
} from '@mufakat/planning/records/long-text';
import { proseFault } from '@mufakat/planning/records/prose';
import { type PlanDocument, type PlanRecord } from '@mufakat/planning/records/record';
import fc from 'fast-check';
import { splitBlock } from 'prosemirror-commands';
import { splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState, Selection, TextSelection } from 'prosemirror-state';
import { DOMParser as ProseParser } from 'prosemirror-model';
import { commands, setFootnote, setLink, setStyle, styles, tableCommands } from './commands.js';
import { mergeBlocks } from './merging.js';
import { blocksOf, documentOf, taking } from './outside.js';
import { cleaned } from './pasting.js';
import { pluginsWith } from './plugins.js';
import { schema } from './schema.js';

const section = '10000000-0000-4000-8000-000000000002';
const planWith = (blocks: Blocks): PlanDocument => {
  const plan = '10000000-0000-4000-8000-000000000001';
  const records: PlanRecord[] = [
    { id: plan, kind: 'plan', parent: null, position: 'a0', title: { en: 'A plan' } },
    {
      id: section,
      kind: 'section',
      parent: plan,
      position: 'a0',
      ...(Object.keys(blocks).length > 0 && { body: { en: blocks } }),
    },
  ];
  return { plan, revision: 1, records: new Map(records.map((record) => [record.id, record])) };
};
const bodyOf = (plan: PlanDocument): Blocks =>
  (plan.records.get(section)?.['body'] as { en?: Blocks } | undefined)?.en ?? {};

const editorOf = (blocks: Blocks): EditorState =>
  EditorState.create({ doc: documentOf(blocks), plugins: pluginsWith({}) });

const typed =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text));
    return true;
  };
const select =
  (from: number, to: number): Command =>
  (state, dispatch) => {
    const place = (share: number) => Math.round((state.doc.content.size * share) / 100);
    const ends = [place(from), place(to)].map((at) => Selection.near(state.doc.resolve(at)));
    dispatch?.(state.tr.setSelection(TextSelection.between(ends[0]!.$from, ends[1]!.$to)));
    return true;
  };
const deleted: Command = (state, dispatch) => {
  dispatch?.(state.tr.deleteSelection());
  return true;
};

/** Anything a hand does in the editor. */
const gesture: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(100), fc.nat(100)).map(([from, to]) => select(from, to)) },
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 6 }).map((text) => typed(text)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Command>(
      splitBlock,
      splitListItem(schema.nodes.listItem),
      deleted,
      ...Object.values(commands),
      ...Object.values(tableCommands),
      ...styles.map(setStyle),
      setLink('https://un.org'),
      setLink(undefined),
      setFootnote('A source'),
    ),
  },
);

const after = (state: EditorState, gestures: readonly Command[]): EditorState => {
  let now = state;
  for (const command of gestures)
    command(now, (transaction) => {
      now = now.apply(transaction);
    });
  return now;
};

const words = (blocks: Blocks): string[] => orderedBlocks(blocks).map(({ node }) => textOfNode(node));
const paragraphs = (...lines: readonly string[]): Blocks =>
  fromProse({
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  });

describe('writing in a section', () => {
  test('whatever is done in the editor: its changes, applied, give its very text, and the rules take it', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), fc.array(gesture, { maxLength: 25 }), (first, second) => {
        let blocks: Blocks = paragraphs('one', 'two', 'three');
        let state = editorOf(blocks);
        for (const gestures of [first, second]) {
          state = after(state, gestures);
          const changes = blockChanges(blocks, blocksOf(state.doc, blocks));
          const set = Object.entries(changes).map(([id, block]) => [`body.en/${id}`, block]);
          for (const block of Object.values(changes))
            if (block && isProseNode(block.node)) expect(proseFault(block.node)).toBeUndefined();
          const plan = planWith(blocks);
          const changed = apply(plan, [{ op: 'set', kind: 'section', id: section, ...Object.fromEntries(set) }]);
          blocks = bodyOf(changed);
          if (Object.keys(blocks).length > 0) expect(documentOf(blocks)!.eq(state.doc)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a touched paragraph is the only change', () => {
    const blocks = paragraphs('one', 'two', 'three');
    const state = after(editorOf(blocks), [select(50, 50), typed('!')]);
    const changes = blockChanges(blocks, blocksOf(state.doc, blocks));
    expect(Object.values(changes).map((block) => block && textOfNode(block.node))).toEqual([
      expect.stringMatching(/t?w?o?!/),
    ]);
  });

  test('a paragraph made a list is the same block, and of two halves the one with words is', () => {
    const blocks = paragraphs('one');
    const [id] = Object.keys(blocks);
    const list = blocksOf(after(editorOf(blocks), [commands.bullets]).doc, blocks);
    expect(Object.keys(list)).toEqual([id]);
    const pushed = blocksOf(after(editorOf(blocks), [select(0, 0), splitBlock]).doc, blocks);
    expect(textOfNode(pushed[id!]!.node)).toBe('one');
    expect(words(pushed)).toEqual(['', 'one']);
  });

  test('what others write meanwhile comes in beside mine; where both wrote one block, both stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mine', 'theirs', 'both', 'neither'), { minLength: 1, maxLength: 8 }),
        (whose) => {
          const known = paragraphs(...whose.map((_, at) => `line${String(at)}`));
          const written = (who: string): Blocks =>
            Object.fromEntries(
              orderedBlocks(known).map((block, at) => {
                const isWritten = whose[at] === who || whose[at] === 'both';
                const text = isWritten ? `${who}${String(at)}` : `line${String(at)}`;
                return [block.id, { ...block, node: { type: 'paragraph', content: [{ type: 'text', text }] } }];
              }),
            );
          let next = 0;
          const merged = mergeBlocks(known, written('mine'), written('theirs'), () => `new${String((next += 1))}`);
          expect(words(merged)).toEqual(
            whose.flatMap((who, at) => {
              if (who === 'both') return [`theirs${String(at)}`, `mine${String(at)}`];
              return [`${who === 'neither' ? 'line' : who}${String(at)}`];
            }),
          );
          const mine = editorOf(written('mine'));
          const step = taking(mine, documentOf(merged)!);
          expect(words(blocksOf((step ? mine.apply(step) : mine).doc, merged))).toEqual(words(merged));
        },
      ),
    );
  });

  test('the caret stays in its words when others add above and remove below', () => {
    const known = paragraphs('one', 'two', 'three');
    const [one, two, three] = orderedBlocks(known);
    const state = after(editorOf(known), [select(50, 50)]);
    const added = { id: 'new', position: 'Zz', node: { type: 'paragraph', content: [{ type: 'text', text: 'zero' }] } };
    const wanted = documentOf({ [added.id]: added, [one!.id]: one!, [two!.id]: two! })!;
    const now = state.apply(taking(state, wanted)!);
    expect(three).toBeDefined();
    expect(now.doc.textBetween(0, now.doc.content.size, '|')).toBe('zero|one|two');
    expect(now.selection.$from.parent.textContent).toBe(state.selection.$from.parent.textContent);
  });
});

const pasted = (html: string): unknown => {
  const place = document.createElement('div');
  place.innerHTML = cleaned(html);
  const content = ProseParser.fromSchema(schema).parse(place);
  return orderedBlocks(blocksOf(content, {})).map(({ node }) => node);
};
const line = (text: string): object => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('pasting', () => {
  test('from Word: headings, nested lists, marks, footnotes; no styles, no scripts, no bad links', () => {
    const html = `<html xmlns:o="urn:x"><head><style>p{color:red}</style></head><body>
      <h1 style='color:red'>Context<o:p></o:p></h1>
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>First</p>
      <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>Inner</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Second</p>
      <p>A <b>bold</b> word<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a>
      <a href="javascript:alert(1)">bad</a> <a href="https://un.org">good</a></p><script>alert(1)</script>
      <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Law 5 of 2020</p></div></div>
      </body></html>`;
    expect(pasted(html)).toEqual([
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Context' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              line('First'),
              { type: 'orderedList', content: [{ type: 'listItem', content: [line('Inner')] }] },
            ],
          },
          { type: 'listItem', content: [line('Second')] },
        ],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'A ' },
          { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' word' },
          { type: 'footnote', attrs: { text: 'Law 5 of 2020' } },
          { type: 'text', text: ' bad ' },
          { type: 'text', text: 'good', marks: [{ type: 'link', attrs: { href: 'https://un.org' } }] },
        ],
      },
    ]);
  });

  test('a table keeps its heading cells', () => {
    expect(pasted('<table><tr><th>Year</th></tr><tr><td>2026</td></tr></table>')).toEqual([
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [line('Year')] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [line('2026')] }] },
        ],
      },
    ]);
  });
});
