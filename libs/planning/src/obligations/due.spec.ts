import fc from 'fast-check';
import { addDays, addMonths, daysBetween, endOfDay, isZone, today } from './day.js';
import { dueState } from './due.js';

const day = fc
  .date({ min: new Date('1990-01-02T00:00:00Z'), max: new Date('2040-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zone = fc.constantFrom(
  'UTC',
  'Asia/Jakarta',
  'Asia/Beirut',
  'Africa/Cairo',
  'Asia/Tehran',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Oslo',
  'America/Sao_Paulo',
);

describe('the day a deadline ends', () => {
  it('ends at the midnight of the jurisdiction, not of the server', () => {
    expect(endOfDay('2026-03-31', 'Asia/Jakarta').toISOString()).toBe('2026-03-31T17:00:00.000Z');
    expect(endOfDay('2026-03-31', 'America/New_York').toISOString()).toBe('2026-04-01T04:00:00.000Z');
  });

  it('is found where the clocks jump over midnight', () => {
    expect(endOfDay('2026-03-28', 'Asia/Beirut').toISOString()).toBe('2026-03-28T22:00:00.000Z');
    expect(today(new Date('2026-03-28T22:00:00Z'), 'Asia/Beirut')).toBe('2026-03-29');
  });

  it('is the second midnight where the clocks go back at midnight', () => {
    expect(endOfDay('2025-10-25', 'Asia/Beirut').toISOString()).toBe('2025-10-25T22:00:00.000Z');
    expect(today(new Date('2025-10-25T21:30:00Z'), 'Asia/Beirut')).toBe('2025-10-25');
  });

  it('is the first instant of a later day, in any zone', () => {
    fc.assert(
      fc.property(day, zone, (date, place) => {
        const end = endOfDay(date, place);
        expect(today(end, place) > date).toBe(true);
        expect(today(new Date(end.getTime() - 1), place) <= date).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('counts days and months as a calendar does', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
    fc.assert(
      fc.property(day, fc.integer({ min: -900, max: 900 }), (date, n) => daysBetween(date, addDays(date, n)) === n),
    );
  });

  it('knows zones that do not exist', () => {
    expect(isZone('Asia/Jakarta')).toBe(true);
    expect(isZone('Asia/Atlantis')).toBe(false);
    expect(() => today(new Date(), 'Asia/Atlantis')).toThrow(RangeError);
  });
});

describe('an obligation', () => {
  const report = { state: 'open', opensOn: '2026-03-01', dueOn: '2026-03-31', hasHolder: true } as const;
  const at = (instant: string) => new Date(instant);

  it('is open to the last instant of its due day and overdue from the next', () => {
    expect(dueState(report, at('2026-03-31T16:59:59.999Z'), 'Asia/Jakarta')).toMatchObject({
      state: 'open',
      daysLeft: 0,
    });
    expect(dueState(report, at('2026-03-31T17:00:00.000Z'), 'Asia/Jakarta')).toMatchObject({
      state: 'overdue',
      daysLeft: -1,
    });
  });

  it('waits for the day it opens', () => {
    expect(dueState(report, at('2026-02-20T00:00:00Z'), 'Asia/Jakarta').state).toBe('not-open');
  });

  it('goes to the coordinator at once when nobody holds the post', () => {
    const vacant = dueState({ ...report, hasHolder: false }, at('2026-02-20T00:00:00Z'), 'Asia/Jakarta');
    expect(vacant).toMatchObject({ state: 'open', isVacant: true, owedBy: 'coordinator' });
  });

  it('is owed by nobody once it is done', () => {
    expect(dueState({ ...report, state: 'done' }, at('2026-05-01T00:00:00Z'), 'Asia/Jakarta')).toEqual({
      state: 'done',
      isVacant: false,
      owedBy: 'nobody',
    });
  });

  it('without a due day is never overdue', () => {
    expect(dueState({ state: 'open', hasHolder: true }, at('2099-01-01T00:00:00Z'), 'UTC').state).toBe('open');
  });
});
