import type { Saving } from '../../components/SaveState.js';
import { isRefusal, newKey } from '../../platform/api.js';
import type { LineEdit, LineForm, Report, ReportLine } from '../reporting.js';
import type { keepEvidence, reportVerbs } from '../reporting.verbs.js';
import type { Batch, DraftKeeper } from './draft-keeper.js';
import { WaitingFiles } from './waiting-files.js';
import { type Clash, completed, formOf, joined, leftOf, lineWith, onto, type Pending } from './line-edits.js';

export interface ReportTransport extends Pick<typeof reportVerbs, 'read' | 'write'> {
  readonly keepFile: typeof keepEvidence;
}

export interface DraftState {
  /** As the server has it. */
  readonly report?: Report;
  /** With one's own words on it. */
  readonly lines: readonly ReportLine[];
  readonly saving: Saving;
  readonly savedAt?: string;
  readonly waiting: number;
  readonly clashes: readonly Clash[];
  readonly error?: unknown;
}

interface Settings {
  /** Milliseconds without typing before what was typed is sent. */
  readonly rest?: number;
  /** Milliseconds until the server is tried again. */
  readonly again?: number;
}

/** A report in somebody's hands: typed words are kept here at once, sent after a rest, and sent later when offline. */
export class ReportDraft {
  private report?: Report;
  private pending = new Map<string, Pending>();
  private clashes: readonly Clash[] = [];
  private state: DraftState = { lines: [], saving: 'saved', waiting: 0, clashes: [] };
  private readonly listeners = new Set<() => void>();
  private readonly files: WaitingFiles;
  private batch?: Batch;
  private timer?: ReturnType<typeof setTimeout>;
  private sending?: Promise<void>;
  private savedAt?: string;
  private error?: unknown;

  constructor(
    private readonly id: string,
    private readonly transport: ReportTransport,
    private readonly keeper: DraftKeeper,
    private readonly settings: Settings = {},
  ) {
    this.files = new WaitingFiles(keeper, transport.keepFile);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly getState = (): DraftState => this.state;

  /** Reads the report and puts on it what an earlier visit left unsent; offline, the report as last read. */
  async open(): Promise<void> {
    const kept = await this.keeper.load();
    try {
      this.take(await this.transport.read(this.id));
    } catch (error) {
      this.error = error;
      if (kept && isRefusal(error, 'network.unreachable')) this.take(kept.report);
    }
    if (kept && this.report) {
      this.pending = new Map([...kept.pending, ...this.pending]);
      this.clashes = kept.clashes;
      this.batch = kept.batch;
      if (!this.batch) this.carryOver();
    }
    this.tell();
    if (this.pending.size > 0) await this.flush();
  }

  edit(action: string, edit: LineEdit): void {
    const line = this.report?.lines.find((one) => one.action === action);
    if (!line || Object.keys(edit).length === 0) return;
    const shown = lineWith(line, this.pending.get(action)?.edit);
    this.pending.set(action, joined(this.pending.get(action), completed(shown, edit), line));
    if (!isRefusal(this.error, 'network.unreachable')) this.error = undefined;
    this.tell();
    this.plan(this.settings.rest ?? 1500);
  }

  /** An edit worked out on the line as it stands at this moment. */
  change(action: string, edit: (line: ReportLine) => LineEdit): void {
    const line = this.state.lines.find((one) => one.action === action);
    if (line) this.edit(action, edit(line));
  }

  /** “No change since” for every line that says nothing yet and said something last time. */
  sayNoChange(): void {
    for (const { action, isGiven, before } of this.state.lines)
      if (!isGiven && before) this.edit(action, { noChange: true });
  }

  /** Evidence from a file: sent at once, or kept here until there is a network. */
  async attach(action: string, file: File): Promise<void> {
    const evidence = await this.files.take(file);
    this.change(action, (line) => ({ evidence: [...line.evidence, evidence] }));
    await this.flush();
  }

  /** Mine goes over theirs, or theirs stands. */
  settle(clash: Clash, choice: 'mine' | 'theirs'): void {
    this.clashes = this.clashes.filter((one) => one !== clash);
    if (choice === 'mine') this.edit(clash.action, { [clash.field]: clash.mine });
    else this.tell();
  }

  /** Takes a report the server answered to another verb. */
  accept(report: Report): void {
    this.take(report);
    this.tell();
  }

  /** Sends what waits, now. Never throws: what went wrong is in the state. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sending) {
      await this.sending;
      if (this.error !== undefined) return;
    }
    if (!this.report || this.pending.size === 0) return;
    this.sending = this.sendAll(this.report).finally(() => (this.sending = undefined));
    this.tell();
    await this.sending;
    this.tell();
  }

  close(): void {
    void this.flush();
  }

  private forms(): LineForm[] {
    return (this.report?.lines ?? []).flatMap((line) => {
      const pending = this.pending.get(line.action);
      const form = pending && formOf(line, pending.edit);
      return form ? [form] : [];
    });
  }

  /** Files first, for a line names them; then what was sent and not answered, as it was; then the rest. */
  private async sendAll(report: Report): Promise<void> {
    try {
      await this.sendFiles(report);
      const batch = this.batch ?? this.newBatch(report);
      if (!batch) return;
      this.batch = batch;
      this.tell();
      this.take(await this.transport.write(this.id, batch.version, [...batch.forms], batch.key));
      this.batch = undefined;
      const edits = new Map(batch.edits);
      for (const form of batch.forms) this.done(form.action, edits.get(form.action) ?? {}, form);
      this.savedAt = new Date().toISOString();
      this.error = undefined;
      if (this.forms().length > 0) this.plan(this.settings.rest ?? 1500);
    } catch (error) {
      await this.failed(error);
    }
  }

  private newBatch({ version }: Report): Batch | undefined {
    const forms = this.forms();
    const edits = forms.map(({ action }) => [action, this.pending.get(action)?.edit ?? {}] as const);
    return forms.length > 0 ? { key: newKey(), version, forms, edits } : undefined;
  }

  private async sendFiles(report: Report): Promise<void> {
    for (const [action, { edit }] of this.pending)
      for (const one of edit.evidence ?? []) {
        if (!one.waiting) continue;
        const sent = await this.files.send(one.waiting, report);
        this.change(action, ({ evidence }) => ({
          evidence: evidence.flatMap((other) => (other.waiting === one.waiting ? (sent ?? []) : [other])),
        }));
      }
  }

  private done(action: string, sent: LineEdit, form: LineForm): void {
    const pending = this.pending.get(action);
    const left = pending && leftOf(pending, sent, form);
    if (left) this.pending.set(action, left);
    else this.pending.delete(action);
  }

  private async failed(error: unknown): Promise<void> {
    this.error = error;
    const isLost = isRefusal(error) && (error.status === 0 || error.status >= 500);
    if (!isLost) this.batch = undefined;
    if (isRefusal(error, 'request.edited-meanwhile')) {
      const current = await this.transport.read(this.id).catch(() => undefined);
      if (!current) return;
      this.take(current);
      this.carryOver();
      this.error = undefined;
      this.plan(0);
    } else if (isLost) this.plan(this.settings.again ?? 5000);
  }

  private carryOver(): void {
    for (const [action, pending] of this.pending) {
      const line = this.report?.lines.find((one) => one.action === action);
      const carried = line ? onto(line, pending) : { clashes: [] };
      if (carried.pending) this.pending.set(action, carried.pending);
      else this.pending.delete(action);
      this.clashes = [...this.clashes, ...carried.clashes];
    }
  }

  private take(report: Report): void {
    this.report = report;
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private saving(): Saving {
    if (this.clashes.length > 0) return 'conflict';
    if (isRefusal(this.error, 'network.unreachable')) return 'offline';
    if (this.error !== undefined) return 'failed';
    if (this.sending) return 'saving';
    return this.pending.size > 0 ? 'unsaved' : 'saved';
  }

  private tell(): void {
    const { report, clashes, error, savedAt } = this;
    const lines = (report?.lines ?? []).map((line) => lineWith(line, this.pending.get(line.action)?.edit));
    this.state = { report, lines, saving: this.saving(), savedAt, waiting: this.pending.size, clashes, error };
    if (report) {
      const isClean = this.pending.size === 0 && clashes.length === 0;
      void this.keeper.save(isClean ? undefined : { report, pending: [...this.pending], clashes, batch: this.batch });
    }
    for (const listener of this.listeners) listener();
  }
}
