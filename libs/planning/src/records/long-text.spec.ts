import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockChanges, fromParagraphs, fromProse, orderedBlocks, plainText, textOfNode, toProse } from './long-text.js';
import type { ProseNode } from './prose-node.js';
import { isPosition } from './position.js';

const counter = () => {
  let number = 0;
  return () => `new${(number += 1)}`;
};
const paragraph = (text: string): ProseNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('long text', () => {
  test('goes to an editor and comes back unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (lines) => {
        const blocks = fromParagraphs(lines, counter());
        expect(fromProse(toProse(blocks), blocks)).toEqual(blocks);
        expect(blockChanges(blocks, fromProse(toProse(blocks), blocks))).toEqual({});
      }),
    );
  });

  test('moved about in the editor keeps ids and reads in the new order, with valid positions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.infiniteStream(fc.nat(99)), (order, stream) => {
        const blocks = fromParagraphs(
          order.map((_, index) => `line ${index}`),
          counter(),
        );
        const content = [...toProse(blocks).content].map((node) => ({ node, key: stream.next().value as number }));
        const shuffled = content.sort((a, b) => a.key - b.key).map(({ node }) => node);
        const after = fromProse({ type: 'doc', content: shuffled }, blocks);
        expect(toProse(after).content).toEqual(shuffled);
        expect(Object.keys(after).sort()).toEqual(Object.keys(blocks).sort());
        expect(Object.values(after).every(({ position }) => isPosition(position))).toBe(true);
      }),
    );
  });

  test('with its last block drawn to the top changes that block only', () => {
    const blocks = fromParagraphs(['one', 'two', 'three', 'four'], counter());
    const { content } = toProse(blocks);
    const after = fromProse({ type: 'doc', content: [content[3]!, ...content.slice(0, 3)] }, blocks);
    expect(Object.keys(blockChanges(blocks, after))).toEqual(['new4']);
    expect(plainText(after)).toBe('four\none\ntwo\nthree');
  });

  test('with blocks that two people put at one position is set in order', () => {
    const [one, two, three] = Object.values(fromParagraphs(['one', 'two', 'three'], counter()));
    const crowded = { new1: one!, new2: { ...two!, position: one!.position }, new3: three! };
    const { content } = toProse(crowded);
    const after = fromProse({ type: 'doc', content: [content[1]!, content[0]!, content[2]!] }, crowded);
    expect(plainText(after)).toBe('two\none\nthree');
    expect(Object.keys(blockChanges(crowded, after))).toHaveLength(1);
  });

  test('split, joined or written anew names what was set and what is gone', () => {
    const newId = counter();
    const blocks = fromParagraphs('one\n\ntwo', newId);
    const [first] = toProse(blocks).content;
    const after = fromProse(
      { type: 'doc', content: [first!, { ...first!, content: [] }, paragraph('three')] },
      blocks,
      newId,
    );
    const changes = blockChanges(blocks, after);
    expect(Object.keys(changes).sort()).toEqual(['new2', 'new3', 'new4']);
    expect(changes['new2']).toBeNull();
    expect(orderedBlocks(after).map(({ id }) => id)).toEqual(['new1', 'new3', 'new4']);
  });

  test('has words: paragraphs, lists, breaks', () => {
    const list: ProseNode = {
      type: 'bulletList',
      content: ['a', 'b'].map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    };
    const broken: ProseNode = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'x' }, { type: 'hardBreak' }, { type: 'text', text: 'y' }],
    };
    expect(textOfNode(list)).toBe('a\nb');
    expect(textOfNode(broken)).toBe('x\ny');
    expect(textOfNode('junk')).toBe('');
    expect(plainText(fromParagraphs(['  one  ', '', 'two']))).toBe('one\ntwo');
  });
});
