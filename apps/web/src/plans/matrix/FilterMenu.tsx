import CloseIcon from '@mui/icons-material/Close';
import FilterListIcon from '@mui/icons-material/FilterList';
import Popover from '@mui/material/Popover';
import { useTranslate } from 'ra-core';
import { useMemo, useRef, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useFieldLabel } from '../labels.js';
import { type Asking, withFilter } from './asking.js';
import { type Dimension, dimensionOf, dimensions, valuesIn } from './dimensions.js';
import { inValueOrder, wordsOf } from './groups.js';
import type { RowMaking } from './row-making.js';
import { rowKinds } from './rows.js';

/** "Indicator: Frequency" for a field of what stands under the row. */
export const useDimensionLabel = () => {
  const translate = useTranslate();
  const fieldLabel = useFieldLabel();
  return ({ label, kind, id }: Dimension): string => {
    const [, of, name = ''] = /^fields\.(.+)\.(.+)$/.exec(label) ?? [];
    const own = of && of !== 'any' ? fieldLabel(kind ?? 'action', name) : translate(label, { _: id });
    return kind ? `${translate(`kinds.${kind}`)}: ${own}` : own;
  };
};

/** Fields that this plan says anything in, and those asked for already. */
export const useFieldsInUse = (making: RowMaking, asked: readonly string[]): readonly Dimension[] =>
  useMemo(() => {
    const records = [...making.reading.document.records.values()].filter(({ kind }) => rowKinds.has(kind));
    return dimensions.filter(
      (dimension) =>
        dimension.id === 'status' ||
        asked.includes(dimension.id) ||
        records.some((record) => dimension.valuesOf(record, making.reading).length > 0),
    );
  }, [making, asked]);

/** How many actions (of the level: records) hold each value. */
const countsOf = (dimension: Dimension, { reading }: RowMaking): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const record of reading.document.records.values()) {
    if (dimension.id === 'level' ? !rowKinds.has(record.kind) : record.kind !== 'action') continue;
    for (const value of valuesIn(dimension, record, reading)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

const longList = 12;

interface ValuesProps {
  readonly dimension: Dimension;
  readonly chosen: readonly string[];
  readonly making: RowMaking;
  readonly onChange: (values: readonly string[]) => void;
}

const Values = ({ dimension, chosen: given, making, onChange }: ValuesProps) => {
  // The address follows a moment later; the boxes do not wait for it.
  const [chosen, setChosen] = useState(given);
  const choose = (values: readonly string[]): void => {
    setChosen(values);
    onChange(values);
  };
  const translate = useTranslate();
  const format = useFormat();
  const [q, setQ] = useState('');
  const counts = useMemo(() => countsOf(dimension, making), [dimension, making]);
  const values = inValueOrder(dimension, [...new Set([...counts.keys(), ...chosen])], making);
  const shown = values.filter((value) => wordsOf(dimension, value, making).toLowerCase().includes(q.toLowerCase()));
  return (
    <>
      {values.length > longList && (
        <input
          type="search"
          dir="auto"
          aria-label={translate('sheet.find_value')}
          placeholder={translate('sheet.find_value')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      )}
      <ul>
        {shown.map((value) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              <span dir="auto">{wordsOf(dimension, value, making)}</span>
              <small>{format.number(counts.get(value) ?? 0)}</small>
            </label>
          </li>
        ))}
        {shown.length === 0 && <li className="muted">{translate('sheet.no_value')}</li>}
      </ul>
    </>
  );
};

interface Props {
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
  readonly making: RowMaking;
  readonly fields: readonly Dimension[];
  /** The field whose values are open; `''` chooses the first. */
  readonly open: string | undefined;
  readonly setOpen: (field: string | undefined) => void;
}

/** Filters by any field: each is a chip that opens its values. */
export const FilterMenu = ({ asking, ask, making, fields, open, setOpen }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const labelOf = useDimensionLabel();
  const button = useRef<HTMLButtonElement>(null);
  const { filters } = asking;
  const dimension = dimensionOf(open ?? '') ?? dimensionOf('lead');
  const put = (field: string, values: readonly string[]): void =>
    ask({ ...asking, filters: withFilter(filters, field, values) });
  return (
    <>
      <button
        ref={button}
        type="button"
        className="matrix-toggle"
        aria-haspopup="dialog"
        aria-expanded={open !== undefined}
        onClick={() => setOpen(filters[0]?.field ?? '')}
      >
        <FilterListIcon fontSize="inherit" aria-hidden="true" />
        {translate('sheet.filter')}
      </button>
      {filters.map(({ field, values }) => {
        const of = dimensionOf(field);
        if (!of) return null;
        const words = values.map((value) => wordsOf(of, value, making));
        const said = words.length > 2 ? `${words[0] ?? ''} +${format.number(words.length - 1)}` : format.list(words);
        return (
          <span key={field} className="matrix-chip">
            <button type="button" aria-haspopup="dialog" onClick={() => setOpen(field)}>
              {labelOf(of)}: <bdi>{said}</bdi>
            </button>
            <button
              type="button"
              aria-label={translate('sheet.filter_off', { field: labelOf(of) })}
              onClick={() => put(field, [])}
            >
              <CloseIcon fontSize="inherit" />
            </button>
          </span>
        );
      })}
      {open !== undefined && dimension && (
        <Popover
          open
          anchorEl={button.current}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          onClose={() => setOpen(undefined)}
          slotProps={{ paper: { className: 'filter-menu', role: 'dialog', 'aria-label': translate('sheet.filter') } }}
        >
          <label>
            <span>{translate('sheet.field')}</span>
            <select autoFocus value={dimension.id} onChange={(event) => setOpen(event.target.value)}>
              {fields.map((one) => (
                <option key={one.id} value={one.id}>
                  {labelOf(one)}
                </option>
              ))}
            </select>
          </label>
          <Values
            key={dimension.id}
            dimension={dimension}
            chosen={filters.find(({ field }) => field === dimension.id)?.values ?? []}
            making={making}
            onChange={(values) => put(dimension.id, values)}
          />
        </Popover>
      )}
    </>
  );
};
