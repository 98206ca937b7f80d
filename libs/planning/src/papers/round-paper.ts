import type { StatusFigures } from '../figures/action-figures.js';
import type { Figure } from '../figures/figure.js';
import type { ValueFigure } from '../figures/roll-up.js';
import type { Day } from '../obligations/day.js';
import type { Translated } from '../records/record.js';
import type { Proof, ProofLevel } from '../status/proof.js';
import { type Status, statuses } from '../status/scale.js';

/** What one body said of one action, as it stood when the round was frozen. */
export interface PaperLine {
  readonly action: string;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly body: string | null;
  readonly status: Status;
  readonly proof: Proof | null;
  readonly proofLevel: ProofLevel | null;
  readonly narrative: string | null;
  readonly challenge: string | null;
  readonly helpNeeded: string | null;
  readonly isVacant: boolean;
}

export interface PaperPillar {
  /** Null for actions under no pillar. */
  readonly id: string | null;
  readonly code: string | null;
  readonly title: Translated | null;
  /** Null where it is not released to the reader. */
  readonly byStatus: StatusFigures | null;
  readonly lines: readonly PaperLine[];
}

export interface PaperIndicator {
  readonly id: string;
  readonly action: string | null;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly unit: Translated | null;
  readonly figure: ValueFigure;
  readonly proof: Proof | null;
  readonly proofLevel: ProofLevel | null;
  readonly correctedOn: Day | null;
}

/** A report that was owed in the round: a row of the response. */
export interface PaperReport {
  readonly id: string;
  readonly body: string;
  readonly isGiven: boolean;
  readonly isVacant: boolean;
}

/** The figures of a frozen round with their rows; they never change again. */
export interface RoundPaper {
  readonly asOf: Day;
  readonly planTitle: Translated | null;
  readonly round: { readonly id: string; readonly title: string; readonly periodFrom: Day; readonly periodTo: Day };
  readonly bodies: Readonly<Record<string, Translated>>;
  /** Reports given of reports owed; null where figures are not released to the reader. */
  readonly response: Figure | null;
  /** The rows of the response; absent in papers made before there were any. */
  readonly reports?: readonly PaperReport[];
  readonly byStatus: StatusFigures | null;
  readonly pillars: readonly PaperPillar[];
  readonly indicators: readonly PaperIndicator[];
  readonly silent: readonly string[];
  readonly vacant: readonly string[];
}

/** What the coordinator writes around the figures. */
export interface PaperWords {
  readonly introduction: string;
  /** By pillar; `none` for actions under no pillar. */
  readonly pillars: Readonly<Record<string, string>>;
  readonly decisions: readonly string[];
}

/** What bodies may see of it beside their own: nothing, the figures, or all. */
export const paperReleases = ['own', 'figures', 'whole'] as const;
export type PaperRelease = (typeof paperReleases)[number];

export const pillarKey = ({ id }: Pick<PaperPillar, 'id'>): string => id ?? 'none';

const linesIn = (paper: RoundPaper): readonly PaperLine[] => paper.pillars.flatMap(({ lines }) => lines);
const named = ({ code, title }: PaperLine, language: string): string =>
  [code, title?.[language] ?? Object.values(title ?? {})[0]].filter(Boolean).join(' ');

/** The first draft of the words: what bodies wrote, by pillar, and what they need decided. */
export const draftWords = (paper: RoundPaper, language: string): PaperWords => ({
  introduction: '',
  pillars: Object.fromEntries(
    paper.pillars.map((pillar) => [
      pillarKey(pillar),
      pillar.lines
        .flatMap((line) => (line.narrative ? [`${named(line, language)}: ${line.narrative}`] : []))
        .join('\n\n'),
    ]),
  ),
  decisions: linesIn(paper).flatMap((line) =>
    line.helpNeeded ? [`${named(line, language)}: ${line.helpNeeded}`] : [],
  ),
});

const withoutRows = (figure: Figure): Figure => ({ ...figure, rows: [], counted: [] });
const bare = (figures: StatusFigures | null): StatusFigures | null =>
  figures &&
  (Object.fromEntries(statuses.map((status) => [status, withoutRows(figures[status])])) as unknown as StatusFigures);

/** Who reported and who was silent: all of it with the figures, else the own reports. */
const responseFor = (paper: RoundPaper, bodies: readonly string[], hasFigures: boolean) => ({
  response: hasFigures && paper.response ? withoutRows(paper.response) : null,
  reports: (paper.reports ?? []).filter(({ body }) => bodies.includes(body)),
  silent: hasFigures ? paper.silent : [],
  vacant: hasFigures ? paper.vacant : [],
});

/**
 * What a body sees: its own lines and the indicators of its actions always; the figures (their numbers, not their rows),
 * or all of it, as far as they were released.
 */
export const paperFor = (paper: RoundPaper, bodies: readonly string[], release: PaperRelease): RoundPaper => {
  if (release === 'whole') return paper;
  const isOwn = ({ body }: PaperLine): boolean => body !== null && bodies.includes(body);
  const own = new Set(
    linesIn(paper)
      .filter(isOwn)
      .map(({ action }) => action),
  );
  const hasFigures = release === 'figures';
  const pillars = paper.pillars.map((pillar) => ({
    ...pillar,
    byStatus: hasFigures ? bare(pillar.byStatus) : null,
    lines: pillar.lines.filter(isOwn),
  }));
  return {
    ...paper,
    ...responseFor(paper, bodies, hasFigures),
    byStatus: hasFigures ? bare(paper.byStatus) : null,
    indicators: paper.indicators.filter(({ action }) => action !== null && own.has(action)),
    pillars: hasFigures ? pillars : pillars.filter(({ lines }) => lines.length > 0),
  };
};
