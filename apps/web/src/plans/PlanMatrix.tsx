import { pathOf } from '@mufakat/planning/records/tree';
import { useNotify, useTranslate } from 'ra-core';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Empty } from '../components/Empty.js';
import { BulkSet } from './matrix/BulkSet.js';
import { useColumnLabel } from './matrix/column-label.js';
import { fittingWidth } from './matrix/fitting.js';
import { KeySheet } from './matrix/KeySheet.js';
import { MatrixCards } from './matrix/MatrixCards.js';
import { MatrixContext, type MatrixTools } from './matrix/MatrixContext.js';
import { MatrixFoot } from './matrix/MatrixFoot.js';
import { MatrixGrid } from './matrix/MatrixGrid.js';
import { MatrixToolbar } from './matrix/MatrixToolbar.js';
import { MoveQuestion } from './matrix/MoveQuestion.js';
import { PasteReport } from './matrix/PasteReport.js';
import { type Pointed, Pointing } from './matrix/Pointing.js';
import { rollUpsOf } from './matrix/roll-ups.js';
import { isFiltered } from './matrix/rows.js';
import { useCarrying } from './matrix/use-carrying.js';
import { columnOrders } from './matrix/use-columns.js';
import { useHeard } from './matrix/use-heard.js';
import { type Matrix, useMatrix } from './matrix/use-matrix.js';
import { type MatrixAddress, useMatrixAddress, type Wish } from './matrix/use-matrix-address.js';
import { type SheetOnScreen, useSheet } from './matrix/use-sheet.js';
import { useViews } from './matrix/use-views.js';
import { ViewMenu } from './matrix/ViewMenu.js';
import { RecordPanel } from './panel/RecordPanel.js';
import { mayPlace } from './rights.js';
import { useChecks, useEdit } from './store/PlanContext.js';
import { useNarrow } from './use-narrow.js';
import './matrix/matrix.css';

/** The address one arrives with chooses a row; later the open panel follows the active row. */
const useArrival = (matrix: Matrix, on: SheetOnScreen, address: MatrixAddress, change: (wish: Wish) => void) => {
  const { selected, select } = matrix;
  const { document } = on.sheet.reading;
  const title = on.sheet.columns.find(({ isTitle }) => isTitle)?.id ?? 'code';
  useEffect(() => {
    if (address.record === undefined) return;
    const above = pathOf(document, address.record).slice(0, -1);
    for (const { id } of above) if (on.closed.has(id)) on.toggle(id, true);
    select({ active: { row: address.record, column: title } });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on arrival: later the row follows the person
  }, []);
  const active = selected?.active.row;
  useEffect(() => {
    if (address.record !== undefined && active !== undefined && document.records.has(active)) {
      change({ record: active });
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the active row changes; the address follows the row
  }, [active]);
  return useCallback(
    (record: string) => {
      change({ record });
      select({ active: { row: record, column: title } });
    },
    [change, select, title],
  );
};

/** What stands over the table at a row, or asks before something is done. */
const useOverlays = () => {
  const [menu, setMenu] = useState<Pointed>();
  const [findings, setFindings] = useState<Pointed>();
  const [bulk, setBulk] = useState<HTMLElement>();
  const [areKeys, setKeys] = useState(false);
  const [filter, setFilter] = useState<string>();
  const openMenu = useCallback((record: string, anchor: HTMLElement) => setMenu({ record, anchor }), []);
  const openChecks = useCallback(
    (record: string, column: string, anchor: HTMLElement) => setFindings({ record, column, anchor }),
    [],
  );
  const openKeys = useCallback(() => setKeys(true), []);
  const close = (): void => {
    setMenu(undefined);
    setFindings(undefined);
    setBulk(undefined);
    setKeys(false);
  };
  return { menu, findings, bulk, areKeys, filter, setFilter, setBulk, openMenu, openChecks, openKeys, close };
};

/** In another order than the plan's a row cannot be put between two others. */
const useRefusedMove = (isSorted: boolean): (() => void) | undefined => {
  const notify = useNotify();
  return useMemo(
    () => (isSorted ? () => notify('sheet.sorted_no_move', { type: 'info' }) : undefined),
    [isSorted, notify],
  );
};

/** What a screen reader hears when a cell goes into editing. */
const EditingSaid = ({ isEditing }: { readonly isEditing: boolean }) => {
  const translate = useTranslate();
  return (
    <p className="hidden-visually" role="status">
      {isEditing && translate('sheet.editing')}
    </p>
  );
};

/** The table as the place of work. */
export const PlanMatrix = () => {
  const translate = useTranslate();
  const checks = useChecks();
  const edit = useEdit();
  const isNarrow = useNarrow();
  const views = useViews();
  const [address, change] = useMatrixAddress(views.asking);
  const { asking } = address;
  const screen = useSheet(asking, views.columns);
  const { sheet, toggle, period, on, making } = screen;
  const { rows, columns, reading, rights } = sheet;
  const { document } = reading;
  const matrix = useMatrix(sheet, edit);
  const scroller = useRef<HTMLDivElement>(null);
  const { filter, setFilter, setBulk, openMenu, openChecks, openKeys, close, ...over } = useOverlays();
  const openPanel = useArrival(matrix, screen, address, change);
  const refuseMove = useRefusedMove(asking.sort !== undefined || asking.group !== 'pillar');
  const { pulled, drop, startPull, pullToEnd, startCarry } = useCarrying(matrix, scroller, refuseMove);
  const settled = useDeferredValue(document);
  const rollUps = useMemo(() => rollUpsOf(settled), [settled]);
  const heard = useHeard();
  const { choose, type, commit, cancel, caret, writeRange, pick } = matrix;
  const tools = useMemo(
    (): MatrixTools => ({
      ...{ columns, reading, rights, rollUps, checks, heard, period },
      ...{ choose, toggle, openPanel, openMenu, openChecks, type, commit, cancel, caret, writeRange },
      ...{ pick, startPull, pullToEnd, startCarry },
    }),
    // prettier-ignore
    [columns, reading, rights, rollUps, checks, heard, period, choose, toggle, openPanel, openMenu, openChecks, type, commit, cancel, caret, writeRange, pick, startPull, pullToEnd, startCarry],
  );
  const labelOf = useColumnLabel();
  const goTo = (at: number): void => {
    const heads = scroller.current?.querySelectorAll<HTMLElement>('[role=columnheader]');
    heads?.[at < 0 ? heads.length - 1 : at]?.focus();
  };
  const ask = (wanted: typeof asking): void => change({ asking: wanted });
  const orders = columnOrders({
    ...{ on, asking, ask, goTo, openFilter: setFilter },
    fittingOf: (column) => fittingWidth(sheet, column, labelOf(column)),
  });
  const here = rights.at(document, matrix.selected?.active.row ?? document.plan);
  const addable = (['action', 'pillar', 'activity', 'indicator'] as const).filter((kind) => mayPlace(here, kind));
  const isLess = isFiltered(asking);
  const why = isLess ? 'list.none_match' : 'plan.matrix.empty';
  const chosen = matrix.chosen().map(({ id }) => id);
  const label = translate('plan.views.matrix');
  const openBulk = (anchor?: HTMLElement): void => {
    const cell = scroller.current?.querySelector<HTMLElement>('.matrix-cell[data-active]');
    if (rights.isAny && matrix.chosen().length > 0) setBulk(anchor ?? cell ?? undefined);
  };
  const closeAll = (): void => {
    close();
    matrix.takeFocus();
  };
  const grid = (
    <MatrixGrid
      {...{ sheet, matrix, label, scroller, toggle, openPanel, openMenu, openKeys, orders, pulled, drop, refuseMove }}
      sort={asking.sort}
      openBulk={openBulk}
    />
  );
  const table = isNarrow ? <MatrixCards rows={rows} label={label} /> : grid;
  return (
    <MatrixContext.Provider value={tools}>
      <div className="matrix-page">
        <div className="matrix-main">
          <MatrixToolbar
            {...{ asking, ask, making, on, addable, openKeys }}
            allColumns={screen.allColumns}
            withChecks={screen.withChecks}
            add={matrix.add}
            openFilter={filter}
            setOpenFilter={setFilter}
            views={<ViewMenu {...{ views, asking, on, change }} />}
          />
          {matrix.told && <PasteReport told={matrix.told} columns={columns} onClose={matrix.forgetTold} />}
          {rows.length === 0 ? <Empty title={translate(why)} why={translate(`${why}_why`)} /> : table}
          <MatrixFoot
            {...{ rows, chosen }}
            isFiltered={isLess}
            canPlace={matrix.chosen().every(({ id, kind }) => mayPlace(rights.at(document, id), kind))}
            onSet={openBulk}
            onRemove={matrix.remove}
            onLetGo={() => {
              matrix.unpick();
              if (matrix.selected) matrix.select({ active: matrix.selected.active });
              matrix.takeFocus();
            }}
          />
        </div>
        {address.record !== undefined && document.records.has(address.record) && (
          <RecordPanel record={address.record} onClose={() => change({ record: null })} />
        )}
      </div>
      <Pointing menu={over.menu} findings={over.findings} {...{ matrix, openPanel }} onClose={close} />
      {over.bulk && <BulkSet anchor={over.bulk} columns={columns} matrix={matrix} onClose={closeAll} />}
      {matrix.moving && <MoveQuestion recodes={matrix.moving.recodes} onSettle={matrix.settleMove} />}
      <EditingSaid isEditing={matrix.typing !== undefined} />
      {over.areKeys && <KeySheet onClose={closeAll} />}
    </MatrixContext.Provider>
  );
};
