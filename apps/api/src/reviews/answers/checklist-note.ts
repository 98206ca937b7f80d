import { type ChecklistResult, countResults } from '@mufakat/planning/checklists/checklist';
import type { NotePart } from '@mufakat/plan-documents/writing/note-docx';
import type { TitledTable } from '@mufakat/plan-documents/writing/titled-table';
import type { ChecklistFindingView } from '../checklist/checklist.dto.js';
import { textIn } from '../disposition-table.js';
import { type TableLanguage, tableWord, type TableWord } from '../disposition-words.rules.js';

type Findings = readonly ChecklistFindingView[];

const resultWords = {
  met: 'met',
  partly: 'partlyMet',
  'not-met': 'notMet',
  'not-applicable': 'notApplicable',
} as const satisfies Record<ChecklistResult, TableWord>;

const recordNames = ({ records }: ChecklistFindingView, language: TableLanguage): string[] =>
  records.map(({ code, title }) => [code, textIn(title, language)].filter(Boolean).join(' '));

const byBody = (findings: Findings): Map<string, ChecklistFindingView[]> => {
  const bodies = new Map<string, ChecklistFindingView[]>();
  for (const finding of findings) bodies.set(finding.bodyId, [...(bodies.get(finding.bodyId) ?? []), finding]);
  return bodies;
};

const bullet = (finding: ChecklistFindingView, language: TableLanguage): string => {
  const { question, result, note } = finding;
  const records = recordNames(finding, language).join(', ');
  const said = `[${tableWord(language, resultWords[result])}] ${textIn(question, language)}`;
  return [said, note, records && `(${records})`].filter(Boolean).join(' ');
};

/** Body after body: how many items are met, and every item that is not wholly so. */
export const checklistParts = (findings: Findings, language: TableLanguage): NotePart[] => {
  if (findings.length === 0) return [];
  const parts = [...byBody(findings).values()].map((ofBody): NotePart => {
    const { met, partly, 'not-met': notMet, 'not-applicable': notApplicable } = countResults(ofBody);
    const counts = Object.entries({ met, partly, notMet, notApplicable }).map(([name, count]) => [name, String(count)]);
    return {
      ...{ heading: textIn(ofBody[0]?.bodyName, language), level: 2 },
      paragraphs: [tableWord(language, 'checklistCounts', Object.fromEntries(counts) as Record<string, string>)],
      bullets: ofBody
        .filter(({ result }) => result === 'partly' || result === 'not-met')
        .map((finding) => bullet(finding, language)),
    };
  });
  return [{ heading: tableWord(language, 'checklist'), level: 1 }, ...parts];
};

const columns: readonly (readonly [TableWord, number])[] = [
  ['number', 4],
  ['item', 34],
  ['from', 14],
  ['finding', 12],
  ['note', 26],
  ['reference', 20],
];

/** Every finding as a row, by item. */
export const checklistAnnexes = (findings: Findings, language: TableLanguage): TitledTable[] => {
  if (findings.length === 0) return [];
  const rows = [...findings]
    .sort((a, b) => a.checklistId.localeCompare(b.checklistId) || a.position - b.position)
    .map((finding, index) => [
      ...[String(index + 1), textIn(finding.question, language), textIn(finding.bodyName, language)],
      ...[tableWord(language, resultWords[finding.result]), finding.note ?? ''],
      recordNames(finding, language),
    ]);
  return [
    {
      title: tableWord(language, 'checklistFindings'),
      columns: columns.map(([word, width]) => ({ heading: tableWord(language, word), width })),
      rows,
    },
  ];
};
