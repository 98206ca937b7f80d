import fc from 'fast-check';
import { ageGroups, participationOf, sectors, sexes } from './participation.js';

const row = fc.record({
  id: fc.uuid(),
  sex: fc.constantFrom(...sexes),
  ageGroup: fc.constantFrom(...ageGroups),
  sector: fc.constantFrom(...sectors),
  count: fc.integer({ min: 0, max: 100_000 }),
});

describe('participation', () => {
  it('adds up exactly, whichever way it is parted, and each row stands once in each way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), (rows) => {
        const { total, bySex, byAge, bySector } = participationOf(rows);
        for (const parts of [bySex, byAge, bySector]) {
          expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          expect(parts.flatMap((part) => part.rows).sort()).toEqual(rows.map(({ id }) => id).sort());
        }
      }),
    );
  });

  it('says what was not stated, instead of leaving it out', () => {
    const one = { id: 'a', sex: 'not-stated', ageGroup: '18-29', sector: 'media', count: 12 } as const;
    expect(participationOf([one]).bySex).toEqual([{ is: 'not-stated', count: 12, rows: ['a'] }]);
  });
});
