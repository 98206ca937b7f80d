import { strFromU8 } from 'fflate';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { BroughtFile, BroughtNotice, BroughtWord } from '../brought.js';
import { isOfChecklist, PackText, type PackUnit, unitsOf } from '../pack-units.js';
import { reviewWord } from '../review-words.js';
import { languagesOf } from '../writing/file-meta.js';
import { parseMarkup, unseen, within } from './docx-markup.js';
import { editsIn, PackChanges } from './pack-changes.js';
import { commentWords, type SaidBefore, wordComments } from './pack-comments.js';
import { paragraphsIn } from './pack-paragraphs.js';
import { asEditedBy, folded, type Segment, segmentsIn, textsIn } from './pack-segments.js';
import { unpack } from './zip-guard.js';

const wanted: ReadonlySet<string> = new Set(['word/document.xml', 'word/comments.xml', 'word/commentsExtended.xml']);

const authorOfAdded = (segment: Segment): string | undefined =>
  textsIn(segment).find(({ ins }) => ins !== undefined)?.ins;

/** All changes taken over. */
const finalOf = (segment: Segment): string =>
  textsIn(segment)
    .filter(({ del }) => del === undefined)
    .map(({ text }) => text)
    .join('')
    .trim();

/** Answers that a reviewer wrote into the checklist, said of the plan as a whole. */
const checklistWords = (segments: readonly Segment[]): BroughtWord[] =>
  segments.flatMap((segment) => {
    const answer = finalOf(segment);
    if (!segment.unit?.question || answer === '') return [];
    const author = authorOfAdded(segment);
    const text = `${segment.unit.question}\n${answer}`;
    return [
      { is: 'comment', where: `¶${String(segment.number)}`, at: { record: null }, text, ...(author && { author }) },
    ];
  });

/** Paragraphs between the first and the last of the frozen text that were not there. */
const addedWords = (segments: readonly Segment[], changes: PackChanges): BroughtWord[] => {
  let behind: PackUnit | undefined;
  return segments.flatMap((segment) => {
    const { unit, number, isInTable } = segment;
    if (unit) behind = isOfChecklist(unit) ? undefined : unit;
    if (unit || !behind) return [];
    const author = authorOfAdded(segment);
    const text = (author === undefined ? finalOf(segment) : asEditedBy(segment, author)).trim();
    return text === '' ? [] : [changes.added(behind, { author, text, number, isInTable })];
  });
};

const nameOf = ({ record, prefix, text = '' }: PackUnit): string =>
  [record.code ?? '', prefix + text].filter(Boolean).join(' · ');

/** What is gone without a trace, and what stands elsewhere than it did: told, never taken as a change. */
const noticesOf = (segments: readonly Segment[], units: readonly PackUnit[]): BroughtNotice[] => {
  const found = segments.flatMap(({ unit }) => (unit && !isOfChecklist(unit) ? [unit] : []));
  const known = new Set(found);
  const missing = units.filter((unit) => !known.has(unit) && folded(unit.text ?? '') !== '');
  const order = new Map(units.map((unit, at) => [unit, at]));
  const moved = found.filter((unit, at) => {
    const next = found[at + 1];
    return next !== undefined && (order.get(unit) ?? 0) > (order.get(next) ?? 0);
  });
  return [
    ...missing.map((unit) => ({ where: unit.record.code ?? '', code: 'place-missing' as const, text: nameOf(unit) })),
    ...moved.map((unit) => ({ where: unit.record.code ?? '', code: 'place-moved' as const, text: nameOf(unit) })),
  ];
};

/** What a reviewer said in a pack, over the frozen text it was written from. */
export const readReviewPack = (
  bytes: Uint8Array,
  document: PlanDocument,
  { language, saidBefore }: { language: string; saidBefore: readonly SaidBefore[] },
): Pick<BroughtFile, 'words' | 'notices'> => {
  const parts = unpack(bytes, (path) => wanted.has(path));
  const body = within(
    parseMarkup(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), unseen),
    'document',
    'body',
  );
  const text = new PackText(document, { language, languages: languagesOf(document, { language }) });
  const units = unitsOf(text.lines());
  const segments = body ? segmentsIn(paragraphsIn(body), [...units, ...text.checklist()]) : [];
  const changes = new PackChanges(document, language);
  const words = [
    ...changes.words(segments.flatMap(editsIn)),
    ...addedWords(segments, changes),
    ...commentWords(wordComments(parts), { segments, saidBefore }),
    ...checklistWords(segments).map((word) => ({
      ...word,
      text: `${reviewWord(language, 'packAsked')} ${word.text}`,
    })),
  ];
  return { words, notices: noticesOf(segments, units) };
};
