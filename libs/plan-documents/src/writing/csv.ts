import { isLevelScheme } from '@mufakat/planning/records/level-scheme';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder, pathOf, rootOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';
import { wordingOf } from '@mufakat/planning/records/wording';
import { stringify } from 'csv-stringify/sync';
import { guarded } from '../formula-guard.js';
import { BodyNames } from './body-names.js';
import { actWords } from './cited-acts.js';
import { type CitedAmendment, type FileMeta, languagesOf } from './file-meta.js';
import { assignmentsOf } from './sheet-columns.js';
import { wordIn } from './words.js';

interface CsvColumn {
  readonly heading: string;
  readonly value: (action: PlanRecord) => string;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

const titleIn = (record: PlanRecord, language: string): string =>
  isObject(record['title']) ? plain(record['title'][language]).replace(/\s*\n\s*/g, ' ') : '';

class CsvPlan {
  private readonly languages: readonly string[];
  private readonly bodies: BodyNames;

  constructor(
    private readonly document: PlanDocument,
    private readonly meta: FileMeta,
  ) {
    this.languages = languagesOf(document, meta);
    this.bodies = new BodyNames(meta.bodies, meta.language);
  }

  get columns(): CsvColumn[] {
    return [
      { heading: 'id', value: ({ id }) => id },
      ...this.levels(),
      { heading: this.word('Code'), value: ({ code }) => code ?? '' },
      ...this.translated('title', this.actionName()),
      { heading: this.word('Lead'), value: (action) => this.bodiesOf(action, 'lead') },
      { heading: this.word('Support'), value: (action) => this.bodiesOf(action, 'support') },
      { heading: this.word('Starts'), value: (action) => plain(action['startsOn']) },
      {
        heading: this.word('Ends'),
        value: (action) => plain(action['endsOn']) || (action['isOngoing'] ? this.word('ongoing') : ''),
      },
      ...this.translated('expectedOutput', this.word('Expected output')),
      ...this.translated('description', this.word('Description')),
      this.indicators(),
      { heading: this.word('Source'), value: (action) => plain(action['source']) },
      ...this.amending(),
    ];
  }

  private touchedBy({ places }: CitedAmendment): ReadonlySet<string> {
    return new Set(places.flatMap(({ record }) => pathOf(this.document, record).map(({ id }) => id)));
  }

  /** The acts that amended anything of an action; no column where nothing was amended. */
  private amending(): CsvColumn[] {
    const { amendments = [], language } = this.meta;
    if (amendments.length === 0) return [];
    const acts = amendments.map((one) => ({ touched: this.touchedBy(one), words: actWords(one, language) }));
    const value = ({ id }: PlanRecord) =>
      acts.flatMap(({ touched, words }) => (touched.has(id) ? [words] : [])).join('; ');
    return [{ heading: this.word('Amended by'), value }];
  }

  private word(word: string): string {
    return wordIn(this.meta.language, word);
  }

  private translated(field: string, heading: string): CsvColumn[] {
    return this.languages.map((language) => ({
      heading: this.headingIn(heading, language),
      value: (action) => {
        const text = action[field];
        return isObject(text) ? plain(text[language]) : '';
      },
    }));
  }

  private headingIn(heading: string, language: string): string {
    return this.languages.length > 1 ? `${heading} (${language})` : heading;
  }

  private schemeName(level: number): string {
    const scheme = rootOf(this.document)?.['levelScheme'];
    return isLevelScheme(scheme) ? wordingOf(scheme.levels[level]?.name, [this.meta.language]) : '';
  }

  private actionLevel(): number {
    const scheme = rootOf(this.document)?.['levelScheme'];
    return isLevelScheme(scheme) ? scheme.actionLevel : 0;
  }

  private actionName(): string {
    return this.schemeName(this.actionLevel()) || this.word('Action');
  }

  /** The plan's name of a level above the action; groups deeper than its levels are numbered. */
  private levelName(depth: number): string {
    const name = depth < this.actionLevel() ? this.schemeName(depth) : '';
    return name || `${this.word('Pillar')} ${depth + 1}`;
  }

  private pillarsOf(action: PlanRecord): PlanRecord[] {
    return pathOf(this.document, action.id).filter(({ kind }) => kind === 'pillar');
  }

  private levels(): CsvColumn[] {
    const actions = [...this.document.records.values()].filter(({ kind }) => kind === 'action');
    const depth = Math.max(0, ...actions.map((action) => this.pillarsOf(action).length));
    return Array.from({ length: depth }).flatMap((_, at) =>
      this.languages.map((language) => ({
        heading: this.headingIn(this.levelName(at), language),
        value: (action: PlanRecord) => {
          const pillar = this.pillarsOf(action)[at];
          const title = pillar ? titleIn(pillar, language) : '';
          return title === '' ? '' : [pillar?.code, title].filter(Boolean).join(' ');
        },
      })),
    );
  }

  private bodiesOf(action: PlanRecord, role: string): string {
    return assignmentsOf(this.document, action.id, role)
      .map((one) => this.bodies.of(one['body']))
      .join('; ');
  }

  private indicatorsUnder(action: PlanRecord): PlanRecord[] {
    return childrenOf(this.document, action.id).filter(({ kind }) => kind === 'indicator');
  }

  /** One a line, in the language in which all of them have a name. */
  private indicators(): CsvColumn {
    const all = [...this.document.records.values()].filter(({ kind }) => kind === 'indicator');
    const isNamed = (language: string) => all.every((indicator) => titleIn(indicator, language) !== '');
    const language = this.languages.find(isNamed) ?? this.languages[0] ?? this.meta.language;
    return {
      heading: `${this.word('Indicator')} (${language})`,
      value: (action) =>
        this.indicatorsUnder(action)
          .map((one) => titleIn(one, language))
          .filter(Boolean)
          .join('\n'),
    };
  }
}

/** The plan's actions, one a row, as CSV in UTF-8 with a mark that spreadsheets know it by. */
export const writeCsv = (document: PlanDocument, meta: FileMeta): Uint8Array => {
  const { columns } = new CsvPlan(document, meta);
  const actions = inReadingOrder(document).filter(({ kind }) => kind === 'action');
  const rows = [
    columns.map(({ heading }) => heading),
    ...actions.map((action) => columns.map(({ value }) => guarded(value(action)))),
  ];
  return new TextEncoder().encode(stringify(rows, { bom: true, record_delimiter: 'windows' }));
};
