import { asksNothing, type Asking } from './asking.js';
import type { Layout } from './layout.js';

/** What a view keeps: the columns as they stand, and what is asked. */
export interface ViewContent extends Asking {
  readonly columns: Layout;
}

/** A saved view of a plan's matrix: one's own, or shared with everybody who reads the plan. */
export interface SavedView {
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly name: string;
  readonly isShared: boolean;
  readonly content: ViewContent;
}

/** What a view asks, without its columns. */
export const askingOf = (view: SavedView | undefined): Asking | undefined => {
  if (!view) return undefined;
  const { q, filters, group, sort, isChecked } = { ...asksNothing, ...view.content };
  return { q, filters, group, isChecked, ...(sort ? { sort } : {}) };
};
