import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import { rebase } from '../changes/rebase.js';
import { withBefore } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import { blockChanges, type Blocks, fromProse, textOfNode, toProse } from './long-text.js';
import type { ProseNode } from './prose-node.js';
import { hrefOf, isHref, plainNode, proseFault } from './prose.js';
import { blocksOfProse, cell, document, item, list, paragraph, section, textNode } from './prose.spec-support.js';
import type { LongText, PlanDocument } from './record.js';
import { faultsOf } from './validate.js';

const table = (...rows: readonly (readonly string[])[]): ProseNode => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: cells.map((text) => cell(text)) })),
});

const said = (node: ProseNode): string | undefined => proseFault(node)?.message;

const bodyOf = (plan: PlanDocument): Blocks =>
  (plan.records.get(section)?.['body'] as LongText | undefined)?.['en'] ?? {};
const changesFor = (before: Blocks, after: Blocks): Change[] => {
  const set = Object.entries(blockChanges(before, after)).map(([id, block]) => [`body.en/${id}`, block]);
  return set.length === 0 ? [] : [{ op: 'set', kind: 'section', id: section, ...Object.fromEntries(set) } as Change];
};
const edited = (blocks: Blocks, content: readonly ProseNode[]): Blocks => fromProse({ type: 'doc', content }, blocks);

describe('what long text may hold', () => {
  test('paragraphs, headings, nested lists, tables, footnotes and links are taken', () => {
    fc.assert(fc.property(blocksOfProse, (nodes) => nodes.every((node) => proseFault(node) === undefined)));
  });

  test('anything else is refused by name', () => {
    expect(said({ type: 'image' })).toBe('"image" cannot stand as a block of its own');
    expect(said({ type: 'paragraph', content: [{ type: 'iframe' }] })).toBe('"paragraph" cannot hold "iframe"');
    expect(said({ type: 'heading', attrs: { level: 9 } })).toBe('"heading" has "level", which is not understood');
    expect(said({ type: 'heading' })).toBe('"heading" needs "level"');
    expect(said({ type: 'bulletList' })).toBe('"bulletList" is empty');
    expect(said(list('bulletList', { type: 'listItem', content: [list('bulletList', item('in'))] }))).toBe(
      '"listItem" must begin with "paragraph"',
    );
    expect(said({ ...paragraph('x'), attrs: { onclick: 'x' } })).toContain('"onclick"');
    expect(said({ type: 'paragraph', content: [{ type: 'footnote', attrs: { text: ' ' } }] })).toContain('"text"');
    expect(said({ type: 'paragraph', content: [textNode('x', { type: 'style' })] })).toContain('no mark "style"');
    expect(said({ type: 'paragraph', content: [null as unknown as ProseNode] })).toBe('"paragraph" cannot hold ""');
    expect(said({ type: 'constructor' })).toBeDefined();
  });

  test('a block is neither too deep, too wide nor too large', () => {
    const deep = Array.from({ length: 12 }).reduce<ProseNode>(
      (inner) => list('bulletList', { type: 'listItem', content: [paragraph('x'), inner] }),
      list('bulletList', item('x')),
    );
    expect(said(deep)).toContain('levels deep');
    expect(said(table(Array.from({ length: 61 }, () => 'x')))).toContain('60 columns');
    expect(said(list('bulletList', ...Array.from({ length: 10_000 }, () => item('x'))))).toContain('pieces');
  });

  test('links lead to the web or to a mailbox, never to something a browser would run', () => {
    for (const href of ['https://un.org/a?b#c', 'http://localhost', 'mailto:a@b.org']) expect(isHref(href)).toBe(true);
    for (const href of [
      'javascript:alert(1)',
      'java\nscript:x',
      'data:text/html,x',
      '//un.org',
      'https://',
      'file:///etc',
      ' https://x',
      5,
    ])
      expect(isHref(href)).toBe(false);
    const script = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
    expect(said({ type: 'paragraph', content: [textNode('x', script)] })).toContain('http, https or mailto');
    expect(hrefOf('www.un.org/x')).toBe('https://www.un.org/x');
    expect(hrefOf(' someone@un.org ')).toBe('mailto:someone@un.org');
    expect(hrefOf('javascript:alert(1)')).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => hrefOf(text) === undefined || isHref(hrefOf(text))));
  });

  test('a change with such a block is a fault at its address', () => {
    const plan = document([]);
    const node = { type: 'paragraph', content: [{ type: 'video' }] };
    const change = {
      op: 'set',
      kind: 'section',
      id: section,
      'body.en/b1': { id: 'b1', position: 'a0', node },
    } as const;
    expect(faultsOf(change, 0, plan)).toEqual([
      {
        ...{ change: 0, field: 'body.en/b1', code: 'prose-cannot-hold' },
        ...{ params: { type: 'paragraph', inner: 'video' }, message: '"paragraph" cannot hold "video"' },
      },
    ]);
  });

  test('footnotes are among the words', () => {
    const noted = {
      type: 'paragraph',
      content: [textNode('Words'), { type: 'footnote', attrs: { text: 'A source' } }],
    };
    expect(textOfNode(noted)).toBe('Words [A source]');
  });
});

describe('editing a section', () => {
  test('two spellings of one meaning are no change', () => {
    const before = fromProse({ type: 'doc', content: [paragraph('ab')] }, {}, () => 'one');
    const spelled = { ...paragraph(''), attrs: { id: 'one', level: null }, content: [textNode('a'), textNode('b')] };
    expect(blockChanges(before, edited(before, [spelled]))).toEqual({});
  });

  test('editing → changes → apply gives the edited document, and undoes nothing else', () => {
    fc.assert(
      fc.property(blocksOfProse, fc.func(fc.nat(9)), blocksOfProse, (first, choice, more) => {
        const plan = document(first);
        const content = [...toProse(bodyOf(plan)).content];
        const kept = content.filter((_, at) => choice(at) > 2).sort((a, b) => choice(a) - choice(b));
        const after = edited(bodyOf(plan), [...kept, ...more]);
        const result = apply(plan, changesFor(bodyOf(plan), after));
        expect(toProse(bodyOf(result))).toEqual(toProse(after));
        expect(toProse(after).content.map(textOfNode)).toEqual([...kept, ...more].map(textOfNode));
        expect(bodyOf(result)).toEqual(after);
        const touched = Object.keys(blockChanges(bodyOf(plan), after));
        expect(touched.length).toBeLessThanOrEqual(Math.max(first.length, kept.length) + more.length);
      }),
    );
  });

  test('two people who edit different blocks of one section keep both, without a conflict', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mine', 'theirs', 'neither'), { minLength: 1, maxLength: 12 }),
        blocksOfProse,
        (whose, added) => {
          const plan = document(whose.map((_, at) => paragraph(`line ${String(at)}`)));
          const written = (who: string, more: readonly ProseNode[]) =>
            edited(bodyOf(plan), [
              ...toProse(bodyOf(plan)).content.map((node, at) =>
                whose[at] === who ? { ...node, content: [textNode(`${who} ${String(at)}`)] } : node,
              ),
              ...more,
            ]);
          const mine = changesFor(bodyOf(plan), written('mine', []));
          const theirs = withBefore(plan, changesFor(bodyOf(plan), written('theirs', added)));
          const current = apply(plan, theirs, 2);
          const { applies, conflicts } = rebase(mine, theirs, current);
          expect(conflicts).toEqual([]);
          const words = toProse(bodyOf(apply(current, applies))).content.map(textOfNode);
          expect(words).toEqual([
            ...whose.map((who, at) => (who === 'neither' ? `line ${String(at)}` : `${who} ${String(at)}`)),
            ...added.map((node) => textOfNode(plainNode(node))),
          ]);
        },
      ),
    );
  });
});
