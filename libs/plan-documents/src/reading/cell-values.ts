import { canonicalDecimal, descriptionOf, splitAddress } from '@mufakat/planning/records/address';
import type { FieldDescription } from '@mufakat/planning/records/field';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { Value } from '@mufakat/planning/records/record';
import type { SheetColumn } from '../writing/sheet-columns.js';
import { folded } from './letters.js';
import type { Place, Problems } from './problems.js';
import { type Cell, tidy } from './sheet.js';
import { readTimeframe } from './timeframes.js';
import { isBlank, readDecimal } from './values.js';

const longestCell = 32_000;

/** The text by which a cell is compared with what was written: days and numbers in one form. */
export const textIn = (cell: Cell, kind: SheetColumn['cell']): string => {
  if (kind === 'day' && cell.day !== undefined) return cell.day;
  if (kind === 'number') return canonicalDecimal(cell.text);
  return cell.text.slice(0, longestCell);
};

export const asRead = (text: string, kind: SheetColumn['cell']): string =>
  kind === 'number' ? canonicalDecimal(text) : tidy(text).slice(0, longestCell);

export const splitItems = (text: string): string[] =>
  text
    .split(/[;؛\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '' && !isBlank(item));

const endings = new Set(['endsOn', 'dueOn', 'to']);
const yes = new Set(['yes', 'true', 'x', '1', 'نعم', 'oui', 'да', 'ya', 'ja', 'si', 'sim'].map(folded));
const no = new Set(['no', 'false', '0', 'لا', 'non', 'нет', 'tidak', 'nei', 'nein', ''].map(folded));

/** Reads one edited cell as the value of a field; says what it cannot take. */
export class CellValues {
  constructor(private readonly problems: Problems) {}

  /** The value, `null` where the cell was emptied, `undefined` where it is not taken. */
  read(kind: Kind, column: SheetColumn, cell: Cell, place: Place): Value {
    const text = textIn(cell, column.cell);
    const { field: name } = splitAddress(column.key);
    const field = descriptionOf(kind, name);
    if (text === '') return null;
    if (!field) return this.text(text, 100, place);
    return this.typed(field, text, cell, place);
  }

  private typed(field: FieldDescription, text: string, cell: Cell, place: Place): Value {
    const readers: Partial<Record<FieldDescription['type'], () => Value>> = {
      day: () => cell.day ?? this.day(field.name, text, place),
      decimal: () => this.number(field, text, place),
      integer: () => this.number(field, text, place),
      boolean: () => this.flag(text, place),
      list: () => this.list(field.options, text, place),
      choice: () => this.option(field.options ?? [], text, place),
    };
    const reader = readers[field.type];
    return reader ? reader() : this.text(text, field.max ?? 5000, place);
  }

  private text(text: string, limit: number, place: Place): string {
    if (text.length > limit) this.problems.say('error', 'text.too-long', place, { length: text.length, limit });
    return text.slice(0, limit);
  }

  private day(name: string, text: string, place: Place): Value {
    const read = readTimeframe(text);
    if (!read) return null;
    if ('refused' in read) {
      this.problems.say('error', `date.${read.refused}`, place, { text });
      return undefined;
    }
    const day = endings.has(name) ? (read.to ?? read.from) : (read.from ?? read.to);
    if (day !== undefined && read.isAmbiguous) this.problems.say('warning', 'date.ambiguous', place, { text, day });
    return day;
  }

  private number(field: FieldDescription, text: string, place: Place): Value {
    const decimal = readDecimal(text);
    const isWhole = decimal !== undefined && /^-?\d{1,15}$/.test(decimal);
    if (decimal !== undefined && field.type === 'decimal') return canonicalDecimal(decimal);
    if (isWhole) return Number(decimal);
    this.problems.say('error', 'value.not-allowed', place, { text, options: '0-9' });
    return undefined;
  }

  private flag(text: string, place: Place): Value {
    if (yes.has(folded(text))) return true;
    if (no.has(folded(text))) return null;
    this.problems.say('error', 'value.not-allowed', place, { text, options: 'yes, no' });
    return undefined;
  }

  private option(options: readonly string[], text: string, place: Place): Value {
    const found = options.find((option) => folded(option) === folded(text));
    if (found === undefined)
      this.problems.say('error', 'value.not-allowed', place, { text, options: options.join(', ') });
    return found;
  }

  private list(options: readonly string[] | undefined, text: string, place: Place): Value {
    if (!options) return splitItems(text);
    const found = splitItems(text).map((item) => this.option(options, item, place));
    return found.includes(undefined) ? undefined : found;
  }
}
