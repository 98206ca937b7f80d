import fc from 'fast-check';
import { addDays } from '../obligations/day.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { inReadingOrder } from '../records/tree.js';
import { slipOf, slipsIn, type Span, timelineOf } from './timeline.js';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const planId = uuid(0);
interface Unplaced {
  readonly id: string;
  readonly kind: PlanRecord['kind'];
  readonly parent: string | null;
  readonly [field: string]: unknown;
}
const documentOf = (records: readonly Unplaced[], period: object = {}): PlanDocument => ({
  plan: planId,
  revision: 1,
  records: new Map(
    [{ id: planId, kind: 'plan' as const, parent: null, ...period }, ...records].map(
      (record, at): [string, PlanRecord] => [record.id, { position: `a${String(at).padStart(4, '0')}V`, ...record }],
    ),
  ),
});
const [pillar, train, meet, kit] = [uuid(1), uuid(11), uuid(12), uuid(21)];
const planOf = (changed: Readonly<Record<string, object>> = {}) =>
  documentOf(
    [
      { id: pillar, kind: 'pillar' as const, parent: planId },
      { id: train, kind: 'action' as const, parent: pillar, startsOn: '2026-01-01', endsOn: '2026-12-31' },
      { id: kit, kind: 'activity' as const, parent: train, startsOn: '2026-02-01', endsOn: '2026-02-28' },
      { id: meet, kind: 'action' as const, parent: pillar, startsOn: '2026-06-01', isOngoing: true },
      { id: uuid(13), kind: 'action' as const, parent: planId },
    ].map((record) => ({ ...record, ...changed[record.id] })),
    { startsOn: '2026-01-01', endsOn: '2028-12-31' },
  );

describe('the timeline of a plan', () => {
  it('has a line for each pillar, action and activity, and says who is ongoing and who has no date', () => {
    const { lines, window } = timelineOf(planOf());
    expect(lines.map(({ id, depth, span }) => [id, depth, span.state])).toEqual([
      [pillar, 0, 'ongoing'],
      [train, 1, 'dated'],
      [kit, 2, 'dated'],
      [meet, 1, 'ongoing'],
      [uuid(13), 0, 'undated'],
    ]);
    expect(window).toEqual({ from: '2026-01-01', to: '2028-12-31' });
    expect(lines.every(({ isNew, adopted }) => !isNew && adopted === undefined)).toBe(true);
  });

  it('tells how many days an end has slipped since it was adopted, and leap days count', () => {
    const later = planOf({ [train]: { endsOn: '2028-03-01' }, [kit]: { startsOn: '2026-01-25' } });
    const timeline = timelineOf(later, planOf());
    const slips = new Map(timeline.lines.map(({ id, slip }) => [id, slip]));
    expect(slips.get(train)).toEqual({ end: 426 });
    expect(slips.get(kit)).toEqual({ start: -7 });
    expect(slips.get(meet)).toBeUndefined();
    expect(slipsIn(timeline)).toEqual({ later: 1, earlier: 0, of: 3, furthest: { id: train, days: 426 } });
  });

  it('tells a day that is given up or newly set from one that moved', () => {
    const ongoing = planOf({
      [train]: { isOngoing: true },
      [meet]: { isOngoing: false, startsOn: undefined, endsOn: '2027-01-01' },
    });
    const slips = new Map(timelineOf(ongoing, planOf()).lines.map(({ id, slip }) => [id, slip]));
    expect(slips.get(train)).toEqual({ endIs: 'given-up' });
    expect(slips.get(meet)).toEqual({ startIs: 'given-up', endIs: 'newly-set' });
  });

  it('shows nothing where nothing has a date', () => {
    expect(timelineOf(documentOf([{ id: pillar, kind: 'pillar', parent: planId }])).window).toBeUndefined();
  });
});

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const timed = fc.record({ startsOn: maybe(day), endsOn: maybe(day), isOngoing: maybe(fc.boolean()) });
const plans = fc
  .array(
    fc.record({ number: fc.integer({ min: 0, max: 15 }), under: fc.nat(3), isActivity: fc.boolean(), when: timed }),
  )
  .map((deeds) => {
    const pillars = [1, 2, 3].map((number): Unplaced => {
      return { id: uuid(number), kind: 'pillar', parent: number === 3 ? uuid(1) : planId };
    });
    const actions = deeds.map(({ number, under, when }): Unplaced => {
      return { id: uuid(100 + number), kind: 'action', parent: under === 0 ? planId : uuid(under), ...when };
    });
    const activities = deeds
      .filter(({ isActivity }) => isActivity)
      .map(({ number, when }): Unplaced => {
        return { id: uuid(200 + number), kind: 'activity', parent: uuid(100 + number), ...when };
      });
    return documentOf([...pillars, ...actions, ...activities]);
  });
const spans = timed.map(({ startsOn, endsOn }): Span => ({
  state: 'dated',
  ...(startsOn && { from: startsOn }),
  ...(endsOn && { to: endsOn }),
}));

const outside =
  (from = '0000', to = '9999') =>
  (day?: string) =>
    day !== undefined && (day < from || day > to);

describe('the timeline of any plan', () => {
  it('has each pillar, action and activity once, in reading order', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const all = inReadingOrder(document).filter(({ kind }) => kind !== 'plan');
        expect(timelineOf(document).lines.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      }),
    );
  });

  it('has not slipped against itself', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const timeline = timelineOf(document, document);
        expect(timeline.lines.filter(({ slip, isNew }) => slip !== undefined || isNew)).toEqual([]);
        expect(timeline.gone).toEqual([]);
      }),
    );
  });

  it('has slipped by exactly the days that every date is moved', () => {
    const later = (record: PlanRecord, days: number): PlanRecord => {
      const dates = Object.entries(record).filter(([field]) => field === 'startsOn' || field === 'endsOn');
      const shifted = dates.map(([field, day]) => [field, typeof day === 'string' ? addDays(day, days) : day]);
      return { ...record, ...(Object.fromEntries(shifted) as object) };
    };
    const shifted = (document: PlanDocument, days: number): PlanDocument => ({
      ...document,
      records: new Map([...document.records].map(([id, record]) => [id, later(record, days)])),
    });
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 900 }), (document, days) => {
        const lines = timelineOf(shifted(document, days), document).lines;
        const expected = (day: string | undefined) => (day === undefined ? undefined : days);
        expect(lines.map(({ slip }) => [slip?.start, slip?.end, slip?.endIs])).toEqual(
          lines.map(({ span }) => [expected(span.from), expected(span.to), undefined]),
        );
      }),
    );
  });

  it('slips back by what it slipped', () => {
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const { start = 0, end = 0, endIs } = slipOf(one, other) ?? {};
        const back = slipOf(other, one) ?? {};
        expect([(back.start ?? 0) + start, (back.end ?? 0) + end]).toEqual([0, 0]);
        expect(back.endIs === undefined).toBe(endIs === undefined);
      }),
    );
  });

  it('has nothing new that the other way round is not gone', () => {
    fc.assert(
      fc.property(plans, plans, (one, other) => {
        const fresh = timelineOf(one, other).lines.filter(({ isNew }) => isNew);
        const gone = timelineOf(other, one).gone;
        expect(fresh.map(({ id }) => id)).toEqual(gone.map(({ id }) => id));
      }),
    );
  });

  it('holds every bar within its window and every action within the bar of its pillars', () => {
    fc.assert(
      fc.property(plans, plans, (document, adopted) => {
        const { lines, window } = timelineOf(document, adopted);
        const drawn = lines.flatMap(({ span, adopted: before }) => [span.from, span.to, before?.from, before?.to]);
        expect(drawn.filter(outside(window?.from, window?.to))).toEqual([]);
        const known = new Map(lines.map((line) => [line.id, line.span]));
        for (const { id, span } of lines.filter(({ kind }) => kind === 'action')) {
          const over = known.get(document.records.get(id)?.parent ?? '');
          expect([span.from].filter(outside(over?.from))).toEqual([]);
          expect([span.to].filter(outside('0000', over?.to))).toEqual([]);
        }
      }),
    );
  });
});
