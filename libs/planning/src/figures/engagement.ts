import { isGiven, type ReportState } from '../lifecycles/report.js';
import { type Status } from '../status/scale.js';
import type { TakesPart } from './collaboration.js';
import { type Figure, type FigureStamp, shareOf } from './figure.js';

/** What a body named in a plan can be counted for. */
export const engagements = ['leading', 'reporting', 'active', 'sharing'] as const;
export type EngagementWay = (typeof engagements)[number];

export interface EngagementFacts {
  readonly parts: readonly TakesPart[];
  readonly actions: readonly { readonly id: string; readonly status: Status; readonly asOf?: string }[];
  /** Of the round asked about. */
  readonly reports: readonly { readonly body: string; readonly state: ReportState }[];
}

const moving: readonly Status[] = ['on-track', 'at-risk', 'off-track', 'completed', 'completed-closed'];

/**
 * How many of the bodies a plan names are engaged in it, each way over the same denominator: *leading* leads or co-leads an
 * action; *reporting* gave its report in the round; *active* has a part in an action that a given report says has begun;
 * *sharing* has a part in an action together with another body.
 */
export const engagementOf = (
  named: readonly string[],
  { parts, actions, reports }: EngagementFacts,
  stamp: FigureStamp,
): Readonly<Record<EngagementWay, Figure>> => {
  const begun = new Set(actions.filter(({ status, asOf }) => asOf && moving.includes(status)).map(({ id }) => id));
  const bodiesOf = (counts: (part: TakesPart) => boolean) => new Set(parts.filter(counts).map(({ body }) => body));
  const counts = new Map<string, number>();
  for (const { action } of parts) counts.set(action, (counts.get(action) ?? 0) + 1);
  const ways: Readonly<Record<EngagementWay, ReadonlySet<string>>> = {
    leading: bodiesOf(({ role }) => role === 'lead' || role === 'co-lead'),
    reporting: new Set(reports.filter(({ state }) => isGiven(state)).map(({ body }) => body)),
    active: bodiesOf(({ action }) => begun.has(action)),
    sharing: bodiesOf(({ action }) => (counts.get(action) ?? 0) > 1),
  };
  const rows = named.map((id) => ({ id }));
  const figureOf = (way: EngagementWay) => [way, shareOf(rows, ({ id }) => ways[way].has(id), stamp)] as const;
  return Object.fromEntries(engagements.map(figureOf)) as Record<EngagementWay, Figure>;
};
