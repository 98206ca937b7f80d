import type { FieldDescription, FieldType } from '@mufakat/planning/records/field';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';

/** The column in which a field of a record kind is kept. */
export interface FieldColumn {
  readonly field: FieldDescription;
  readonly name: string;
  readonly type: string;
}

const types: Readonly<Record<FieldType, string>> = {
  text: 'text',
  translated: 'jsonb',
  'long-text': 'jsonb',
  day: 'date',
  decimal: 'numeric(26,6)',
  integer: 'integer',
  boolean: 'boolean',
  choice: 'text',
  list: 'text[]',
  reference: 'uuid',
  json: 'jsonb',
};

/** Words that SQL keeps for itself. */
const renamed: Readonly<Record<string, string>> = { from: 'from_on', to: 'to_on' };
const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const columnOf = (field: FieldDescription): FieldColumn => {
  const name = renamed[field.name] ?? snake(field.name);
  return { field, name: field.type === 'reference' ? `${name}_id` : name, type: types[field.type] };
};

const columns = new Map<Kind, readonly FieldColumn[]>(
  Object.values(kindDescriptions).map(({ kind, fields }) => [kind, fields.map(columnOf)]),
);
export const columnsOf = (kind: Kind): readonly FieldColumn[] => columns.get(kind) ?? [];
