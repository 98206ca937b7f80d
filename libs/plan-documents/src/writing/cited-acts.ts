import { type Citations, citationsOf } from '@mufakat/planning/versions/citations';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { CitedAmendment, FileMeta } from './file-meta.js';
import { printedEdge } from './printed-values.js';
import { wordIn } from './words.js';

/** "Council of Ministers, 17/2026, 1 Mar 2026". */
export const actWords = ({ body, actNumber, on }: CitedAmendment, language: string): string =>
  [body, actNumber, printedEdge(language, on, false)].filter(Boolean).join(language.startsWith('ar') ? '، ' : ', ');

const bracketed = (verb: string, acts: readonly string[]): string => `[${verb} ${acts.join('; ')}]`;

/** "[Amended by Council of Ministers, 17/2026, 1 Mar 2026]"; nothing where no act is cited. */
export const amendedBy = (amendments: readonly CitedAmendment[], language: string): string[] =>
  amendments.length === 0
    ? []
    : [
        bracketed(
          wordIn(language, 'Amended by'),
          amendments.map((one) => actWords(one, language)),
        ),
      ];

/** The acts that made the text what it is, one a line, each with what it is called and the version it made. */
export const amendingActs = ({ amendments = [], language }: FileMeta): string[] =>
  amendments.map((one) => {
    const version = `${wordIn(language, 'Version')} ${String(one.version)}`;
    return `${actWords(one, language)}: ${one.title} (${version})`;
  });

/** What was taken out under a record: "[P1.A3 Open clubs: taken out by Council of Ministers, 17/2026, 1 Mar 2026]". */
export const takenOut = (
  citations: Citations<CitedAmendment>,
  record: string,
  language: string,
  say: (text: unknown) => string,
): string[] =>
  citations.takenOut(record).map(({ gone, by }) => {
    const name = [gone.code, say(gone.title)].filter(Boolean).join(' ');
    return bracketed(`${name}${name && ': '}${wordIn(language, 'taken out by')}`, [actWords(by, language)]);
  });

export const citationsIn = (document: PlanDocument, meta: FileMeta, languages: readonly string[]) =>
  citationsOf(document, meta.amendments ?? [], languages);
