import type { Note, NotePart } from '@mufakat/plan-documents/writing/note-docx';
import type { PageMeta } from '@mufakat/plan-documents/writing/docx-pieces';
import { printedEdge } from '@mufakat/plan-documents/writing/printed-values';
import type { ChecklistFindingView } from '../checklist/checklist.dto.js';
import { checklistAnnexes, checklistParts } from './checklist-note.js';
import { dispositionTable, opinionsIn, placeLine, type Said, wordsOf } from '../disposition-table.js';
import { type TableLanguage, tableWord } from '../disposition-words.rules.js';

type One = Said['comments'][number] | Said['suggestions'][number];

const weights = { high: 0, medium: 1, low: 2 } as const;
const weightOf = ({ priority }: One): number => (priority ? weights[priority] : 3);

/* "P1.A10" stands after "P1.A2", what concerns the whole plan before both. */
const codes = new Intl.Collator('en', { numeric: true });
const inOrder = (a: One, b: One): number =>
  codes.compare(a.recordCode ?? '', b.recordCode ?? '') ||
  weightOf(a) - weightOf(b) ||
  (a.createdAt < b.createdAt ? -1 : 1);

const bullet = (one: One, language: TableLanguage): string => {
  const { text, speakers } = wordsOf(one, language);
  const weight = one.priority ? `[${tableWord(language, one.priority)}] ` : '';
  return `${weight}${text.join('\n')} (${speakers.join('; ')})`;
};

/** What was said, under the place it was said of. */
const points = (said: readonly One[], language: TableLanguage): NotePart[] => {
  const places = new Map<string, One[]>();
  for (const one of [...said].sort(inOrder)) {
    const place = placeLine(one, language);
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places].map(([heading, ones]) => ({
    ...{ heading, level: 2 },
    bullets: ones.map((one) => bullet(one, language)),
  }));
};

/** The advice of a round as a paper: what the bodies advise on the whole, what they find by the checklist, point by point by place, and all of it as tables. */
export const adviceNote = (
  said: Said,
  findings: readonly ChecklistFindingView[],
  language: TableLanguage,
): { note: Note; meta: PageMeta } => {
  const { table, meta } = dispositionTable(said, language);
  const { round } = said;
  const lines = [
    meta.stateLine,
    ...(round.question ? [tableWord(language, 'question', { text: round.question })] : []),
    tableWord(language, 'until', { day: printedEdge(language, round.dueOn, false) }),
  ];
  const whole = opinionsIn(round, language);
  const parts: NotePart[] = [
    {
      heading: tableWord(language, 'onTheWhole'),
      level: 1,
      ...(whole.length === 0 && { paragraphs: [tableWord(language, 'noOpinion')] }),
    },
    ...whole.map(({ body, text }) => ({ heading: body, level: 2, paragraphs: text.split('\n') })),
    ...checklistParts(findings, language),
    { heading: tableWord(language, 'byPlace'), level: 1 },
    ...points([...said.comments, ...said.suggestions], language),
  ];
  const title = `${tableWord(language, 'adviceNote')}: ${meta.title}`;
  return { note: { title, lines, parts, annexes: [table, ...checklistAnnexes(findings, language)] }, meta };
};
