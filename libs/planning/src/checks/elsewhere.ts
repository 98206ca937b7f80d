import { type Across, alikeAcross, type Placed } from './across.js';
import type { CheckRule, Finding } from './check.js';
import type { PlanUnderCheck } from './plan-under-check.js';
import { comparable, languageOf, type Told } from './told-texts.js';

/** Shorter texts are said in several places for good reason. */
const fewestWordsElsewhere = 8;
/** Texts at least this alike are near-duplicates. */
export const alike = 0.75;

export const besides = (told: Told, other: Told): Finding => ({
  record: told.record.id,
  field: told.address,
  params: { otherRecord: other.record.id, otherCode: other.record.code ?? '' },
});

interface OfLanguage {
  /** One of each text, in the order of their kinds. */
  readonly distinct: readonly Told[];
  /** Texts that another record has word for word, each with where it stands first. */
  readonly again: readonly (readonly [Told, Told])[];
}

const byLanguage = (plan: PlanUnderCheck): Map<string, OfLanguage> => {
  const languages = new Map<string, { distinct: Told[]; again: [Told, Told][]; first: Map<number, Told> }>();
  for (const group of comparable(plan)) {
    const [any] = group;
    if (!any) continue;
    const language = languages.get(languageOf(any)) ?? { distinct: [], again: [], first: new Map<number, Told>() };
    languages.set(languageOf(any), language);
    const here = new Set<number>();
    for (const told of group) {
      const { key, wordCount } = told.reading;
      if (wordCount < fewestWordsElsewhere || here.has(key)) continue;
      here.add(key);
      const other = language.first.get(key);
      if (other) language.again.push([told, other]);
      else {
        language.first.set(key, told);
        language.distinct.push(told);
      }
    }
  }
  return languages;
};

const known = new WeakMap<PlanUnderCheck, Map<string, OfLanguage>>();

const languagesOf = (plan: PlanUnderCheck): Map<string, OfLanguage> => {
  const languages = known.get(plan) ?? byLanguage(plan);
  known.set(plan, languages);
  return languages;
};

/** The same words where another kind of record or another field has them: a pillar’s objective as an action’s description. */
const repeatedElsewhere: CheckRule = {
  rule: 'text-repeated-elsewhere',
  group: 'text',
  severity: 'hint',
  explanation: 'The same text stands elsewhere in the plan ({otherCode}).',
  find: (plan) =>
    [...languagesOf(plan).values()].flatMap(({ again }) =>
      again.flatMap(([told, other]) => (other.record.id === told.record.id ? [] : [besides(told, other)])),
    ),
};

/** Told of by a rule of its own. */
const isCopiedOutput = (indicator: Told, action: Told): boolean =>
  indicator.record.kind === 'indicator' &&
  indicator.address.startsWith('title.') &&
  indicator.record.parent === action.record.id;

class PlacedText implements Placed {
  constructor(readonly told: Told) {}

  get shingles() {
    return this.told.reading.shingles;
  }

  isSame(other: PlacedText): boolean {
    const [mine, theirs] = [this.told, other.told];
    return (
      mine.reading === theirs.reading &&
      mine.address === theirs.address &&
      mine.record.id === theirs.record.id &&
      mine.record.parent === theirs.record.parent
    );
  }

  mayBeComparedWith(other: PlacedText): boolean {
    const [mine, theirs] = [this.told, other.told];
    if (mine.record.id === theirs.record.id) return false;
    if (mine.record.kind === theirs.record.kind && mine.address === theirs.address) return false;
    return !isCopiedOutput(mine, theirs) && !isCopiedOutput(theirs, mine);
  }
}

/** Editing one text leaves the others as they were compared last. */
const lastCompared = new Map<string, Across<PlacedText>>();
const mostRemembered = 20;

const comparedAgain = (name: string, distinct: readonly Told[]): Across<PlacedText> => {
  const placed = distinct.map((told) => new PlacedText(told));
  const across = alikeAcross(placed, alike, lastCompared.get(name));
  if (lastCompared.size >= mostRemembered) lastCompared.clear();
  lastCompared.set(name, across);
  return across;
};

/** An assumption copied from one action to another and changed by a word, an objective told again in the narrative. */
const nearElsewhere: CheckRule = {
  rule: 'near-text-elsewhere',
  group: 'text',
  severity: 'hint',
  explanation: 'Nearly the same text stands elsewhere in the plan ({otherCode}).',
  find: (plan) =>
    [...languagesOf(plan)].flatMap(([language, { distinct }]) => {
      const { found } = comparedAgain(`${plan.document.plan} ${language}`, distinct);
      return found.flatMap((index, at) => {
        const [told, other] = [distinct[at], distinct[index ?? -1]];
        return told && other ? [besides(told, other)] : [];
      });
    }),
};

export const elsewhereRules: readonly CheckRule[] = [repeatedElsewhere, nearElsewhere];
