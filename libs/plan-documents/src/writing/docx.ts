import type { Blocks } from '@mufakat/planning/records/long-text';
import { isLevelScheme } from '@mufakat/planning/records/level-scheme';
import {
  type PaperColumn,
  paperColumns,
  type PaperPart,
  type PaperPiece,
  paperOf,
} from '@mufakat/planning/records/paper';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { blockSpot, type Citations, type Spot } from '@mufakat/planning/versions/citations';
import { childrenOf, rootOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import { wordingOf } from '@mufakat/planning/records/wording';
import type { Paragraph, Table } from 'docx';
import { writeBodyDocx } from './body-docx.js';
import { BodyNames } from './body-names.js';
import { amendedBy, amendingActs, citationsIn, shortMarks, takenOut } from './cited-acts.js';
import { DocxPieces, type Orientation, type TableColumn } from './docx-pieces.js';
import { type CitedAmendment, type FileMeta, languagesOf } from './file-meta.js';
import { ProseWriter } from './prose-docx.js';
import { printedAmount, printedBudget, printedEnd, printedStart } from './printed-values.js';
import { assignmentsOf, targetLine, targetsOf } from './sheet-columns.js';
import type { TableLine, TableText } from './table-xml.js';
import { listed, wordIn } from './words.js';

type Piece = Paragraph | Table;

const columnsOfPaper: Readonly<Record<PaperColumn, { readonly word: string; readonly width: number }>> = {
  code: { word: 'Code', width: 8 },
  action: { word: 'Action', width: 34 },
  lead: { word: 'Lead', width: 12 },
  support: { word: 'Support', width: 14 },
  period: { word: 'Period', width: 13 },
  output: { word: 'Expected output', width: 20 },
  indicators: { word: 'Indicators', width: 24 },
  budget: { word: 'Budget', width: 12 },
};

/** A day or month that stays on one line of a narrow column. */
const unbroken = (day: string): string => day.replaceAll(' ', '\u00a0');

/** Lays a plan out as the paper will read: narrative upright, actions in wide tables under their groups. */
class PlanPaper {
  private readonly pieces: DocxPieces;
  private readonly languages: readonly string[];
  private readonly bodies: BodyNames;
  private readonly citations: Citations<CitedAmendment>;
  private readonly mark: (amendment: CitedAmendment) => string;

  constructor(
    private readonly document: PlanDocument,
    private readonly meta: FileMeta,
  ) {
    this.pieces = new DocxPieces(meta);
    this.languages = [meta.language, ...languagesOf(document, meta)];
    this.bodies = new BodyNames(meta.bodies, meta.language);
    this.citations = citationsIn(document, meta, this.languages);
    this.mark = shortMarks(meta.amendments ?? [], meta.language);
  }

  /** Narrative stands upright, what holds actions lies; each run of either is a section of the file. */
  write(): Promise<Uint8Array> {
    const runs: { orientation: Orientation; pieces: Piece[] }[] = [{ orientation: 'portrait', pieces: this.front() }];
    for (const piece of paperOf(this.document)) {
      const orientation = piece.is === 'part' ? 'portrait' : 'landscape';
      const written = this.piece(piece, orientation);
      const last = runs.at(-1);
      if (last?.orientation === orientation) last.pieces.push(...written);
      else runs.push({ orientation, pieces: written });
    }
    return this.pieces.file(runs.map(({ orientation, pieces }) => this.pieces.section(orientation, pieces)));
  }

  private say(text: unknown): string {
    return wordingOf(text, this.languages);
  }

  private word(word: string): string {
    return wordIn(this.meta.language, word);
  }

  private ofKind(parent: string, kind: PlanRecord['kind']): PlanRecord[] {
    return childrenOf(this.document, parent).filter((record) => record.kind === kind);
  }

  /** The acts by which what stands at these spots became what it is; at a name also what was taken out under it. */
  private acts(record: string, ...spots: readonly Spot[]): string[] {
    const { language } = this.meta;
    const cited = [...new Set(spots.flatMap((spot) => this.citations.at(record, spot)))];
    const words = { say: (text: unknown) => this.say(text), mark: this.mark };
    const gone = spots.includes('name') ? takenOut(this.citations, record, language, words) : [];
    return [...amendedBy(cited, language, this.mark), ...gone];
  }

  private actsBehind(record: string, ...spots: readonly Spot[]): Paragraph[] {
    return this.acts(record, ...spots).map((line) => this.pieces.cited(line));
  }

  private actLines(record: string, ...spots: readonly Spot[]): TableLine[] {
    return this.acts(record, ...spots).map((cited) => ({ cited }));
  }

  private front(): Piece[] {
    const root = rootOf(this.document);
    const period = root ? this.periodOf(root) : '';
    const summary = this.say(root?.['summary']);
    const behind = (...spots: readonly Spot[]) => this.actsBehind(this.document.plan, ...spots);
    return [
      this.pieces.title(this.meta.title),
      ...behind('name'),
      this.pieces.small(this.meta.stateLine),
      ...(period === '' ? [] : [this.pieces.small(`${this.word('Period')}: ${period}`), ...behind('period')]),
      ...this.asAmended(),
      ...(summary === '' ? [] : [this.pieces.paragraph(summary, { spacing: { after: 200 } }), ...behind('summary')]),
    ];
  }

  private asAmended(): Piece[] {
    const acts = amendingActs(this.meta);
    if (acts.length === 0) return [];
    return [this.pieces.small(`${this.word('As amended by')}:`), ...acts.map((act) => this.pieces.bullet(act))];
  }

  private piece(piece: PaperPiece, orientation: Orientation): Piece[] {
    if (piece.is === 'part') return this.part(piece, orientation);
    if (piece.is === 'actions') return this.actions(piece.actions, orientation);
    const content = piece.content.flatMap((inner) => this.piece(inner, orientation));
    return [this.pieces.heading(this.word('Actions'), 1), ...content];
  }

  private part(part: PaperPart, orientation: Orientation): Piece[] {
    const { record, depth } = part;
    return [
      this.pieces.heading(this.named(record), depth),
      ...this.actsBehind(record.id, 'name'),
      ...(record.kind === 'section'
        ? this.prose(record, { level: depth, orientation })
        : (['objective', 'description'] as const).flatMap((field) => this.stated(record, field))),
      ...part.indicators.flatMap((indicator) => [
        this.pieces.bullet(this.measured(indicator)),
        ...this.actsBehind(indicator.id, 'name'),
      ]),
      ...part.content.flatMap((piece) => this.piece(piece, orientation)),
    ];
  }

  private prose(section: PlanRecord, standing: { level: number; orientation: Orientation }): Piece[] {
    const behind = (block: string) => this.actsBehind(section.id, blockSpot(block));
    return new ProseWriter(this.pieces, { ...standing, behind }).write(this.blocksOf(section));
  }

  private blocksOf(section: PlanRecord): Blocks | undefined {
    const { body } = section;
    if (!isObject(body)) return undefined;
    const language = this.languages.find((tag) => body[tag] !== undefined) ?? Object.keys(body)[0];
    return language === undefined ? undefined : (body[language] as Blocks);
  }

  private named(record: PlanRecord): string {
    return [record.code, this.say(record['title'])].filter(Boolean).join(' ');
  }

  private stated(record: PlanRecord, field: 'objective' | 'description'): Piece[] {
    const words = this.say(record[field]);
    if (words === '') return [];
    return [this.pieces.paragraph(words, { spacing: { after: 120 } }), ...this.actsBehind(record.id, field)];
  }

  private actions(actions: readonly PlanRecord[], orientation: Orientation): Piece[] {
    const rows = actions.map((action) => this.rowOf(action));
    return [this.pieces.table(this.columns(), rows, orientation), this.pieces.paragraph('')];
  }

  private actionWord(): string {
    const scheme = rootOf(this.document)?.['levelScheme'];
    const name = isLevelScheme(scheme) ? wordingOf(scheme.levels[scheme.actionLevel]?.name, this.languages) : '';
    return name || this.word('Action');
  }

  private columns(): TableColumn[] {
    return paperColumns.map((column) => {
      const { word, width } = columnsOfPaper[column];
      return { heading: column === 'action' ? this.actionWord() : this.word(word), width };
    });
  }

  private rowOf(action: PlanRecord): TableText[] {
    return paperColumns.map((column) => this.cells[column](action));
  }

  private readonly cells: Readonly<Record<PaperColumn, (action: PlanRecord) => TableText>> = {
    code: ({ code = '' }) => code,
    action: (action) => {
      const activities = this.under(action, 'activity', (activity) => `• ${this.named(activity)}`);
      const title = [this.say(action['title']), ...this.actLines(action.id, 'name')];
      const description = [this.say(action['description']), ...this.actLines(action.id, 'description')];
      return [...title, ...description, ...activities].filter(Boolean);
    },
    lead: (action) => [...this.bodiesOf(action, ['lead', 'co-lead']), ...this.actLines(action.id, 'lead')],
    support: (action) => [...this.bodiesOf(action, ['support']), ...this.actLines(action.id, 'support')],
    period: (action) => [this.periodOf(action), ...this.actLines(action.id, 'period')],
    output: (action) => [this.say(action['expectedOutput']), ...this.actLines(action.id, 'output')],
    indicators: (action) => this.under(action, 'indicator', (indicator) => this.measured(indicator)),
    budget: (action) => this.under(action, 'budget-line', (line) => printedBudget(this.meta.language, line)),
  };

  /** What stands under an action, each with the acts that amended it. */
  private under(action: PlanRecord, kind: PlanRecord['kind'], line: (record: PlanRecord) => string): TableLine[] {
    return this.ofKind(action.id, kind).flatMap((record) => [line(record), ...this.actLines(record.id, 'name')]);
  }

  private bodiesOf(action: PlanRecord, roles: readonly string[]): string[] {
    return roles
      .flatMap((role) => assignmentsOf(this.document, action.id, role))
      .map((one) => this.bodies.of(one['body']));
  }

  /** "Mar 2026 – Jun 2027", "from Mar 2026", "by 15 Jun 2027", "ongoing". */
  private periodOf({ startsOn: first, endsOn: last, isOngoing }: PlanRecord): string {
    const { language } = this.meta;
    const startsOn = typeof first === 'string' ? unbroken(printedStart(language, first)) : undefined;
    const endsOn = typeof last === 'string' ? unbroken(printedEnd(language, last)) : undefined;
    const days = [startsOn, isOngoing === true ? this.word('ongoing') : endsOn];
    const said = days.filter((day) => typeof day === 'string');
    if (said.length !== 1 || isOngoing === true) return said.join(' – ');
    return `${this.word(startsOn === undefined ? 'by' : 'from')} ${said.join('')}`;
  }

  private amount(value: string): string {
    return printedAmount(this.meta.language, value);
  }

  /** "3,000 by Dec 2028". */
  private targeted(target: PlanRecord): string {
    const { value, dueOn, note } = target;
    if (typeof value !== 'string' || typeof dueOn !== 'string') return targetLine(target);
    const said = `${this.amount(value)} ${this.word('by')} ${printedEnd(this.meta.language, dueOn)}`;
    return listed([said, this.say(note)], this.meta.language);
  }

  private measured(indicator: PlanRecord): string {
    const targets = targetsOf(this.document, indicator.id).map((target) => this.targeted(target));
    const { baselineValue: baseline, baselineNumerator: part, baselineDenominator: whole } = indicator;
    const of =
      typeof part === 'string' && typeof whole === 'string' ? ` (${this.amount(part)}/${this.amount(whole)})` : '';
    const start = typeof baseline === 'string' ? [`${this.word('Baseline')} ${this.amount(baseline)}${of}`] : [];
    const figures = listed([...start, ...targets], this.meta.language);
    return [this.named(indicator), figures === '' ? '' : `(${figures})`].filter(Boolean).join(' ');
  }
}

/** The plan as a Word file: real headings, real tables, the state of the text at the head of every page. */
export const writeDocx = (document: PlanDocument, meta: FileMeta): Promise<Uint8Array> =>
  meta.part ? writeBodyDocx(document, meta, meta.part) : new PlanPaper(document, meta).write();
