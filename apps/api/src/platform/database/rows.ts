import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { EditedMeanwhile, NotFound } from '../failure.js';
import { filterSql, type Listed, type ListWords, orderSql, type Page } from '../http/list.js';
import type { Database } from './database.js';
import type { Clause } from './visible.js';

/** How the rows of a resource are read: `select` names its columns as the view's properties. */
export interface RowSource {
  readonly entity: EntityTarget<ObjectLiteral>;
  /** What one is called in a refusal: `No body`. */
  readonly none: string;
  readonly select: string;
  readonly from: string;
  readonly id: string;
  readonly words: ListWords;
}

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

export const everything: Clause = { sql: 'true', values: [] };
const shifted = (clause: Clause, bound: number): string =>
  clause.sql.replace(/\$(\d+)/g, (_, place: string) => `$${String(Number(place) + bound)}`);

/** Reads views by one statement behind an actor's wall (`visibleTo`); writes one row on the version that was read. */
export abstract class Rows<View extends { readonly id: string | number }> {
  constructor(
    protected readonly database: Database,
    protected readonly source: RowSource,
  ) {}

  get words(): ListWords {
    return this.source.words;
  }

  async list(page: Page, wall: Clause = everything): Promise<Listed<View>> {
    const { select, from, id, words } = this.source;
    const { where, values } = filterSql(page, words, id, wall.values.length);
    const condition = [wall.sql, ...where].join(' and ');
    const given = [...wall.values, ...values];
    const rows = await this.database.query<View & { total?: number }>(
      `select ${select}, (count(*) over ())::int as total from ${from} where ${condition} ${orderSql(page, words, id)}`,
      given,
    );
    const total = rows[0]?.total ?? (page.offset > 0 ? await this.count(condition, given) : 0);
    for (const row of rows) delete row.total;
    return { rows, total };
  }

  async find(id: string, wall: Clause = everything): Promise<View | undefined> {
    const { select, from, id: column } = this.source;
    const [row] = await this.database.query<View>(
      `select ${select} from ${from} where ${column} = $1 and ${shifted(wall, 1)}`,
      [id, ...wall.values],
    );
    return row;
  }

  /** Absent and behind the wall refuse alike. */
  async load(id: string, wall: Clause = everything): Promise<View> {
    const view = await this.find(id, wall);
    if (!view) throw new NotFound(this.source.none);
    return view;
  }

  async add(row: ObjectLiteral): Promise<View> {
    const result = await this.database.repository(this.source.entity).insert(row);
    return this.load((result.identifiers[0] as { id: string }).id);
  }

  /** `version` is the one the change was made on; another one now is refused. */
  async change(id: string, version: number, patch: ObjectLiteral): Promise<View> {
    const set = Object.keys(patch).length > 0 ? patch : { id };
    const repository = this.database.repository(this.source.entity);
    const { affected } = await repository.update({ id, version }, set);
    const view = await this.load(id);
    if (!affected) throw new EditedMeanwhile((view as unknown as Versioned).version);
    return view;
  }

  async remove(id: string, version: number): Promise<View> {
    const view = await this.load(id);
    const { affected } = await this.database.repository(this.source.entity).delete({ id, version });
    if (!affected) throw new EditedMeanwhile((view as unknown as Versioned).version);
    return view;
  }

  private async count(condition: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(
      `select count(*)::int as total from ${this.source.from} where ${condition}`,
      values,
    );
    return row?.total ?? 0;
  }
}
