import type { Blocks } from '@mufakat/planning/records/long-text';
import { isLevelScheme } from '@mufakat/planning/records/level-scheme';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, rootOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import { wordingOf } from '@mufakat/planning/records/wording';
import type { Paragraph } from 'docx';
import { BodyNames } from './body-names.js';
import { DocxPieces, type TableColumn } from './docx-pieces.js';
import { type FileMeta, languagesOf } from './file-meta.js';
import { ProseWriter } from './prose-docx.js';
import { assignmentsOf, targetLine, targetsOf } from './sheet-columns.js';
import type { TableText } from './table-xml.js';
import { wordIn } from './words.js';

type Piece = Paragraph;

/** Lays a plan out as the paper will read: narrative upright, actions in wide tables under their groups. */
class PlanPaper {
  private readonly pieces: DocxPieces;
  private readonly languages: readonly string[];
  private readonly bodies: BodyNames;

  constructor(
    private readonly document: PlanDocument,
    private readonly meta: FileMeta,
  ) {
    this.pieces = new DocxPieces(meta);
    this.languages = [meta.language, ...languagesOf(document, meta)];
    this.bodies = new BodyNames(meta.bodies, meta.language);
  }

  write(): Promise<Uint8Array> {
    const { pieces, document } = this;
    const matrix = [...this.actionsUnder(document.plan), ...this.pillarsUnder(document.plan, 2)];
    return pieces.file([
      pieces.section('portrait', [...this.front(), ...this.sectionsUnder(document.plan, 1)]),
      ...(matrix.length > 0 ? [pieces.section('landscape', [pieces.heading(this.word('Actions'), 1), ...matrix])] : []),
    ]);
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

  private front(): Piece[] {
    const root = rootOf(this.document);
    const period = [root?.['startsOn'], root?.['endsOn']].filter((day) => typeof day === 'string').join(' – ');
    const summary = this.say(root?.['summary']);
    return [
      this.pieces.title(this.meta.title),
      this.pieces.small(this.meta.stateLine),
      ...(period === '' ? [] : [this.pieces.small(`${this.word('Period')}: ${period}`)]),
      ...(summary === '' ? [] : [this.pieces.paragraph(summary, { spacing: { after: 200 } })]),
    ];
  }

  private sectionsUnder(parent: string, level: number): Piece[] {
    return this.ofKind(parent, 'section').flatMap((section) => [
      this.pieces.heading(this.named(section), level),
      ...new ProseWriter(this.pieces, level).write(this.blocksOf(section)),
      ...this.sectionsUnder(section.id, level + 1),
    ]);
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

  private pillarsUnder(parent: string, level: number): Piece[] {
    return this.ofKind(parent, 'pillar').flatMap((pillar) => [
      this.pieces.heading(this.named(pillar), level),
      ...['objective', 'description'].flatMap((field) => this.stated(pillar[field])),
      ...this.ofKind(pillar.id, 'indicator').map((indicator) => this.pieces.bullet(this.measured(indicator))),
      ...this.sectionsUnder(pillar.id, level + 1),
      ...this.actionsUnder(pillar.id),
      ...this.pillarsUnder(pillar.id, level + 1),
    ]);
  }

  private stated(text: unknown): Piece[] {
    const words = this.say(text);
    return words === '' ? [] : [this.pieces.paragraph(words, { spacing: { after: 120 } })];
  }

  private actionsUnder(parent: string): Piece[] {
    const actions = this.ofKind(parent, 'action');
    if (actions.length === 0) return [];
    const rows = actions.map((action) => this.rowOf(action));
    return [this.pieces.table(this.columns(), rows, 'landscape'), this.pieces.paragraph('')];
  }

  private actionWord(): string {
    const scheme = rootOf(this.document)?.['levelScheme'];
    const name = isLevelScheme(scheme) ? wordingOf(scheme.levels[scheme.actionLevel]?.name, this.languages) : '';
    return name || this.word('Action');
  }

  private columns(): TableColumn[] {
    return [
      { heading: this.word('Code'), width: 8 },
      { heading: this.actionWord(), width: 34 },
      { heading: this.word('Lead'), width: 12 },
      { heading: this.word('Support'), width: 14 },
      { heading: this.word('Period'), width: 13 },
      { heading: this.word('Expected output'), width: 20 },
      { heading: this.word('Indicators'), width: 24 },
      { heading: this.word('Budget'), width: 12 },
    ];
  }

  private rowOf(action: PlanRecord): TableText[] {
    const activities = this.ofKind(action.id, 'activity').map((activity) => `• ${this.named(activity)}`);
    return [
      action.code ?? '',
      [this.say(action['title']), this.say(action['description']), ...activities].filter(Boolean),
      this.bodiesOf(action, ['lead', 'co-lead']),
      this.bodiesOf(action, ['support']),
      this.periodOf(action),
      this.say(action['expectedOutput']),
      this.ofKind(action.id, 'indicator').map((indicator) => this.measured(indicator)),
      this.ofKind(action.id, 'budget-line').map(budgetText),
    ];
  }

  private bodiesOf(action: PlanRecord, roles: readonly string[]): string[] {
    return roles
      .flatMap((role) => assignmentsOf(this.document, action.id, role))
      .map((one) => this.bodies.of(one['body']));
  }

  /** "2026-03-01 – 2027-06-30", "from 2026-03-01", "by 2027-06-30", "ongoing". */
  private periodOf({ startsOn, endsOn, isOngoing }: PlanRecord): string {
    const days = [startsOn, isOngoing === true ? this.word('ongoing') : endsOn];
    const said = days.filter((day) => typeof day === 'string');
    if (said.length !== 1 || isOngoing === true) return said.join(' – ');
    return `${this.word(startsOn === undefined ? 'by' : 'from')} ${said.join('')}`;
  }

  private measured(indicator: PlanRecord): string {
    const targets = targetsOf(this.document, indicator.id).map(targetLine);
    const baseline = indicator['baselineValue'];
    const start = typeof baseline === 'string' ? [`${this.word('Baseline')} ${baseline}`] : [];
    const figures = [...start, ...targets].join(', ');
    return [this.named(indicator), figures === '' ? '' : `(${figures})`].filter(Boolean).join(' ');
  }
}

const budgetText = (line: PlanRecord): string =>
  [line['year'], line['currency'], line['planned'], line['fundingSource']]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');

/** The plan as a Word file: real headings, real tables, the state of the text at the head of every page. */
export const writeDocx = (document: PlanDocument, meta: FileMeta): Promise<Uint8Array> =>
  new PlanPaper(document, meta).write();
