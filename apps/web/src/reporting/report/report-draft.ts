import type { Saving } from '../../components/SaveState.js';
import { isRefusal } from '../../platform/api.js';
import type { LineEdit, LineForm, Report, ReportLine } from '../reporting.js';
import type { reportVerbs } from '../reporting.verbs.js';
import type { DraftKeeper } from './draft-keeper.js';
import { type Clash, completed, formOf, joined, leftOf, lineWith, onto, type Pending } from './line-edits.js';

export type ReportTransport = Pick<typeof reportVerbs, 'read' | 'write'>;

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
  private timer?: ReturnType<typeof setTimeout>;
  private sending?: Promise<void>;
  private savedAt?: string;
  private error?: unknown;

  constructor(
    private readonly id: string,
    private readonly transport: ReportTransport,
    private readonly keeper: DraftKeeper,
    private readonly settings: Settings = {},
  ) {}

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
      this.carryOver();
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
    const forms = this.forms();
    if (!this.report || forms.length === 0) return;
    this.sending = this.send(this.report, forms).finally(() => (this.sending = undefined));
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

  private async send(report: Report, forms: LineForm[]): Promise<void> {
    const sent = new Map(forms.map((form) => [form.action, { form, edit: this.pending.get(form.action)?.edit ?? {} }]));
    try {
      this.take(await this.transport.write(this.id, report.version, forms));
      for (const [action, { form, edit }] of sent) this.done(action, edit, form);
      this.savedAt = new Date().toISOString();
      this.error = undefined;
      if (this.forms().length > 0) this.plan(this.settings.rest ?? 1500);
    } catch (error) {
      await this.failed(error);
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
    if (isRefusal(error, 'request.edited-meanwhile')) {
      const current = await this.transport.read(this.id).catch(() => undefined);
      if (!current) return;
      this.take(current);
      this.carryOver();
      this.error = undefined;
      this.plan(0);
    } else if (isRefusal(error) && (error.status === 0 || error.status >= 500)) this.plan(this.settings.again ?? 5000);
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
      void this.keeper.save(isClean ? undefined : { report, pending: [...this.pending], clashes });
    }
    for (const listener of this.listeners) listener();
  }
}
