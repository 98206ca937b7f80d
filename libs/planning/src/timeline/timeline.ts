import { type Day, daysBetween } from '../obligations/day.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { inReadingOrder, rootOf } from '../records/tree.js';
import { isDay } from '../records/value-faults.js';

export const timelineKinds = ['pillar', 'action', 'activity'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** How far a record says when it happens; an end with `ongoing` is not an end (the check `ongoing-with-end` tells of it). */
type SpanState = 'dated' | 'no-end' | 'no-start' | 'ongoing' | 'undated';

export interface Span {
  readonly state: SpanState;
  /** First and last day, `YYYY-MM-DD`, both counted in. */
  readonly from?: Day;
  readonly to?: Day;
}

type Turned = 'given-up' | 'newly-set';

/** How the dates lie against those adopted, in days: positive is later. Absent: that end did not move, or one side has none. */
export interface Slip {
  readonly start?: number;
  readonly end?: number;
  /** The adopted text names the day and the plan none any more, or the other way round. */
  readonly startIs?: Turned;
  readonly endIs?: Turned;
}

export interface TimelineLine {
  readonly id: string;
  readonly kind: TimelineKind;
  /** How many lines stand over it. */
  readonly depth: number;
  /** Of a pillar: from the first start to the last end of the actions under it. */
  readonly span: Span;
  /** What the adopted text says; absent where nothing is adopted, or this was not in it. */
  readonly adopted?: Span;
  readonly slip?: Slip;
  /** It was not in the adopted text. */
  readonly isNew: boolean;
}

export interface Timeline {
  /** In reading order. */
  readonly lines: readonly TimelineLine[];
  /** What the adopted text held and the plan no longer does, in the order of the adopted text. */
  readonly gone: readonly { readonly id: string; readonly kind: TimelineKind; readonly span: Span }[];
  /** The days all bars and the plan's own period lie within; absent where nothing has a date. */
  readonly window?: { readonly from: Day; readonly to: Day };
}

const dayIn = (record: PlanRecord | undefined, field: string): Day | undefined => {
  const value = record?.[field];
  return typeof value === 'string' && isDay(value) ? value : undefined;
};

const stateOf = (from: Day | undefined, to: Day | undefined, isOngoing: boolean): SpanState => {
  if (isOngoing) return 'ongoing';
  if (from !== undefined) return to === undefined ? 'no-end' : 'dated';
  return to === undefined ? 'undated' : 'no-start';
};

const spanFrom = (from: Day | undefined, to: Day | undefined, isOngoing: boolean): Span => ({
  state: stateOf(from, to, isOngoing),
  ...(from !== undefined && { from }),
  ...(to !== undefined && !isOngoing && { to }),
});

/** When an action or activity happens, as the record says it. */
export const spanOf = (record: PlanRecord): Span =>
  spanFrom(dayIn(record, 'startsOn'), dayIn(record, 'endsOn'), record['isOngoing'] === true);

const first = (days: readonly Day[]): Day | undefined => [...days].sort()[0];
const last = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1);
const daysOf = (spans: readonly Span[], end: 'from' | 'to'): Day[] => spans.flatMap((span) => span[end] ?? []);

/** One span around several: without an end as soon as one of them has none. */
const around = (spans: readonly Span[]): Span => {
  const isOngoing = spans.some(({ state }) => state === 'ongoing');
  const isOpen = spans.some(({ state }) => state === 'no-end');
  return spanFrom(first(daysOf(spans, 'from')), isOpen ? undefined : last(daysOf(spans, 'to')), isOngoing);
};

interface Placed {
  readonly record: PlanRecord;
  readonly kind: TimelineKind;
  readonly depth: number;
  readonly span: Span;
}

const isOnTimeline = (kind: PlanRecord['kind']): kind is TimelineKind => timelineKinds.some((one) => one === kind);

/** Adds an action's span to every record over it. */
const giveUp = (document: PlanDocument, action: PlanRecord, under: Map<string, Span[]>): void => {
  const seen = new Set<string>();
  for (let parent = action.parent; parent !== null && !seen.has(parent);) {
    seen.add(parent);
    under.set(parent, [...(under.get(parent) ?? []), spanOf(action)]);
    parent = document.records.get(parent)?.parent ?? null;
  }
};

const placedIn = (document: PlanDocument): Placed[] => {
  const under = new Map<string, Span[]>();
  const depths = new Map<string, number>();
  const records = inReadingOrder(document).filter(({ kind }) => isOnTimeline(kind));
  for (const record of records) if (record.kind === 'action') giveUp(document, record, under);
  return records.flatMap((record) => {
    const { kind, id, parent } = record;
    if (!isOnTimeline(kind)) return [];
    const depth = parent !== null && depths.has(parent) ? (depths.get(parent) ?? 0) + 1 : 0;
    depths.set(id, depth);
    return [{ record, kind, depth, span: kind === 'pillar' ? around(under.get(id) ?? []) : spanOf(record) }];
  });
};

const moved = (adopted: Day | undefined, now: Day | undefined): number | undefined =>
  adopted === undefined || now === undefined || adopted === now ? undefined : daysBetween(adopted, now);

const turned = (adopted: Day | undefined, now: Day | undefined): Turned | undefined => {
  if ((adopted === undefined) === (now === undefined)) return undefined;
  return now === undefined ? 'given-up' : 'newly-set';
};

/** How far dates have moved since they were adopted; undefined where they have not. */
export const slipOf = (adopted: Span, now: Span): Slip | undefined => {
  const found = Object.entries({
    start: moved(adopted.from, now.from),
    end: moved(adopted.to, now.to),
    startIs: turned(adopted.from, now.from),
    endIs: turned(adopted.to, now.to),
  }).filter(([, change]) => change !== undefined);
  return found.length === 0 ? undefined : Object.fromEntries(found);
};

const windowOf = (spans: readonly Span[]): Timeline['window'] => {
  const days = [...daysOf(spans, 'from'), ...daysOf(spans, 'to')];
  const [from, to] = [first(days), last(days)];
  return from === undefined || to === undefined ? undefined : { from, to };
};

const lineOf = (
  { record, kind, depth, span }: Placed,
  before: ReadonlyMap<string, Placed> | undefined,
): TimelineLine => {
  const adopted = before?.get(record.id)?.span;
  const slip = adopted && slipOf(adopted, span);
  return {
    ...{ id: record.id, kind, depth, span, isNew: before !== undefined && adopted === undefined },
    ...(adopted && { adopted }),
    ...(slip && { slip }),
  };
};

const periodOf = (document: PlanDocument): Span => {
  const root = rootOf(document);
  return spanFrom(dayIn(root, 'startsOn'), dayIn(root, 'endsOn'), false);
};

/** When what of a plan happens, beside when it was to happen as adopted: worked out from the records, nothing stored. Pure. */
export const timelineOf = (document: PlanDocument, adopted?: PlanDocument): Timeline => {
  const now = placedIn(document);
  const before = adopted && new Map(placedIn(adopted).map((placed) => [placed.record.id, placed]));
  const here = new Set(now.map(({ record }) => record.id));
  const gone = [...(before?.values() ?? [])].filter(({ record }) => !here.has(record.id));
  const lines = now.map((placed) => lineOf(placed, before));
  const window = windowOf([periodOf(document), ...lines.flatMap((line) => [line.span, line.adopted ?? []]).flat()]);
  return {
    lines,
    gone: gone.map(({ record, kind, span }) => ({ id: record.id, kind, span })),
    ...(window && { window }),
  };
};

interface SlipCount {
  /** Actions whose end lies later, or earlier, than adopted. */
  readonly later: number;
  readonly earlier: number;
  /** Actions that are also in the adopted text. */
  readonly of: number;
  /** The furthest an end has moved back, in days, and where. */
  readonly furthest?: { readonly id: string; readonly days: number };
}

/** How many actions end later than adopted: always of the actions that are in both texts. */
export const slipsIn = ({ lines }: Timeline): SlipCount => {
  const actions = lines.filter(({ kind, adopted }) => kind === 'action' && adopted !== undefined);
  const ends = actions.flatMap(({ id, slip }) => (slip?.end === undefined ? [] : [{ id, days: slip.end }]));
  const late = ends.filter(({ days }) => days > 0).sort((a, b) => b.days - a.days);
  return {
    ...{ later: late.length, earlier: ends.length - late.length, of: actions.length },
    ...(late[0] && { furthest: late[0] }),
  };
};
