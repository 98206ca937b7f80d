import type { Change } from '../changes/change.js';
import { splitAddress, writesOf } from '../records/address.js';
import type { PlanDocument } from '../records/record.js';
import { shortHash } from '../records/short-hash.js';
import {
  type EarlierWording,
  keyOfText,
  type KnownTexts,
  type TextFreshness,
  type TextOrigin,
  type TextPlace,
} from './known-texts.js';
import { holdsNames, namedTextsOf, splitName } from './named-texts.js';
import { PlanTexts } from './plan-texts.js';
import { spokenIn, translatableOf, wordsAt } from './texts.js';

/** A change set as it was applied, and where its words come from. */
export interface WrittenSet {
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly changes: readonly Change[];
  /** The revision it was made on: what its author saw of the originals. */
  readonly baseRevision: number;
  readonly revision: number;
  readonly origin: TextOrigin;
  /** The revision whose originals it was translated from, where that is an older one. */
  readonly followsRevision?: number;
}

const namesTouched = ({ before, after }: WrittenSet, id: string, field: string): TextPlace[] =>
  [before, after].flatMap(({ records }) => {
    const record = records.get(id);
    const names = record ? namedTextsOf(record).filter((one) => splitName(one.field)?.[0] === field) : [];
    return names.flatMap((one) =>
      Object.keys(one.name).map((language) => ({ record: id, field: one.field, language })),
    );
  });

const textsTouchedBy = (set: WrittenSet): TextPlace[] => {
  const touched = new Map<string, TextPlace>();
  for (const change of set.changes) {
    if (change.op !== 'set') continue;
    for (const [address] of writesOf(change)) {
      const { field, language } = splitAddress(address);
      const places =
        language === undefined ? namesTouched(set, change.id, field) : [{ record: change.id, field, language }];
      for (const place of places) touched.set(keyOfText(place), place);
    }
  }
  return [...touched.values()];
};

/** A text whose words a set changed. */
interface Rewritten {
  readonly place: TextPlace;
  /** Empty where it had none, or has none any more. */
  readonly was: string;
  readonly now: string;
}

const rewrittenBy = (set: WrittenSet): Rewritten[] =>
  textsTouchedBy(set).flatMap((place) => {
    const [was, now] = [set.before, set.after].map(({ records }) =>
      wordsAt(records.get(place.record), place.field, place.language),
    );
    return was === undefined || now === undefined || was === now ? [] : [{ place, was, now }];
  });

/** Records whose texts a set touches in one language or more: those of which something must be known. */
export const recordsWrittenBy = (changes: readonly Change[]): string[] => {
  const writesText = (change: Change): boolean =>
    writesOf(change).some(([address]) => splitAddress(address).language !== undefined || holdsNames(change, address));
  return [...new Set(changes.flatMap((change) => (change.op === 'set' && writesText(change) ? [change.id] : [])))];
};

/** Wordings of added records that nobody wrote by hand; of the others nothing need be known. */
const broughtBy = (texts: PlanTexts, { changes, revision, origin }: WrittenSet): TextFreshness[] => {
  if (origin === 'human') return [];
  const [sourceLanguage = null] = texts.originals;
  return changes.flatMap((change) => {
    if (change.op !== 'add') return [];
    const record = texts.document.records.get(change.id);
    const numbers = { writtenIn: revision, ledIn: 0, followsRevision: revision };
    return translatableOf(change.kind).flatMap(({ name: field }) =>
      spokenIn(record, field)
        .filter((language) => language !== sourceLanguage)
        .map((language) => {
          const place = { record: change.id, field, language };
          return { ...place, origin, ...numbers, followsWords: texts.hashOfSources(place), sourceLanguage };
        }),
    );
  });
};

/** What is known of a wording; of a fresh one also which words it follows. */
const knownOf = (texts: PlanTexts, place: TextPlace): TextFreshness => {
  const known = texts.known.at(place);
  const isTold = known.followsWords === null && !texts.isLedAfter(known.followsRevision, place);
  return isTold ? { ...known, followsWords: texts.hashOfSources(place) } : known;
};

const mostEarlier = 12;

/** The wordings a text had, with the one that is given up now; an original that follows none needs no memory. */
const earlierOf = (texts: PlanTexts, { place, was }: Rewritten): readonly EarlierWording[] => {
  const { origin, ledIn, followsRevision, followsWords, sourceLanguage, earlier = [] } = knownOf(texts, place);
  if (was === '' || texts.sourcesOf(place).length === 0) return earlier;
  const words = shortHash(was);
  const others = earlier.filter((one) => one.words !== words);
  return [...others, { words, origin, ledIn, followsRevision, followsWords, sourceLanguage }].slice(-mostEarlier);
};

/** A wording that stood there before, put back by hand: known as it was then. */
const putBack = (before: PlanTexts, text: Rewritten, { revision, origin }: WrittenSet): TextFreshness | undefined => {
  const { place, now } = text;
  const { ledIn, earlier = [] } = before.known.at(place);
  const found = earlier.find(({ words }) => words === shortHash(now));
  if (!found || origin !== 'human') return undefined;
  const { origin: from, followsRevision, followsWords, sourceLanguage } = found;
  const led = { writtenIn: revision, ledIn: found.ledIn === ledIn ? ledIn : revision };
  return {
    ...place,
    ...led,
    origin: from,
    followsRevision,
    followsWords,
    sourceLanguage,
    earlier: earlierOf(before, text),
  };
};

/** What becomes known of wordings by a change set; to be kept in the same transaction. */
export const freshnessAfter = (known: KnownTexts, set: WrittenSet): TextFreshness[] => {
  const [before, after] = [new PlanTexts(set.before, known), new PlanTexts(set.after, known)];
  const { revision, baseRevision, followsRevision = baseRevision, origin } = set;
  const changed = rewrittenBy(set);
  const keys = new Set(changed.map(({ place }) => keyOfText(place)));
  const written = (text: Rewritten): TextFreshness => {
    const { place } = text;
    const sources = after.sourcesOf(place);
    const isOriginal = after.isOriginal(place.language);
    /* Whoever writes an original that was behind the others catches up with them; else it goes ahead. */
    const leads = isOriginal && before.stateOf(place) === 'fresh';
    const isTogether = sources.some((language) => keys.has(keyOfText({ ...place, language })));
    const follows = isTogether ? revision : followsRevision;
    return {
      ...{ ...place, origin, writtenIn: revision, ledIn: leads ? revision : known.at(place).ledIn },
      followsRevision: follows,
      followsWords: isTogether || !before.isLedAfter(follows, place) ? after.hashOfSources(place) : null,
      sourceLanguage: isOriginal ? null : (sources[0] ?? null),
      earlier: earlierOf(before, text),
    };
  };
  const rewritten = changed.map((text): TextFreshness => {
    if (text.now === '') return { ...known.at(text.place), earlier: earlierOf(before, text) };
    return putBack(before, text, set) ?? written(text);
  });
  return [...broughtBy(after, set), ...leftBehind(before, changed, keys), ...rewritten];
};

/** The wordings that followed what was rewritten, with the words they follow: they are fresh again once those come back. */
const leftBehind = (
  before: PlanTexts,
  changed: readonly Rewritten[],
  keys: ReadonlySet<string>,
): readonly TextFreshness[] => {
  const found = new Map<string, TextFreshness>();
  for (const { place } of changed)
    for (const language of spokenIn(before.document.records.get(place.record), place.field)) {
      const other = { ...place, language };
      if (keys.has(keyOfText(other)) || !before.sourcesOf(other).includes(place.language)) continue;
      const known = knownOf(before, other);
      if (known.followsWords !== before.known.at(other).followsWords) found.set(keyOfText(other), known);
    }
  return [...found.values()];
};

/** Somebody looked at a wording beside its original as it stood at a revision, and found it still right. */
export const confirmed = (texts: PlanTexts, place: TextPlace, revision: number): TextFreshness => {
  const known = texts.known.at(place);
  if (known.followsRevision >= revision) return known;
  const followsWords = texts.isLedAfter(revision, place) ? null : texts.hashOfSources(place);
  return { ...known, followsRevision: revision, followsWords };
};
