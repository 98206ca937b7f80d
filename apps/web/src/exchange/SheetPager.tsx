import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useFormat } from '../platform/i18n/use-format.js';
import { pageRows, type SheetPages } from './sheet-pages.js';

interface Props {
  readonly rows: number;
  readonly pages: SheetPages;
  /** Rows with something to look at, counted from 0. */
  readonly marked: readonly number[];
}

/** Turns the pages of a long sheet, and finds the next row with something to look at. */
export const SheetPager = ({ rows, pages, marked }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const { from, turnTo, isWaiting } = pages;
  const after = from + pageRows;
  const next = marked.find((row) => row >= after) ?? marked[0];
  const isNextElsewhere = next !== undefined && (next < from || next >= after);
  if (rows <= pageRows && !isNextElsewhere) return null;
  return (
    <div className="import-pager" aria-busy={isWaiting}>
      <Button size="small" disabled={from === 0} onClick={() => turnTo(from - pageRows)}>
        {translate('imports.rows_before')}
      </Button>
      <span role="status">
        {translate('imports.rows_shown', {
          from: format.number(from + 1),
          to: format.number(Math.min(after, rows)),
          total: format.number(rows),
        })}
      </span>
      <Button size="small" disabled={after >= rows} onClick={() => turnTo(after)}>
        {translate('imports.rows_after')}
      </Button>
      {isNextElsewhere && (
        <Button size="small" onClick={() => turnTo(next)}>
          {translate('imports.next_marked', { row: format.number(next + 1) })}
        </Button>
      )}
    </div>
  );
};
