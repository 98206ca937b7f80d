import type { Day } from '../obligations/day.js';
import { toDecimal, toText } from '../figures/decimal.js';
import { type IndicatorRule, isWorded, type Outcome, overTime, single, together } from '../figures/together.js';

/** A value as a line of a report and an update of an initiative keep it; decimals as text. */
export interface TakenValue {
  readonly indicator: string;
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly words?: string | null;
  readonly sex?: string | null;
  readonly age?: string | null;
  readonly axis?: string | null;
  readonly category?: string | null;
}
/** What an initiative says on a day of the round's period. */
export interface OfferedUpdate {
  readonly id: string;
  readonly initiative: string;
  /** What the initiative is called. */
  readonly title: string;
  readonly onDay: Day;
  readonly text: string;
  readonly values: readonly TakenValue[];
}

const cellOf = ({ indicator, sex = null, age = null, axis = null, category = null }: TakenValue): string =>
  JSON.stringify([indicator, sex, age, axis, category]);

const grouped = <One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

type Rules = ReadonlyMap<string, IndicatorRule>;
interface Said extends TakenValue {
  readonly initiative: string;
  readonly onDay: Day;
}

const isSaid = ({ value, numerator, words }: TakenValue): boolean =>
  Boolean(value) || Boolean(numerator) || Boolean(words);

const roundedOf = (outcome: Outcome, cell: Said, rule: IndicatorRule): TakenValue | undefined => {
  const { indicator, sex, age, axis, category } = cell;
  const place = { indicator, sex, age, axis, category };
  if (outcome.value === null) return undefined;
  if (rule.format === 'percent')
    return { ...place, value: null, numerator: outcome.numerator, denominator: outcome.denominator };
  return { ...place, value: outcome.value, numerator: null, denominator: null };
};

/** The values of one cell as one; undefined where the indicator has no rule to put them together. */
const combined = (all: readonly Said[], rule: IndicatorRule): TakenValue | undefined => {
  const byInitiative = grouped(all, ({ initiative }) => initiative);
  const [first] = all;
  if (!first) return undefined;
  if (isWorded(rule) || rule.format === 'yes-no') {
    const last = [...all].sort((a, b) => (a.onDay < b.onDay ? 1 : -1))[0] ?? first;
    const { indicator, value, words, sex, age, axis, category } = last;
    return byInitiative.size === 1 ? { indicator, value, words, sex, age, axis, category } : undefined;
  }
  const words = [...byInitiative.values()].map((said) =>
    overTime(
      rule,
      said.map(({ value = null, numerator, denominator, onDay }, at) => ({
        ...{ id: String(at), body: '', period: onDay, value, numerator, denominator },
      })),
    ),
  );
  const [only] = words;
  if (!only) return undefined;
  return roundedOf(words.length === 1 ? single(only, rule) : together(words, rule), first, rule);
};

export interface Combined {
  readonly values: readonly TakenValue[];
  /** Indicators of which several initiatives speak, and no rule says how they add. */
  readonly open: readonly string[];
}

/** What the updates of several initiatives come to by the rules of their indicators; an initiative counts once. */
export const combine = (updates: readonly OfferedUpdate[], rules: Rules): Combined => {
  const once = [...new Map(updates.map((update) => [update.id, update])).values()];
  const said = once.flatMap(({ values, initiative, onDay }) =>
    values.filter(isSaid).map((value): Said => ({ ...value, initiative, onDay })),
  );
  const cells = [...grouped(said, cellOf).values()].flatMap((all) => {
    const rule = rules.get(all[0]?.indicator ?? '');
    return rule ? [{ indicator: all[0]?.indicator ?? '', value: combined(all, rule) }] : [];
  });
  return {
    values: cells.flatMap(({ value }) => (value ? [value] : [])),
    open: [...new Set(cells.flatMap(({ value, indicator }) => (value ? [] : [indicator])))],
  };
};

interface LineSaid {
  readonly narrative: string | null;
  readonly values: readonly TakenValue[];
  readonly takenFrom: readonly string[];
}

export interface TakenOver<Value> {
  readonly narrative: string;
  readonly values: readonly Value[];
  readonly takenFrom: readonly string[];
  /** Indicators left to the reporter: a value of their own stands there, or no rule adds what several say. */
  readonly open: readonly string[];
}

const exact = (text: string | null | undefined): string => {
  const decimal = toDecimal(text ?? undefined);
  return decimal ? toText(decimal) : '';
};
/** A share is its two parts, whatever its per cent was rounded to. */
const contentOf = ({ value, numerator, denominator, words }: TakenValue): string =>
  JSON.stringify([numerator ? '' : exact(value), exact(numerator), exact(denominator), words ?? '']);
const same = (a: TakenValue, b: TakenValue | undefined): boolean => b !== undefined && contentOf(a) === contentOf(b);

const sentences = (updates: readonly OfferedUpdate[], narrative: string): string =>
  [
    narrative,
    ...updates.map(({ title, text }) => `${title}: ${text}`).filter((sentence) => !narrative.includes(sentence)),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n');

/**
 * A line with the updates of one more initiative taken over: its words are added, its values put together with those
 * taken before. A value the reporter wrote stays. Taking the same again changes nothing.
 */
export const takeOver = <Value extends TakenValue>(
  line: LineSaid & { readonly values: readonly Value[] },
  offered: readonly OfferedUpdate[],
  { initiative, rules }: { readonly initiative: string; readonly rules: Rules },
): TakenOver<Value | TakenValue> => {
  const before = offered.filter(({ id }) => line.takenFrom.includes(id));
  const added = offered.filter((update) => update.initiative === initiative);
  const [was, now] = [combine(before, rules), combine([...before, ...added], rules)];
  const standing = new Map<string, Value | TakenValue>(line.values.map((value) => [cellOf(value), value]));
  const wasBy = new Map(was.values.map((value) => [cellOf(value), value]));
  const kept: string[] = [];
  for (const value of now.values) {
    const [cell, there] = [cellOf(value), standing.get(cellOf(value))];
    if (!there || !isSaid(there) || same(there, wasBy.get(cell))) standing.set(cell, { ...there, ...value });
    else if (!same(there, value)) kept.push(value.indicator);
  }
  return {
    narrative: sentences(added, line.narrative ?? ''),
    values: [...standing.values()],
    takenFrom: [...new Set([...line.takenFrom, ...added.map(({ id }) => id)])],
    open: [...new Set([...now.open, ...kept])],
  };
};
