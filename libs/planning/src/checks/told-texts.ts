import type { Kind } from '../records/kinds.js';
import { textOfNode } from '../records/long-text.js';
import type { PlanRecord } from '../records/record.js';
import { isObject } from '../records/value.js';
import { type PlanUnderCheck, wordings } from './plan-under-check.js';
import { type Reading, readingOf } from './reading.js';

/** Fields compared with those of other records, and the fewest words at which saying the same is worth a word. */
const compared: Partial<Record<Kind, Readonly<Record<string, number>>>> = {
  plan: { summary: 5 },
  section: { body: 8 },
  pillar: { title: 1, objective: 5, description: 5 },
  action: { title: 1, description: 5, problem: 5, expectedOutput: 5 },
  activity: { title: 5, description: 5 },
  indicator: { title: 3, definition: 5 },
  risk: { title: 5, mitigation: 5 },
};

/** A text as it stands in a record: a field in one language, or one paragraph of a section. */
export interface Told {
  readonly record: PlanRecord;
  readonly address: string;
  readonly reading: Reading;
}

export const languageOf = ({ address }: Told): string => address.slice(address.indexOf('.') + 1);

export const fewestWords = ({ record, address }: Told): number =>
  compared[record.kind]?.[address.split('.')[0] ?? ''] ?? 5;

const paragraphs = new WeakMap<object, string>();

const paragraphOf = (node: object): string => {
  const known = paragraphs.get(node) ?? textOfNode(node);
  paragraphs.set(node, known);
  return known;
};

const bodyOf = (section: PlanRecord): [string, string][] => {
  const { body } = section;
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([language, blocks]) =>
    Object.values(isObject(blocks) ? blocks : {}).flatMap((block): [string, string][] =>
      isObject(block) && isObject(block['node']) ? [[language, paragraphOf(block['node'])]] : [],
    ),
  );
};

const gather = (plan: PlanUnderCheck): Map<string, Told[]> => {
  const groups = new Map<string, Told[]>();
  for (const [kind, fields] of Object.entries(compared) as [Kind, Record<string, number>][])
    for (const record of plan.of(kind))
      for (const field of Object.keys(fields))
        for (const [language, text] of field === 'body' ? bodyOf(record) : wordings(record, field)) {
          const address = `${field}.${language}`;
          const told = { record, address, reading: readingOf(text) };
          const group = groups.get(`${kind} ${address}`);
          if (group) group.push(told);
          else groups.set(`${kind} ${address}`, [told]);
        }
  return groups;
};

const gathered = new WeakMap<PlanUnderCheck, Map<string, Told[]>>();

/** Texts by what may be compared: same kind, field and language. */
export const comparable = (plan: PlanUnderCheck): readonly (readonly Told[])[] => {
  const groups = gathered.get(plan) ?? gather(plan);
  gathered.set(plan, groups);
  return [...groups.values()];
};
