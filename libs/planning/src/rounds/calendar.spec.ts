import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '../obligations/day.js';
import { calendarCadences, type CalendarTerms, offsetOutOfOrder, periodName, roundsAhead } from './calendar.js';

const day = fc.integer({ min: 0, max: 12_000 }).map((days): Day => addDays('2010-01-01', days));
const terms: fc.Arbitrary<CalendarTerms> = fc.record({
  cadence: fc.constantFrom(...calendarCadences),
  firstFrom: day,
  opensAfter: fc.integer({ min: -30, max: 60 }),
  dueAfter: fc.integer({ min: 0, max: 120 }),
  freezesAfter: fc.option(fc.integer({ min: 0, max: 200 })),
});
const all = (one: CalendarTerms, atMost = 30) => roundsAhead(one, { today: '1990-01-01', until: null, atMost });

describe('rounds of a calendar', () => {
  it('cover the time without a gap or an overlap, and keep the days of the calendar exactly', () => {
    fc.assert(
      fc.property(terms, (one) => {
        const rounds = all(one);
        expect(rounds[0]?.periodFrom).toBe(one.firstFrom);
        for (const [at, round] of rounds.entries()) {
          expect(daysBetween(round.periodTo, round.opensOn)).toBe(one.opensAfter);
          expect(daysBetween(round.periodTo, round.dueOn)).toBe(one.dueAfter);
          if (round.freezesOn) expect(daysBetween(round.periodTo, round.freezesOn)).toBe(one.freezesAfter);
          const before = rounds[at - 1];
          if (before) expect(addDays(before.periodTo, 1)).toBe(round.periodFrom);
        }
      }),
    );
  });

  it('begin on the day of the first one, or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(terms, (one) => {
        for (const { periodFrom } of all(one)) {
          const isSame = periodFrom.slice(8) === one.firstFrom.slice(8);
          const isLast = addDays(periodFrom, 1).endsWith('-01') && periodFrom.slice(8) < one.firstFrom.slice(8);
          expect(isSame || isLast).toBe(true);
        }
      }),
    );
    const half: CalendarTerms = {
      ...{ cadence: 'half-yearly', firstFrom: '2023-08-31', opensAfter: 1, dueAfter: 30, freezesAfter: null },
    };
    expect(all(half, 4).map(({ periodFrom }) => periodFrom)).toEqual([
      ...['2023-08-31', '2024-02-29', '2024-08-31', '2025-02-28'],
    ]);
  });

  it('ahead of a day are those not past their due day, up to the last day of the plan', () => {
    fc.assert(
      fc.property(terms, day, day, (one, today, until) => {
        const ahead = roundsAhead(one, { today, until });
        for (const round of ahead) {
          expect(round.dueOn >= today).toBe(true);
          expect(round.periodFrom <= until).toBe(true);
        }
        const naive = roundsAhead(one, { today: '1990-01-01', until }).filter(({ dueOn }) => dueOn >= today);
        expect(ahead.slice(0, naive.length)).toEqual(naive);
      }),
    );
  });

  it('of a half-yearly and a yearly audience stand side by side', () => {
    const president = {
      cadence: 'half-yearly',
      firstFrom: '2026-01-01',
      opensAfter: 1,
      dueAfter: 31,
      freezesAfter: 60,
    };
    const taskForce = { ...president, cadence: 'yearly' };
    const [first, second] = all(president as CalendarTerms, 2);
    expect(first).toEqual({
      ...{ periodFrom: '2026-01-01', periodTo: '2026-06-30', opensOn: '2026-07-01' },
      ...{ dueOn: '2026-07-31', freezesOn: '2026-08-29' },
    });
    expect(second?.periodTo).toBe('2026-12-31');
    expect(all(taskForce as CalendarTerms, 1)[0]?.periodTo).toBe('2026-12-31');
  });

  it('open, are due and freeze in this order, or the calendar names the day that is not', () => {
    const one: CalendarTerms = {
      ...{ cadence: 'yearly', firstFrom: '2026-01-01', opensAfter: 1, dueAfter: 30, freezesAfter: 60 },
    };
    expect(offsetOutOfOrder(one)).toBeUndefined();
    expect(offsetOutOfOrder({ ...one, dueAfter: 0 })).toBe('dueAfter');
    expect(offsetOutOfOrder({ ...one, freezesAfter: 29 })).toBe('freezesAfter');
  });

  it('are called by their period', () => {
    const name = (periodFrom: Day, periodTo: Day) => periodName({ periodFrom, periodTo });
    expect(name('2026-01-01', '2026-12-31')).toBe('2026');
    expect(name('2026-01-01', '2027-12-31')).toBe('2026–2027');
    expect(name('2026-01-01', '2026-06-30')).toBe('2026-01 – 2026-06');
    expect(name('2026-05-01', '2026-05-31')).toBe('2026-05');
    expect(name('2026-01-15', '2026-07-14')).toBe('2026-01-15 – 2026-07-14');
  });
});
