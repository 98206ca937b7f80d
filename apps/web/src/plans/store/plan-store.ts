import { ChangeRefused } from '@mufakat/planning/changes/apply';
import type { Change, ChangeFault } from '@mufakat/planning/changes/change';
import { type PlanDocument, toDocument } from '@mufakat/planning/records/record';
import type { Keeper } from './keeper.js';
import { type EditOptions, forwarded, OwnCopy, type RefusedChange } from './own-copy.js';
import { type Batch, countOf, type Held, isSame, withoutBefore } from './queue.js';
import type { Answer, ChangeSetView, Presence, Transport } from './transport.js';

export type SaveState = 'saved' | 'waiting' | 'sending' | 'offline' | 'signed-out';

export interface PlanState {
  /** As the person sees it: the base with own unsent changes. */
  readonly document: PlanDocument;
  /** The last revision known from the server. */
  readonly revision: number;
  readonly save: SaveState;
  /** Instant of the last accepted set, milliseconds. */
  readonly savedAt?: number;
  readonly unsent: number;
  readonly held: readonly Held[];
  readonly refused: readonly RefusedChange[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly present: readonly Presence[];
  /** The last change sets of others, newest last. */
  readonly heard: readonly ChangeSetView[];
}

/** Milliseconds. */
export interface Pace {
  readonly rest: number;
  readonly retry: number;
  readonly longestRetry: number;
}
const usualPace: Pace = { rest: 2000, retry: 2000, longestRetry: 30_000 };

/** One plan in the browser: sends my changes, hears the others', keeps what is not sent. One thing at a time. */
export class PlanStore {
  private readonly copy: OwnCopy;
  private state: PlanState;
  private more: Pick<PlanState, 'present' | 'heard' | 'savedAt'> = { present: [], heard: [] };
  private trouble: 'offline' | 'signed-out' | undefined;
  private heardRevision = 0;
  private failures = 0;
  private isDue = false;
  private isClosed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private working: Promise<void> | undefined;
  private stopFollowing: (() => void) | undefined;
  private readonly watchers = new Set<() => void>();

  private constructor(
    base: PlanDocument,
    private readonly transport: Transport,
    private readonly keeper: Keeper,
    private readonly pace: Pace,
  ) {
    this.copy = new OwnCopy(base);
    this.state = this.seen();
  }

  /** Loads the plan, takes up what an earlier tab left unsent, and follows. Rejects where the plan cannot be read. */
  static async open(transport: Transport, keeper: Keeper, pace = usualPace): Promise<PlanStore> {
    const store = new PlanStore(toDocument(await transport.document()), transport, keeper, pace);
    await store.takeUp();
    store.stopFollowing = transport.follow({
      revision: (revision) => {
        store.heardRevision = Math.max(store.heardRevision, revision);
        void store.work();
      },
      presence: (present) => store.show({ present }),
    });
    return store;
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
  readonly getState = (): PlanState => this.state;

  /** Carried out at once on what the person sees; sent after a rest or at `flush`. Answers why the rules refuse it. */
  edit(changes: readonly Change[], options: EditOptions): readonly ChangeFault[] {
    const faults = this.copy.edit(changes, options);
    this.touched();
    return faults;
  }

  undo(reason?: string): void {
    this.copy.undo(reason);
    this.touched();
  }
  redo(reason?: string): void {
    this.copy.redo(reason);
    this.touched();
  }

  settle(key: string, choice: 'mine' | 'theirs'): readonly ChangeFault[] {
    const faults = this.copy.settle(key, choice);
    this.touched();
    return faults;
  }

  dropRefused(): void {
    this.copy.refused = [];
    this.show();
  }

  /** Sends what waits, now; resolves when everything is sent or cannot be. */
  async flush(): Promise<void> {
    this.isDue = true;
    await this.work();
  }

  /** The device says the network is back: sends now and, where that comes too early, soon again. */
  async reached(): Promise<void> {
    this.failures = Math.min(this.failures, 1);
    await this.flush();
  }

  /** Sends what waits once more and stops listening; what could not be sent stays kept. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.stopFollowing?.();
    clearTimeout(this.timer);
    await this.flush();
  }

  private touched(): void {
    void this.keep();
    this.show();
    if (this.copy.queue.length > 0 && !this.trouble) this.sendIn(this.pace.rest);
  }

  private async takeUp(): Promise<void> {
    const left = await this.keeper.leftBehind();
    for (const kept of left.kept) {
      const { revision } = this.copy.base;
      const sets = kept.revision < revision ? await this.transport.since(kept.revision) : [];
      this.copy.takeUp(
        kept,
        sets.filter((set) => set.revision <= revision).map(({ changes }) => changes),
      );
    }
    if (left.kept.length === 0) return;
    await this.keep();
    await left.forget();
    this.sendIn(0);
    this.show();
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.isClosed) return;
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private work(): Promise<void> {
    this.working ??= this.workOn().finally(() => {
      this.working = undefined;
    });
    return this.working;
  }

  private async workOn(): Promise<void> {
    try {
      while (await this.step()) this.show();
    } catch {
      this.unheard('offline');
    }
    this.show();
  }

  /** Hears what is new, else sends what waits; false when there is nothing to do or nobody answers. */
  private async step(): Promise<boolean> {
    if (this.heardRevision > this.copy.base.revision) {
      await this.pull();
      return true;
    }
    const [batch] = this.copy.queue;
    if (batch && this.isDue) return this.send(batch);
    this.isDue = false;
    return false;
  }

  private async send(batch: Batch): Promise<boolean> {
    if (this.failures > 0 && (await this.pull())) return true;
    const { changes, source, reason } = batch;
    this.copy.onTheWay = 1;
    this.show();
    const { revision: baseRevision } = this.copy.base;
    const answer = await this.transport
      .send({ baseRevision, changes: changes.map(withoutBefore), source, reason })
      .finally(() => (this.copy.onTheWay = 0));
    return this.hear(answer);
  }

  private async hear(answer: Answer): Promise<boolean> {
    if (answer.outcome === 'unheard') {
      this.unheard(answer.cause === 'network' ? 'offline' : answer.cause);
      return false;
    }
    this.failures = 0;
    this.trouble = undefined;
    if (answer.outcome === 'accepted') await this.accepted(answer);
    else if (answer.outcome === 'conflict') await this.conflicted(answer);
    else this.copy.firstIsRefused(answer);
    await this.keep();
    return true;
  }

  private async accepted({ id, revision, changes }: Answer & { outcome: 'accepted' }): Promise<void> {
    const { base } = this.copy;
    if (revision > base.revision + 1) await this.pull(id ?? '');
    else {
      this.copy.firstIsTaken();
      this.copy.advance(revision > base.revision ? forwarded(base, [{ changes, revision }]) : base);
    }
    this.show({ savedAt: Date.now() });
  }

  /** What others did is decided here by the same rule; only what the server alone knows is taken from its answer. */
  private async conflicted({ conflicts }: Answer & { outcome: 'conflict' }): Promise<void> {
    const isNews = await this.pull();
    if (!isNews) this.copy.firstConflicts(conflicts);
  }

  private unheard(trouble: 'offline' | 'signed-out'): void {
    this.trouble = trouble;
    this.failures += 1;
    this.sendIn(Math.min(this.pace.retry * 2 ** (this.failures - 1), this.pace.longestRetry));
  }

  /** Fetches what is new and answers whether there was any; `own` names my set that was just accepted. */
  private async pull(own?: string): Promise<boolean> {
    const { base, sets } = await this.news();
    const [first] = this.copy.queue;
    const isLost = (set: ChangeSetView): boolean =>
      this.failures > 0 && first !== undefined && isSame(set.changes, first);
    const mine = sets.find((set) => (own === undefined ? isLost(set) : set.id === own));
    if (mine) this.copy.firstIsTaken();
    const theirs = sets.filter((set) => set !== mine);
    this.copy.advance(
      base,
      theirs.flatMap(({ changes }) => changes),
    );
    this.trouble = undefined;
    this.failures = 0;
    this.show({ heard: [...this.more.heard, ...theirs].slice(-50) });
    await this.keep();
    return sets.length > 0;
  }

  /** The sets since the base; the whole document where they do not lead all the way, as when some are hidden from me. */
  private async news(): Promise<{ base: PlanDocument; sets: readonly ChangeSetView[] }> {
    const { base } = this.copy;
    const sets = await this.transport.since(base.revision);
    try {
      const next = forwarded(base, sets);
      if (next.revision >= this.heardRevision) return { base: next, sets };
    } catch (refusal) {
      if (!(refusal instanceof ChangeRefused)) throw refusal;
    }
    const whole = toDocument(await this.transport.document());
    const again = await this.transport.since(base.revision);
    this.heardRevision = Math.min(this.heardRevision, whole.revision);
    return { base: whole, sets: again.filter(({ revision }) => revision <= whole.revision) };
  }

  private async keep(): Promise<void> {
    await this.keeper.save(this.copy.toKeep);
  }

  private seen(): PlanState {
    const { document, base, queue, held, refused, canUndo, canRedo, onTheWay } = this.copy;
    const going = onTheWay > 0 ? 'sending' : 'waiting';
    const save = this.trouble ?? (queue.length > 0 ? going : 'saved');
    const unsent = countOf(queue);
    return { document, revision: base.revision, save, unsent, held, refused, canUndo, canRedo, ...this.more };
  }

  private show(more: Partial<Pick<PlanState, 'present' | 'heard' | 'savedAt'>> = {}): void {
    this.more = { ...this.more, ...more };
    this.state = this.seen();
    for (const watcher of this.watchers) watcher();
  }
}
