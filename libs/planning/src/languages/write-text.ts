import type { SetChange } from '../changes/change.js';
import { descriptionOf, joinAddress } from '../records/address.js';
import { blockChanges, type Blocks, fromParagraphs, isProseNode } from '../records/long-text.js';
import type { PlanRecord, Value } from '../records/record.js';
import { isObject } from '../records/value.js';
import { wordsAt } from './texts.js';

interface WrittenText {
  readonly field: string;
  readonly language: string;
  /** Empty takes the words away. */
  readonly text: string;
}

const blocksAt = (record: PlanRecord, field: string, language: string): Blocks => {
  const value = record[field];
  const blocks = isObject(value) ? value[language] : undefined;
  return isObject(blocks) ? (blocks as Blocks) : {};
};

/** Whether a wording is more than plain paragraphs, so that plain words would lose its form. */
export const hasForm = (record: PlanRecord, field: string, language: string): boolean =>
  descriptionOf(record.kind, field)?.type === 'long-text' &&
  Object.values(blocksAt(record, field, language)).some(
    ({ node }) =>
      !isProseNode(node) ||
      node.type !== 'paragraph' ||
      (node.content ?? []).some(
        (one) => one.type !== 'text' || (Array.isArray(one['marks']) && one['marks'].length > 0),
      ),
  );

/** The change that gives a record these words in this language; long text in paragraphs. Undefined: they stand there already. */
export const settingText = (
  record: PlanRecord,
  { field, language, text }: WrittenText,
  newId?: () => string,
): SetChange | undefined => {
  const words = text.normalize('NFC').trim();
  if (words === wordsAt(record, field, language)) return undefined;
  const { id, kind } = record;
  if (descriptionOf(kind, field)?.type !== 'long-text')
    return { op: 'set', kind, id, [joinAddress({ field, language })]: words === '' ? null : words };
  const changes = blockChanges(blocksAt(record, field, language), fromParagraphs(words, newId));
  const addressed: Record<string, Value> = {};
  for (const [block, value] of Object.entries(changes)) addressed[joinAddress({ field, language, block })] = value;
  return { op: 'set', kind, id, ...addressed };
};
