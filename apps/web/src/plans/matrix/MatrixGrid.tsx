import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLocale, useTranslate } from 'ra-core';
import { type ClipboardEvent, useCallback, useMemo, useRef } from 'react';
import { directionOf, languageName } from '../../platform/i18n/languages.js';
import { rangeOf } from './cells.js';
import type { Column } from './columns.js';
import { MatrixRow } from './MatrixRow.js';
import type { Matrix } from './use-matrix.js';
import { useMatrixKeys } from './use-matrix-keys.js';
import type { Sheet } from './writing.js';

const heights = { head: 36, group: 36, line: 48 } as const;

interface Props {
  readonly sheet: Sheet;
  readonly matrix: Matrix;
  readonly label: string;
  readonly toggle: (row: string, isPillar: boolean) => void;
  readonly openPanel: (record: string) => void;
  readonly openMenu: (record: string, anchor: HTMLElement) => void;
}

const offsetsOf = (columns: readonly Column[]): number[] => {
  let sum = 0;
  return columns.map(({ width }) => {
    const offset = sum;
    sum += width;
    return offset;
  });
};

interface HeadProps {
  readonly columns: readonly Column[];
  readonly offsets: readonly number[];
  readonly currency: string;
}

const Head = ({ columns, offsets, currency }: HeadProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const hasSeveral = columns.filter(({ id }) => id.startsWith('title.')).length > 1;
  return (
    <div role="row" aria-rowindex={1} className="matrix-head">
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="columnheader"
          aria-colindex={at + 1}
          className="matrix-cell"
          data-column={column.id}
          data-end={column.isEnd}
          style={{
            width: column.width,
            ...(column.isFrozen ? { position: 'sticky', insetInlineStart: offsets[at] } : {}),
          }}
        >
          {translate(column.label)}
          {column.id === 'budget' && currency !== '' && <small> · {currency}</small>}
          {hasSeveral && column.id.startsWith('title.') && column.language && (
            <small> · {languageName(column.language, locale)}</small>
          )}
        </div>
      ))}
    </div>
  );
};

/** The grid itself: only the rows on screen are drawn, and always the active one. */
export const MatrixGrid = ({ sheet, matrix, label, toggle, openPanel, openMenu }: Props) => {
  const { rows, columns } = sheet;
  const { selected, typing, focus } = matrix;
  const isRtl = directionOf(useLocale()) === 'rtl';
  const scroller = useRef<HTMLDivElement>(null);
  const offsets = useMemo(() => offsetsOf(columns), [columns]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const frozen = columns.reduce((sum, column) => sum + (column.isFrozen ? column.width : 0), 0);
  const active = selected ? rows.findIndex(({ id }) => id === selected.active.row) : -1;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) =>
      rows[index]?.record && rows[index].record.kind !== 'pillar' ? heights.line : heights.group,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
    paddingStart: heights.head,
    scrollPaddingStart: heights.head,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        return active < 0 || shown.includes(active) ? shown : [active, ...shown].sort((a, b) => a - b);
      },
      [active],
    ),
  });
  const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 480) / heights.line) - 1, 1);
  const onMenuKey = (): void => {
    const cell = scroller.current?.querySelector<HTMLElement>('.matrix-cell[data-active]');
    if (cell && selected) openMenu(selected.active.row, cell);
  };
  const onKeyDown = useMatrixKeys({ sheet, matrix, isRtl, page, toggle, openPanel, openMenu: onMenuKey });
  const onCopy = (event: ClipboardEvent): void => {
    if (typing || !selected) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', matrix.copy());
    if (event.type === 'cut') matrix.clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing || !selected) return;
    event.preventDefault();
    matrix.paste(event.clipboardData.getData('text/plain'));
  };
  const enter = (): void => {
    const [row, title] = [rows[0], columns[1]];
    if (!selected && row && title) matrix.choose({ row: row.id, column: title.id }, false);
  };
  const range = selected && active >= 0 ? rangeOf(sheet, selected) : undefined;
  return (
    <div
      ref={scroller}
      className="matrix"
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      tabIndex={active < 0 ? 0 : -1}
      style={{ scrollPaddingInlineStart: frozen, scrollPaddingBlockStart: heights.head }}
      onFocus={(event) => event.target === event.currentTarget && enter()}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
    >
      <div className="matrix-sheet" role="rowgroup" style={{ width, height: virtualizer.getTotalSize() }}>
        <Head columns={columns} offsets={offsets} currency={sheet.reading.currency} />
        {virtualizer.getVirtualItems().map(({ index, start, size, key }) => {
          const row = rows[index];
          if (!row) return null;
          const isActive = index === active;
          const isIn = range && index >= range.top && index <= range.bottom;
          return (
            <MatrixRow
              key={key}
              row={row}
              index={index}
              top={start}
              height={size}
              offsets={offsets}
              activeColumn={isActive ? selected?.active.column : undefined}
              typing={isActive ? typing : undefined}
              focus={isActive ? focus : 0}
              from={isIn ? range.start : undefined}
              to={isIn ? range.end : undefined}
            />
          );
        })}
      </div>
    </div>
  );
};
