/**
 * One description per field of a plan record. Validation, OpenAPI, database column, form, matrix column, spreadsheet
 * column, diff label and translation screen are all read from it.
 */

/** What a field holds, and its shape in JSON. */
export type FieldType =
  /** One line of text. JSON string, NFC. */
  | 'text'
  /** Translatable text: language tag → string, addressed as `title.ar`. */
  | 'translated'
  /** Translatable long text: language → ProseMirror document; blocks carry ids, addressed as `body.en/<block id>`. */
  | 'long-text'
  /** A day, `YYYY-MM-DD`; never an instant. */
  | 'day'
  /** Exact decimal as a JSON string, at most 20 digits before and 6 after the point. */
  | 'decimal'
  | 'integer'
  | 'boolean'
  /** One of `options`. */
  | 'choice'
  /** A list of strings, drawn from `options` where there are any; order kept. */
  | 'list'
  /** uuid of a body, a post or a framework item, see `refersTo`. */
  | 'reference'
  /** Free JSON with a shape of its own (level scheme, status scale). */
  | 'json';

export type Sensitivity = 'public' | 'official' | 'restricted';
export const sensitivities = ['public', 'official', 'restricted'] as const satisfies readonly Sensitivity[];

/** `text` is locked by adoption and changes by amendment; `steering` goes on changing, with a reason. */
export type Nature = 'text' | 'steering';

export interface FieldDescription {
  readonly name: string;
  readonly type: FieldType;
  readonly nature: Nature;
  /** Longest text per language, in characters. */
  readonly max?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options?: readonly string[];
  readonly refersTo?: 'body' | 'post' | 'framework-item';
  /** What the items of a list are, where they are not free text. */
  readonly items?: 'language';
  /** When a missing value is reported: never, before submission, always. Few fields are required. */
  readonly requiredWhen: 'never' | 'submission' | 'always';
  /** English label; the web translates by `fields.<kind>.<name>`. */
  readonly label: string;
}

type Rest = Partial<Omit<FieldDescription, 'name' | 'type' | 'label'>>;
const described = (name: string, type: FieldType, label: string, rest: Rest): FieldDescription => ({
  nature: 'text',
  requiredWhen: 'never',
  ...rest,
  name,
  type,
  label,
});

export const text = (name: string, label: string, rest: Rest = {}) =>
  described(name, 'text', label, { max: 500, ...rest });
export const translated = (name: string, label: string, rest: Rest = {}) =>
  described(name, 'translated', label, { max: 5000, ...rest });
export const longText = (name: string, label: string, rest: Rest = {}) =>
  described(name, 'long-text', label, { max: 200_000, ...rest });
export const day = (name: string, label: string, rest: Rest = {}) => described(name, 'day', label, rest);
export const decimal = (name: string, label: string, rest: Rest = {}) => described(name, 'decimal', label, rest);
export const integer = (name: string, label: string, rest: Rest = {}) => described(name, 'integer', label, rest);
export const flag = (name: string, label: string, rest: Rest = {}) => described(name, 'boolean', label, rest);
export const choice = (name: string, label: string, options: readonly string[], rest: Rest = {}) =>
  described(name, 'choice', label, { options, ...rest });
export const list = (name: string, label: string, rest: Rest = {}) => described(name, 'list', label, rest);
export const reference = (name: string, label: string, refersTo: FieldDescription['refersTo'], rest: Rest = {}) =>
  described(name, 'reference', label, { refersTo, ...rest });
export const json = (name: string, label: string, rest: Rest = {}) => described(name, 'json', label, rest);
