import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { DayHint } from './DayHint.js';
import { useColumnLabel } from './column-label.js';
import type { Column } from './column.js';
import { isWritable } from './columns.js';
import { useMatrixTools } from './MatrixContext.js';
import { useSuggestions } from './suggestions.js';
import type { Matrix } from './use-matrix.js';

interface Props {
  readonly anchor: HTMLElement;
  readonly columns: readonly Column[];
  readonly matrix: Matrix;
  readonly onClose: () => void;
}

/** One field of all chosen rows, set at once: one change set, one undo. */
export const BulkSet = ({ anchor, columns, matrix, onClose }: Props) => {
  const { reading, rights } = useMatrixTools();
  const translate = useTranslate();
  const label = useColumnLabel();
  const ids = useId();
  const records = matrix.chosen();
  const open = columns.filter((column) =>
    records.some(({ id, kind }) => isWritable(column, kind, rights.at(reading.document, id))),
  );
  const here = open.find(({ id }) => id === matrix.selected?.active.column);
  const [field, setField] = useState(() => (here ?? open.find(({ id }) => id === 'lead') ?? open[0])?.id ?? '');
  const [text, setText] = useState('');
  const column = open.find(({ id }) => id === field);
  const [first] = records;
  const suggestions = useSuggestions(column, first, column ? text : undefined);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (column) matrix.bulkSet(column, text);
    onClose();
  };
  return (
    <Popover
      open
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      slotProps={{ paper: { className: 'bulk-set', role: 'dialog', 'aria-label': translate('sheet.bulk') } }}
    >
      <form onSubmit={submit}>
        <label>
          <span>{translate('sheet.field')}</span>
          <select
            value={field}
            onChange={(event) => {
              setField(event.target.value);
              setText('');
            }}
          >
            {open.map((one) => (
              <option key={one.id} value={one.id}>
                {label(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{translate('sheet.value')}</span>
          {column?.editor === 'choice' ? (
            <select autoFocus value={text} onChange={(event) => setText(event.target.value)}>
              <option value="">{translate('sheet.empty')}</option>
              {(column.options ?? []).map((option) => (
                <option key={option} value={option}>
                  {reading.option(option)}
                </option>
              ))}
            </select>
          ) : (
            <input
              autoFocus
              dir="auto"
              value={text}
              list={ids}
              placeholder={translate('sheet.empty_clears')}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </label>
        <datalist id={ids}>
          {suggestions.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </datalist>
        {column?.editor === 'day' && <DayHint text={text} column={column.id} />}
        <Button type="submit" variant="contained" disabled={!column}>
          {translate('sheet.bulk_go', { count: records.length })}
        </Button>
      </form>
    </Popover>
  );
};
