import { describe, type Story } from '@mufakat/planning/changes/describe';
import { kinds } from '@mufakat/planning/records/kinds';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { ChangeSetView, Credit } from '../store/transport.js';

/** Change sets as they are read: one author's work on the same within ten minutes is one entry. */
export interface Chapter {
  readonly id: string;
  readonly author: string;
  readonly authorId?: string;
  /** Who took it in, where that was another. */
  readonly accepter?: string;
  /** Where it was suggested by several. */
  readonly credits: readonly Credit[];
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly reason?: string;
  readonly revisions: readonly [first: number, last: number];
  readonly stories: readonly Story[];
}

/** Milliseconds within which one author's sets on one field are read as one. */
export const foldWithin = 600_000;

/** Which change sets a person asks for. */
export interface Asking {
  readonly record?: string;
  readonly person?: string;
  readonly source?: string;
  /** Days where the reader is, `YYYY-MM-DD`; both are included. */
  readonly since?: string;
  readonly until?: string;
}

const isSoonAfter = (earlier: ChangeSetView, later: ChangeSetView): boolean =>
  Date.parse(later.at) - Date.parse(earlier.at) <= foldWithin;

/** Who, how and why; what several suggested is never told together with another set. */
const handOf = ({ id, author, source, reason, credits }: ChangeSetView): string =>
  credits ? id : JSON.stringify([author?.id, source, reason ?? '']);

const canFold = (earlier: ChangeSetView, later: ChangeSetView): boolean =>
  handOf(earlier) === handOf(later) && isSoonAfter(earlier, later);

const isSameSubject = (a: Story, b: Story): boolean => a.record === b.record && a.op === 'set' && b.op === 'set';

/** A later setting of the same field replaces what was between, and keeps what stood first. */
const foldStory = (earlier: Story, later: Story): Story => {
  const lines = earlier.lines.map((line) => {
    const after = later.lines.find(({ address }) => address === line.address);
    return after ? { ...line, after: after.after } : line;
  });
  const known = new Set(lines.map(({ address }) => address));
  return { ...later, lines: [...lines, ...later.lines.filter(({ address }) => !known.has(address))] };
};

const foldStories = (stories: readonly Story[]): Story[] => {
  const folded: Story[] = [];
  for (const story of stories) {
    const at = folded.findIndex((earlier) => isSameSubject(earlier, story));
    const earlier = folded[at];
    if (earlier) folded[at] = foldStory(earlier, story);
    else folded.push(story);
  }
  return folded;
};

/** Of several at once the names stand in the credits, and the author of the set is who took them in. */
const namesOf = (
  first: ChangeSetView,
  last: ChangeSetView,
): Pick<Chapter, 'author' | 'authorId' | 'accepter' | 'credits'> =>
  last.credits
    ? { author: '', accepter: last.author?.name, credits: last.credits }
    : { author: first.author?.name ?? '', authorId: first.author?.id, accepter: last.accepter?.name, credits: [] };

const chapterOf = (sets: readonly ChangeSetView[], document: PlanDocument, languages: readonly string[]): Chapter => {
  const [first, last] = [sets[0], sets.at(-1)] as [ChangeSetView, ChangeSetView];
  const stories = sets.flatMap(({ changes }) => changes.map((change) => describe(change, document, languages)));
  return {
    id: first.id,
    ...namesOf(first, last),
    from: first.at,
    to: last.at,
    source: first.source ?? '',
    reason: first.reason ?? undefined,
    revisions: [first.revision, last.revision],
    stories: foldStories(stories),
  };
};

const touchedIn = ({ changes }: ChangeSetView): string =>
  [...new Set(changes.map(({ op, id, ...change }) => `${op} ${id} ${fieldsOf(change)}`))].sort().join('\n');
const fieldsOf = (change: object): string =>
  Object.keys(change)
    .filter((key) => key !== 'before' && key !== 'kind')
    .sort()
    .join(' ');

/**
 * Sets in any order as chapters, newest first. Consecutive sets of one author on the same fields within ten minutes are
 * folded when read, never when stored.
 */
export const chaptersOf = (
  sets: readonly ChangeSetView[],
  document: PlanDocument,
  languages: readonly string[],
): Chapter[] => {
  const groups: ChangeSetView[][] = [];
  for (const set of [...sets].sort((a, b) => a.revision - b.revision)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && canFold(last, set) && touchedIn(last) === touchedIn(set)) group.push(set);
    else groups.push([set]);
  }
  return groups.map((group) => chapterOf(group, document, languages)).reverse();
};

/** How often each kind was added, changed, moved and removed: the line over a large set. */
export const countsOf = (
  stories: readonly Story[],
): readonly { op: Story['op']; kind: Story['kind']; count: number }[] =>
  (['add', 'set', 'move', 'remove'] as const).flatMap((op) =>
    kinds.flatMap((kind) => {
      const count = stories.filter((story) => story.op === op && story.kind === kind).length;
      return count > 0 ? [{ op, kind, count }] : [];
    }),
  );
