import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { fault, type FaultCode, type FaultParams } from '@mufakat/planning/faults/fault';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumberString,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

/** One decorator per property of a request or answer: it validates and it describes. */
interface Common {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly readOnly?: boolean;
  /** The property is a list of these. */
  readonly many?: boolean;
}

/** Nest forgets what stands beside `type` of an object in a list. */
const listOf = (schema: ApiPropertyOptions): object =>
  'additionalProperties' in schema || 'items' in schema || 'properties' in schema
    ? { type: 'array', items: schema }
    : { ...schema, isArray: true };

/** Null is refused where it is not told apart from being absent. */
const mayLack = (isOptional: boolean, isNullable: boolean): PropertyDecorator[] => [
  ...(isOptional && isNullable ? [IsOptional()] : []),
  ...(isOptional && !isNullable ? [ValidateIf((_, value) => value !== undefined)] : []),
  ...(isNullable ? [ValidateIf((_, value) => value !== null)] : []),
];

const field = (options: Common, schema: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator => {
  const { optional = false, nullable = false, many = false, description, example, readOnly } = options;
  return applyDecorators(
    ApiProperty({
      ...(many ? listOf(schema) : schema),
      required: !optional,
      nullable,
      description,
      example,
      readOnly,
    }),
    ...mayLack(optional, nullable),
    ...(many ? [IsArray(told({}, 'not-a-list')), ArrayMaxSize(10_000, told({}, 'too-many', { max: 10_000 }))] : []),
    ...rules,
  );
};
/** A rule of class-validator with the fault it is told as. */
const told = ({ many = false }: Common, code: FaultCode, params: FaultParams = {}): ValidationOptions => ({
  each: many,
  message: fault(code, params).message,
  context: { code, params },
});

/** `isVerbatim`: blanks at its ends belong to it, as in a quotation. */
export const Text = (options: Common & { max?: number; min?: number; isVerbatim?: boolean } = {}) => {
  const { max = 500, min = 1, isVerbatim = false } = options;
  const kept = (text: string) => (isVerbatim ? text : text.trim());
  return field(
    options,
    { type: String, minLength: min, maxLength: max },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? kept(value.normalize('NFC')) : value)),
    IsString(told(options, 'not-text')),
    MinLength(min, told(options, 'too-short', { min })),
    MaxLength(max, told(options, 'too-long', { max })),
  );
};
/** An address a browser opens, and nothing it would run. */
export const WebAddress = (options: Common & { max?: number } = {}) =>
  applyDecorators(Text(options), Matches(/^https?:\/\/[^\s/?#]/i, told(options, 'prose-link')));
export const Uuid = (options: Common = {}) =>
  field(options, { type: String, format: 'uuid' }, IsUUID('all', told(options, 'not-a-uuid')));
export const Email = (options: Common = {}) =>
  field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    IsEmail({}, told(options, 'not-an-email')),
    MaxLength(254, told(options, 'too-long', { max: 254 })),
  );
/** A day `YYYY-MM-DD`, never an instant. */
export const Day = (options: Common = {}) =>
  field(
    options,
    { type: String, format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    Matches(/^\d{4}-\d{2}-\d{2}$/, told(options, 'not-a-day')),
    IsISO8601({ strict: true }, told(options, 'not-a-day')),
  );
export const Instant = (options: Common = {}) =>
  field(options, { type: String, format: 'date-time' }, IsISO8601({ strict: true }, told(options, 'not-an-instant')));
export const Flag = (options: Common = {}) =>
  field(options, { type: Boolean }, IsBoolean(told(options, 'not-a-boolean')));
export const Count = (options: Common & { min?: number; max?: number } = {}) => {
  const { min = 0, max = 2_147_483_647 } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt(told(options, 'not-an-integer')),
    Min(min, told(options, 'too-small', { min })),
    Max(max, told(options, 'too-big', { max })),
  );
};
/** An exact decimal, as a string. */
export const Decimal = (options: Common = {}) =>
  field(
    options,
    { type: String, pattern: '^-?\\d{1,20}(\\.\\d{1,6})?$' },
    IsNumberString({}, told(options, 'not-a-decimal')),
    Matches(/^-?\d{1,20}(\.\d{1,6})?$/, told(options, 'not-a-decimal')),
  );
export const OneOf = (name: string, values: readonly string[], options: Common = {}) =>
  field(
    options,
    { enum: [...values], enumName: name },
    IsIn([...values], told(options, 'not-one-of', { options: values.join(', ') })),
  );
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const isWords = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).length > 0 &&
  Object.entries(value).every(
    ([tag, text]) => languageTag.test(tag) && typeof text === 'string' && text.trim() !== '' && text.length <= 2000,
  );

/** Language tag → text. */
export const Words = (options: Common = {}) =>
  field(
    options,
    { type: 'object', additionalProperties: { type: 'string' } },
    ValidateBy({ name: 'isWords', validator: { validate: isWords } }, told({}, 'not-words')),
  );
/** What the description of the contract says of JSON that is passed on as it is. */
export const shapes = {
  anything: { type: 'object', additionalProperties: true },
  texts: { type: 'object', additionalProperties: { type: 'string' } },
  textsOrNumbers: { type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } },
  numbers: { type: 'object', additionalProperties: { type: 'integer' } },
  wordsById: { type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'string' } } },
  row: { type: 'array', items: { type: 'string' } },
} as const satisfies Record<string, ApiPropertyOptions>;

/** JSON that is passed on as it is; its shape is a rule of a library, or one of `shapes`. */
export const Json = (options: Common & { as?: keyof typeof shapes } = {}) =>
  field(options, shapes[options.as ?? 'anything'], ...(options.many ? [] : [IsObject(told({}, 'not-an-object'))]));

const isTextByKey = (max: number) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, text]) => key.length <= 100 && typeof text === 'string' && text.length <= max);

/** Key → text, as a form sends it. */
export const Texts = (options: Common & { max: number }) =>
  field(
    options,
    shapes.texts,
    ValidateBy({ name: 'isTextByKey', validator: { validate: isTextByKey(options.max) } }, told({}, 'not-text')),
  );
export const Part = (type: () => new () => object, options: Common = {}) =>
  field(
    options,
    { type: () => type() },
    ...(options.many ? [] : [IsObject(told({}, 'not-an-object'))]),
    ValidateNested(told(options, 'not-an-object')),
    Type(type),
  );
