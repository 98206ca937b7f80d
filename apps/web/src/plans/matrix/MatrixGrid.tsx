import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLocale } from 'ra-core';
import { type ClipboardEvent, type RefObject, useCallback, useLayoutEffect, useMemo } from 'react';
import { directionOf } from '../../platform/i18n/languages.js';
import type { Sort } from './asking.js';
import { type Range, rangeOf, spotOf } from './cells.js';
import { cellsOf, putInto } from './clipboard.js';
import { pulledTo } from './filling.js';
import type { RowUnder } from './following.js';
import { offsetsOf } from './layout.js';
import { MatrixHead } from './MatrixHead.js';
import { MatrixRow, type RowProps } from './MatrixRow.js';
import type { ColumnOrders } from './use-columns.js';
import type { Matrix } from './use-matrix.js';
import { type KeyOrders, useMatrixKeys } from './use-matrix-keys.js';
import type { Sheet } from './writing.js';

const heights = { head: 36, group: 36, line: 48 } as const;

interface Props extends Omit<KeyOrders, 'openMenu' | 'goToHead'> {
  readonly sheet: Sheet;
  readonly matrix: Matrix;
  readonly label: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly openMenu: (record: string, anchor: HTMLElement) => void;
  readonly sort?: Sort;
  readonly orders: ColumnOrders;
  /** Where the handle of the range is pulled to. */
  readonly pulled?: number;
  /** Where a carried row would be put down. */
  readonly drop?: RowUnder;
}

/** Always drawn beside what is on the screen: the active row, which has the focus, and the other corner of the range. */
const useRowsDrawn = (always: readonly number[]) =>
  useCallback(
    (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      const missing = always.filter((row) => row >= 0 && row < range.count && !shown.includes(row));
      return missing.length === 0 ? shown : [...new Set([...missing, ...shown])].sort((a, b) => a - b);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rows themselves, not the list they come in
    [always.join()],
  );

/** The corner that Shift and a key move comes into sight. */
const useCornerInSight = (scroller: RefObject<HTMLDivElement | null>, corner: string | undefined): void =>
  useLayoutEffect(() => {
    if (corner === undefined) return;
    const cell = scroller.current?.querySelector('.matrix-cell[data-corner]');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, corner]);

type RowMarks = Pick<
  RowProps,
  'activeColumn' | 'cornerColumn' | 'typing' | 'focus' | 'from' | 'to' | 'isPulled' | 'isLast' | 'isPicked'
>;

const isWithin = (index: number, range: Pick<Range, 'top' | 'bottom'> | undefined): boolean =>
  range !== undefined && index >= range.top && index <= range.bottom;

/** What of the active cell, the range and the pulled handle concerns each row. */
const marksOf = ({ sheet, matrix, pulled }: Pick<Props, 'sheet' | 'matrix' | 'pulled'>, active: number) => {
  const { selected, typing, focus, picked } = matrix;
  const range = selected && active >= 0 ? rangeOf(sheet, selected) : undefined;
  const target = range && pulled !== undefined ? pulledTo(range, pulled) : undefined;
  const corner = selected?.corner && spotOf(sheet, selected.corner);
  const columns = { from: range?.start, to: range?.end };
  return (index: number): RowMarks => {
    const isPulled = isWithin(index, target);
    return {
      ...(index === active ? { activeColumn: selected?.active.column, typing, focus } : { focus: 0 }),
      ...(isPulled || isWithin(index, range) ? columns : {}),
      cornerColumn: index === corner?.row ? corner.column : undefined,
      isPulled,
      isLast: index === range?.bottom && !typing,
      isPicked: picked.has(sheet.rows[index]?.id ?? ''),
    };
  };
};

/** The grid itself: only the rows on screen are drawn, and always the active one. */
export const MatrixGrid = (props: Props) => {
  const { sheet, matrix, label, scroller, openMenu, sort, orders, pulled, drop, ...keys } = props;
  const { rows, columns } = sheet;
  const { selected, typing } = matrix;
  const isRtl = directionOf(useLocale()) === 'rtl';
  const offsets = useMemo(() => offsetsOf(columns), [columns]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const frozenWidth = columns.reduce((sum, column) => sum + (column.isFrozen ? column.width : 0), 0);
  const active = selected ? rows.findIndex(({ id }) => id === selected.active.row) : -1;
  const corner = selected?.corner ? spotOf(sheet, selected.corner).row : -1;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) =>
      rows[index]?.record && rows[index].record.kind !== 'pillar' ? heights.line : heights.group,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
    paddingStart: heights.head,
    scrollPaddingStart: heights.head,
    rangeExtractor: useRowsDrawn([active, corner]),
  });
  useCornerInSight(scroller, selected?.corner && `${selected.corner.row} ${selected.corner.column}`);
  const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 480) / heights.line) - 1, 1);
  const onMenuKey = (): void => {
    const cell = scroller.current?.querySelector<HTMLElement>('.matrix-cell[data-active]');
    if (cell && selected) openMenu(selected.active.row, cell);
  };
  const goToHead = (column: string): void => orders.goTo(columns.findIndex(({ id }) => id === column));
  const onKeyDown = useMatrixKeys({ sheet, matrix, isRtl, page, ...keys, openMenu: onMenuKey, goToHead });
  const onCopy = (event: ClipboardEvent): void => {
    if (typing || !selected) return;
    event.preventDefault();
    putInto(event.clipboardData, matrix.copy());
    if (event.type === 'cut') matrix.clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing || !selected) return;
    event.preventDefault();
    matrix.paste(cellsOf(event.clipboardData));
  };
  const enter = (): void => {
    const [row, title] = [rows[0], columns.find(({ isTitle }) => isTitle)];
    if (!selected && row && title) matrix.choose({ row: row.id, column: title.id }, false);
  };
  const marks = marksOf({ sheet, matrix, pulled }, active);
  const items = virtualizer.getVirtualItems();
  const dropAt = drop && items.find(({ index }) => index === drop.row);
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
      style={{ scrollPaddingInlineStart: frozenWidth, scrollPaddingBlockStart: heights.head }}
      onFocus={(event) => event.target === event.currentTarget && enter()}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
    >
      <div className="matrix-sheet" role="rowgroup" style={{ width, height: virtualizer.getTotalSize() }}>
        <MatrixHead
          {...{ columns, offsets, sort, orders }}
          currency={sheet.reading.currency}
          onLeave={(column) => {
            const row = rows[Math.max(active, 0)];
            if (row) matrix.choose({ row: row.id, column }, false);
          }}
        />
        {items.map(({ index, start, size, key }) => {
          const row = rows[index];
          if (!row) return null;
          return <MatrixRow key={key} {...{ row, index, offsets }} top={start} height={size} {...marks(index)} />;
        })}
        {dropAt && (
          <i
            className="matrix-drop"
            style={{ top: drop.side === 'before' ? dropAt.start : dropAt.start + dropAt.size }}
          />
        )}
      </div>
    </div>
  );
};
