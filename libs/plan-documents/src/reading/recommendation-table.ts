import { type RecommendationPriority } from '@mufakat/planning/evaluations/evaluation';
import { Directory, type KnownBody } from './bodies.js';
import { foldedHeading } from './heading-words.js';
import { folded, latinDigits } from './letters.js';

const columns = {
  text: 'recommendation|recommendations|recommandation|recommandations|recomendacion|recomendaciones|recommended action|text|التوصيه|التوصيات|توصيه|نص التوصيه|рекомендация|rekomendasi',
  priority: 'priority|priorite|prioridad|urgency|الاولويه|اولويه|приоритет|prioritas',
  bodies:
    'addressed to|addressee|addressees|to|to whom|responsible|responsible body|body|bodies|destinataire|destinataires|destinatario|موجهه الي|الجهه|الجهات|الجهه المعنيه|адресат|kepada',
  findings:
    'finding|findings|finding no|findings no|based on|from findings|constat|constats|hallazgo|hallazgos|النتيجه|النتايج|النتائج|вывод|temuan',
} as const;
type Column = keyof typeof columns;

const priorities: Readonly<Record<RecommendationPriority, string>> = {
  high: 'high|urgent|critical|1|haute|elevee|alta|عاليه|مرتفعه|высокий|tinggi',
  medium: 'medium|normal|2|moyenne|media|متوسطه|средний|sedang',
  low: 'low|3|basse|faible|baja|منخفضه|низкий|rendah',
};

const meant = <Word extends string>(words: Readonly<Record<Word, string>>, text: string): Word | undefined =>
  (Object.keys(words) as Word[]).find((word) =>
    words[word].split('|').some((one) => folded(one) === text || foldedHeading(one) === text),
  );

export const recommendationFaults = ['text-missing', 'priority-unknown', 'body-unknown', 'finding-unknown'] as const;
export type RecommendationFault = (typeof recommendationFaults)[number];

/** A row of the table as it would be added; what could not be read of it stands in `faults` with what the cell says. */
export interface RecommendationRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly text: string;
  readonly priority: RecommendationPriority;
  readonly bodies: readonly string[];
  readonly findings: readonly string[];
  readonly faults: readonly { readonly fault: RecommendationFault; readonly said: string }[];
}

export interface KnownToRecommend {
  readonly bodies: readonly KnownBody[];
  /** Findings of the evaluation: number → id. */
  readonly findings: ReadonlyMap<number, string>;
}

type Places = Readonly<Partial<Record<Column, number>>>;

const placesIn = (row: readonly string[]): Places =>
  Object.fromEntries(
    row.flatMap((cell, at) => {
      const column = meant(columns, foldedHeading(cell));
      return column ? [[column, at] as const] : [];
    }),
  );

interface Read<Value> {
  readonly value: Value;
  readonly faults: RecommendationRow['faults'];
}

const priorityIn = (cell: string): Read<RecommendationPriority> => {
  const known = meant(priorities, folded(cell));
  const isUnknown = cell !== '' && known === undefined;
  return { value: known ?? 'medium', faults: isUnknown ? [{ fault: 'priority-unknown', said: cell }] : [] };
};

const bodiesIn = (cell: string, directory: Directory): Read<string[]> => {
  const named = directory
    .split(cell)
    .map(({ text }) => ({ text, body: directory.find(text) ?? directory.findNear(text) }));
  const faults = named.flatMap(({ text, body }) => (body ? [] : [{ fault: 'body-unknown' as const, said: text }]));
  return { value: [...new Set(named.flatMap(({ body }) => body?.id ?? []))], faults };
};

const findingsIn = (cell: string, known: ReadonlyMap<number, string>): Read<string[]> => {
  const numbers = [...new Set(latinDigits(cell).match(/\d+/g) ?? [])];
  const found = numbers.map((said) => ({ said, id: known.get(Number(said)) }));
  const faults = found.flatMap(({ said, id }) => (id ? [] : [{ fault: 'finding-unknown' as const, said }]));
  return { value: found.flatMap(({ id }) => id ?? []), faults };
};

/**
 * Recommendations of a table whose first filled row that names a column “recommendation” is its heading, in the words of
 * several languages. Undefined where no row does. Empty rows are passed over; numbering comes from the evaluation.
 */
export const readRecommendationTable = (
  rows: readonly (readonly string[])[],
  known: KnownToRecommend,
): readonly RecommendationRow[] | undefined => {
  const heading = rows.findIndex((row) => placesIn(row).text !== undefined);
  if (heading < 0) return undefined;
  const places = placesIn(rows[heading] ?? []);
  const directory = new Directory(known.bodies);
  return rows.slice(heading + 1).flatMap((row, at): RecommendationRow[] => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const cell = (column: Column): string => {
      const place = places[column];
      return place === undefined ? '' : (row[place] ?? '').trim();
    };
    const text = cell('text');
    const [priority, bodies, findings] = [
      priorityIn(cell('priority')),
      bodiesIn(cell('bodies'), directory),
      findingsIn(cell('findings'), known.findings),
    ];
    const missing = text === '' ? [{ fault: 'text-missing' as const, said: '' }] : [];
    return [
      {
        ...{ row: heading + at + 2, text, priority: priority.value, bodies: bodies.value, findings: findings.value },
        faults: [...missing, ...priority.faults, ...bodies.faults, ...findings.faults],
      },
    ];
  });
};
