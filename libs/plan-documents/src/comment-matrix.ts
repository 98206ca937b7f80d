import type { SetChange } from '@mufakat/planning/changes/change';
import { type Blocks, isProseNode, orderedBlocks, textOfNode } from '@mufakat/planning/records/long-text';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { inReadingOrder, rootOf } from '@mufakat/planning/records/tree';
import { isObject } from '@mufakat/planning/records/value';

/** The keys of a matrix's columns, in order; those from `author` on are filled in. */
export const matrixColumns = [
  'code',
  'title',
  'text',
  'lead',
  'period',
  'author',
  'comment',
  'proposal',
  'priority',
] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

/** The text a row asks about; with an `address` where it is one field, which a proposed wording replaces. */
export interface AskedText {
  readonly text: string;
  readonly field?: string;
  readonly language?: string;
  readonly block?: string;
}

export const languageOf = (value: unknown, languages: readonly string[]): string | undefined => {
  if (!isObject(value)) return undefined;
  return [...languages, ...Object.keys(value)].find((language) => Boolean(value[language]));
};

/** A field's text in the first language that has one. */
export const translatedAt = (
  record: PlanRecord,
  field: string,
  languages: readonly string[],
): (AskedText & { readonly language: string }) | undefined => {
  const value = record[field];
  const language = languageOf(value, languages);
  const text = language !== undefined && isObject(value) ? value[language] : undefined;
  return typeof text === 'string' && text !== '' && language !== undefined ? { text, field, language } : undefined;
};

const sectionText = (record: PlanRecord, languages: readonly string[]): AskedText | undefined => {
  const { body } = record;
  const language = languageOf(body, languages);
  if (!isObject(body) || language === undefined) return undefined;
  const blocks = orderedBlocks(body[language] as Blocks).filter(({ node }) => isProseNode(node));
  const text = blocks.map(({ node }) => textOfNode(node)).join('\n');
  const [only, more] = blocks;
  const isOne = only && !more && isProseNode(only.node) && only.node.type === 'paragraph';
  return { text, field: 'body', language, ...(isOne ? { block: only.id } : {}) };
};

/** The one text a record's row asks about: what a section says, what an action is described as, else its title. */
export const askedTextOf = (record: PlanRecord, languages: readonly string[]): AskedText => {
  const long = record.kind === 'section' ? sectionText(record, languages) : undefined;
  const fields = record.kind === 'section' ? ['title'] : ['description', 'objective', 'title'];
  const plain = fields.map((field) => translatedAt(record, field, languages)).find(Boolean);
  return (long?.text ? long : plain) ?? { text: '' };
};

const addressOf = ({ field, language, block }: AskedText): string | undefined => {
  if (field === undefined || language === undefined) return undefined;
  if (field === 'body') return block === undefined ? undefined : `body.${language}/${block}`;
  return `${field}.${language}`;
};

/** The change a proposed wording is; undefined where the text asked about is more than one field or paragraph. */
export const wordingChange = (record: PlanRecord, asked: AskedText, wording: string): SetChange | undefined => {
  const address = addressOf(asked);
  if (address === undefined) return undefined;
  const set = (value: string | Blocks[string]) =>
    ({ op: 'set', kind: record.kind, id: record.id, [address]: value }) as unknown as SetChange;
  if (asked.block === undefined) return set(wording);
  const blocks = (record['body'] as Record<string, Blocks>)[asked.language ?? ''];
  const block = blocks?.[asked.block];
  const content = [{ type: 'text', text: wording.replace(/\s*\n\s*/g, ' ') }];
  return block && set({ ...block, node: { type: 'paragraph', content } });
};

const asked: ReadonlySet<string> = new Set(['section', 'pillar', 'action']);

/** The plan itself, then every section, pillar and action of a frozen text, as it reads. */
export const matrixRecords = (document: PlanDocument): PlanRecord[] => {
  const root = rootOf(document);
  return [...(root ? [root] : []), ...inReadingOrder(document).filter(({ kind }) => asked.has(kind))];
};
