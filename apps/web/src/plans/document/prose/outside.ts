import { type Blocks, fromProse, toProse } from '@mufakat/planning/records/long-text';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { schema } from './schema.js';

const emptyDocument = (): Node => schema.node('doc', null, [schema.node('paragraph')]);

/** Blocks as the editor's document; undefined where they hold what the editor does not know, so that it keeps its hands off. */
export const documentOf = (blocks: Blocks): Node | undefined => {
  const json = toProse(blocks);
  if (json.content.length === 0) return emptyDocument();
  try {
    const doc = schema.nodeFromJSON(json);
    doc.check();
    return doc;
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError) return undefined;
    throw fault;
  }
};

const isBlank = (doc: Node): boolean =>
  doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0;

/** The editor's document as blocks; a text of one empty paragraph is none. */
export const blocksOf = (doc: Node, known: Blocks): Blocks => {
  if (isBlank(doc) && Object.keys(known).length === 0) return {};
  return fromProse(doc.toJSON() as Parameters<typeof fromProse>[0], known);
};

const idAt = (doc: Node, index: number): unknown => doc.maybeChild(index)?.attrs['id'];
const startOf = (doc: Node, index: number): number => {
  let start = 0;
  for (let at = 0; at < index; at += 1) start += doc.child(at).nodeSize;
  return start;
};
const indexOf = (doc: Node, id: unknown, from: number): number => {
  for (let at = from; at < doc.childCount; at += 1) if (idAt(doc, at) === id) return at;
  return -1;
};

const removeAt = (transaction: Transaction, index: number): void => {
  const start = startOf(transaction.doc, index);
  transaction.delete(start, start + transaction.doc.child(index).nodeSize);
};

/** Brings the block at its place; one that is as wanted is not touched, so that a caret in it stays. */
const place = (transaction: Transaction, index: number, wanted: Node): void => {
  const { doc } = transaction;
  const found = indexOf(doc, wanted.attrs['id'], index);
  if (found > index) removeAt(transaction, found);
  const start = startOf(doc, index);
  const here = doc.maybeChild(index);
  if (found !== index) transaction.insert(start, wanted);
  else if (here && !here.eq(wanted)) transaction.replaceWith(start, start + here.nodeSize, wanted);
};

/** Steps from the editor's document to the wanted one, block by block; not mine to undo. */
export const taking = (state: EditorState, wanted: Node): Transaction | undefined => {
  const transaction = state.tr.setMeta('addToHistory', false);
  const kept = new Set<unknown>();
  wanted.forEach(({ attrs }) => kept.add(attrs['id']));
  for (let at = transaction.doc.childCount - 1; at >= 0 && transaction.doc.childCount > 1; at -= 1)
    if (!kept.has(idAt(transaction.doc, at))) removeAt(transaction, at);
  wanted.forEach((node, _, index) => place(transaction, index, node));
  for (let at = transaction.doc.childCount - 1; at >= wanted.childCount; at -= 1) removeAt(transaction, at);
  return transaction.docChanged ? transaction : undefined;
};
