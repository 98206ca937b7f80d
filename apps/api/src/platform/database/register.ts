import type { Actor } from '../access/actor.js';
import type { Asked } from '../access/asked.js';
import type { DomainEvent, Events } from '../events/events.js';
import type { Listed, Page } from '../http/list.js';
import { changesOf } from '../http/record.js';
import type { Database } from './database.js';
import type { Rows, Versioned } from './rows.js';
import type { Clause } from './visible.js';

type Columns = Record<string, unknown>;

/**
 * The life of a reference record: listed and read behind the actor's wall, added, changed and removed by who may, each
 * with its event in the same transaction. Features say who may, what must hold and what else is written.
 */
export abstract class Register<View extends Versioned & Partial<Draft>, Draft extends object> {
  /** Of events: `body` makes `body.added`. */
  protected abstract readonly kind: string;
  protected abstract readonly fields: readonly (keyof Draft & string)[];

  constructor(
    protected readonly database: Database,
    protected readonly rows: Rows<View>,
    protected readonly events: Events,
  ) {}

  get words() {
    return this.rows.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<View>> {
    return this.database.read(() => this.rows.list(page, this.wall?.(actor)));
  }

  read(id: string, actor: Actor): Promise<View> {
    return this.database.read(() => this.rows.load(id, this.wall?.(actor)));
  }

  add(draft: Draft, actor: Actor): Promise<View> {
    return this.database.transaction(async () => {
      await this.mayWrite(actor, draft);
      await this.check?.(draft);
      const { id } = await this.rows.add({ ...(await this.columnsOf(draft, true)), ...this.own?.(actor) });
      await this.alsoWrite?.(id, draft);
      const added = await this.rows.load(id);
      await this.tell('added', { after: added });
      return added;
    });
  }

  change(id: string, content: Partial<Draft>, { actor, version }: Asked): Promise<View> {
    return this.database.transaction(async () => {
      const before = await this.rows.load(id, this.wall?.(actor));
      await this.mayWrite(actor, before);
      await this.mayWrite(actor, { ...before, ...content });
      await this.check?.(content, before);
      await this.rows.change(id, version, await this.columnsOf(content, false));
      await this.alsoWrite?.(id, content);
      const after = await this.rows.load(id);
      await this.tell('changed', { before, after });
      return after;
    });
  }

  remove(id: string, { actor, version }: Asked): Promise<View> {
    return this.database.transaction(async () => {
      await this.mayWrite(actor, await this.rows.load(id, this.wall?.(actor)));
      const before = await this.rows.remove(id, version);
      await this.tell('removed', { before });
      return before;
    });
  }

  /** Refuses an actor who may not have the record be like this; asked about it as it was and as it is to be. */
  protected abstract mayWrite(actor: Actor, record: Partial<View>): void | Promise<void>;
  /** What history says of the record beside its content. */
  protected abstract about(view: View): Partial<DomainEvent>;

  protected wall?(actor: Actor): Clause;
  protected check?(content: Partial<Draft>, before?: View): void | Promise<void>;
  /** Columns of another shape than `fields`; undefined ones are left as they are. */
  protected columns?(content: Partial<Draft>, isNew: boolean): Promise<Columns>;
  /** Columns that say who added the record. */
  protected own?(actor: Actor): Columns;
  protected alsoWrite?(id: string, content: Partial<Draft>): Promise<void>;

  private async columnsOf(content: Partial<Draft>, isNew: boolean): Promise<Columns> {
    return (await this.columns?.(content, isNew)) ?? changesOf(content, this.fields);
  }

  private tell(what: string, facts: { before?: View; after?: View }): Promise<void> {
    const view = (facts.after ?? facts.before) as View;
    const type = `${this.kind}.${what}`;
    return this.events.publish({ type, subjectKind: this.kind, subjectId: view.id, ...this.about(view), facts });
  }
}
