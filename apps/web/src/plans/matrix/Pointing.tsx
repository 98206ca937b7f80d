import Popover from '@mui/material/Popover';
import type { Check } from '@mufakat/planning/checks/check';
import { useState } from 'react';
import { CheckList } from '../checks/CheckList.js';
import { checksOn } from '../checks/words.js';
import { KeepDialog, useMayKeep } from '../renewal/KeepInLibrary.js';
import { useChecks, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { RowMenu } from './RowMenu.js';
import type { Matrix } from './use-matrix.js';

/** Something on a row that was pointed at: its menu, or the findings in one of its cells. */
export interface Pointed {
  readonly record: string;
  readonly anchor: HTMLElement;
  readonly column?: string;
}

const checksAt = (checks: readonly Check[], column: string | undefined): readonly Check[] =>
  column === undefined || column === 'checks' ? checks : checksOn(checks, column);

interface Props {
  readonly menu?: Pointed;
  readonly findings?: Pointed;
  readonly matrix: Matrix;
  readonly openPanel: (record: string) => void;
  readonly onClose: () => void;
}

/** What opens over the table at a row. */
export const Pointing = ({ menu, findings, matrix, openPanel, onClose }: Props) => {
  const { rights, languages } = usePlanInHand();
  const { document } = usePlanState();
  const checks = useChecks();
  const [kept, keep] = useState<string>();
  const mayKeep = useMayKeep(menu && document.records.get(menu.record));
  const keeping = kept === undefined ? undefined : document.records.get(kept);
  const here = findings ? checksAt(checks.get(findings.record) ?? [], findings.column) : [];
  return (
    <>
      {menu && (
        <RowMenu
          {...{ document, languages, openPanel }}
          record={menu.record}
          anchor={menu.anchor}
          rights={rights.at(document, menu.record)}
          add={matrix.add}
          change={matrix.change}
          relocate={matrix.relocate}
          keep={mayKeep ? keep : undefined}
          onClose={() => {
            onClose();
            matrix.takeFocus();
          }}
        />
      )}
      {keeping && (
        <KeepDialog
          record={keeping}
          onClose={() => {
            keep(undefined);
            matrix.takeFocus();
          }}
        />
      )}
      <Popover
        open={here.length > 0}
        anchorEl={findings?.anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={onClose}
        slotProps={{ paper: { className: 'check-popover' } }}
      >
        <CheckList checks={here} onFixed={onClose} />
      </Popover>
    </>
  );
};
