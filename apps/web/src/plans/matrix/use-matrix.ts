import { useCallback } from 'react';
import { type Edit, usePlanInHand } from '../store/PlanContext.js';
import { type CellWriting, useCellWriting } from './use-cell-writing.js';
import { type Desk, useDesk } from './use-desk.js';
import { type Picking, usePicking } from './use-picking.js';
import { type RangeWork, useRangeWork } from './use-range-work.js';
import type { Sheet } from './writing.js';

export type Matrix = Desk & CellWriting & RangeWork & Picking;

/** The active cell, what is typed in it, and what is done to the chosen range; sent whenever a cell is left. */
export const useMatrix = (sheet: Sheet, edit: Edit): Matrix => {
  const { store } = usePlanInHand();
  const desk = useDesk(sheet, edit);
  const leave = useCallback(() => void store.flush(), [store]);
  return { ...desk, ...useCellWriting(desk, leave), ...useRangeWork(desk, leave), ...usePicking(desk) };
};
