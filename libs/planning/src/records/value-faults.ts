import { canonicalDecimal, splitAddress } from './address.js';
import type { FieldDescription, FieldType } from './field.js';
import { isLevelScheme } from './level-scheme.js';
import { isProseNode, textOfNode } from './long-text.js';
import { isPosition } from './position.js';
import type { Value } from './record.js';
import { isObject } from './value.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
/** A language tag as we write them: `ar`, `zh-Hant`, `pt-BR`, `sr-Latn-RS`. */
export const isLanguageTag = (value: unknown): value is string => typeof value === 'string' && languageTag.test(value);

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A day that the calendar has, as `YYYY-MM-DD`, from the year 1000. */
export const isDay = (value: unknown): value is string => {
  const parts = typeof value === 'string' ? dayShape.exec(value) : null;
  if (!parts || Number(parts[1]) < 1000) return false;
  const day = new Date(`${parts[0]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(parts[0]);
};

const decimalShape = /^-?(0|[1-9]\d{0,19})(\.\d{1,6})?$/;
/** An exact decimal in its shortest form: at most 20 digits before the point and 6 after it. */
export const isDecimal = (value: unknown): value is string =>
  typeof value === 'string' && decimalShape.test(value) && canonicalDecimal(value) === value;

const boundsFault = ({ minimum, maximum }: FieldDescription, value: number): string | undefined => {
  if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`;
  return maximum !== undefined && value > maximum ? `must be at most ${maximum}` : undefined;
};

const textFault = ({ max }: FieldDescription, value: Value): string | undefined => {
  if (typeof value !== 'string') return 'must be text';
  return max !== undefined && value.length > max ? `must be at most ${max} characters` : undefined;
};

const blockFault = (field: FieldDescription, value: Value, address: string): string | undefined => {
  const { block } = splitAddress(address);
  if (!isObject(value) || value['id'] !== block || !isPosition(value['position']) || !isProseNode(value['node'])) {
    return 'must be a block { id, position, node } with the id of its address';
  }
  return textFault(field, textOfNode(value['node']));
};

const listFault = ({ options, items }: FieldDescription, value: Value): string | undefined => {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '' && item.length <= 500)) {
    return 'must be a list of texts of at most 500 characters';
  }
  if (new Set(value).size < value.length) return 'must not name anything twice';
  const stranger = (value as string[]).find((item) => options !== undefined && !options.includes(item));
  if (stranger !== undefined) return `must hold only ${(options ?? []).join(', ')}`;
  return items === 'language' && !value.every(isLanguageTag) ? 'must hold language tags' : undefined;
};

type Rule = (field: FieldDescription, value: Value, address: string) => string | undefined;
const unless = (isRight: (value: Value) => boolean, message: string, value: Value) =>
  isRight(value) ? undefined : message;

const rules: Readonly<Record<FieldType, Rule>> = {
  text: textFault,
  translated: textFault,
  'long-text': blockFault,
  day: (_, value) => unless(isDay, 'must be a day that exists, as YYYY-MM-DD', value),
  decimal: (field, value) =>
    isDecimal(value)
      ? boundsFault(field, Number(value))
      : 'must be a decimal with at most 20 digits before and 6 after the point',
  integer: (field, value) =>
    Number.isSafeInteger(value) ? boundsFault(field, value as number) : 'must be a whole number',
  boolean: (_, value) => unless((one) => typeof one === 'boolean', 'must be true or false', value),
  choice: ({ options = [] }, value) =>
    unless((one) => options.includes(one as string), `must be one of ${options.join(', ')}`, value),
  list: listFault,
  reference: ({ refersTo = 'record' }, value) => unless(isUuid, `must be the uuid of a ${refersTo}`, value),
  json: ({ name }, value) =>
    name === 'levelScheme'
      ? unless(isLevelScheme, 'must name its levels, each once, and say which of them is the action', value)
      : unless((one) => typeof one === 'object', 'must be an object or a list', value),
};

/** What is wrong with a value (not null) for a field, by its description. */
export const faultInValue = (field: FieldDescription, value: Value, address: string): string | undefined =>
  rules[field.type](field, value, address);
