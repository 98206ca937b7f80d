import type { ProofCounts } from '@mufakat/planning/status/proof';
import { barOrder } from '../../components/StackedBar.js';
import type { FigureRead } from '../progress.js';
import { proofSteps, type TrendGroup, type TrendPoint, type Way } from './trend.js';

/** One bar of the trend: a group of actions in one round, parted by status or by proof. */
export interface TrendLine {
  /** `<round>.<group>`, as the address names it. */
  readonly key: string;
  readonly point: TrendPoint;
  readonly group?: TrendGroup;
  readonly parts: readonly {
    readonly name: string;
    readonly figure: FigureRead;
    /** Of a part by status. */
    readonly proved?: ProofCounts;
  }[];
  /** Any of its parts: they share denominator, day, round and who was silent. */
  readonly figure: FigureRead;
}

const groupsIn = { pillar: 'byPillar', body: 'byBody', place: 'byPlace' } as const;

const statusParts = ({ byStatus }: Pick<TrendGroup, 'byStatus'>) =>
  barOrder.map((name) => ({ name, figure: byStatus[name], proved: byStatus[name].proved }));

const wholeLine = (point: TrendPoint, way: 'status' | 'proof'): TrendLine => ({
  key: `${point.round}.all`,
  point,
  parts: way === 'status' ? statusParts(point) : proofSteps.map((name) => ({ name, figure: point.byProof[name] })),
  figure: point.byStatus['no-report'],
});

const groupKey = ({ id, title }: TrendGroup): string => id ?? Object.values(title ?? {})[0] ?? 'none';

/** The bars of a way of dividing, group by group, each from round to round. */
export const trendLines = (
  points: readonly TrendPoint[],
  way: Way,
): readonly { readonly key: string; readonly group?: TrendGroup; readonly lines: readonly TrendLine[] }[] => {
  if (way === 'status' || way === 'proof') return [{ key: 'all', lines: points.map((point) => wholeLine(point, way)) }];
  const found = new Map<string, { group: TrendGroup; lines: TrendLine[] }>();
  for (const point of points)
    for (const group of point[groupsIn[way]]) {
      const key = groupKey(group);
      const held = found.get(key) ?? { group, lines: [] };
      const figure = group.byStatus['no-report'];
      held.lines.push({ key: `${point.round}.${key}`, point, group, parts: statusParts(group), figure });
      found.set(key, held);
    }
  return [...found].map(([key, held]) => ({ key, ...held }));
};
