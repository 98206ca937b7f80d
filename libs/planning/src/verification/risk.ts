import type { Big } from 'big.js';
import { toDecimal } from '../figures/decimal.js';
import type { Day } from '../obligations/day.js';
import { type Judgement, type StatusScale, toNine } from '../status/scale.js';

/** Weight of each reason to look twice: 3 contradicts, 2 surprises, 1 is worth a glance. */
export const riskWeights = {
  'completed-without-evidence': 3,
  'evidence-used-elsewhere': 3,
  'cumulative-fell': 3,
  'cuts-exceed-whole': 3,
  'jump-from-last': 2,
  'on-track-past-end': 2,
  'required-cut-missing': 2,
  'cuts-do-not-add-up': 2,
  'fell-back-from-completed': 2,
  'same-words-as-last-time': 1,
  'value-missing': 1,
} as const;
export type RiskRule = keyof typeof riskWeights;
export const riskRules = Object.keys(riskWeights) as RiskRule[];

/** Why a line deserves a look before it is verified; the web translates by `risks.<rule>`. */
export interface Risk {
  readonly rule: RiskRule;
  readonly params: Readonly<Record<string, string>>;
  /** The indicator it is about, where it is about one. */
  readonly indicator?: string;
}

/** A value of the line: the whole, or one cut. Decimals as text; null is not known. */
export interface RiskValue {
  readonly indicator: string;
  readonly value: string | null;
  readonly sex?: string | null;
  readonly age?: string | null;
}

export interface RiskIndicator {
  readonly id: string;
  readonly format?: string | null;
  readonly accumulation?: string | null;
  /** `context` describes the setting: it may jump. */
  readonly level?: string | null;
  /** Cuts that every value needs: `sex`, `age`. */
  readonly disaggregation?: readonly string[] | null;
}

/** A line that waits to be verified, with what the same body said last time. */
export interface LineAtRisk {
  readonly endsOn?: Day | null;
  readonly isOngoing?: boolean | null;
  readonly judgement?: string | null;
  readonly narrative?: string | null;
  readonly isUnchanged?: boolean;
  /** Pieces of evidence on the line. */
  readonly evidence: number;
  /** Other lines, of whatever body or action, on which a file with the same bytes lies. */
  readonly evidenceElsewhere: number;
  readonly indicators: readonly RiskIndicator[];
  readonly values: readonly RiskValue[];
  readonly before?: {
    readonly judgement?: string | null;
    readonly narrative?: string | null;
    readonly values: readonly RiskValue[];
  } | null;
}

const isWhole = ({ sex, age }: RiskValue): boolean => !sex && !age;
const wholeOf = (values: readonly RiskValue[], indicator: string): Big | undefined =>
  toDecimal(values.find((value) => value.indicator === indicator && isWhole(value))?.value ?? undefined);

/** Percentage points a share may move between two reports. */
const widestStep = 30;
/** How often the smaller goes into the larger before a number is said to jump. */
const widestRatio = 3;

/** Whether a value lies surprisingly far from the last one; the same in both directions. */
export const isJump = (from: Big, to: Big, isShare: boolean): boolean => {
  if (isShare) return to.minus(from).abs().gt(widestStep);
  if (from.eq(0) || to.eq(0)) return false;
  if (from.gt(0) !== to.gt(0)) return true;
  const [small, large] = from.abs().lt(to.abs()) ? [from.abs(), to.abs()] : [to.abs(), from.abs()];
  return large.gt(small.times(widestRatio));
};

const ofDistance = (indicator: RiskIndicator, from: Big, to: Big): RiskRule | undefined => {
  if (indicator.accumulation === 'cumulative' && to.lt(from)) return 'cumulative-fell';
  if (indicator.level === 'context') return undefined;
  return isJump(from, to, indicator.format === 'percent') ? 'jump-from-last' : undefined;
};

const againstLast = (indicator: RiskIndicator, line: LineAtRisk): Risk[] => {
  const [from, to] = [wholeOf(line.before?.values ?? [], indicator.id), wholeOf(line.values, indicator.id)];
  if (!from || !to || indicator.format === 'yes-no') return [];
  const rule = ofDistance(indicator, from, to);
  return rule ? [{ rule, params: { from: from.toFixed(), to: to.toFixed() }, indicator: indicator.id }] : [];
};

const hasCut = (values: readonly RiskValue[], cut: string): boolean =>
  values.some(({ value, ...at }) => value !== null && Boolean(cut === 'sex' ? at.sex : at.age));

/** Sum of the cuts along one axis; undefined where none is given on it alone. */
const sumAlong = (values: readonly RiskValue[], axis: 'sex' | 'age'): Big | undefined => {
  const other = axis === 'sex' ? 'age' : 'sex';
  const parts = values.flatMap((one) => (one[axis] && !one[other] ? [toDecimal(one.value ?? undefined)] : []));
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.reduce((sum, part) => sum.plus(part)) : undefined;
};

const ofSums = (indicator: RiskIndicator, own: readonly RiskValue[], whole: Big): Risk[] => {
  if (indicator.format === 'percent' || indicator.format === 'yes-no') return [];
  return (['sex', 'age'] as const).flatMap((axis): Risk[] => {
    const sum = sumAlong(own, axis);
    if (!sum || sum.eq(whole)) return [];
    const rule = sum.gt(whole) ? 'cuts-exceed-whole' : 'cuts-do-not-add-up';
    return [{ rule, params: { cut: axis, sum: sum.toFixed(), whole: whole.toFixed() }, indicator: indicator.id }];
  });
};

const ofCuts = (indicator: RiskIndicator, line: LineAtRisk): Risk[] => {
  const own = line.values.filter((value) => value.indicator === indicator.id);
  const whole = wholeOf(own, indicator.id);
  if (!whole) return [];
  const missing = ['sex', 'age'].filter((cut) => indicator.disaggregation?.includes(cut) && !hasCut(own, cut));
  return [
    ...missing.map((cut): Risk => ({ rule: 'required-cut-missing', params: { cut }, indicator: indicator.id })),
    ...ofSums(indicator, own, whole),
  ];
};

const working: readonly (Judgement | undefined)[] = ['on-track', 'completed'];
const isDone = (status: Judgement | undefined): boolean => status === 'completed' || status === 'completed-closed';

interface Steps {
  readonly now: Judgement | undefined;
  readonly last: Judgement | undefined;
  readonly today: Day;
}

const ofProof = ({ evidence, isUnchanged }: LineAtRisk, { now }: Steps): Risk[] =>
  isDone(now) && evidence === 0 && !isUnchanged ? [{ rule: 'completed-without-evidence', params: {} }] : [];

const ofEnd = ({ endsOn, isOngoing }: LineAtRisk, { now, today }: Steps): Risk[] =>
  now === 'on-track' && endsOn && endsOn < today && isOngoing !== true
    ? [{ rule: 'on-track-past-end', params: { endsOn } }]
    : [];

const ofFall = ({ now, last }: Steps): Risk[] =>
  isDone(last) && now && !isDone(now) ? [{ rule: 'fell-back-from-completed', params: {} }] : [];

const ofStatus = (line: LineAtRisk, steps: Steps): Risk[] => [
  ...ofProof(line, steps),
  ...ofEnd(line, steps),
  ...ofFall(steps),
];

const ofWords = ({ narrative, before }: LineAtRisk): Risk[] => {
  const words = narrative?.trim();
  return words && words === before?.narrative?.trim() ? [{ rule: 'same-words-as-last-time', params: {} }] : [];
};

const ofSilence = (line: LineAtRisk, { now }: Steps): Risk[] => {
  if (!working.includes(now)) return [];
  const unsaid = line.indicators.filter(({ id, format }) => format !== 'text' && !wholeOf(line.values, id));
  return unsaid.map(({ id }) => ({ rule: 'value-missing', params: {}, indicator: id }));
};

/** Everything that speaks for a second look at a line, heaviest first. */
export const risksOf = (line: LineAtRisk, today: Day, scale: StatusScale): readonly Risk[] => {
  const steps = { now: toNine(scale, line.judgement), last: toNine(scale, line.before?.judgement), today };
  const elsewhere: Risk[] =
    line.evidenceElsewhere > 0
      ? [{ rule: 'evidence-used-elsewhere', params: { count: String(line.evidenceElsewhere) } }]
      : [];
  const found = [
    ...ofStatus(line, steps),
    ...elsewhere,
    ...line.indicators.flatMap((indicator) => [...againstLast(indicator, line), ...ofCuts(indicator, line)]),
    ...(line.isUnchanged ? [] : [...ofWords(line), ...ofSilence(line, steps)]),
  ];
  return found.sort((a, b) => riskWeights[b.rule] - riskWeights[a.rule]);
};

/** What the inbox is sorted by; 0 where nothing speaks against a line. */
export const riskScore = (risks: readonly Risk[]): number =>
  risks.reduce((score, { rule }) => score + riskWeights[rule], 0);
