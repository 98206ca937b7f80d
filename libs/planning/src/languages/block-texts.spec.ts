import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { perform } from '../changes/apply.js';
import { emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { fromProse, isProseNode, orderedBlocks } from '../records/long-text.js';
import { plainNode, proseFault } from '../records/prose.js';
import type { ProseNode } from '../records/prose-node.js';
import { linesOfBlock, withLines } from './block-lines.js';
import { blockPairs, blocksAt, linesText } from './block-texts.js';
import { settingText } from './write-text.js';

const text = (words: string, ...marks: object[]): ProseNode =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: ProseNode[]): ProseNode => ({ type: 'paragraph', content });
const bold = { type: 'bold' };
const link = { type: 'link', attrs: { href: 'https://undocs.org/A/70/674' } };
const list: ProseNode = {
  type: 'bulletList',
  content: ['Prevent', 'Protect'].map((words) => ({ type: 'listItem', content: [paragraph(text(words))] })),
};

const section = uuidOf(1, 2);
/** A plan in English and Arabic with one section of formed English text. */
const givenSection = (blocks: readonly ProseNode[]) => {
  let next = 0;
  const body = fromProse({ type: 'doc', content: blocks }, {}, () => `b${String((next += 1))}`);
  const changes = Object.fromEntries(Object.entries(body).map(([id, block]) => [`body.en/${id}`, block]));
  return perform(
    emptyPlan,
    [
      { op: 'set', kind: 'plan', id: planId, languages: ['en', 'ar'] },
      { op: 'add', kind: 'section', id: section, parent: planId, ...changes },
    ],
    2,
  ).document;
};
type Plan = ReturnType<typeof givenSection>;
const recordOf = (plan: Plan) => plan.records.get(section)!;
const translate = (plan: Plan, block: string, words: string): Plan => {
  const change = settingText(recordOf(plan), { field: `body/${block}`, language: 'ar', text: words });
  return change ? perform(plan, [change], plan.revision + 1).document : plan;
};

describe('a block of long text goes to a translator as lines', () => {
  test('with what is set apart in them between numbered tags, and comes back in the same form', () => {
    const note: ProseNode = { type: 'footnote', attrs: { text: 'See annex' } };
    const block = paragraph(
      text('The '),
      text('national', bold),
      text(' plan'),
      note,
      text(' and '),
      text('A/70/674', link),
    );
    expect(linesOfBlock(block)).toEqual(['The <1>national</1> plan<2>See annex</2> and <3>A/70/674</3>']);
    const arabic = withLines(block, ['<3>الوثيقة</3> والخطة <1>الوطنية</1><2>انظر المرفق</2>']);
    expect(arabic?.content).toEqual([
      text('الوثيقة', link),
      text(' والخطة '),
      text('الوطنية', bold),
      { type: 'footnote', attrs: { text: 'انظر المرفق' } },
    ]);
  });

  test('and is refused with other lines or other tags than it went out with', () => {
    expect(withLines(list, ['الوقاية'])).toBeUndefined();
    expect(withLines(list, ['الوقاية', 'الحماية', 'زيادة'])).toBeUndefined();
    const block = paragraph(text('The '), text('plan', bold));
    for (const line of ['الخطة', '<2>الخطة</2>', '<1>خطة</1> و<1>خطة</1>', '<1/>الخطة'])
      expect(withLines(block, [line])).toBeUndefined();
  });
});

describe('a formed text is translated block by block', () => {
  test('in the form and the order of its original, and again when that has one block more', () => {
    let plan = givenSection([{ type: 'heading', attrs: { level: 2 }, content: [text('Why')] }, list]);
    plan = translate(plan, 'b2', 'الوقاية\nالحماية');
    plan = translate(plan, 'b1', 'لماذا');
    const arabic = orderedBlocks(blocksAt(recordOf(plan), 'body', 'ar')).map(({ node }) => node as ProseNode);
    expect(arabic.map(({ type }) => type)).toEqual(['heading', 'bulletList']);
    const pairs = blockPairs(recordOf(plan), 'body', { from: 'en', to: 'ar' });
    expect(pairs?.map(({ source, target }) => [linesText(source), linesText(target)])).toEqual([
      ['Why', 'لماذا'],
      ['Prevent\nProtect', 'الوقاية\nالحماية'],
    ]);
  });

  test('but not where the two are built differently', () => {
    let plan = givenSection([{ type: 'heading', attrs: { level: 2 }, content: [text('Why')] }, list]);
    const change = settingText(recordOf(plan), { field: 'body', language: 'ar', text: 'فقرة واحدة' });
    if (change) plan = perform(plan, [change], plan.revision + 1).document;
    expect(blockPairs(recordOf(plan), 'body', { from: 'en', to: 'ar' })).toBeUndefined();
    expect(settingText(recordOf(plan), { field: 'body/b1', language: 'ar', text: 'لماذا' })).toBeUndefined();
  });
});

const word = fc.stringMatching(/^[a-z\u0627-\u064A]{1,8}$/u);
const inline = fc.oneof(
  word.map((words) => text(`${words} `)),
  fc.tuple(word, fc.constantFrom(bold, link, { type: 'italic' })).map(([words, mark]) => text(words, mark)),
  word.map((words): ProseNode => ({ type: 'footnote', attrs: { text: words } })),
);
const words = fc.array(inline, { minLength: 1, maxLength: 5 }).map((content) => paragraph(...content));
const anyBlock = fc.oneof(
  words,
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items): ProseNode => ({
    type: 'bulletList',
    content: items.map((one) => ({ type: 'listItem', content: [one] })),
  })),
  fc.array(fc.option(words), { minLength: 1, maxLength: 4 }).map((cells): ProseNode => ({
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: cells.map((one) => ({ type: 'tableCell', content: [one ?? { type: 'paragraph' }] })),
      },
    ],
  })),
);

describe('whatever its form', () => {
  test('a block given its own lines is the same block, and given others says exactly them', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const lines = linesOfBlock(block);
        const same = withLines(block, lines);
        expect(same && linesOfBlock(same)).toEqual(lines);
        const others = lines.map((line) => line.replace(/[a-z]+/g, 'x'));
        const changed = withLines(block, others);
        expect(changed && linesOfBlock(changed)).toEqual(others);
        expect(isProseNode(changed) && proseFault(plainNode(changed))).toBeUndefined();
      }),
    );
  });
});
