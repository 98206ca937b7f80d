import { blockChanges, type Blocks, orderedBlocks } from '@mufakat/planning/records/long-text';
import { between } from '@mufakat/planning/records/position';
import type { Block } from '@mufakat/planning/records/record';

const put = (blocks: Record<string, Block>, id: string, block: Block | null): void => {
  if (block) blocks[id] = block;
  else Reflect.deleteProperty(blocks, id);
};
const differ = (a: Block, b: Block): boolean => Object.keys(blockChanges({ it: a }, { it: b })).length > 0;
const behind = (blocks: Blocks, id: string): string => {
  const order = orderedBlocks(blocks);
  const at = order.findIndex((one) => one.id === id);
  return between(order[at]?.position ?? null, order[at + 1]?.position ?? null);
};

/**
 * What stands after others changed a text (`known` → `now`) while I wrote in it (`known` → `mine`): the work of both. A
 * block that both wrote stays as theirs, and mine stands below it as a block of its own.
 */
export const mergeBlocks = (known: Blocks, mine: Blocks, now: Blocks, newId: () => string): Blocks => {
  const theirs = blockChanges(known, now);
  const merged: Record<string, Block> = { ...now };
  for (const [id, block] of Object.entries(blockChanges(known, mine))) {
    const there = merged[id];
    if (!Object.hasOwn(theirs, id) || !there) put(merged, id, block);
    else if (block && differ(there, block)) {
      const added = newId();
      merged[added] = { ...block, id: added, position: behind(merged, id) };
    }
  }
  return merged;
};
