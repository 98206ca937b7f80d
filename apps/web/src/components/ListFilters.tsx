import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';

export interface ListFilter {
  /** The API's word. */
  readonly name: string;
  /** Message key. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface ListState {
  readonly filterValues: Record<string, unknown>;
  readonly setFilters: (filters: Record<string, unknown>, displayed?: unknown, debounce?: boolean) => void;
}

interface Props {
  readonly filters: readonly ListFilter[];
  readonly hasSearch: boolean;
  readonly list: ListState;
}

const Search = ({ value, onSearch }: { readonly value: string; readonly onSearch: (text: string) => void }) => {
  const translate = useTranslate();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onSearch(text), 250);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only typing starts the wait
  }, [text]);
  return (
    <label className="list-search">
      <SearchIcon fontSize="small" aria-hidden="true" />
      <span className="hidden-visually">{translate('list.search')}</span>
      <input
        type="search"
        dir="auto"
        placeholder={translate('list.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
};

/** Filters as chips: the one in force is tinted and can be taken off. */
export const ListFilters = ({ filters, hasSearch, list }: Props) => {
  const translate = useTranslate();
  const { filterValues, setFilters } = list;
  const set = (name: string, value: string) => {
    const rest = Object.entries(filterValues).filter(([other]) => other !== name);
    setFilters(Object.fromEntries(value === '' ? rest : [...rest, [name, value]]), undefined, false);
  };
  const textOf = (name: string): string => {
    const value = filterValues[name];
    return typeof value === 'string' ? value : '';
  };
  return (
    <div className="list-filters not-printed" role="search">
      {hasSearch && <Search value={textOf('q')} onSearch={(text) => set('q', text)} />}
      {filters.map(({ name, label, options }) => {
        const value = textOf(name);
        return (
          <span key={name} className="list-filter" data-set={value !== '' || undefined}>
            <label>
              <span>{translate(label)}</span>
              <select value={value} onChange={(event) => set(name, event.target.value)}>
                <option value="">{translate('list.any')}</option>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </label>
            {value !== '' && (
              <button type="button" aria-label={translate('list.clear')} onClick={() => set(name, '')}>
                <CloseIcon fontSize="inherit" />
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
};
