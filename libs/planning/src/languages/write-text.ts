import type { SetChange } from '../changes/change.js';
import { descriptionOf, joinAddress } from '../records/address.js';
import { blockChanges, fromParagraphs } from '../records/long-text.js';
import type { PlanRecord, Value } from '../records/record.js';
import { blocksAt, translatedBlock } from './block-texts.js';
import { splitName, withName } from './named-texts.js';
import { wordsAt } from './texts.js';

interface WrittenText {
  readonly field: string;
  readonly language: string;
  /** Empty takes the words away. */
  readonly text: string;
}

/** Of a part of a field: a name that the plan gives (`levelScheme/pillar`), or a block of long text (`body/<block>`). */
const settingPart = (record: PlanRecord, { field, language, text }: WrittenText): SetChange | undefined => {
  const { id, kind } = record;
  const name = withName(record, { field, language, words: text });
  if (name) return { op: 'set', kind, id, [name.field]: name.value };
  const found = translatedBlock(record, { field, language, text });
  if (!found) return undefined;
  const before = blocksAt(record, found.field, language);
  const [block] = Object.keys(blockChanges(before, { ...before, [found.block.id]: found.block }));
  const address = joinAddress({ field: found.field, language, block });
  return block === undefined ? undefined : { op: 'set', kind, id, [address]: found.block };
};

/**
 * The change that gives a record these words in this language; long text in paragraphs, or block by block in the form of
 * its original. Undefined: they stand there already, or cannot stand there.
 */
export const settingText = (record: PlanRecord, written: WrittenText, newId?: () => string): SetChange | undefined => {
  const { field, language } = written;
  const words = written.text.normalize('NFC').trim();
  if (words === wordsAt(record, field, language)) return undefined;
  if (splitName(field)) return settingPart(record, { field, language, text: words });
  const { id, kind } = record;
  if (descriptionOf(kind, field)?.type !== 'long-text')
    return { op: 'set', kind, id, [joinAddress({ field, language })]: words === '' ? null : words };
  const changes = blockChanges(blocksAt(record, field, language), fromParagraphs(words, newId));
  const addressed: Record<string, Value> = {};
  for (const [block, value] of Object.entries(changes)) addressed[joinAddress({ field, language, block })] = value;
  return { op: 'set', kind, id, ...addressed };
};
