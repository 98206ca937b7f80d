import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import { columnsOf, type FieldColumn } from './record-storage.js';

const inJson = ({ name, type }: FieldColumn): string =>
  type.startsWith('numeric') ? `to_json(trim_scale(t.${name})::text)::text` : `to_json(t.${name})::text`;

/**
 * SQL expression of one record as it travels, of `plan_record r` joined to its kind's table `t`. `concat` passes over a
 * null, so a field without a value is absent, and no null inside a text's own structure is lost.
 */
export const recordJson = (kind: Kind): string => {
  const fields = columnsOf(kind).map((column) => `',"${column.field.name}":' || ${inJson(column)}`);
  return `concat('{"id":"', r.id, '","kind":"${kind}","parent":', coalesce('"' || r.parent_id || '"', 'null'),
    ',"position":', to_json(r.position)::text, ',"code":' || to_json(r.code)::text,
    ',"sensitivity":"' || r.sensitivity || '"', ',"changedIn":', r.changed_in, ${fields.join(', ')}, '}')`;
};

const recordsOf = (kind: Kind): string =>
  `select ${recordJson(kind)} as record from plan_record r join ${kindDescriptions[kind].table} t on t.id = r.id
   where r.plan_id = $1 and r.kind = '${kind}' and r.removed_in is null`;

/** The whole document as one text, made by PostgreSQL in one statement: `{ plan, revision, records }`. */
export const documentStatement = {
  name: 'plan.document',
  text: `select p.revision, concat('{"plan":"', p.id, '","revision":', p.revision, ',"records":[',
           (select string_agg(record, ',') from (${Object.values(kindDescriptions)
             .map(({ kind }) => recordsOf(kind))
             .join('\nunion all ')}) every), ']}') as text
         from plan p where p.id = $1`,
};
