import fc from 'fast-check';
import { belongsInDigest, remindsOn } from './reminders.js';
import { answerState, isWaitedFor } from './who-answers.js';

const deadline = new Date('2026-06-30T21:00:00Z');
const [before, after] = [new Date('2026-06-01T08:00:00Z'), new Date('2026-07-01T08:00:00Z')];
const round = { deadline };

describe('somebody asked in a round', () => {
  it('is awaited, has opened it, has answered', () => {
    expect(answerState({ isHeld: true }, round, before)).toBe('awaited');
    expect(answerState({ isHeld: true, openedAt: before }, round, before)).toBe('opened');
    expect(answerState({ isHeld: true, openedAt: before, answeredAt: before }, round, after)).toBe('answered');
    expect(answerState({ isHeld: true, declinedAt: before }, round, after)).toBe('declined');
  });

  it('is silent from the instant of the deadline on, and late when an answer comes all the same', () => {
    expect(answerState({ isHeld: true, openedAt: before }, round, deadline)).toBe('silent');
    expect(answerState({ isHeld: true, answeredAt: deadline }, round, after)).toBe('late');
    expect(answerState({ isHeld: true }, { deadline, isOver: true }, before)).toBe('silent');
  });

  it('is vacant where nobody speaks for the body, before and after the deadline', () => {
    expect(answerState({ isHeld: false }, round, before)).toBe('vacant');
    expect(answerState({ isHeld: false }, round, after)).toBe('vacant');
    expect(isWaitedFor('vacant')).toBe(false);
  });

  it('that has answered is never called silent or vacant, whatever else is true', () => {
    const instant = fc.option(fc.date({ min: before, max: after, noInvalidDate: true }));
    const asked = fc.record({ isHeld: fc.boolean(), openedAt: instant, declinedAt: instant, withdrawnAt: instant });
    fc.assert(
      fc.property(asked, fc.date({ min: before, max: after, noInvalidDate: true }), (terms, answeredAt) => {
        const state = answerState({ ...terms, answeredAt }, round, after);
        expect(state).toBe(answeredAt >= deadline ? 'late' : 'answered');
        expect(isWaitedFor(state)).toBe(false);
      }),
    );
  });
});

describe('a reminder', () => {
  it('is written on few days, before and after', () => {
    const days = Array.from({ length: 46 }, (_, at) => 15 - at);
    expect(days.filter(remindsOn)).toEqual([7, 3, 1, 0, -1, -3, -7, -14, -21, -28]);
  });

  it('names everything that ends within the week or is late', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), (days) => !remindsOn(days) || belongsInDigest(days)));
  });
});
