import fc from 'fast-check';
import { Reading } from './reading.js';
import { alikes, areAlike } from './similar.js';

const words = fc.array(
  fc.constantFrom('train', 'teachers', 'in', 'dialogue', 'north', 'south', 'حوار', 'schools', 'of', 'the'),
  {
    minLength: 1,
    maxLength: 14,
  },
);
const likeness = (a: string, b: string): number => {
  const [mine, theirs] = [new Set(new Reading(a).shingles), new Set(new Reading(b).shingles)];
  const common = [...mine].filter((shingle) => theirs.has(shingle)).length;
  return common / (mine.size + theirs.size - common);
};

describe('reading a text', () => {
  it('passes over case, punctuation and spaces, in any script', () => {
    expect(new Reading('Train  teachers, in “dialogue”!').key).toBe(new Reading('train teachers in dialogue').key);
    expect(new Reading('ÉCOLE d’été').key).toBe(new Reading('école d été').key);
    expect(new Reading('Train teachers').key).not.toBe(new Reading('teachers train').key);
  });

  it('reads plain letters the same alone and among others', () => {
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        expect(new Reading(`${text} …`).key).toBe(new Reading(text).key);
        expect(new Reading(text).wordCount).toBe(all.length);
      }),
    );
  });
});

describe('finding texts that are alike', () => {
  it('agrees with comparing shingle by shingle', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [mine, theirs] = [a.join(' '), b.join(' ')];
        const exact = likeness(mine, theirs) >= 0.75;
        expect(areAlike(new Reading(mine).shingles, new Reading(theirs).shingles, 0.75)).toBe(exact);
      }),
      { numRuns: 500 },
    );
  });

  it('misses none and invents none among a handful of texts', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), (all) => {
        const texts = all.map((one) => one.join(' '));
        const found = alikes(
          texts.map((text) => new Reading(text).shingles),
          0.75,
        );
        texts.forEach((text, at) => {
          const exact = texts.slice(0, at).some((other) => likeness(text, other) >= 0.75);
          expect(found[at] !== undefined).toBe(exact);
          if (found[at] !== undefined) expect(likeness(text, texts[found[at]]!)).toBeGreaterThanOrEqual(0.75);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('tells 5,000 variations of one sentence apart', () => {
    const sentence = 'train one hundred teachers in media literacy and dialogue across every school of district';
    const varied = Array.from(
      { length: 5000 },
      (_, index) => new Reading(`${sentence} ${String(index)} in ${String(index * 7)}`).shingles,
    );
    expect(alikes(varied, 0.99).filter((other) => other !== undefined)).toEqual([]);
  });
});
