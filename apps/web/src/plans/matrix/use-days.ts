import { readTimeframe } from '@mufakat/plan-documents/reading/timeframes';
import { type KeyboardEvent, useState } from 'react';
import type { Column } from './column.js';
import { dayAfterKey } from './days.js';

/** The day a text means in a column, for the calendar to open on. */
const dayIn = (text: string, column: string): string | undefined => {
  const read = readTimeframe(text);
  if (!read || 'refused' in read) return undefined;
  return column === 'endsOn' ? (read.to ?? read.from) : (read.from ?? read.to);
};

/** The first day picked for a period begins it, the second ends it. */
const withDay = (text: string, picked: string): { text: string; isWhole: boolean } => {
  const from = /^(\d{4}-\d{2}-\d{2}) –\s*$/.exec(text)?.[1];
  if (from === undefined || picked < from) return { text: `${picked} – `, isWhole: false };
  return { text: `${from} – ${picked}`, isWhole: true };
};

interface Around {
  readonly text: string;
  readonly column: Column;
  readonly today: string;
  readonly isRtl: boolean;
  readonly type: (text: string) => void;
  readonly commit: (text: string, leaving: 'stay') => void;
}

export interface Days {
  /** The day one stands on in the calendar, once it is entered. */
  readonly entered: string | undefined;
  readonly shown: string;
  readonly move: (day: string | undefined) => void;
  readonly pick: (day: string) => void;
  /** Alt+↓ goes into the calendar; there the keys walk through the days. False for a key without meaning here. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The calendar under a day that is typed. */
export const useDays = ({ text, column, today, isRtl, type, commit }: Around): Days => {
  const [entered, move] = useState<string>();
  const shown = entered ?? dayIn(text, column.id) ?? today;
  const pick = (picked: string): void => {
    move(undefined);
    const whole = column.id === 'period' ? withDay(text, picked) : { text: picked, isWhole: true };
    if (whole.isWhole) commit(whole.text, 'stay');
    else type(whole.text);
  };
  const onEntered = (day: string, key: string): boolean => {
    const next = dayAfterKey(day, key, isRtl);
    if (next !== undefined) move(next);
    else if (key === 'Enter') pick(day);
    else if (key === 'Escape') move(undefined);
    else return false;
    return true;
  };
  const onKey = ({ key, altKey }: KeyboardEvent): boolean => {
    if (entered !== undefined) return onEntered(entered, key);
    if (column.editor !== 'day' || !altKey || key !== 'ArrowDown') return false;
    move(shown);
    return true;
  };
  return { entered, shown, move, pick, onKey };
};
