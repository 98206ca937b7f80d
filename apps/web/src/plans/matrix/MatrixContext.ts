import type { Check } from '@mufakat/planning/checks/check';
import { createContext, type PointerEvent, useContext } from 'react';
import type { Rights } from '../rights.js';
import type { Cell } from './cells.js';
import type { Column } from './column.js';
import type { SheetReading } from './reading.js';
import type { Heard } from './use-heard.js';
import type { RollUp } from './roll-ups.js';

/** What one types: the text in the open cell, and why it was not understood. */
export interface Typing {
  readonly text: string;
  readonly fault?: string;
  /** Begun by typing over the cell: arrows then leave it, as in a spreadsheet; F2 turns it into editing. */
  readonly isReplacing?: boolean;
}

/** Where one goes on leaving a cell. */
export type Leaving = 'down' | 'up' | 'next' | 'back' | 'stay';

/** What rows and cells need; it changes with the document, not with the selected cell. */
export interface MatrixTools {
  readonly columns: readonly Column[];
  readonly reading: SheetReading;
  readonly rights: Rights;
  readonly heard: Heard;
  /** Of the document a moment ago: totals may follow the typing. */
  readonly rollUps: ReadonlyMap<string, RollUp>;
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  /** First and last day of the plan, for the bars. */
  readonly period: { readonly from?: string; readonly to?: string };
  readonly choose: (cell: Cell, extend: boolean) => void;
  readonly toggle: (row: string, isPillar: boolean) => void;
  readonly openPanel: (record: string) => void;
  readonly openMenu: (record: string, anchor: HTMLElement) => void;
  readonly openChecks: (record: string, column: string, anchor: HTMLElement) => void;
  readonly type: (text: string) => void;
  readonly commit: (text: string, leaving: Leaving) => void;
  readonly cancel: () => void;
  readonly caret: () => void;
  readonly writeRange: (text: string) => void;
  readonly pick: (row: string, through: boolean) => void;
  /** The pointer took the handle at the corner of the chosen range. */
  readonly startPull: () => void;
  /** Fills to the last row of the group. */
  readonly pullToEnd: () => void;
  /** The pointer took a row to carry it elsewhere. */
  readonly startCarry: (row: string, event: PointerEvent) => void;
}

export const MatrixContext = createContext<MatrixTools | undefined>(undefined);

export const useMatrixTools = (): MatrixTools => {
  const tools = useContext(MatrixContext);
  if (!tools) throw new Error('A cell stands outside of the matrix.');
  return tools;
};
