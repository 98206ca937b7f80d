import AccountTreeOutlinedIcon from '@mui/icons-material/AccountTreeOutlined';
import AddIcon from '@mui/icons-material/Add';
import KeyboardOutlinedIcon from '@mui/icons-material/KeyboardOutlined';
import RedoIcon from '@mui/icons-material/Redo';
import SearchIcon from '@mui/icons-material/Search';
import UndoIcon from '@mui/icons-material/Undo';
import ViewColumnOutlinedIcon from '@mui/icons-material/ViewColumnOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Divider from '@mui/material/Divider';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Kind } from '@mufakat/planning/records/kinds';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import type { Asking } from './asking.js';
import { useColumnLabel } from './column-label.js';
import type { Column } from './column.js';
import type { Dimension } from './dimensions.js';
import { FilterMenu, useDimensionLabel, useFieldsInUse } from './FilterMenu.js';
import { shown } from './layout.js';
import type { RowMaking } from './row-making.js';
import type { ColumnsOnScreen } from './use-columns.js';

interface Props {
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
  readonly making: RowMaking;
  readonly allColumns: readonly Column[];
  readonly on: ColumnsOnScreen;
  readonly withChecks: number;
  /** Kinds that may be added. */
  readonly addable: readonly Kind[];
  readonly add: (kind: Kind) => void;
  readonly openFilter: string | undefined;
  readonly setOpenFilter: (field: string | undefined) => void;
  readonly openKeys: () => void;
  readonly views: ReactNode;
}

/** Milliseconds of rest before what is typed goes to the address and filters. */
const rest = 180;

const Search = ({ q, onSearch }: { readonly q: string; readonly onSearch: (q: string) => void }) => {
  const translate = useTranslate();
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (text === q) return undefined;
    const timer = setTimeout(() => onSearch(text), rest);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is asked beside may change meanwhile; only the words matter here
  }, [text, q]);
  return (
    <label className="matrix-search">
      <SearchIcon fontSize="small" aria-hidden="true" />
      <span className="hidden-visually">{translate('plan.matrix.search')}</span>
      <input
        type="search"
        dir="auto"
        placeholder={translate('plan.matrix.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
};

const Columns = ({ allColumns, on }: Pick<Props, 'allColumns' | 'on'>) => {
  const translate = useTranslate();
  const label = useColumnLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isShown = (id: string): boolean => on.columns.some((column) => column.id === id);
  const inOrder = on.layout.flatMap(({ id }) => allColumns.filter((column) => column.id === id && !column.isTitle));
  return (
    <>
      <button
        type="button"
        className="matrix-toggle"
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <ViewColumnOutlinedIcon fontSize="inherit" aria-hidden="true" />
        {translate('plan.matrix.columns')}
      </button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxHeight: 480 } } }}
      >
        {inOrder.map((column) => (
          <MenuItem
            key={column.id}
            dense
            role="menuitemcheckbox"
            aria-checked={isShown(column.id)}
            onClick={() => on.change((layout) => shown(layout, column.id, !isShown(column.id)))}
          >
            <Checkbox size="small" edge="start" checked={isShown(column.id)} tabIndex={-1} disableRipple />
            <ListItemText>{label(column)}</ListItemText>
          </MenuItem>
        ))}
        <Divider />
        <MenuItem dense disabled={!on.isChanged} onClick={on.reset}>
          {translate('sheet.columns_reset')}
        </MenuItem>
      </Menu>
    </>
  );
};

interface GroupProps extends Pick<Props, 'asking' | 'ask'> {
  readonly fields: readonly Dimension[];
}

const Group = ({ asking, ask, fields }: GroupProps) => {
  const translate = useTranslate();
  const labelOf = useDimensionLabel();
  return (
    <label className="matrix-choice" data-set={asking.group !== 'pillar' || undefined}>
      <AccountTreeOutlinedIcon fontSize="inherit" aria-hidden="true" className="mirrored" />
      <span>{translate('sheet.group')}</span>
      <select value={asking.group} onChange={(event) => ask({ ...asking, group: event.target.value })}>
        <option value="pillar">{translate('sheet.group_pillar')}</option>
        <option value="none">{translate('sheet.group_none')}</option>
        {fields
          .filter(({ id }) => id !== 'pillar' && id !== 'level')
          .map((one) => (
            <option key={one.id} value={one.id}>
              {labelOf(one)}
            </option>
          ))}
      </select>
    </label>
  );
};

const AddButton = ({ add, addable }: Pick<Props, 'add' | 'addable'>) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (kind: Kind) => () => {
    setAnchor(null);
    add(kind);
  };
  return (
    <>
      <Button
        variant="contained"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('plan.matrix.add')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} disableRestoreFocus>
        {addable.map((kind) => (
          <MenuItem key={kind} onClick={choose(kind)}>
            {translate(`kinds.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

const Turns = () => {
  const translate = useTranslate();
  const { store, reason } = usePlanInHand();
  const { canUndo, canRedo } = usePlanState();
  const turn = (name: 'undo' | 'redo', isPossible: boolean, keys: string, icon: ReactNode) => (
    <button
      type="button"
      className="icon-button"
      disabled={!isPossible}
      aria-label={translate(`plan.${name}`)}
      title={`${translate(`plan.${name}`)} (${keys})`}
      onClick={() => {
        store[name](reason);
        void store.flush();
      }}
    >
      {icon}
    </button>
  );
  return (
    <>
      {turn('undo', canUndo, 'Ctrl+Z', <UndoIcon fontSize="small" className="mirrored" />)}
      {turn('redo', canRedo, 'Ctrl+Y', <RedoIcon fontSize="small" className="mirrored" />)}
    </>
  );
};

/** Views, search, filters, grouping, columns, undo and adding; what is asked stands in the address. */
export const MatrixToolbar = (props: Props) => {
  const { asking, ask, making, allColumns, on, withChecks, addable, add, openFilter, setOpenFilter, openKeys } = props;
  const translate = useTranslate();
  const format = useFormat();
  const { rights } = usePlanInHand();
  const asked = useMemo(() => [asking.group, ...asking.filters.map(({ field }) => field)], [asking]);
  const fields = useFieldsInUse(making, asked);
  return (
    <div className="matrix-toolbar not-printed" role="toolbar" aria-label={translate('plan.matrix.toolbar')}>
      {props.views}
      <Search q={asking.q} onSearch={(q) => ask({ ...asking, q })} />
      <FilterMenu {...{ asking, ask, making, fields }} open={openFilter} setOpen={setOpenFilter} />
      <button
        type="button"
        className="matrix-toggle"
        aria-pressed={asking.isChecked}
        onClick={() => ask({ ...asking, isChecked: !asking.isChecked })}
      >
        <WarningAmberIcon fontSize="inherit" aria-hidden="true" />
        {translate('plan.matrix.with_checks')} <bdi>{format.number(withChecks)}</bdi>
      </button>
      <Group {...{ asking, ask, fields }} />
      <Columns allColumns={allColumns} on={on} />
      <span className="matrix-toolbar-end">
        <button
          type="button"
          className="icon-button"
          aria-label={translate('sheet.keys.title')}
          title={`${translate('sheet.keys.title')} (Ctrl+/)`}
          onClick={openKeys}
        >
          <KeyboardOutlinedIcon fontSize="small" />
        </button>
        {rights.isAny && <Turns />}
        {addable.length > 0 && <AddButton add={add} addable={addable} />}
      </span>
    </div>
  );
};
