import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useLocale, useTranslate } from 'ra-core';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { directionOf } from '../../platform/i18n/languages.js';
import type { Sort } from './asking.js';
import { ColumnMenu } from './ColumnMenu.js';
import type { Column } from './column.js';
import { useColumnLabel } from './column-label.js';
import type { ColumnOrders } from './use-columns.js';

interface Props {
  readonly columns: readonly Column[];
  readonly offsets: readonly number[];
  readonly currency: string;
  readonly sort?: Sort;
  readonly orders: ColumnOrders;
  /** Back to the rows below this column. */
  readonly onLeave: (column: string) => void;
}

/** Pixels of the pointer before a press becomes a drag, and by which a key widens. */
const slack = 5;
const keyStep = 16;

const headUnder = (x: number, y: number): HTMLElement | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[role=columnheader]') ?? null;

/** Which half of a heading the pointer is on, in the direction of reading. */
const sideOf = (head: HTMLElement, x: number, isRtl: boolean): 'before' | 'after' => {
  const { left, width } = head.getBoundingClientRect();
  return x < left + width / 2 === isRtl ? 'after' : 'before';
};

const follow = (
  move: (event: globalThis.PointerEvent) => void,
  end: (event: globalThis.PointerEvent) => void,
): void => {
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('pointermove', move, { signal });
  const last = (event: globalThis.PointerEvent): void => {
    ending.abort();
    end(event);
  };
  window.addEventListener('pointerup', last, { signal });
  window.addEventListener('pointercancel', last, { signal });
};

interface CellProps extends Omit<Props, 'columns' | 'offsets'> {
  readonly column: Column;
  readonly at: number;
  readonly start?: number;
  readonly isTarget: boolean;
  readonly setTarget: (column: string | undefined) => void;
  readonly openMenu: (column: string, anchor: HTMLElement) => void;
}

const HeadCell = (props: CellProps) => {
  const { column, at, start, currency, sort, orders, isTarget, setTarget, openMenu, onLeave } = props;
  const translate = useTranslate();
  const isRtl = directionOf(useLocale()) === 'rtl';
  const label = useColumnLabel();
  const forward = isRtl ? -1 : 1;
  const onResize = (event: PointerEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const from = event.clientX;
    follow(
      ({ clientX }) => orders.setWidth(column.id, column.width + (clientX - from) * forward),
      ({ clientX }) => orders.setWidth(column.id, column.width + (clientX - from) * forward),
    );
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const [from, cell] = [event.clientX, event.currentTarget];
    let isCarried = false;
    follow(
      ({ clientX, clientY }) => {
        isCarried ||= Math.abs(clientX - from) > slack;
        if (isCarried) setTarget(headUnder(clientX, clientY)?.dataset['column']);
      },
      ({ type, clientX, clientY }) => {
        setTarget(undefined);
        if (type === 'pointercancel') return;
        const under = headUnder(clientX, clientY);
        const beside = under?.dataset['column'];
        if (!isCarried) openMenu(column.id, cell);
        else if (under && beside) orders.moveBeside(column.id, beside, sideOf(under, clientX, isRtl));
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const step = key === 'ArrowRight' ? forward : key === 'ArrowLeft' ? -forward : 0;
    const orderOf = (): (() => void) | undefined => {
      if (step !== 0 && (ctrlKey || metaKey)) return () => orders.moveOne(column.id, step > 0 ? 1 : -1);
      if (step !== 0 && shiftKey) return () => orders.setWidth(column.id, column.width + step * keyStep);
      if (step !== 0) return () => orders.goTo(at + step);
      if (key === 'Home') return () => orders.goTo(0);
      if (key === 'End') return () => orders.goTo(-1);
      if (key === 'Enter' || key === ' ' || key === 'F10') return () => openMenu(column.id, event.currentTarget);
      return key === 'ArrowDown' || key === 'Escape' ? () => onLeave(column.id) : undefined;
    };
    const order = orderOf();
    if (!order) return;
    event.preventDefault();
    event.stopPropagation();
    const cell = event.currentTarget;
    flushSync(order);
    // A heading that changes its place in the page loses the focus on the way.
    if (ctrlKey || metaKey) cell.focus();
  };
  const isSorted = sort?.column === column.id;
  const Arrow = sort?.isDescending ? ArrowDownwardIcon : ArrowUpwardIcon;
  return (
    <div
      role="columnheader"
      tabIndex={-1}
      aria-colindex={at + 1}
      aria-haspopup="menu"
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
      className="matrix-cell"
      data-column={column.id}
      data-end={column.isEnd}
      data-target={isTarget || undefined}
      style={{ width: column.width, ...(start === undefined ? {} : { position: 'sticky', insetInlineStart: start }) }}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onCopy={(event) => event.stopPropagation()}
    >
      <span className="matrix-head-words">
        {label(column)}
        {column.id === 'budget' && currency !== '' && <small> · {currency}</small>}
      </span>
      {isSorted ? (
        <Arrow fontSize="inherit" aria-hidden="true" />
      ) : (
        <ExpandMoreIcon fontSize="inherit" aria-hidden="true" className="matrix-head-more" />
      )}
      <i
        className="matrix-resizer"
        title={translate('sheet.fit')}
        onPointerDown={onResize}
        onDoubleClick={(event) => {
          event.stopPropagation();
          orders.fit(column.id);
        }}
      />
    </div>
  );
};

/** The headings: sorted, moved, widened, frozen and hidden here, by mouse as by keyboard. */
export const MatrixHead = ({ columns, offsets, ...rest }: Props) => {
  const [target, setTarget] = useState<string>();
  const [menu, setMenu] = useState<{ column: string; anchor: HTMLElement }>();
  const column = columns.find(({ id }) => id === menu?.column);
  return (
    <div role="row" aria-rowindex={1} className="matrix-head">
      {columns.map((one, at) => (
        <HeadCell
          key={one.id}
          column={one}
          at={at}
          start={one.isFrozen ? offsets[at] : undefined}
          isTarget={target === one.id}
          setTarget={setTarget}
          openMenu={(id, anchor) => setMenu({ column: id, anchor })}
          {...rest}
        />
      ))}
      {menu && column && (
        <ColumnMenu
          column={column}
          anchor={menu.anchor}
          sort={rest.sort}
          orders={rest.orders}
          onClose={() => {
            menu.anchor.focus();
            setMenu(undefined);
          }}
        />
      )}
    </div>
  );
};
