import { decimalOf, quotient, toDecimal } from '../figures/decimal.js';
import { readFormula } from '../figures/formula.js';
import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import { setting } from './fixes.js';
import { dayIn, hasWords, listIn, type PlanUnderCheck, textIn, wordings } from './plan-under-check.js';
import { peopleWord } from './words.js';

/** A rule that looks at one indicator after the other. */
const ofIndicators = (
  rule: string,
  [severity, explanation]: readonly [CheckRule['severity'], string],
  find: (indicator: PlanRecord, plan: PlanUnderCheck) => Omit<Finding, 'record'> | undefined,
): CheckRule => ({
  rule,
  group: 'numbers',
  severity,
  explanation,
  find: (plan) =>
    plan.of('indicator').flatMap((indicator) => {
      const found = find(indicator, plan);
      return found ? [{ record: indicator.id, ...found }] : [];
    }),
});

const worded: ReadonlySet<unknown> = new Set(['text', 'yes-no', 'value-list', 'date']);
const isNumeric = (indicator: PlanRecord) => !worded.has(indicator.format);
/** The day is said on which the baseline will be known; until then neither it nor a target is asked for. */
const isBeingBuilt = (indicator: PlanRecord) =>
  dayIn(indicator, 'baselineExpectedOn') !== undefined && !textIn(indicator, 'baselineValue');
/** Computed from others: nobody reports it, so it has no baseline or rules of adding up of its own. */
const isComputed = (indicator: PlanRecord) => textIn(indicator, 'formula') !== undefined;
const targetsOf = (plan: PlanUnderCheck, indicator: PlanRecord) => plan.under(indicator, 'target');

const decimalsIn = (text: string): number => text.split('.')[1]?.length ?? 0;

/** The baseline of a percentage from its two numbers, rounded; undefined where they make none. */
const baselineShare = (
  { format, baselineNumerator, baselineDenominator }: PlanRecord,
  decimals: number,
): string | undefined => {
  const [part, whole] = [toDecimal(baselineNumerator), toDecimal(baselineDenominator)];
  if (format !== 'percent' || !part || !whole) return undefined;
  return quotient(part, whole, { times: 100, decimals }) ?? undefined;
};

const noBaseline = ofIndicators(
  'indicator-without-baseline',
  ['warning', 'The indicator has no baseline.'],
  (indicator) => {
    const isAsked = isNumeric(indicator) && !isBeingBuilt(indicator) && !isComputed(indicator);
    if (!isAsked || textIn(indicator, 'baselineValue')) return undefined;
    const share = baselineShare(indicator, Number(indicator.decimals ?? 1));
    return { field: 'baselineValue', fix: share ? [setting(indicator, { baselineValue: share })] : undefined };
  },
);

const noTarget = ofIndicators(
  'indicator-without-target',
  ['warning', 'The indicator has no target.'],
  (indicator, plan) => {
    const isSet = targetsOf(plan, indicator).some((target) => textIn(target, 'value') ?? hasWords(target, 'note'));
    return isSet || indicator.level === 'context' || isBeingBuilt(indicator) ? undefined : { field: 'target' };
  },
);

const noSource = ofIndicators('indicator-without-source', ['warning', 'The baseline has no source.'], (indicator) =>
  textIn(indicator, 'baselineValue') && !textIn(indicator, 'baselineSource') ? { field: 'baselineSource' } : undefined,
);

const baselineHalf = ofIndicators(
  'baseline-half-a-share',
  ['warning', 'The baseline needs both its numerator and its denominator, and the denominator is not 0.'],
  (indicator) => {
    const [part, whole] = [toDecimal(indicator.baselineNumerator), toDecimal(indicator.baselineDenominator)];
    if (!part === !whole && !whole?.eq(decimalOf(0))) return undefined;
    return { field: part ? 'baselineDenominator' : 'baselineNumerator' };
  },
);

/** As precise as the baseline is said: 33.3 agrees with 1 of 3. */
const baselineDiffers = ofIndicators(
  'baseline-differs-from-share',
  ['warning', 'The baseline is {value}, but {numerator} of {denominator} is {share} per cent.'],
  (indicator) => {
    const value = textIn(indicator, 'baselineValue');
    const share = value && baselineShare(indicator, decimalsIn(value));
    if (!value || !share || toDecimal(value)?.eq(share)) return undefined;
    const [numerator, denominator] = [textIn(indicator, 'baselineNumerator'), textIn(indicator, 'baselineDenominator')];
    return {
      field: 'baselineValue',
      params: { value, share, numerator: numerator ?? '', denominator: denominator ?? '' },
      fix: [setting(indicator, { baselineValue: share })],
    };
  },
);

const noMeans = ofIndicators(
  'indicator-without-means-of-verification',
  ['warning', 'The indicator does not say how it is verified.'],
  (indicator) => (hasWords(indicator, 'meansOfVerification') ? undefined : { field: 'meansOfVerification' }),
);

const noAccumulation = ofIndicators(
  'indicator-without-rules',
  ['hint', 'The indicator does not say how its values add up: {missing}.'],
  (indicator) => {
    const missing = ['direction', 'accumulation', 'acrossBodies'].filter((field) => !textIn(indicator, field));
    if (!isNumeric(indicator) || isComputed(indicator) || missing.length === 0) return undefined;
    return { field: missing[0], params: { missing: missing.join(', ') } };
  },
);

/** What an indicator must say before a plan is adopted, besides its baseline, targets and rules of adding up. */
const incomplete = ofIndicators(
  'indicator-incomplete',
  ['hint', 'The indicator does not say: {missing}.'],
  (indicator) => {
    const said: readonly (readonly [field: string, isSaid: boolean])[] = [
      ['definition', hasWords(indicator, 'definition')],
      ['level', textIn(indicator, 'level') !== undefined],
      ['unit', !isNumeric(indicator) || indicator.format === 'percent' || hasWords(indicator, 'unit')],
      ['frequency', textIn(indicator, 'frequency') !== undefined],
    ];
    const missing = said.filter(([, isSaid]) => !isSaid).map(([field]) => field);
    return missing.length > 0 ? { field: missing[0], params: { missing: missing.join(', ') } } : undefined;
  },
);

const targetEqualsBaseline = ofIndicators(
  'target-equals-baseline',
  ['warning', 'The target {value} is the baseline: nothing would change.'],
  (indicator, plan) => {
    const baseline = toDecimal(indicator.baselineValue);
    const same = baseline && targetsOf(plan, indicator).find((target) => toDecimal(target.value)?.eq(baseline));
    return same ? { field: 'target', params: { value: textIn(same, 'value') ?? '', target: same.id } } : undefined;
  },
);

const isAgainst = (direction: unknown, value: string | undefined, baseline: string | undefined): boolean => {
  const [aim, start] = [toDecimal(value), toDecimal(baseline)];
  if (!aim || !start) return false;
  return direction === 'increase' ? aim.lt(start) : direction === 'decrease' && aim.gt(start);
};

const targetAgainstDirection = ofIndicators(
  'target-against-direction',
  ['warning', 'The target {value} lies on the wrong side of the baseline {baseline}.'],
  (indicator, plan) => {
    const baseline = textIn(indicator, 'baselineValue');
    const wrong = targetsOf(plan, indicator).find((one) =>
      isAgainst(indicator.direction, textIn(one, 'value'), baseline),
    );
    if (!wrong) return undefined;
    return {
      field: 'target',
      params: { value: textIn(wrong, 'value') ?? '', baseline: baseline ?? '', target: wrong.id },
    };
  },
);

const percentWithoutDenominator = ofIndicators(
  'percent-without-denominator',
  ['warning', 'A percentage needs its numerator and denominator named.'],
  (indicator) => {
    if (indicator.format !== 'percent') return undefined;
    const field = ['numeratorLabel', 'denominatorLabel'].find((label) => !hasWords(indicator, label));
    return field ? { field } : undefined;
  },
);

const percentAboveHundred = ofIndicators(
  'percent-above-hundred',
  ['warning', 'The target {value} is more than 100 per cent.'],
  (indicator, plan) => {
    if (indicator.format !== 'percent') return undefined;
    const high = targetsOf(plan, indicator).find((target) => toDecimal(target.value)?.gt(100));
    return high ? { field: 'target', params: { value: textIn(high, 'value') ?? '', target: high.id } } : undefined;
  },
);

const percentSummed = ofIndicators(
  'percent-summed',
  ['warning', 'Percentages of several bodies cannot be summed; weight them by their denominators.'],
  (indicator) =>
    indicator.format === 'percent' && indicator.acrossBodies === 'sum'
      ? { field: 'acrossBodies', fix: [setting(indicator, { acrossBodies: 'weighted-mean' })] }
      : undefined,
);

const countsPeople = (indicator: PlanRecord): boolean =>
  (indicator.format === undefined || indicator.format === 'number' || indicator.format === 'percent') &&
  ['title', 'unit'].some((field) => wordings(indicator, field).some(([, text]) => peopleWord(text) !== undefined));

const peopleWithoutSexAndAge = ofIndicators(
  'people-without-sex-and-age',
  ['warning', 'People are counted, but not by {missing}.'],
  (indicator) => {
    const cuts = listIn(indicator, 'disaggregation');
    const missing = ['sex', 'age'].filter((cut) => !cuts.includes(cut));
    if (missing.length === 0 || !countsPeople(indicator)) return undefined;
    const fix = [setting(indicator, { disaggregation: [...cuts, ...missing] })];
    return { field: 'disaggregation', params: { missing: missing.join(', ') }, fix };
  },
);

const dated = (plan: PlanUnderCheck, indicator: PlanRecord) =>
  targetsOf(plan, indicator)
    .flatMap((target) => {
      const [dueOn, value] = [dayIn(target, 'dueOn'), toDecimal(target.value)];
      return dueOn && value ? [{ id: target.id, dueOn, value }] : [];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

/** A running total cannot fall, whatever the direction hoped for. */
const cumulativeFalls = ofIndicators(
  'cumulative-target-falls',
  ['warning', 'The indicator is a running total, but its target falls from {before} to {value} on {dueOn}.'],
  (indicator, plan) => {
    if (indicator.accumulation !== 'cumulative') return undefined;
    const targets = dated(plan, indicator);
    const at = targets.findIndex(({ value }, index) => targets[index - 1]?.value.gt(value));
    const [before, fallen] = [targets[at - 1], targets[at]];
    if (!before || !fallen) return undefined;
    const params = {
      before: before.value.toFixed(),
      value: fallen.value.toFixed(),
      dueOn: fallen.dueOn,
      target: fallen.id,
    };
    return { field: 'target', params };
  },
);

const targetWithoutDay = ofIndicators(
  'target-without-day',
  ['warning', 'The target {value} says no day.'],
  (indicator, plan) => {
    const timeless = targetsOf(plan, indicator).find((target) => textIn(target, 'value') && !dayIn(target, 'dueOn'));
    if (!timeless) return undefined;
    const { endsOn } = plan.period;
    const params = { value: textIn(timeless, 'value') ?? '', target: timeless.id };
    return { field: 'target', params, fix: endsOn ? [setting(timeless, { dueOn: endsOn })] : undefined };
  },
);

const formulaNamesUnknown = ofIndicators(
  'formula-names-unknown',
  ['warning', 'The formula names {missing}, which no indicator of the plan carries as its code.'],
  (indicator, plan) => {
    const read = readFormula(textIn(indicator, 'formula') ?? '');
    if (!('codes' in read)) return undefined;
    const known = new Set(plan.of('indicator').map(({ code }) => code));
    const missing = read.codes.filter((code) => !known.has(code));
    return missing.length > 0 ? { field: 'formula', params: { missing: missing.join(', ') } } : undefined;
  },
);

const requiredCutNotAsked = ofIndicators(
  'required-cut-not-asked',
  ['warning', 'The cut {missing} is required, but the indicator is not disaggregated by it.'],
  (indicator) => {
    const asked = listIn(indicator, 'disaggregation');
    const missing = listIn(indicator, 'requiredCuts').filter((cut) => !asked.includes(cut));
    if (missing.length === 0) return undefined;
    const fix = [setting(indicator, { disaggregation: [...asked, ...missing] })];
    return { field: 'requiredCuts', params: { missing: missing.join(', ') }, fix };
  },
);

export const indicatorRules: readonly CheckRule[] = [
  noBaseline,
  noTarget,
  noSource,
  baselineHalf,
  baselineDiffers,
  noMeans,
  noAccumulation,
  incomplete,
  targetEqualsBaseline,
  targetAgainstDirection,
  percentWithoutDenominator,
  percentAboveHundred,
  percentSummed,
  peopleWithoutSexAndAge,
  cumulativeFalls,
  targetWithoutDay,
  formulaNamesUnknown,
  requiredCutNotAsked,
];
