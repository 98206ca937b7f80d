import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral, type QueryRunner, type Repository } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { currentContext } from '../context.js';

interface Unit {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly effects: (() => unknown)[];
}

export interface Statement {
  /** A named statement is planned once per connection. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

const roles = { app: 'mufakat_app', job: 'mufakat_job', portal: 'mufakat_portal' } as const;
const nobody = { id: '', plans: [], bodiesInReach: [] } as const;
const uuids = (ids: readonly string[]) => `{${ids.join(',')}}`;

/**
 * The unit of work. Services open it, everything below joins it through the async context: nobody passes a manager.
 * Every unit runs as a role of its own with the actor's plans and bodies set: row-level security is the second wall.
 */
@Injectable()
export class Database {
  private readonly units = new AsyncLocalStorage<Unit>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction; a nested call joins the one under way. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.units.getStore() ? work() : this.open('read write', work);
  }

  /** The same for questions: read only, repeatable, one snapshot. */
  read<T>(work: () => Promise<T>): Promise<T> {
    return this.units.getStore() ? work() : this.open('read only', work);
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.unit().runner.manager.getRepository(entity);
  }

  /** One statement on the transaction's connection; rows as plain objects, dates and instants as text. */
  async query<Row>(statement: string | Statement, values?: readonly unknown[]): Promise<Row[]> {
    const { client } = this.unit();
    const asked: Statement = typeof statement === 'string' ? { text: statement, values } : statement;
    const result = await client.query<ObjectLiteral>({ ...asked, values: [...(asked.values ?? [])] });
    return result.rows as Row[];
  }

  /** Only for what may be lost: the process may end before it runs. */
  afterCommit(effect: () => unknown): void {
    this.unit().effects.push(effect);
  }

  /** Lets the rest of this transaction see a plan that it made itself. */
  async admitPlan(planId: string): Promise<void> {
    currentContext()?.actor?.admitPlan(planId);
    await this.unit().client.query(
      "select set_config('app.plans', array_append(nullif(current_setting('app.plans', true), '')::uuid[], $1::uuid)::text, true)",
      [planId],
    );
  }

  private unit(): Unit {
    const unit = this.units.getStore();
    if (!unit) throw new Error('A database call outside a unit of work: open one in the service.');
    return unit;
  }

  private async open<T>(mode: 'read write' | 'read only', work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const unit: Unit = { runner, client, effects: [] };
    try {
      await runner.startTransaction();
      await client.query(this.settings(client, mode));
      const result = await this.units.run(unit, work);
      await runner.commitTransaction();
      for (const effect of unit.effects) effect();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Whose trail the actor may read: the whole, that of places, of plans. */
  private trailOf(actor: Actor): (readonly [string, string])[] {
    const mayRead = (fact: string) => (id: string | null) =>
      id && actor.can('history.read', { [fact]: id }) ? [id] : [];
    const places = actor.grants.map(({ jurisdictionId }) => jurisdictionId).flatMap(mayRead('jurisdictionId'));
    const plans = actor.grants.map(({ planId }) => planId).flatMap(mayRead('planId'));
    return [
      ['app.trail', actor.can('history.read') ? 'whole' : ''],
      ['app.trail_places', uuids(places)],
      ['app.trail_plans', uuids(plans)],
    ];
  }

  private settings(client: PoolClient, mode: string): string {
    const { actor, role = 'app' } = currentContext() ?? {};
    const { id, plans, bodiesInReach } = actor ?? nobody;
    const setting = (name: string, value: string) => `set_config('${name}', ${client.escapeLiteral(value)}, true)`;
    const values = [
      setting('app.person', id),
      setting('app.plans', uuids(plans)),
      setting('app.bodies', uuids(bodiesInReach)),
      ...(actor ? this.trailOf(actor).map(([name, value]) => setting(name, value)) : []),
    ];
    const readOnly = mode === 'read only' ? 'set transaction read only;' : '';
    return `${readOnly} set local role ${roles[role]}; select ${values.join(', ')}`;
  }
}
