import { type Fault, fault } from '../faults/fault.js';
import { readFormula } from '../figures/formula.js';
import { isStatusScale } from '../status/scale.js';
import { canonicalDecimal, splitAddress } from './address.js';
import type { FieldDescription, FieldType } from './field.js';
import { isLevelScheme } from './level-scheme.js';
import { isProseNode, textOfNode } from './long-text.js';
import { isPosition } from './position.js';
import { proseFault } from './prose.js';
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

const boundsFault = ({ minimum, maximum }: FieldDescription, value: number): Fault | undefined => {
  if (minimum !== undefined && value < minimum) return fault('too-small', { min: minimum });
  return maximum !== undefined && value > maximum ? fault('too-big', { max: maximum }) : undefined;
};

const textFault = ({ max }: FieldDescription, value: Value): Fault | undefined => {
  if (typeof value !== 'string') return fault('not-text');
  return max !== undefined && value.length > max ? fault('too-long', { max }) : undefined;
};

const blockFault = (field: FieldDescription, value: Value, address: string): Fault | undefined => {
  const { block } = splitAddress(address);
  if (!isObject(value) || value['id'] !== block || !isPosition(value['position']) || !isProseNode(value['node'])) {
    return fault('not-a-block');
  }
  return proseFault(value['node']) ?? textFault(field, textOfNode(value['node']));
};

const listFault = ({ options, items }: FieldDescription, value: Value): Fault | undefined => {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '' && item.length <= 500)) {
    return fault('not-texts');
  }
  if (new Set(value).size < value.length) return fault('twice');
  const stranger = (value as string[]).find((item) => options !== undefined && !options.includes(item));
  if (stranger !== undefined) return fault('not-only', { options: (options ?? []).join(', ') });
  return items === 'language' && !value.every(isLanguageTag) ? fault('not-language-tags') : undefined;
};

type Rule = (field: FieldDescription, value: Value, address: string) => Fault | undefined;
const unless = (isRight: (value: Value) => boolean, otherwise: Fault, value: Value) =>
  isRight(value) ? undefined : otherwise;

/** JSON fields with a shape of their own. */
const shapes: Readonly<Record<string, readonly [(value: Value) => boolean, Fault]>> = {
  levelScheme: [isLevelScheme, fault('not-levels')],
  statusScale: [isStatusScale, fault('not-a-scale')],
};

const formulaFault = (value: Value): Fault | undefined => {
  const read = readFormula(String(value));
  return 'fault' in read ? fault('formula-unreadable', { at: read.fault.at, near: read.fault.near }) : undefined;
};

const rules: Readonly<Record<FieldType, Rule>> = {
  text: (field, value) => textFault(field, value) ?? (field.name === 'formula' ? formulaFault(value) : undefined),
  translated: textFault,
  'long-text': blockFault,
  day: (_, value) => unless(isDay, fault('not-a-day'), value),
  decimal: (field, value) => (isDecimal(value) ? boundsFault(field, Number(value)) : fault('not-a-decimal')),
  integer: (field, value) =>
    Number.isSafeInteger(value) ? boundsFault(field, value as number) : fault('not-an-integer'),
  boolean: (_, value) => unless((one) => typeof one === 'boolean', fault('not-a-boolean'), value),
  choice: ({ options = [] }, value) =>
    unless((one) => options.includes(one as string), fault('not-one-of', { options: options.join(', ') }), value),
  list: listFault,
  reference: ({ refersTo = 'record' }, value) => unless(isUuid, fault('not-a-uuid-of', { what: refersTo }), value),
  json: ({ name }, value) => {
    const [isRight, otherwise] = shapes[name] ?? [(one) => typeof one === 'object', fault('not-an-object-or-list')];
    return unless(isRight, otherwise, value);
  },
};

/** What is wrong with a value (not null) for a field, by its description. */
export const faultInValue = (field: FieldDescription, value: Value, address: string): Fault | undefined =>
  rules[field.type](field, value, address);
