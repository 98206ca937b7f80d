import type { Fault } from '@mufakat/planning/faults/fault';
import { blockChanges, type Blocks, isProseNode } from '@mufakat/planning/records/long-text';
import { proseFault } from '@mufakat/planning/records/prose';
import type { Block } from '@mufakat/planning/records/record';
import { type Command, EditorState, Selection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { newId } from '../../new-id.js';
import { mergeBlocks } from './merging.js';
import { blocksOf, documentOf, taking } from './outside.js';
import { cleaned } from './pasting.js';
import { pluginsWith } from './plugins.js';

export type BlockValues = Readonly<Record<string, Block | null>>;

export interface WritingOptions {
  readonly blocks: Blocks;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where one clicked into the text. */
  readonly at?: { readonly left: number; readonly top: number };
  /** Keys of the screen around the text. */
  readonly keys: Readonly<Record<string, Command>>;
  /** Writes blocks into the plan, `null` removes one; answers why the rules refuse them. */
  readonly onWrite: (changes: BlockValues) => Fault | undefined;
  readonly onState: (state: EditorState) => void;
  readonly onFault: (fault: Fault | undefined) => void;
}

/** Milliseconds without a key after which what was written goes into the plan. */
const rest = 500;

const faultIn = (changes: BlockValues): Fault | undefined =>
  Object.values(changes)
    .map((block) => (block && isProseNode(block.node) ? proseFault(block.node) : undefined))
    .find((fault) => fault !== undefined);

/** One section's text while somebody writes in it: takes in what others write, and writes block by block into the plan. */
export class Writing {
  private readonly view: EditorView;
  private known: Blocks;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    place: HTMLElement,
    private readonly options: WritingOptions,
  ) {
    this.known = options.blocks;
    const doc = documentOf(this.known);
    if (!doc) throw new Error('The text holds what the editor does not know.');
    this.view = new EditorView(place, {
      state: EditorState.create({ doc, plugins: pluginsWith(options.keys) }),
      attributes: options.attributes,
      transformPastedHTML: cleaned,
      dispatchTransaction: (transaction) => this.carryOut(transaction),
    });
    this.focusAt(options.at);
  }

  /** What the plan says now: mine when it has arrived there, or others' words. */
  take(blocks: Blocks): void {
    if (blocks === this.known) return;
    const mine = blocksOf(this.view.state.doc, this.known);
    const wanted = documentOf(mergeBlocks(this.known, mine, blocks, newId));
    this.known = blocks;
    const step = wanted && taking(this.view.state, wanted);
    if (step) this.view.dispatch(step.setMeta('outside', true));
    if (Object.keys(this.changes()).length > 0) this.writeSoon();
  }

  /** Puts into the plan what is not there yet. */
  write(): void {
    clearTimeout(this.timer);
    const changes = this.changes();
    if (Object.keys(changes).length === 0) return;
    const after = blocksOf(this.view.state.doc, this.known);
    const refusal = faultIn(changes) ?? this.options.onWrite(changes);
    if (refusal === undefined) this.known = after;
    this.options.onFault(refusal);
  }

  run(command: Command): boolean {
    const isDone = command(this.view.state, this.view.dispatch.bind(this.view));
    this.view.focus();
    return isDone;
  }

  focus(): void {
    this.view.focus();
  }

  close(): void {
    this.write();
    clearTimeout(this.timer);
    this.view.destroy();
  }

  private changes(): BlockValues {
    return blockChanges(this.known, blocksOf(this.view.state.doc, this.known));
  }

  private carryOut(transaction: Transaction): void {
    this.view.updateState(this.view.state.apply(transaction));
    this.options.onState(this.view.state);
    if (transaction.docChanged && transaction.getMeta('outside') === undefined) this.writeSoon();
  }

  private writeSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), rest);
  }

  private focusAt(at: WritingOptions['at']): void {
    this.view.focus();
    const clicked = at && this.view.posAtCoords(at);
    const { doc, tr } = this.view.state;
    const place = clicked ? Selection.near(doc.resolve(clicked.pos)) : Selection.atEnd(doc);
    this.view.dispatch(tr.setSelection(place));
  }
}
