import type { PageMeta } from '@mufakat/plan-documents/writing/docx-pieces';
import type { Note, NotePart } from '@mufakat/plan-documents/writing/note-docx';
import { proofCountWords, proofWords } from '@mufakat/plan-documents/writing/proof-words';
import type { TitledTable } from '@mufakat/plan-documents/writing/titled-table';
import type { EvaluationKind, RecommendationStanding } from '@mufakat/planning/evaluations/evaluation';
import type { FactSheet } from '@mufakat/planning/evaluations/fact-sheet';
import type { FollowUpFigures } from '@mufakat/planning/evaluations/follow-up-figures';
import type { FigureReading } from '@mufakat/planning/figures/figure';
import type { EvaluationState } from '@mufakat/planning/lifecycles/evaluation';
import type { Translated } from '@mufakat/planning/records/record';
import type { Proof, ProofCounts, ProofLevel, Proved } from '@mufakat/planning/status/proof';
import {
  type EvaluationLanguage,
  type EvaluationWord,
  evaluationWord,
  isEvaluationWord,
} from './evaluation-words.rules.js';

interface Named {
  readonly code: string | null;
  readonly title: Translated | null;
}

/** An evaluation as its reader sees it. */
export interface EvaluationPrinted {
  readonly kind: EvaluationKind;
  readonly title: string;
  readonly planTitle: Translated | null;
  readonly state: EvaluationState;
  readonly evaluatorBodyName: Translated | null;
  readonly evaluatorName: string | null;
  readonly isExternal: boolean;
  readonly terms: string | null;
  readonly summary: string | null;
  readonly criteria: readonly string[];
  readonly planVersion: number;
  readonly planVersionHash: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly facts: FactSheet | null;
  readonly findings: readonly {
    readonly number: number;
    readonly criterion: string;
    readonly text: string;
    readonly rating: string | null;
    readonly records: readonly Named[];
    readonly isRestricted: boolean;
    readonly evidence: readonly {
      readonly kind: string;
      readonly key?: string;
      readonly code?: string | null;
      readonly title?: Translated | null;
      readonly figure?: FigureReading;
      readonly proof?: Proof | null;
      readonly proofLevel?: ProofLevel | null;
      readonly proved?: ProofCounts;
      readonly bodyName?: Translated;
      readonly roundTitle?: string;
      readonly url?: string;
    }[];
  }[];
  readonly recommendations: readonly {
    readonly number: number;
    readonly text: string;
    readonly priority: string;
    readonly bodies: readonly { readonly name: Translated }[];
    readonly standing: RecommendationStanding;
    readonly response: {
      readonly answer: string;
      readonly reason: string | null;
      readonly promise: string | null;
      readonly bodyName: Translated | null;
      readonly dueOn: string | null;
    } | null;
    readonly followUps: readonly { readonly onDay: string; readonly words: string; readonly link: string | null }[];
  }[];
  readonly figures: Readonly<Record<keyof FollowUpFigures, FigureReading>>;
}

const filled = (lines: readonly (string | null | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));

/** An evaluation on paper: text, findings by criterion, and the tables of the response and of the plan in numbers. */
export class EvaluationPaper {
  constructor(
    private readonly told: EvaluationPrinted,
    private readonly language: EvaluationLanguage,
  ) {}

  get meta(): PageMeta {
    const { title, kind, state, periodFrom: from, periodTo: to } = this.told;
    const line = { kind: this.word(`kind.${kind}`), state: this.word(`state.${state}`), from, to };
    const direction = this.language === 'ar' ? 'rtl' : 'ltr';
    return { title, stateLine: this.word('line', line), language: this.language, direction };
  }

  note(): Note {
    const { title, planTitle, planVersion, planVersionHash, terms, summary } = this.told;
    const version = { number: String(planVersion), hash: planVersionHash };
    const lines = filled([this.text(planTitle), this.meta.stateLine, this.evaluator(), this.word('version', version)]);
    const parts = [
      ...this.part('summary', summary),
      {
        heading: this.word('findings'),
        level: 1,
        ...(this.told.findings.length === 0 && { paragraphs: [this.word('noFindings')] }),
      },
      ...this.criteria(),
      ...this.part('terms', terms),
    ];
    return { title, lines, parts, annexes: this.tables() };
  }

  /** The management response first, then the plan in numbers. */
  tables(): TitledTable[] {
    return [this.response(), ...this.factTables()].filter(({ rows }) => rows.length > 0);
  }

  /** Recommendations with everything said to them, a row each. */
  response(): TitledTable {
    const { answered, accepted, done } = this.told.figures;
    const counts = { answered: answered.numerator ?? '', all: answered.denominator ?? '' };
    const line = this.word('counts', { ...counts, accepted: accepted.numerator ?? '', done: done.numerator ?? '' });
    return {
      title: this.word('response'),
      lines: [line],
      columns: this.columns(
        ...(['number', 'recommendation', 'priority', 'addressed', 'answer'] as const),
        ...(['reason', 'promise', 'who', 'due', 'standing', 'follow'] as const),
      ),
      rows: this.told.recommendations.map((one) => [...this.asked(one), ...this.answered(one)]),
    };
  }

  private asked({ number, text, priority, bodies }: EvaluationPrinted['recommendations'][number]) {
    const addressed = bodies.map(({ name }) => this.text(name)).join('; ');
    return [String(number), text, this.any(`priority.${priority}`), addressed];
  }

  private answered({ response, standing, followUps }: EvaluationPrinted['recommendations'][number]) {
    const became = followUps.map(({ onDay, words, link }) => filled([`${onDay}: ${words}`, link]).join(' '));
    const { answer, reason, promise, bodyName, dueOn } = response ?? {};
    return [
      ...[answer ? this.any(`answer.${answer}`) : '', reason ?? '', promise ?? ''],
      ...[this.text(bodyName), dueOn ?? '', this.any(`standing.${standing}`), became],
    ];
  }

  private criteria(): NotePart[] {
    const { criteria, findings } = this.told;
    const known = [...criteria, ...findings.map(({ criterion }) => criterion).filter((one) => !criteria.includes(one))];
    return [...new Set(known)].flatMap((criterion) => {
      const own = findings.filter((finding) => finding.criterion === criterion);
      return own.length > 0
        ? [
            {
              heading: this.any(`criterion.${criterion}`, criterion),
              level: 2,
              bullets: own.map((one) => this.finding(one)),
            },
          ]
        : [];
    });
  }

  private finding({ number, text, rating, isRestricted, records, evidence }: EvaluationPrinted['findings'][number]) {
    const marks = filled([rating, isRestricted && this.word('restricted')].map((mark) => mark || null)).join(', ');
    const named = records.map((record) => this.named(record)).join('; ');
    const rests = evidence.map((one) => this.evidence(one)).join('; ');
    return filled([
      `${String(number)}. ${text}${marks ? ` (${marks})` : ''}`,
      named && this.word('speaksOf', { records: named }),
      rests && this.word('rests', { evidence: rests }),
    ]).join(' ');
  }

  private evidence(one: EvaluationPrinted['findings'][number]['evidence'][number]): string {
    const { kind, url, bodyName, roundTitle } = one;
    if (kind === 'link') return String(url);
    if (kind === 'report') return this.word('report', { body: this.text(bodyName), round: String(roundTitle) });
    const { key = '', figure, code = null, title = null } = one;
    const what = this.factName({ key, code, title });
    const proof = this.proof(one);
    return filled([what, figure && this.number(figure), proof && `(${proof})`]).join(' ');
  }

  private factTables(): TitledTable[] {
    const { facts: sheet } = this.told;
    if (!sheet) return [];
    const { asOf, round, facts, silent, vacant, slips, decisions } = sheet;
    const named = (word: 'silent' | 'vacant', bodies: readonly Translated[]) =>
      bodies.length > 0 ? this.word(word, { bodies: bodies.map((body) => this.text(body)).join('; ') }) : null;
    const numbers = {
      title: this.word('facts', { day: asOf }),
      lines: filled([round && this.word('inRound', { round }), named('silent', silent), named('vacant', vacant)]),
      columns: this.columns('fact', 'value', 'of', 'proof', 'baseline', 'target'),
      rows: facts.map((fact) => [
        ...[this.factName(fact), this.value(fact.figure), fact.figure.denominator ?? '', this.proof(fact)],
        ...[fact.baseline ?? '', fact.target ?? ''],
      ]),
    };
    const moved = {
      title: this.word('slips'),
      columns: this.columns('action', 'days'),
      rows: slips.map((slip) => [this.named(slip), String(slip.days)]),
    };
    const acts = {
      title: this.word('decisions'),
      columns: this.columns('day', 'body', 'act', 'reference', 'note'),
      rows: decisions.map(({ on, bodyName, act, number, note }) => [
        on,
        this.text(bodyName),
        act,
        number ?? '',
        note ?? '',
      ]),
    };
    return [numbers, moved, acts];
  }

  private proof(told: Proved & { readonly proved?: ProofCounts }): string {
    return proofWords(this.language, told) || proofCountWords(this.language, told.proved);
  }

  private factName({ key, code, title }: { readonly key: string } & Named): string {
    if (key === 'response') return this.word('responseRate');
    if (key === 'slips') return this.word('lateEnds');
    return this.any(key, this.named({ code, title }));
  }

  /** Of a share the count, with what it is of beside it. */
  private value({ unit, value, numerator }: FigureReading): string {
    return (unit === 'percent' ? numerator : value) ?? '';
  }

  private number(figure: FigureReading): string {
    const { denominator, unit } = figure;
    return unit === 'percent' && denominator !== null ? `${this.value(figure)} / ${denominator}` : this.value(figure);
  }

  private evaluator(): string | null {
    const name = filled([this.text(this.told.evaluatorBodyName), this.told.evaluatorName]).join(', ');
    return name ? this.word(this.told.isExternal ? 'byExternal' : 'by', { name }) : null;
  }

  private part(heading: EvaluationWord, text: string | null): NotePart[] {
    return text ? [{ heading: this.word(heading), level: 1, paragraphs: text.split(/\n+/) }] : [];
  }

  private columns(...headings: readonly EvaluationWord[]) {
    const wide: readonly string[] = ['recommendation', 'reason', 'promise', 'follow', 'fact', 'action', 'note'];
    const narrow: readonly string[] = ['number', 'days', 'of', 'value'];
    return headings.map((word) => ({
      heading: this.word(word),
      width: wide.includes(word) ? 20 : narrow.includes(word) ? 5 : 9,
    }));
  }

  private named({ code, title }: Named): string {
    return filled([code, this.text(title)]).join(' ');
  }

  private word(word: EvaluationWord, values?: Readonly<Record<string, string>>): string {
    return evaluationWord(this.language, word, values);
  }

  /** A word of the plan's own stays as it is written. */
  private any(word: string, otherwise = word): string {
    return isEvaluationWord(word) ? this.word(word) : otherwise;
  }

  private text(words: Translated | null | undefined): string {
    return words?.[this.language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';
  }
}
