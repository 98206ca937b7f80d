import * as fc from 'fast-check';
import { proofLevelOf, proofLevels, proofOf, proofs, type ProofTerms, weakestOf } from './proof.js';

const terms = fc.record({
  isVerified: fc.boolean(),
  isFrozen: fc.boolean(),
  evidence: fc.nat({ max: 5 }),
  isConfirmed: fc.boolean(),
});
const levelAt = (one: ProofTerms) => proofLevels.indexOf(proofLevelOf(one));

describe('proof', () => {
  it('is official only of what was verified, in a round that is frozen', () => {
    fc.assert(
      fc.property(terms, (one) => {
        expect(proofOf(one) === 'official').toBe(one.isVerified && one.isFrozen);
        expect(proofOf(one) === 'claimed').toBe(!one.isVerified);
      }),
    );
  });

  it('never grows weaker by evidence, verification or confirmation', () => {
    fc.assert(
      fc.property(terms, (one) => {
        expect(levelAt({ ...one, evidence: one.evidence + 1 })).toBeGreaterThanOrEqual(levelAt(one));
        expect(levelAt({ ...one, isVerified: true })).toBeGreaterThanOrEqual(levelAt(one));
        expect(levelAt({ ...one, isConfirmed: true })).toBe(proofLevels.length - 1);
      }),
    );
  });

  it('does not change its level by the freeze: official says when, the level says what stands behind it', () => {
    fc.assert(fc.property(terms, (one) => proofLevelOf(one) === proofLevelOf({ ...one, isFrozen: !one.isFrozen })));
  });

  it('reaches every level', () => {
    const nothing = { isVerified: false, evidence: 0 };
    expect(
      [nothing, { ...nothing, evidence: 1 }, { isVerified: true, evidence: 0 }, { ...nothing, isConfirmed: true }].map(
        proofLevelOf,
      ),
    ).toEqual(proofLevels);
  });

  it('of a figure is that of its weakest part, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...proofs), { minLength: 1 }), (parts) => {
        const weakest = weakestOf(proofs, parts);
        expect(parts).toContain(weakest);
        for (const part of parts) expect(proofs.indexOf(part)).toBeGreaterThanOrEqual(proofs.indexOf(weakest as never));
        expect(weakestOf(proofs, parts.toReversed())).toBe(weakest);
      }),
    );
    expect(weakestOf(proofLevels, [])).toBeNull();
  });
});
