import { phraseOf } from './phrase.js';

const paper = `<div data-record="r1" data-field="body" data-language="en"><ul data-block="b1"><li><p>one two</p></li><li><p>three<span class="footnote-mark" data-footnote="A law"></span> four</p></li></ul><p data-block="b2">other</p></div>`;

const selected = (from: [string, number], to: [string, number]) => {
  document.body.innerHTML = paper;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const found = (text: string): Node => texts.find((node) => node.textContent?.includes(text))!;
  const range = document.createRange();
  range.setStart(found(from[0]), from[1]);
  range.setEnd(found(to[0]), to[1]);
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  return phraseOf(selection);
};

test('selected words know their record, block and surroundings, as the plan writes them', () => {
  expect(selected(['one two', 4], ['one two', 7])).toEqual({
    ...{ record: 'r1', field: 'body', language: 'en', block: 'b1' },
    ...{ quote: 'two', prefix: 'one ', suffix: '\nthree [A law] four' },
  });
  expect(selected(['one two', 4], [' four', 5])?.quote).toBe('two\nthree [A law] four');
});

test('words over two blocks, or none, are no phrase', () => {
  expect(selected(['one two', 0], ['other', 2])).toBeUndefined();
  expect(selected(['one two', 3], ['one two', 4])).toBeUndefined();
  expect(phraseOf(null)).toBeUndefined();
});
