import fc from 'fast-check';
import {
  type Followed,
  followUpSteps,
  isOpenStanding,
  recommendationStandings,
  responseAnswers,
  responseLack,
  standingOf,
} from './evaluation.js';
import { followUpFigures, openAmong } from './follow-up-figures.js';

const followed: fc.Arbitrary<Followed[]> = fc
  .array(
    fc.record({
      answer: fc.option(fc.constantFrom(...responseAnswers)),
      step: fc.option(fc.constantFrom(...followUpSteps)),
      isCarried: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, id: `r${String(at)}` })));

describe('a management response', () => {
  const whole = { promise: 'Train the trainers', bodyId: 'b', dueOn: '2027-01-31', reason: 'It is needed' };

  it('says what is done, by whom and by when where it accepts', () => {
    expect(responseLack({ ...whole, answer: 'accepted', reason: null }, false)).toBeUndefined();
    for (const field of ['promise', 'bodyId', 'dueOn'] as const)
      for (const answer of ['accepted', 'partly'] as const)
        expect(responseLack({ ...whole, answer, [field]: ' ' }, false)).toBe(field);
  });

  it('says why where it does not accept all, or is given anew', () => {
    expect(responseLack({ answer: 'not-accepted' }, false)).toBe('reason');
    expect(responseLack({ answer: 'not-accepted', reason: 'Outside the mandate' }, false)).toBeUndefined();
    expect(responseLack({ ...whole, answer: 'partly', reason: '' }, false)).toBe('reason');
    expect(responseLack({ ...whole, answer: 'accepted', reason: '' }, true)).toBe('reason');
  });
});

describe('the standing of recommendations', () => {
  it('is one of the known; open until it is done, overtaken, refused or carried over', () => {
    fc.assert(
      fc.property(followed, (rows) => {
        for (const row of rows) {
          const standing = standingOf(row);
          expect(recommendationStandings).toContain(standing);
          const isOver = row.answer === 'not-accepted' || row.step === 'done' || row.step === 'overtaken';
          expect(isOpenStanding(standing)).toBe(!isOver && row.isCarried !== true);
        }
      }),
    );
  });

  it('is counted in figures that equal a naive count of the rows', () => {
    fc.assert(
      fc.property(followed, (rows) => {
        const { answered, accepted, done } = followUpFigures(rows, '2026-11-22');
        const taken = rows.filter(({ answer }) => answer === 'accepted' || answer === 'partly');
        expect([answered.numerator, answered.denominator]).toEqual([
          String(rows.filter(({ answer }) => answer !== null).length),
          String(rows.length),
        ]);
        expect(accepted.numerator).toBe(String(taken.length));
        expect([done.denominator, done.numerator]).toEqual([
          String(taken.length),
          String(taken.filter(({ step }) => step === 'done').length),
        ]);
        expect(done.rows).toEqual(taken.map(({ id }) => id));
        expect(openAmong(rows).every((row) => isOpenStanding(standingOf(row)))).toBe(true);
      }),
    );
  });
});
