import { pathOf } from '@mufakat/planning/records/tree';
import { useTranslate } from 'ra-core';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Empty } from '../components/Empty.js';
import { MatrixCards } from './matrix/MatrixCards.js';
import { MatrixContext, type MatrixTools } from './matrix/MatrixContext.js';
import { MatrixGrid } from './matrix/MatrixGrid.js';
import { MatrixToolbar } from './matrix/MatrixToolbar.js';
import { PasteReport } from './matrix/PasteReport.js';
import { type Pointed, Pointing } from './matrix/Pointing.js';
import { rollUpsOf } from './matrix/roll-ups.js';
import { useHeard } from './matrix/use-heard.js';
import { type Matrix, useMatrix } from './matrix/use-matrix.js';
import { type MatrixAddress, useMatrixAddress, type Wish } from './matrix/use-matrix-address.js';
import { type SheetOnScreen, useSheet } from './matrix/use-sheet.js';
import { RecordPanel } from './panel/RecordPanel.js';
import { mayPlace } from './rights.js';
import { useChecks, useEdit } from './store/PlanContext.js';
import { useNarrow } from './use-narrow.js';
import './matrix/matrix.css';

/** The address one arrives with chooses a row; later the open panel follows the active row. */
const useArrival = (matrix: Matrix, on: SheetOnScreen, address: MatrixAddress, change: (wish: Wish) => void) => {
  const { selected, select } = matrix;
  const { document } = on.sheet.reading;
  const title = on.sheet.columns.find(({ isFrozen, id }) => isFrozen && id !== 'code')?.id ?? 'code';
  useEffect(() => {
    if (address.record === undefined) return;
    const above = pathOf(document, address.record).slice(0, -1);
    for (const { id } of above) if (on.closed.has(id)) on.toggle(id, true);
    select({ active: { row: address.record, column: title } });
    // Once, on arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const active = selected?.active.row;
  useEffect(() => {
    if (address.record !== undefined && active !== undefined && document.records.has(active)) {
      change({ record: active });
    }
    // Only when the active row changes: the row follows nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active]);
  return useCallback(
    (record: string) => {
      change({ record });
      select({ active: { row: record, column: title } });
    },
    [change, select, title],
  );
};

/** The table as the place of work. */
export const PlanMatrix = () => {
  const translate = useTranslate();
  const checks = useChecks();
  const edit = useEdit();
  const isNarrow = useNarrow();
  const [address, change] = useMatrixAddress();
  const on = useSheet(address);
  const { sheet, toggle, period } = on;
  const { rows, columns, reading, rights } = sheet;
  const { document } = reading;
  const matrix = useMatrix(sheet, edit);
  const [menu, setMenu] = useState<Pointed>();
  const [findings, setFindings] = useState<Pointed>();
  const openPanel = useArrival(matrix, on, address, change);
  const openMenu = useCallback((record: string, anchor: HTMLElement) => setMenu({ record, anchor }), []);
  const openChecks = useCallback(
    (record: string, column: string, anchor: HTMLElement) => setFindings({ record, column, anchor }),
    [],
  );
  const settled = useDeferredValue(document);
  const rollUps = useMemo(() => rollUpsOf(settled), [settled]);
  const heard = useHeard();
  const { choose, type, commit, cancel } = matrix;
  const tools = useMemo(
    (): MatrixTools => ({
      ...{ columns, reading, rights, rollUps, checks, heard, period },
      ...{ choose, toggle, openPanel, openMenu, openChecks, type, commit, cancel },
    }),
    // prettier-ignore
    [columns, reading, rights, rollUps, checks, heard, period, choose, toggle, openPanel, openMenu, openChecks, type, commit, cancel],
  );
  const here = rights.at(document, matrix.selected?.active.row ?? document.plan);
  const addable = (['action', 'pillar', 'activity', 'indicator'] as const).filter((kind) => mayPlace(here, kind));
  const label = translate('plan.views.matrix');
  const why = on.isFiltered ? 'list.none_match' : 'plan.matrix.empty';
  const table = isNarrow ? (
    <MatrixCards rows={rows} label={label} />
  ) : (
    <MatrixGrid {...{ sheet, matrix, label, toggle, openPanel, openMenu }} />
  );
  return (
    <MatrixContext.Provider value={tools}>
      <div className="matrix-page">
        <div className="matrix-main">
          <MatrixToolbar
            {...{ address, change }}
            {...on}
            shown={rows.filter(({ record }) => record?.kind === 'action').length}
            addable={addable}
            add={matrix.add}
          />
          {matrix.pasted && <PasteReport pasted={matrix.pasted} columns={columns} onClose={matrix.forgetPaste} />}
          {rows.length === 0 ? <Empty title={translate(why)} why={translate(`${why}_why`)} /> : table}
        </div>
        {address.record !== undefined && document.records.has(address.record) && (
          <RecordPanel record={address.record} onClose={() => change({ record: undefined })} />
        )}
      </div>
      <Pointing
        {...{ menu, findings, matrix, openPanel }}
        onClose={() => {
          setMenu(undefined);
          setFindings(undefined);
        }}
      />
    </MatrixContext.Provider>
  );
};
