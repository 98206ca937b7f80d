import type { FieldDescription } from '@mufakat/planning/records/field';
import { sensitivities } from '@mufakat/planning/records/field';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import { ApiProperty } from '@nestjs/swagger';

type Shape = new () => object;
type Schema = Readonly<Record<string, unknown>>;

const words = (max?: number): Schema => ({ type: 'object', additionalProperties: { type: 'string', maxLength: max } });
const blocks: Schema = {
  type: 'object',
  additionalProperties: { type: 'object', additionalProperties: { type: 'object', additionalProperties: true } },
};

const schemas: Readonly<Record<FieldDescription['type'], (field: FieldDescription) => Schema>> = {
  text: ({ max }) => ({ type: String, maxLength: max }),
  translated: ({ max }) => words(max),
  'long-text': () => blocks,
  day: () => ({ type: String, format: 'date' }),
  decimal: () => ({ type: String, pattern: '^-?\\d{1,20}(\\.\\d{1,6})?$' }),
  integer: ({ minimum, maximum }) => ({ type: 'integer', minimum, maximum }),
  boolean: () => ({ type: Boolean }),
  choice: ({ options }) => ({ type: String, enum: [...(options ?? [])] }),
  list: ({ options }) => ({ type: String, isArray: true, ...(options && { enum: [...options] }) }),
  reference: () => ({ type: String, format: 'uuid' }),
  json: () => ({ type: 'object', additionalProperties: true }),
};

const described = (shape: Shape, property: string, schema: Schema): void =>
  ApiProperty({ required: false, ...schema })(shape.prototype as object, property);

const uuid: Schema = { type: String, format: 'uuid' };
const envelope: Readonly<Record<string, Schema>> = {
  position: { type: String, description: 'Fractional key; order among siblings is (position, id)' },
  code: { type: String, maxLength: 50 },
  sensitivity: { type: String, enum: [...sensitivities] },
};
const given: Readonly<Record<string, Schema>> = {
  id: { ...uuid, required: true },
  plan: { ...uuid, required: true },
  kind: { type: String, required: true },
  changedIn: { type: 'integer', required: true, description: 'Revision that last changed the record; sent as ETag' },
};
const reason: Schema = {
  type: String,
  maxLength: 2000,
  description: 'Kept with the change set; needed after adoption',
};

interface Shaping {
  readonly kind: Kind;
  readonly more: Readonly<Record<string, Schema>>;
  /** A null clears a field. */
  readonly nullable?: boolean;
}

const shapeOf = (name: string, { kind, more, nullable }: Shaping): Shape => {
  const shape = {
    [name]: class {
      id?: string;
    },
  }[name] as Shape;
  for (const [property, schema] of Object.entries({ ...more, ...envelope })) described(shape, property, schema);
  for (const field of kindDescriptions[kind].fields) {
    const schema = { description: field.label, nullable, ...schemas[field.type](field) };
    described(shape, field.name, schema);
  }
  return shape;
};

export interface RecordShapes {
  /** As it is read. */
  readonly view: Shape;
  /** As it is added; `parent` left out is the plan itself. */
  readonly draft: Shape;
  /** As it is changed: a null clears. */
  readonly changes: Shape;
}

const pascal = (kind: string) => kind.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** OpenAPI shapes of a record kind, read from the descriptions of its fields. */
export const recordShapes = (kind: Kind): RecordShapes => {
  const name = pascal(kind);
  return {
    view: shapeOf(`${name}Record`, { kind, more: { ...given, parent: { ...uuid, required: true, nullable: true } } }),
    draft: shapeOf(`${name}Draft`, {
      kind,
      more: { plan: { ...uuid, required: true }, id: uuid, parent: uuid, reason },
    }),
    changes: shapeOf(`${name}Changes`, { kind, more: { parent: uuid, reason }, nullable: true }),
  };
};
