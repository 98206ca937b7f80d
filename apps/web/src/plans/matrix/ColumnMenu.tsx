import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'ra-core';
import type { Sort } from './asking.js';
import type { Column } from './column.js';
import { useSideways } from './sideways.js';
import type { ColumnOrders } from './use-columns.js';

interface Props {
  readonly column: Column;
  readonly anchor: HTMLElement;
  readonly sort?: Sort;
  readonly orders: ColumnOrders;
  readonly onClose: () => void;
}

/** What can be done with a column. */
export const ColumnMenu = ({ column, anchor, sort, orders, onClose }: Props) => {
  const translate = useTranslate();
  const { on, back } = useSideways();
  const { id } = column;
  const item = (key: string, work: () => void, keys?: string) => (
    <MenuItem
      key={key}
      onClick={() => {
        onClose();
        work();
      }}
    >
      {translate(`sheet.${key}`)}
      {keys && <kbd dir="ltr">{keys}</kbd>}
    </MenuItem>
  );
  const isSorted = sort?.column === id;
  return (
    <Menu anchorEl={anchor} open onClose={onClose} disableRestoreFocus slotProps={{ list: { dense: true } }}>
      {column.editor !== 'none' && [
        item('sort_up', () => orders.sort({ column: id })),
        item('sort_down', () => orders.sort({ column: id, isDescending: true })),
        isSorted && item('sort_none', () => orders.sort(undefined)),
        <Divider key="after-sort" />,
      ]}
      {orders.canFilter(id) && item('filter_by', () => orders.filterBy(id))}
      {orders.canFilter(id) && item('group_by_this', () => orders.groupBy(id))}
      {orders.canFilter(id) && <Divider />}
      {item(column.isFrozen ? 'unfreeze' : 'freeze', () => orders.freeze(id, !column.isFrozen))}
      {item('column_back', () => orders.moveOne(id, -1), `Ctrl+${back}`)}
      {item('column_on', () => orders.moveOne(id, 1), `Ctrl+${on}`)}
      {item('fit', () => orders.fit(id))}
      {item('wider', () => orders.setWidth(id, column.width + 32), `Shift+${on}`)}
      {item('narrower', () => orders.setWidth(id, column.width - 32), `Shift+${back}`)}
      {!column.isTitle && <Divider />}
      {!column.isTitle && item('hide', () => orders.hide(id))}
    </Menu>
  );
};
