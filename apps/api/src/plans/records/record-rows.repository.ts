import { Injectable } from '@nestjs/common';
import { type Kind, kindDescriptions, kinds } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { Database } from '../../platform/database/database.js';
import { columnsOf } from './record-storage.js';

export interface RowsToWrite {
  readonly planId: string;
  readonly jurisdictionId: string;
  readonly revision: number;
  readonly added: readonly PlanRecord[];
  readonly changed: readonly PlanRecord[];
  readonly removed: readonly string[];
}

/** What must be written so that the rows of `before` become those of `after`; only the ids touched are looked at. */
export const rowsBetween = (
  before: PlanDocument,
  after: PlanDocument,
  touched: Iterable<string>,
): Pick<RowsToWrite, 'added' | 'changed' | 'removed'> => {
  const rows = { added: [] as PlanRecord[], changed: [] as PlanRecord[], removed: [] as string[] };
  for (const id of new Set(touched)) {
    const now = after.records.get(id);
    const old = before.records.get(id);
    if (now) (old ? rows.changed : rows.added).push(now);
    else if (old) rows.removed.push(id);
  }
  return rows;
};

const envelope = 'as g(id uuid, kind text, parent uuid, position text, code text, sensitivity text)';

/* A record that was removed in this plan comes back under its own id, which is how removals are undone exactly. */
const addition = `
  with g as (select * from jsonb_to_recordset($4::jsonb) ${envelope}),
  restored as (
    update plan_record r set parent_id = g.parent, position = g.position, code = g.code, sensitivity = g.sensitivity,
      changed_in = $3, removed_in = null
    from g where r.id = g.id and r.plan_id = $1 and r.kind = g.kind and r.removed_in is not null returning r.id),
  added as (
    insert into plan_record (id, plan_id, jurisdiction_id, kind, parent_id, position, code, sensitivity, added_in, changed_in)
    select g.id, $1, $2, g.kind, g.parent, g.position, g.code, g.sensitivity, $3, $3 from g
    on conflict (id) do nothing returning id)
  select id from restored union all select id from added`;

const change = `
  update plan_record r set parent_id = g.parent, position = g.position, code = g.code, sensitivity = g.sensitivity, changed_in = $2
  from jsonb_to_recordset($3::jsonb) ${envelope} where r.id = g.id and r.plan_id = $1`;

const fieldsStatement = (kind: Kind): string => {
  const columns = columnsOf(kind);
  const names = columns.map(({ name }) => name);
  const given = columns.map(({ name, type }) => `${name} ${type}`);
  return `insert into ${kindDescriptions[kind].table} (id, plan_id, ${names.join(', ')})
    select g.id, $1, ${names.map((name) => `g.${name}`).join(', ')}
    from jsonb_to_recordset($2::jsonb) as g(id uuid, ${given.join(', ')})
    on conflict (id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`;
};
const fieldsStatements = new Map(kinds.map((kind) => [kind, fieldsStatement(kind)]));

const fieldsOf = (record: PlanRecord) =>
  Object.fromEntries([
    ['id', record.id],
    ...columnsOf(record.kind).map(({ field, name }) => [name, record[field.name] ?? null] as const),
  ]);

/** The rows of plan records, written in one statement a kind however many they are. */
@Injectable()
export class RecordRowsRepository {
  constructor(private readonly database: Database) {}

  /** Answers the ids that are taken by records of other plans; then nothing may be committed. */
  async write(rows: RowsToWrite): Promise<readonly string[]> {
    const { planId, jurisdictionId, revision, added, changed, removed } = rows;
    if (removed.length > 0) await this.remove(planId, revision, removed);
    const taken = added.length > 0 ? await this.add([planId, jurisdictionId, revision], added) : [];
    if (taken.length > 0) return taken;
    if (changed.length > 0)
      await this.database.query({
        name: 'record.change',
        text: change,
        values: [planId, revision, JSON.stringify(changed)],
      });
    await this.writeFields(planId, [...added, ...changed]);
    return [];
  }

  private async remove(planId: string, revision: number, ids: readonly string[]): Promise<void> {
    await this.database.query({
      name: 'record.remove',
      text: 'update plan_record set removed_in = $2, changed_in = $2 where plan_id = $1 and id = any($3::uuid[])',
      values: [planId, revision, ids],
    });
  }

  private async add(plan: readonly unknown[], added: readonly PlanRecord[]): Promise<readonly string[]> {
    const values = [...plan, JSON.stringify(added)];
    const written = await this.database.query<{ id: string }>({ name: 'record.add', text: addition, values });
    if (written.length === added.length) return [];
    const done = new Set(written.map(({ id }) => id));
    return added.map(({ id }) => id).filter((id) => !done.has(id));
  }

  private async writeFields(planId: string, records: readonly PlanRecord[]): Promise<void> {
    const byKind = new Map<Kind, object[]>();
    for (const record of records) {
      const given = byKind.get(record.kind);
      if (given) given.push(fieldsOf(record));
      else byKind.set(record.kind, [fieldsOf(record)]);
    }
    for (const [kind, given] of byKind)
      await this.database.query({
        name: `record.fields.${kind}`,
        text: fieldsStatements.get(kind) ?? '',
        values: [planId, JSON.stringify(given)],
      });
  }
}
