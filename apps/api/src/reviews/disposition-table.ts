import type { Change } from '@mufakat/planning/changes/change';
import { linesOf } from '@mufakat/planning/changes/describe';
import { descriptionOf } from '@mufakat/planning/records/address';
import { kinds } from '@mufakat/planning/records/kinds';
import type { Translated } from '@mufakat/planning/records/record';
import type { PageMeta } from '@mufakat/plan-documents/writing/docx-pieces';
import type { TitledTable } from '@mufakat/plan-documents/writing/titled-table';
import { wordIn } from '@mufakat/plan-documents/writing/words';
import { type TableLanguage, tableWord, type TableWord } from './disposition-words.rules.js';
import type { CommentView } from './comments/comments.dto.js';
import type { ReviewRoundView } from './reviews.dto.js';
import type { SuggestionView } from './suggestions/suggestions.dto.js';

/** A round with everything said in it that the reader may see. */
export interface Said {
  readonly round: ReviewRoundView;
  readonly comments: readonly CommentView[];
  readonly suggestions: readonly SuggestionView[];
}

interface Row {
  readonly code: string;
  readonly at: string;
  readonly isAnswered: boolean;
  readonly cells: readonly (string | readonly string[])[];
}

type Anchored = Pick<CommentView, 'recordId' | 'recordCode' | 'recordTitle' | 'bodyName' | 'authorName'>;

/** Words in the language, else in English, else in any. */
export const textIn = (words: Translated | null | undefined, language: string): string =>
  words?.[language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';

const placeOf = (said: Anchored, field: string | null, language: TableLanguage): string[] => {
  if (!said.recordId) return [tableWord(language, 'wholePlan')];
  const name = [said.recordCode, textIn(said.recordTitle, language)].filter(Boolean).join(' ');
  return field ? [name, field] : [name];
};

const speakerOf = (said: Pick<Anchored, 'bodyName' | 'authorName'>, language: TableLanguage): string[] =>
  [textIn(said.bodyName, language), said.authorName].filter(Boolean);

const shown = (value: unknown, language: TableLanguage): string => {
  if (value === null || value === undefined || value === '') return tableWord(language, 'empty');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What a suggestion would change, one line a value: `Title (en): before → after`. */
const changeLines = (change: Change, language: TableLanguage): string[] => {
  if (change.op === 'remove') {
    const removed = change.before?.find(({ id }) => id === change.id);
    return [tableWord(language, 'removes', { text: textIn(removed?.['title'] as Translated | undefined, language) })];
  }
  if (change.op === 'move') return [tableWord(language, 'moves')];
  return linesOf(change).map((line) => {
    const name = wordIn(language, line.label);
    const label = line.language ? `${name} (${line.language})` : name;
    const after = shown(line.after, language);
    return change.op === 'add' ? `${label}: ${after}` : `${label}: ${shown(line.before, language)} → ${after}`;
  });
};

/** An instant as it comes: of the driver, or already written. */
const dayOf = (at: string | Date | null | undefined): string => (at ? new Date(at).toISOString().slice(0, 10) : '');

/** The field of a comment as people call it: `title` is “Title”. */
const fieldOf = ({ field, language }: CommentView, inLanguage: TableLanguage): string | null => {
  if (!field) return null;
  const described = kinds.map((kind) => descriptionOf(kind, field)).find((one) => one !== undefined);
  const name = wordIn(inLanguage, described?.label ?? field);
  return language ? `${name} (${language})` : name;
};

const answerOf = ({ disposition }: CommentView, language: TableLanguage) => {
  if (!disposition) return [tableWord(language, 'open'), '', ''];
  const { outcome, reason, byName, at } = disposition;
  return [tableWord(language, outcome), reason ?? '', [byName ?? '', dayOf(at)].filter(Boolean)];
};

/** A merged comment names everybody whose words it joins. */
const speakersOf = (comment: CommentView, language: TableLanguage): string[] => [
  ...speakerOf(comment, language),
  ...(comment.voices ?? []).map(({ authorName, bodyName }) => speakerOf({ authorName, bodyName }, language).join(': ')),
];

/** What a suggestion would change and why, a line each. */
const suggestedLines = ({ changes, reason }: SuggestionView, language: TableLanguage): string[] => [
  ...changes.flatMap((change) => changeLines(change, language)),
  ...(reason ? [reason] : []),
];

const isComment = (said: CommentView | SuggestionView): said is CommentView => 'text' in said;

/** Where it was said: "P2.A3 Train teachers · Title (en)". */
export const placeLine = (said: CommentView | SuggestionView, language: TableLanguage): string =>
  placeOf(said, isComment(said) ? fieldOf(said, language) : null, language).join(' · ');

/** The words of a comment or suggestion and who speaks, as a table or a note prints them. */
export const wordsOf = (said: CommentView | SuggestionView, language: TableLanguage) =>
  isComment(said)
    ? { text: [...(said.quote ? [`“${said.quote}”`] : []), said.text], speakers: speakersOf(said, language) }
    : { text: suggestedLines(said, language), speakers: speakerOf(said, language) };

const ofComment = (comment: CommentView, language: TableLanguage): Row => {
  const { disposition, createdAt: at, recordCode } = comment;
  const { text, speakers } = wordsOf(comment, language);
  return {
    ...{ code: recordCode ?? '', at, isAnswered: disposition !== null },
    cells: [
      ...[placeOf(comment, fieldOf(comment, language), language), speakers],
      ...[text, ...answerOf(comment, language)],
    ],
  };
};

const ofSuggestion = (suggestion: SuggestionView, language: TableLanguage): Row => {
  const { state, decisionReason, createdAt: at, recordCode } = suggestion;
  return {
    ...{ code: recordCode ?? '', at, isAnswered: state !== 'waiting' },
    cells: [
      placeOf(suggestion, null, language),
      speakerOf(suggestion, language),
      suggestedLines(suggestion, language),
      tableWord(language, state satisfies TableWord),
      decisionReason ?? '',
      [suggestion.decidedByName ?? '', dayOf(suggestion.decidedAt)].filter(Boolean),
    ],
  };
};

/* "P1.A10" stands after "P1.A2". */
const codes = new Intl.Collator('en', { numeric: true });
const inOrder = (a: Row, b: Row): number => codes.compare(a.code, b.code) || (a.at < b.at ? -1 : 1);

const columns: readonly (readonly [TableWord, number])[] = [
  ['number', 4],
  ['reference', 18],
  ['from', 13],
  ['said', 32],
  ['outcome', 10],
  ['reason', 20],
  ['by', 12],
];

const adviceLines = ({ advice, leadBodyName }: ReviewRoundView, language: TableLanguage): string[] =>
  advice ? [tableWord(language, 'advice', { body: textIn(leadBodyName, language), text: advice })] : [];

const opinionLines = (round: ReviewRoundView, language: TableLanguage): string[] => [
  ...(round.question ? [tableWord(language, 'question', { text: round.question })] : []),
  ...adviceLines(round, language),
  ...round.invitees.flatMap(({ bodyName, opinion, declineReason }) => {
    const body = textIn(bodyName, language);
    if (opinion) return [tableWord(language, 'opinion', { body, text: opinion })];
    return declineReason ? [tableWord(language, 'declined', { body, text: declineReason })] : [];
  }),
];

/** What those asked say on the whole: the one advice, and each opinion that was given. */
export const opinionsIn = (
  { advice, leadBodyName, invitees }: ReviewRoundView,
  language: TableLanguage,
): { readonly body: string; readonly text: string }[] => [
  ...(advice ? [{ body: textIn(leadBodyName, language), text: advice }] : []),
  ...invitees.flatMap(({ bodyName, opinion }) =>
    opinion ? [{ body: textIn(bodyName, language), text: opinion }] : [],
  ),
];

/** The disposition table of a round, by record, and what its file says at the head of each page. */
export const dispositionTable = (said: Said, language: TableLanguage): { table: TitledTable; meta: PageMeta } => {
  const { round } = said;
  const rows = [
    ...said.comments.map((comment) => ofComment(comment, language)),
    ...said.suggestions.map((suggestion) => ofSuggestion(suggestion, language)),
  ].sort(inOrder);
  const answered = rows.filter(({ isAnswered }) => isAnswered).length;
  const stateLine = tableWord(language, 'version', { number: String(round.versionNumber), hash: round.versionHash });
  const counted = tableWord(language, 'count', { answered: String(answered), all: String(rows.length) });
  const plan = textIn(round.planTitle, language);
  return {
    table: {
      title: `${tableWord(language, 'dispositions')}: ${[plan, round.title].filter(Boolean).join(' · ')}`,
      lines: [stateLine, ...opinionLines(round, language), counted],
      columns: columns.map(([word, width]) => ({ heading: tableWord(language, word), width })),
      rows: rows.map(({ cells }, index) => [String(index + 1), ...cells]),
    },
    meta: { title: plan || (round.title ?? ''), stateLine, language, direction: language === 'ar' ? 'rtl' : 'ltr' },
  };
};
