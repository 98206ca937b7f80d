/** Rows whose field holds one of the values; an empty value is "nothing said". */
export interface Filter {
  readonly field: string;
  readonly values: readonly string[];
}

export interface Sort {
  readonly column: string;
  readonly isDescending?: boolean;
}

/** Which rows are shown, in which groups and order; in the address and in a saved view. */
export interface Asking {
  readonly q: string;
  readonly filters: readonly Filter[];
  /** `pillar` (the plan's own order), `none`, or a field. */
  readonly group: string;
  readonly sort?: Sort;
  /** Only rows with a finding graver than a hint. */
  readonly isChecked: boolean;
}

export const asksNothing: Asking = { q: '', filters: [], group: 'pillar', isChecked: false };

const askingKeys = ['q', 'where', 'group', 'sort', 'checks', 'body', 'pillar'] as const;

const parting = '~';
const nothingSaid = '-';

const encoded = (value: string): string => {
  if (value === '') return nothingSaid;
  return value === nothingSaid ? '%2D' : encodeURIComponent(value).replaceAll(parting, '%7E');
};

const written = ({ field, values }: Filter): string => [field, ...values.map(encoded)].join(parting);

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

const read = (text: string): Filter[] => {
  const [field = '', ...values] = text.split(parting);
  if (field === '' || values.length === 0) return [];
  return [{ field, values: values.map((value) => (value === nothingSaid ? '' : decoded(value))) }];
};

const sortOf = (text: string | null): Sort | undefined => {
  if (!text) return undefined;
  return text.startsWith('-') ? { column: text.slice(1), isDescending: true } : { column: text };
};

/** Whether an address says itself what is asked; else the view it names does. */
const saysItself = (params: URLSearchParams): boolean => askingKeys.some((key) => params.has(key));

/** What an address asks; `body=` and `pillar=` are short for a filter by one. */
export const askingIn = (params: URLSearchParams, ofView: Asking = asksNothing): Asking => {
  if (!saysItself(params)) return ofView;
  const short = (['body', 'pillar'] as const).flatMap((field) => {
    const value = params.get(field);
    return value ? [{ field, values: [value] }] : [];
  });
  const sort = sortOf(params.get('sort'));
  return {
    q: params.get('q') ?? '',
    filters: [...short, ...params.getAll('where').flatMap(read)],
    group: params.get('group') ?? 'pillar',
    ...(sort ? { sort } : {}),
    isChecked: params.get('checks') === '1',
  };
};

const sortText = ({ column, isDescending }: Sort): string => (isDescending ? `-${column}` : column);

/** One text for everything asked, to compare by. */
const textOf = ({ q, filters, group, sort, isChecked }: Asking): string =>
  JSON.stringify([q, filters.map(written), group, sort ? sortText(sort) : '', isChecked]);

export const isSameAsking = (a: Asking, b: Asking): boolean => textOf(a) === textOf(b);

const wordsIn = ({ q, group, sort, isChecked }: Asking) => ({
  q,
  group: group === 'pillar' ? '' : group,
  sort: sort ? sortText(sort) : '',
  checks: isChecked ? '1' : '',
});

const putIn = (params: URLSearchParams, asking: Asking): void => {
  for (const filter of asking.filters) params.append('where', written(filter));
  for (const [key, text] of Object.entries(wordsIn(asking))) if (text !== '') params.set(key, text);
  if (!saysItself(params)) params.set('where', '');
};

/** The address that asks this: only what departs from the view it names; null departs in nothing. */
export const writeAsking = (
  params: URLSearchParams,
  asking: Asking | null,
  ofView: Asking = asksNothing,
): URLSearchParams => {
  const after = new URLSearchParams(params);
  for (const key of askingKeys) after.delete(key);
  if (asking !== null && !isSameAsking(asking, ofView)) putIn(after, asking);
  return after;
};

/** The filters with one field's values replaced; none left takes the field away. */
export const withFilter = (filters: readonly Filter[], field: string, values: readonly string[]): Filter[] => {
  const filter = { field, values };
  const isThere = filters.some((one) => one.field === field);
  const all = isThere ? filters.map((one) => (one.field === field ? filter : one)) : [...filters, filter];
  return all.filter((one) => one.values.length > 0);
};
