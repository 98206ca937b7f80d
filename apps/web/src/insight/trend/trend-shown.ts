import type { ReactNode } from 'react';
import type { CountColumn } from '../../components/CountTable.js';
import type { Translated } from '../../platform/i18n/use-words.js';
import type { PointShown, TrendLine } from './lines.js';
import type { Way } from './trend.js';

/** Whatever goes from point to point: a plan, the plans of a region, what a body leads. */
export interface TrendShown {
  readonly title: string;
  /** What the points are and how they were lined up. */
  readonly why: string;
  /** Name of its files, to which the way of dividing is added. */
  readonly file: string;
  /** What a point is called. */
  readonly pointLabel: string;
  readonly points: readonly PointShown[];
  readonly ways: readonly Way[];
  readonly bodies: Readonly<Record<string, Translated>>;
  readonly actions: readonly {
    readonly id: string;
    readonly plan: string;
    readonly code: string | null;
    readonly title: Translated | null;
  }[];
  /** Columns of the table after the point and the group. */
  readonly columns: readonly CountColumn<TrendLine>[];
  /** Said beside the rows of a bar. */
  readonly about?: (line: TrendLine) => ReactNode;
  /** Where there are several plans: what an action's plan, or a group's plan or state, is called. */
  readonly planName?: (plan: string) => string;
  readonly underName?: (under: string) => string;
}
