import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import { emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { fromParagraphs } from '../records/long-text.js';
import { findAgain } from './find-again.js';
import { findQuote, quoteOf } from './text-quote.js';

const runs = { numRuns: 500 };
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 8 }),
  fc.constant('aaaa ab'),
);
const phrase = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.constant('حوار مع الشباب'));

describe('a phrase is found again', () => {
  test('in the text it was quoted from, at the very place', () => {
    fc.assert(
      fc.property(words, phrase, words, (before, quote, after) => {
        const text = before + quote + after;
        const span = { start: before.length, end: before.length + quote.length };
        const found = findQuote(text, quoteOf(text, span));
        expect(found && text.slice(found.start, found.end)).toBe(quote);
        if (text.split(quote).length === 2) expect(found).toMatchObject(span);
      }),
      runs,
    );
  });

  test('however the text is edited elsewhere', () => {
    fc.assert(
      fc.property(phrase, fc.tuple(words, words), fc.tuple(words, words), (quote, [before, after], elsewhere) => {
        const text = before + quote + after;
        const anchor = quoteOf(text, { start: before.length, end: before.length + quote.length });
        const edited = elsewhere.join(quote);
        const found = findQuote(edited, anchor);
        expect(found && edited.slice(found.start, found.end)).toBe(quote);
      }),
      runs,
    );
  });

  test('among copies of it, where its surroundings are', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 6 }), fc.lorem({ maxCount: 6 }), phrase, (before, after, quote) => {
        const text = `${before} ${quote} ${after}`;
        const span = { start: before.length + 1, end: before.length + 1 + quote.length };
        const copies = `0${quote}1 `;
        const found = findQuote(copies + text + copies, quoteOf(text, span));
        expect(found?.likeness).toBeGreaterThanOrEqual(2);
        if (!quote.includes(quote[0] ?? '', 1) && !before.includes(quote) && !after.includes(quote))
          expect(found?.start).toBe(span.start + copies.length);
      }),
      runs,
    );
  });

  test('is gone exactly when its words stand nowhere', () => {
    fc.assert(
      fc.property(words, phrase, (text, quote) => {
        expect(findQuote(text, { quote }) === undefined).toBe(!text.includes(quote));
      }),
      runs,
    );
  });
});

describe('what was said of a plan', () => {
  const [section, other, action] = [uuidOf(1, 1), uuidOf(1, 2), uuidOf(1, 3)];
  const [first = { id: '' }, second = { id: '' }] = Object.values(
    fromParagraphs(['Schools teach dialogue to everyone.', 'Media are read with care.']),
  );
  const plan = apply(emptyPlan, [
    {
      op: 'add',
      kind: 'section',
      id: section,
      parent: planId,
      [`body.en/${first.id}`]: first,
      [`body.en/${second.id}`]: second,
    },
    { op: 'add', kind: 'section', id: other, parent: planId },
    { op: 'add', kind: 'action', id: action, parent: planId, 'title.en': 'Train teachers in dialogue' },
  ]);
  const anchor = { record: section, field: 'body', language: 'en', block: first.id, quote: 'teach dialogue' };

  test('stays with its words when the text changes around them', () => {
    const [changed] = Object.values(fromParagraphs(['All our schools will teach dialogue.'], () => first.id));
    const after = apply(plan, [{ op: 'set', kind: 'section', id: section, [`body.en/${first.id}`]: changed }]);
    expect(findAgain(after, anchor)).toMatchObject({ state: 'here', span: { start: 21, end: 35 } });
  });

  test('follows them to another paragraph, and to another record', () => {
    const merged = { ...second, node: { type: 'paragraph', content: [{ type: 'text', text: 'We teach dialogue.' }] } };
    const after = apply(plan, [
      { op: 'set', kind: 'section', id: section, [`body.en/${first.id}`]: null, [`body.en/${second.id}`]: merged },
    ]);
    expect(findAgain(after, anchor)).toMatchObject({ state: 'moved', place: { block: second.id } });
    const moved = apply(plan, [
      { op: 'set', kind: 'section', id: section, [`body.en/${first.id}`]: null },
      { op: 'set', kind: 'section', id: other, [`body.en/${first.id}`]: first },
    ]);
    expect(findAgain(moved, anchor)).toMatchObject({ state: 'moved', record: other });
    const gone = apply(moved, [{ op: 'remove', kind: 'section', id: section }]);
    expect(findAgain(gone, anchor)).toMatchObject({ state: 'moved', record: other });
  });

  test('says that the words are gone, or the record', () => {
    const without = apply(plan, [{ op: 'set', kind: 'section', id: section, [`body.en/${first.id}`]: null }]);
    expect(findAgain(without, anchor)).toEqual({ state: 'words-gone', record: section });
    const removed = apply(plan, [{ op: 'remove', kind: 'section', id: section }]);
    expect(findAgain(removed, anchor)).toEqual({ state: 'record-gone', record: section });
    expect(findAgain(removed, { record: section })).toEqual({ state: 'record-gone', record: section });
  });

  test('of a record or a field moves with it', () => {
    const after = apply(plan, [{ op: 'move', kind: 'section', id: section, parent: other }]);
    expect(findAgain(after, { record: section })).toEqual({ state: 'here', record: section });
    expect(findAgain(after, { record: action, field: 'title', language: 'en' })).toMatchObject({
      ...{ state: 'here', place: { text: 'Train teachers in dialogue' } },
    });
  });

  test('is not guessed where a short phrase stands in many places', () => {
    const after = apply(plan, [{ op: 'set', kind: 'section', id: section, [`body.en/${first.id}`]: null }]);
    expect(findAgain(after, { ...anchor, quote: 'dialogue' })).toMatchObject({ state: 'words-gone' });
  });
});
