import type { Change } from '../changes/change.js';
import { splitAddress, writesOf } from '../records/address.js';
import type { PlanDocument } from '../records/record.js';
import { keyOfText, type KnownTexts, type TextFreshness, type TextOrigin, type TextPlace } from './known-texts.js';
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

const textsTouchedBy = (changes: readonly Change[]): TextPlace[] => {
  const touched = new Map<string, TextPlace>();
  for (const change of changes) {
    if (change.op !== 'set') continue;
    for (const [address] of writesOf(change)) {
      const { field, language } = splitAddress(address);
      if (language === undefined) continue;
      const place = { record: change.id, field, language };
      touched.set(keyOfText(place), place);
    }
  }
  return [...touched.values()];
};

/** Whether the words of a text are others than before, and there. */
const isWritten = ({ before, after }: WrittenSet, { record, field, language }: TextPlace): boolean => {
  const now = wordsAt(after.records.get(record), field, language);
  return now !== '' && now !== wordsAt(before.records.get(record), field, language);
};

/** Records whose texts a set touches in one language or more: those of which something must be known. */
export const recordsWrittenBy = (changes: readonly Change[]): string[] => [
  ...new Set(textsTouchedBy(changes).map(({ record }) => record)),
];

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
        .map((language) => ({ record: change.id, field, language, origin, ...numbers, sourceLanguage })),
    );
  });
};

/** What becomes known of wordings by a change set; to be kept in the same transaction. */
export const freshnessAfter = (known: KnownTexts, set: WrittenSet): TextFreshness[] => {
  const [before, after] = [new PlanTexts(set.before, known), new PlanTexts(set.after, known)];
  const { revision, baseRevision, followsRevision = baseRevision, origin } = set;
  const written = textsTouchedBy(set.changes).filter((place) => isWritten(set, place));
  const keys = new Set(written.map(keyOfText));
  const rewritten = written.map((place): TextFreshness => {
    const sources = after.sourcesOf(place);
    const isOriginal = after.isOriginal(place.language);
    /* Whoever writes an original that was behind the others catches up with them; else it goes ahead. */
    const leads = isOriginal && before.stateOf(place) === 'fresh';
    const isTogether = sources.some((language) => keys.has(keyOfText({ ...place, language })));
    return {
      ...{ ...place, origin, writtenIn: revision, ledIn: leads ? revision : known.at(place).ledIn },
      followsRevision: isTogether ? revision : followsRevision,
      sourceLanguage: isOriginal ? null : (sources[0] ?? null),
    };
  });
  return [...broughtBy(after, set), ...rewritten];
};

/** Somebody looked at a wording beside its original as it stood at a revision, and found it still right. */
export const confirmed = (known: KnownTexts, place: TextPlace, revision: number): TextFreshness => {
  const before = known.at(place);
  return { ...before, followsRevision: Math.max(before.followsRevision, revision) };
};
