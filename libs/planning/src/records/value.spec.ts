import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inNfc, sameValue } from './value.js';

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversed(inner)]),
        )
      : value;

describe('two JSON values', () => {
  test('are the same in whatever order their keys stand', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(sameValue(value, reversed(value))).toBe(true)));
  });

  test.each<[unknown, unknown, boolean]>([
    [null, undefined, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: null }, { b: null }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    ['1', 1, false],
    [0, null, false],
    ['', null, false],
  ])('%j and %j are the same: %p', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });

  test('are in NFC once, without what no database keeps', () => {
    expect(inNfc({ 'e\u0301': ['a\0b', '\ud800x', '🕊', 5, null] })).toEqual({ '\u00e9': ['ab', 'x', '🕊', 5, null] });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(inNfc(inNfc(text))).toBe(inNfc(text))));
  });
});
