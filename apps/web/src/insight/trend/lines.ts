import type { ProofCounts } from '@mufakat/planning/status/proof';
import { barOrder } from '../../components/StackedBar.js';
import type { FigureRead, StatusFigures } from '../progress.js';
import { type ProofStep, proofSteps, type TrendGroup, type Way } from './trend.js';

/** A group of actions in one point; levels and places of several plans stand under their own. */
export interface GroupShown extends TrendGroup {
  /** The plan or state it belongs to, where several stand side by side. */
  readonly under?: string | null;
  /** Said under the point's title in the place of its own note. */
  readonly note?: string;
}

/** A round of one plan, or a half year of several. */
export interface PointShown {
  readonly key: string;
  readonly title: string;
  /** Said under the title. */
  readonly note: string;
  /** Day of the data. */
  readonly asOf: string;
  readonly byStatus: StatusFigures;
  readonly byProof: Readonly<Record<ProofStep, FigureRead>>;
  readonly groups: Readonly<Partial<Record<Way, readonly GroupShown[]>>>;
}

/** One bar of the trend: a group of actions in one point, parted by status or by proof. */
export interface TrendLine {
  /** `<point>.<group>`, as the address names it. */
  readonly key: string;
  readonly point: PointShown;
  readonly group?: GroupShown;
  readonly parts: readonly {
    readonly name: string;
    readonly figure: FigureRead;
    /** Of a part by status. */
    readonly proved?: ProofCounts;
  }[];
  /** Any of its parts: they share denominator, day, round and who was silent. */
  readonly figure: FigureRead;
}

const statusParts = ({ byStatus }: Pick<TrendGroup, 'byStatus'>) =>
  barOrder.map((name) => ({ name, figure: byStatus[name], proved: byStatus[name].proved }));

const wholeLine = (point: PointShown, way: 'status' | 'proof'): TrendLine => ({
  key: `${point.key}.all`,
  point,
  parts: way === 'status' ? statusParts(point) : proofSteps.map((name) => ({ name, figure: point.byProof[name] })),
  figure: point.byStatus['no-report'],
});

const groupKey = ({ id, title, under }: GroupShown): string =>
  [id ?? Object.values(title ?? {})[0] ?? 'none', ...(under ? [under] : [])].join('_');

/** The bars of a way of dividing, group by group, each from point to point. */
export const trendLines = (
  points: readonly PointShown[],
  way: Way,
): readonly { readonly key: string; readonly group?: GroupShown; readonly lines: readonly TrendLine[] }[] => {
  if (way === 'status' || way === 'proof') return [{ key: 'all', lines: points.map((point) => wholeLine(point, way)) }];
  const found = new Map<string, { group: GroupShown; lines: TrendLine[] }>();
  for (const point of points)
    for (const group of point.groups[way] ?? []) {
      const key = groupKey(group);
      const held = found.get(key) ?? { group, lines: [] };
      const figure = group.byStatus['no-report'];
      held.lines.push({ key: `${point.key}.${key}`, point, group, parts: statusParts(group), figure });
      found.set(key, held);
    }
  return [...found].map(([key, held]) => ({ key, ...held }));
};
