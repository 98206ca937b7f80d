import type { PlanRecord } from '@mufakat/planning/records/record';
import { type Dimension, valuesIn } from './dimensions.js';
import type { RowMaking } from './row-making.js';

type Wording = Pick<RowMaking, 'reading' | 'say' | 'compare'>;

/** A value of a field in words, as groups and filters show it. */
export const wordsOf = (dimension: Dimension, value: string, { reading, say }: Wording): string => {
  if (value === '') return say('sheet.nothing_said');
  if (dimension.keyOf) return say(dimension.keyOf(value));
  return dimension.wordsOf?.(value, reading) ?? value;
};

/** Values in the order of their field: as the field has it, else by words; nothing said comes last. */
export const inValueOrder = (dimension: Dimension, values: readonly string[], making: Wording): string[] => {
  const rank = (value: string): number => dimension.order?.indexOf(value) ?? 0;
  return [...values].sort((a, b) => {
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return rank(a) - rank(b) || making.compare(wordsOf(dimension, a, making), wordsOf(dimension, b, making));
  });
};

/** An action stands in one group: of several values all together, so that it is counted once. */
const keyOf = (dimension: Dimension, record: PlanRecord, making: Wording): string =>
  inValueOrder(dimension, valuesIn(dimension, record, making.reading), making).join('\n');

const groupWords = (dimension: Dimension, key: string, making: Wording): string =>
  key
    .split('\n')
    .map((value) => wordsOf(dimension, value, making))
    .join(' · ');

export interface Group {
  readonly key: string;
  readonly words: string;
  readonly actions: readonly PlanRecord[];
}

/** Actions by what a field says of them; groups of a pillar in the order of the plan, others in that of the field. */
export const groupsOf = (dimension: Dimension, actions: readonly PlanRecord[], making: Wording): Group[] => {
  const groups = new Map<string, PlanRecord[]>();
  for (const record of actions) {
    const key = keyOf(dimension, record, making);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const keys = dimension.id === 'pillar' ? [...groups.keys()] : inGroupOrder(dimension, [...groups.keys()], making);
  return keys.map((key) => ({ key, words: groupWords(dimension, key, making), actions: groups.get(key) ?? [] }));
};

const inGroupOrder = (dimension: Dimension, keys: readonly string[], making: Wording): string[] => {
  const firsts = inValueOrder(dimension, [...new Set(keys.map((key) => key.split('\n')[0] ?? ''))], making);
  const place = (key: string): number => firsts.indexOf(key.split('\n')[0] ?? '');
  return [...keys].sort((a, b) => place(a) - place(b) || a.length - b.length || making.compare(a, b));
};
