const plain = /^[\t\n\r -~]*$/;
/** NFC, and without NUL and halves of surrogate pairs, which no database keeps and no canonical JSON has. */
const cleanText = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replaceAll('\0', '')
        .replace(/\p{Surrogate}/gu, '')
        .normalize('NFC');

/** A JSON value with all its strings, keys too, in Unicode NFC and fit to be stored. */
export const inNfc = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(inNfc);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), inNfc(inner)]));
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => sameValue(item, b[index]));

const sameObject = (a: Record<string, unknown>, b: Record<string, unknown>): boolean => {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
};

/** Equal as JSON: keys in any order (jsonb keeps none); absent and `null` are the same. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if ((a ?? null) === (b ?? null)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && sameList(a, b);
  return isObject(a) && isObject(b) && sameObject(a, b);
};
