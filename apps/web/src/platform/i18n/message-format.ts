/** A part of a message: words, a value, or a choice by number or by word. `#` stands for the number of the choice around it. */
type Part = string | Value | Choice | typeof pound;
const pound = Symbol('#');
interface Value {
  readonly name: string;
}
interface Choice extends Value {
  readonly by: 'plural' | 'select';
  readonly options: ReadonlyMap<string, readonly Part[]>;
}
type Values = Readonly<Record<string, unknown>>;

/** Reads the ICU messages that our files are written in: `{name}`, `{n, plural, …}`, `{word, select, …}`, `#`. Throws on others. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  parts(inPlural: boolean): Part[] {
    const found: Part[] = [];
    let words = '';
    const keep = (part?: Part): void => {
      if (words !== '') found.push(words.replaceAll("''", "'"));
      if (part !== undefined) found.push(part);
      words = '';
    };
    while (this.at < this.text.length && this.text[this.at] !== '}') {
      const sign = this.text[this.at++];
      if (sign === '{') keep(this.argument(inPlural));
      else if (sign === '#' && inPlural) keep(pound);
      else words += sign ?? '';
    }
    keep();
    return found;
  }

  private argument(inPlural: boolean): Part {
    const name = this.until(/[,}]/);
    if (this.text[this.at++] === '}') return { name };
    const by = this.until(/[,}]/);
    if (by !== 'plural' && by !== 'select') throw new Error(`A message says ${by}: ${this.text}`);
    this.at += 1;
    const options = new Map<string, Part[]>();
    for (let word = this.until(/[{}]/); word !== ''; word = this.until(/[{}]/)) {
      this.at += 1;
      options.set(word, this.parts(inPlural || by === 'plural'));
      this.at += 1;
    }
    this.at += 1;
    return { name, by, options };
  }

  /** The word up to a sign, which stays to be read. */
  private until(sign: RegExp): string {
    const start = this.at;
    while (this.at < this.text.length && !sign.test(this.text[this.at] ?? '')) this.at += 1;
    return this.text.slice(start, this.at).trim();
  }
}

interface Rules {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

const chosen = ({ by, options }: Choice, value: unknown, { plural }: Rules): readonly Part[] => {
  const other = options.get('other') ?? [];
  if (by === 'select') return options.get(String(value)) ?? other;
  return options.get(`=${String(value)}`) ?? options.get(plural.select(Number(value))) ?? other;
};

const said = (parts: readonly Part[], values: Values, rules: Rules, counted?: unknown): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part === pound) return rules.number.format(Number(counted));
      const value = values[part.name];
      if (!('by' in part)) return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return said(chosen(part, value, rules), values, rules, part.by === 'plural' ? value : counted);
    })
    .join('');

/** A message ready to be said with its values, in a locale. */
export const messageFormat = (locale: string): ((message: string) => (values: Values) => string) => {
  const rules = { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
  return (message) => {
    const parts = new Reader(message).parts(false);
    return (values) => said(parts, values, rules);
  };
};
