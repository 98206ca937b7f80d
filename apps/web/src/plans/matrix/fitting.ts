import type { PlanRecord } from '@mufakat/planning/records/record';
import type { Column } from './column.js';
import { narrowest } from './layout.js';
import type { Sheet } from './writing.js';

/** Rows that are measured at most, and pixels beside the text. */
const measured = 2000;
const around = 28;
const treeAround = 92;
const broadest = 480;

/** The width at which the longest line of a column and its heading fit, in pixels. */
export const fittingWidth = ({ rows, reading }: Sheet, column: Column, heading: string): number => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return column.width;
  const { fontFamily } = getComputedStyle(document.body);
  context.font = `600 12px ${fontFamily}`;
  const head = context.measureText(heading).width + 40;
  context.font = `400 13px ${fontFamily}`;
  const records = rows.flatMap(({ record }): PlanRecord[] => (record ? [record] : [])).slice(0, measured);
  const longest = records.reduce(
    (most, record) => Math.max(most, context.measureText(column.read(record, reading)).width),
    0,
  );
  return Math.min(Math.max(longest + (column.isTitle ? treeAround : around), head, narrowest), broadest);
};
