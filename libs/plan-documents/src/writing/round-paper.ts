import type { StatusFigures } from '@mufakat/planning/figures/action-figures';
import {
  type PaperIndicator,
  type PaperLine,
  type PaperWords,
  pillarKey,
  type RoundPaper,
} from '@mufakat/planning/papers/round-paper';
import type { Translated } from '@mufakat/planning/records/record';
import { provedTogether } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import type { PageMeta } from './docx-pieces.js';
import { type Note, writeNoteDocx } from './note-docx.js';
import { writeNotePdf } from './note-pdf.js';
import { proofCountWords, proofWords } from './proof-words.js';
import { roundPaperWords } from './round-paper-words.js';
import { writeTableXlsx } from './table-xlsx.js';
import type { TitledTable } from './titled-table.js';

/** A paper as its reader may see it; the words are null where only figures or own lines are. */
export interface PaperToWrite {
  readonly figures: RoundPaper;
  readonly words: PaperWords | null;
}

const textIn = (text: Translated | null | undefined, language: string): string =>
  text?.[language] ?? text?.['en'] ?? Object.values(text ?? {})[0] ?? '';

/** Builds the parts of a paper in one language. */
class PaperParts {
  private readonly say: ReturnType<typeof roundPaperWords>;

  constructor(
    private readonly paper: PaperToWrite,
    private readonly language: string,
  ) {
    this.say = roundPaperWords(language);
  }

  note(): Note {
    const { figures, words } = this.paper;
    const { round, planTitle, asOf } = figures;
    const introduction = words?.introduction ? [words.introduction] : [];
    return {
      title: `${this.say.title}: ${round.title}`,
      lines: [
        textIn(planTitle, this.language),
        `${this.say.period}: ${round.periodFrom} – ${round.periodTo} · ${this.say.figuresAsOf} ${asOf}`,
      ],
      parts: [
        ...(introduction.length > 0 ? [{ heading: this.say.introduction, level: 1, paragraphs: introduction }] : []),
        { heading: this.say.figures, level: 1, bullets: this.figureLines() },
        ...this.pillarParts(),
        ...this.decisionParts(),
      ],
      annexes: this.tables(),
    };
  }

  tables(): TitledTable[] {
    return [this.countTable(), this.actionTable(), this.indicatorTable()].filter(({ rows }) => rows.length > 0);
  }

  private countTable(): TitledTable {
    const counts = statuses.map((status) => this.say.statuses[status]);
    const headings = [this.say.columns.action, ...counts, this.say.all, this.say.columns.proof];
    const isWide = (at: number): boolean => at === 0 || at === headings.length - 1;
    const columns = headings.map((heading, at) => ({ heading, width: isWide(at) ? 3 : 1 }));
    return { title: this.say.figures, columns, rows: this.countRows() };
  }

  private actionTable(): TitledTable {
    const { code, action, body, status, proof, said, challenge, help } = this.say.columns;
    const headings = [code, action, body, status, proof, said, challenge, help];
    const widths = [1, 3, 2, 1.3, 1.5, 4, 2.5, 2.5];
    return {
      title: this.say.actions,
      columns: headings.map((heading, at) => ({ heading, width: widths[at] ?? 1 })),
      rows: this.paper.figures.pillars.flatMap(({ lines }) => lines.map((line) => this.lineRow(line))),
    };
  }

  private indicatorTable(): TitledTable {
    const { code, indicator, value, periods, proof } = this.say.columns;
    const widths = [1, 4, 1.5, 1, 2];
    return {
      title: this.say.indicators,
      columns: [code, indicator, value, periods, proof].map((heading, at) => ({ heading, width: widths[at] ?? 1 })),
      rows: this.paper.figures.indicators.map((one) => this.indicatorRow(one)),
    };
  }

  private namesOf(bodies: readonly string[]): string {
    const names = bodies.map((id) => textIn(this.paper.figures.bodies[id], this.language));
    return names.length > 0 ? names.join(' · ') : this.say.nobody;
  }

  private figureLines(): string[] {
    const { response, byStatus, silent, vacant } = this.paper.figures;
    if (!response || !byStatus) return [];
    const share = `${response.numerator ?? ''} ${this.say.of} ${response.denominator ?? ''}`;
    const counted = statuses.filter((status) => byStatus[status].numerator !== '0');
    return [
      `${this.say.reported}: ${share}${response.value === null ? '' : ` (${response.value} %)`}`,
      ...counted.map((status) => {
        const { numerator, denominator, proved } = byStatus[status];
        const said = proofCountWords(this.language, proved);
        const count = `${this.say.statuses[status]}: ${numerator ?? ''} ${this.say.of} ${denominator ?? ''}`;
        return said ? `${count} (${said})` : count;
      }),
      `${this.say.silent}: ${this.namesOf(silent)}`,
      `${this.say.vacant}: ${this.namesOf(vacant)}`,
    ];
  }

  private pillarParts(): Note['parts'][number][] {
    const { figures, words } = this.paper;
    if (!words) return [];
    const written = figures.pillars.flatMap((pillar) => {
      const text = words.pillars[pillarKey(pillar)]?.trim();
      return text ? [{ heading: this.pillarName(pillar), level: 2, paragraphs: text.split(/\n{2,}/) }] : [];
    });
    return written.length > 0 ? [{ heading: this.say.pillars, level: 1 }, ...written] : [];
  }

  private decisionParts(): Note['parts'][number][] {
    const bullets = this.paper.words?.decisions ?? [];
    return bullets.length > 0 ? [{ heading: this.say.decisions, level: 1, bullets }] : [];
  }

  private pillarName({ code, title }: { code: string | null; title: Translated | null }): string {
    return [code, textIn(title, this.language)].filter(Boolean).join(' ') || this.say.noPillar;
  }

  private countRows(): string[][] {
    const { byStatus, pillars } = this.paper.figures;
    if (!byStatus) return [];
    const row = (name: string, figures: StatusFigures) => [
      name,
      ...statuses.map((status) => figures[status].numerator ?? ''),
      figures['on-track'].denominator ?? '',
      proofCountWords(this.language, provedTogether(statuses.map((status) => figures[status].proved))),
    ];
    const parts = pillars.flatMap((pillar) => (pillar.byStatus ? [row(this.pillarName(pillar), pillar.byStatus)] : []));
    return [...parts, row(this.say.all, byStatus)];
  }

  private lineRow(line: PaperLine): string[] {
    const { code, title, body, status, narrative, challenge, helpNeeded } = line;
    const lead = body ? this.namesOf([body]) : '';
    const said = [narrative ?? '', challenge ?? '', helpNeeded ?? ''];
    return [
      code ?? '',
      textIn(title, this.language),
      lead,
      this.say.statuses[status],
      proofWords(this.language, line),
      ...said,
    ];
  }

  private indicatorRow(one: PaperIndicator): string[] {
    const { code, title, unit, figure, correctedOn } = one;
    const said = [figure.value, figure.unit === 'percent' ? '%' : textIn(unit, this.language)]
      .filter(Boolean)
      .join(' ');
    const corrected = correctedOn ? `${this.say.correctedOn} ${correctedOn}` : '';
    const { periodsReported } = figure;
    return [
      ...[code ?? '', textIn(title, this.language), figure.value === null ? this.say.noValue : said],
      `${String(periodsReported.reported)} ${this.say.of} ${String(periodsReported.of)}`,
      [proofWords(this.language, one), corrected].filter(Boolean).join('; '),
    ];
  }
}

export const roundPaperFormats = ['docx', 'xlsx', 'pdf'] as const;
export type RoundPaperFormat = (typeof roundPaperFormats)[number];

/** The consolidated report for the meeting table, as far as its reader may see it. */
export const writeRoundPaper = async (
  paper: PaperToWrite,
  format: RoundPaperFormat,
  meta: PageMeta,
): Promise<Uint8Array> => {
  const parts = new PaperParts(paper, meta.language);
  if (format === 'xlsx') return writeTableXlsx(parts.tables(), meta);
  return format === 'pdf' ? writeNotePdf(parts.note(), meta) : writeNoteDocx(parts.note(), meta);
};
