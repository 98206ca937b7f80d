/** Messages by key; a file nests them, `flat` joins the names with dots. ICU MessageFormat. */
export interface Messages {
  readonly [name: string]: string | Messages;
}
/** The same names with words of another language. */
export type Translation<M extends Messages> = {
  readonly [Name in keyof M]: M[Name] extends Messages ? Translation<M[Name]> : string;
};

export type FlatMessages = ReadonlyMap<string, string>;

const walk = (messages: Messages, path: string, into: Map<string, string>): void => {
  for (const [name, value] of Object.entries(messages)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') into.set(key, value);
    else walk(value, key, into);
  }
};

export const flat = (files: readonly Messages[]): FlatMessages => {
  const all = new Map<string, string>();
  for (const messages of files) walk(messages, '', all);
  return all;
};
