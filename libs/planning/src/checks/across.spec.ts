import fc from 'fast-check';
import { alikeAcross, type Placed } from './across.js';
import { Reading } from './reading.js';
import { areAlike } from './similar.js';

class Placing implements Placed {
  constructor(
    readonly text: string,
    readonly kind: string,
  ) {}

  readonly shingles = new Reading(this.text).shingles;

  isSame(other: Placing): boolean {
    return this.text === other.text && this.kind === other.kind;
  }

  mayBeComparedWith(other: Placing): boolean {
    return this.kind !== other.kind;
  }
}

const text = fc
  .array(fc.constantFrom('train', 'teachers', 'in', 'dialogue', 'north', 'حوار', 'schools'), {
    minLength: 3,
    maxLength: 9,
  })
  .map((words) => words.join(' '));
const placed = fc
  .tuple(text, fc.constantFrom('action', 'risk', 'section'))
  .map(([words, kind]) => new Placing(words, kind));

const oneByOne = (texts: readonly Placing[]) =>
  texts.map((mine, at) => {
    const index = texts.findIndex(
      (other, before) => before < at && other.kind !== mine.kind && areAlike(mine.shingles, other.shingles, 0.75),
    );
    return index < 0 ? undefined : index;
  });

describe('texts alike across kinds', () => {
  it('are those that comparing each with each finds, and a kind is not compared with itself', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 14 }), (texts) => {
        expect(alikeAcross(texts, 0.75).found).toEqual(oneByOne(texts));
      }),
      { numRuns: 400 },
    );
  });

  it('are the same after any row of small changes as when all are compared anew', () => {
    const change = fc.record({ at: fc.nat(20), away: fc.nat(3), put: fc.array(placed, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 14 }), fc.array(change, { maxLength: 6 }), (first, changes) => {
        let texts = first;
        let across = alikeAcross(texts, 0.75);
        for (const { at, away, put } of changes) {
          texts = texts.toSpliced(at, away, ...put);
          across = alikeAcross(texts, 0.75, across);
          expect(across.found).toEqual(oneByOne(texts));
        }
      }),
      { numRuns: 400 },
    );
  });
});
