import fc from 'fast-check';
import { answers, dispositionFigures, type SaidRow } from './dispositions.js';

const stamp = { of: 'said-in-round', asOf: '2026-11-22' };
const said: fc.Arbitrary<SaidRow[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    answer: fc.constantFrom(...answers),
    body: fc.option(fc.constantFrom('unoct', 'women', 'youth')),
    pillar: fc.option(fc.constantFrom('p1', 'p2')),
    saidAt: fc.integer({ min: 0, max: 1e12 }),
    answeredAt: fc.option(fc.integer({ min: 0, max: 1e12 })),
  }),
  { selector: ({ id }) => id },
);

it('the answers add up to what was said, in all, by body and by pillar', () => {
  fc.assert(
    fc.property(said, (rows) => {
      const { answered, byAnswer, byBody, byPillar } = dispositionFigures(rows, stamp);
      const sum = (figures: typeof byAnswer) => answers.reduce((all, one) => all + Number(figures[one].numerator), 0);
      expect(sum(byAnswer)).toBe(rows.length);
      expect(Number(answered.numerator) + Number(byAnswer.open.numerator)).toBe(rows.length);
      for (const groups of [byBody, byPillar])
        expect([...groups.values()].reduce((all, one) => all + sum(one), 0)).toBe(rows.length);
    }),
  );
});

it('an open comment is no zero days: the middle of the answered ones counts', () => {
  const row = { answer: 'accepted', body: null, pillar: null, saidAt: 0 } as const;
  const days = (number: number) => number * 24 * 3600 * 1000;
  const rows: SaidRow[] = [
    { ...row, id: 'a', answeredAt: days(2) },
    { ...row, id: 'b', answeredAt: days(9) + 1 },
    { ...row, id: 'c', answer: 'open' },
    { ...row, id: 'd', answeredAt: days(4) },
  ];
  expect(dispositionFigures(rows, stamp).medianDays).toBe(4);
  expect(dispositionFigures([], stamp).medianDays).toBeNull();
  expect(dispositionFigures([], stamp).answered.value).toBeNull();
});
