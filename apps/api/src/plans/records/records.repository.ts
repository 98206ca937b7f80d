import { Injectable } from '@nestjs/common';
import type { FieldType } from '@mufakat/planning/records/field';
import { type Kind, kindDescriptions, kinds } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import type { Actor } from '../../platform/access/actor.js';
import { planFacts } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { visibleTo } from '../../platform/database/visible.js';
import { filterSql, firstOf, type Listed, type ListWords, orderSql, type Page } from '../../platform/http/list.js';
import { recordJson } from './document-statement.js';
import { columnsOf } from './record-storage.js';

/** A record with the plan it belongs to. */
export type PlacedRecord = PlanRecord & { readonly plan: string };

const sortable: readonly FieldType[] = ['text', 'day', 'decimal', 'integer', 'boolean', 'choice', 'reference'];
const searched: readonly FieldType[] = ['text', 'translated', 'long-text', 'list'];

const wordsOf = (kind: Kind): ListWords => {
  const columns = columnsOf(kind);
  const plain = columns
    .filter(({ field }) => sortable.includes(field.type))
    .map(({ field, name }) => [field.name, `t.${name}`]);
  const texts = columns.filter(({ field }) => searched.includes(field.type)).map(({ name }) => `t.${name}::text`);
  const titles = columns
    .filter(({ field }) => field.type === 'translated')
    .map(({ field, name }) => [field.name, `lower(coalesce(t.${name}->>'en', t.${name}::text))`]);
  const envelope = { plan: 'r.plan_id', parent: 'r.parent_id', code: 'r.code', sensitivity: 'r.sensitivity' };
  const searching = `concat_ws(' ', ${['r.code', ...texts].join(', ')}) ilike '%' || ? || '%'`;
  return {
    sort: {
      ...{
        id: 'r.id',
        position: 'r.position',
        code: 'r.code',
        changedIn: 'r.changed_in',
        plan: 'r.plan_id',
        parent: 'r.parent_id',
      },
      ...(Object.fromEntries([...plain, ...titles]) as Record<string, string>),
    },
    filter: { ...envelope, ...(Object.fromEntries(plain) as Record<string, string>), q: searching },
    sortedBy: 'position',
  };
};

/** What each kind may be sorted and filtered by. */
export const recordWords = new Map<Kind, ListWords>(kinds.map((kind) => [kind, wordsOf(kind)]));

/** Records of one kind across the plans whose draft a person may read. */
@Injectable()
export class RecordsRepository {
  constructor(private readonly database: Database) {}

  async list(kind: Kind, actor: Actor, page: Page): Promise<Listed<PlacedRecord>> {
    const words = wordsOf(kind);
    const seen = visibleTo(actor, 'plan.read-draft', planFacts('p'));
    const { where, values } = filterSql(page, words, 'r.id', seen.values.length);
    const conditions = [
      `r.kind = '${kind}'`,
      'r.removed_in is null',
      `r.plan_id in (select p.id from plan p where ${seen.sql})`,
      ...where,
    ];
    const rows = await this.database.query<{ record: PlanRecord; plan: string; total: number }>(
      `select ${recordJson(kind)}::json as record, r.plan_id as plan, count(*) over ()::int as total
       from plan_record r join ${kindDescriptions[kind].table} t on t.id = r.id
       where ${conditions.join(' and ')} ${orderSql(page, words, 'r.id')}`,
      [...seen.values, ...values],
    );
    const total = rows[0]?.total ?? (page.offset > 0 ? (await this.list(kind, actor, firstOf(page))).total : 0);
    return { rows: rows.map(({ record, plan }) => ({ plan, ...record })), total };
  }

  async find(kind: Kind, id: string): Promise<PlacedRecord | undefined> {
    const [row] = await this.database.query<{ record: PlanRecord; plan: string }>({
      name: `record.find.${kind}`,
      text: `select ${recordJson(kind)}::json as record, r.plan_id as plan
             from plan_record r join ${kindDescriptions[kind].table} t on t.id = r.id
             where r.id = $1 and r.removed_in is null`,
      values: [id],
    });
    return row && { plan: row.plan, ...row.record };
  }
}
