import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { newId } from '../../new-id.js';

const idOf = (node: Node): string | undefined => {
  const id: unknown = node.attrs['id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

const within = (node: Node): string | undefined => {
  let found: string | undefined;
  node.descendants((inner) => {
    found ??= idOf(inner);
    return found === undefined;
  });
  return found;
};

/** Of two halves of one block the one with words keeps its id, so that what was said of it stays with them. */
const keepersOf = (doc: Node): Map<string, Node> => {
  const keepers = new Map<string, Node>();
  doc.forEach((node) => {
    const id = idOf(node);
    const before = id === undefined ? undefined : keepers.get(id);
    if (id !== undefined && (!before || (before.textContent === '' && node.textContent !== ''))) keepers.set(id, node);
  });
  return keepers;
};

const withIds = (doc: Node, transaction: Transaction): Transaction => {
  const keepers = keepersOf(doc);
  const taken = new Set(keepers.keys());
  doc.forEach((node, offset) => {
    const own = idOf(node);
    if (own === undefined || keepers.get(own) !== node) {
      const inner = within(node);
      const id = own === undefined && inner !== undefined && !taken.has(inner) ? inner : newId();
      taken.add(id);
      transaction.setNodeAttribute(offset, 'id', id);
    }
    node.descendants((inner, at) => {
      if (idOf(inner) !== undefined) transaction.setNodeAttribute(offset + 1 + at, 'id', null);
    });
  });
  return transaction;
};

/** Every block of the text has an id of its own, also after splitting, wrapping, pasting; nothing inside a block has one. */
export const blockIds = new Plugin({
  appendTransaction: (transactions, _, { doc, tr }) => {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const transaction = withIds(doc, tr);
    return transaction.docChanged ? transaction : null;
  },
});
