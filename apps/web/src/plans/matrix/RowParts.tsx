import CheckBoxIcon from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import ViewSidebarOutlinedIcon from '@mui/icons-material/ViewSidebarOutlined';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { mayPlace } from '../rights.js';
import { Amounts } from './Amounts.js';
import { CellMarks } from './CellMarks.js';
import { useMatrixTools } from './MatrixContext.js';
import { sumOf } from './roll-ups.js';
import type { Row } from './rows.js';

/** Before a title: its depth in the tree, and what opens it. */
export const TitleLead = ({ row, children }: { readonly row: Row; readonly children: ReactNode }) => {
  const { toggle } = useMatrixTools();
  const translate = useTranslate();
  const isGroup = row.record === undefined || row.record.kind === 'pillar';
  return (
    <span className="matrix-title" style={{ paddingInlineStart: (row.level - 1) * 14 }}>
      {row.hasChildren ? (
        <button
          type="button"
          tabIndex={-1}
          className="matrix-chevron"
          data-open={row.isOpen || undefined}
          aria-label={translate(row.isOpen ? 'plan.matrix.close' : 'plan.matrix.open')}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={() => toggle(row.id, isGroup)}
        >
          <ExpandMoreIcon fontSize="inherit" />
        </button>
      ) : (
        <i className="matrix-chevron" />
      )}
      {children}
    </span>
  );
};

/** After a title: how many actions, what other features put there, and the row's buttons. */
export const TitleTail = ({ record }: { readonly record: PlanRecord }) => {
  const { openPanel, openMenu, reading, rollUps } = useMatrixTools();
  const translate = useTranslate();
  const format = useFormat();
  const actions = rollUps.get(record.id)?.actions ?? 0;
  return (
    <span className="matrix-tail">
      {record.kind === 'pillar' && <small>{format.number(actions)}</small>}
      <CellMarks plan={reading.document.plan} record={record.id} />
      <span className="matrix-row-buttons">
        <button
          type="button"
          tabIndex={-1}
          aria-label={translate('plan.panel.open')}
          title={translate('plan.panel.open')}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={() => openPanel(record.id)}
        >
          <ViewSidebarOutlinedIcon fontSize="inherit" className="mirrored" />
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-label={translate('plan.matrix.row_menu')}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={(event) => openMenu(record.id, event.currentTarget)}
        >
          <MoreVertIcon fontSize="inherit" />
        </button>
      </span>
    </span>
  );
};

/** How many actions a group has, and what they cost. */
export const GroupTail = ({ row }: { readonly row: Row }) => {
  const { rollUps, reading } = useMatrixTools();
  const format = useFormat();
  return (
    <span className="matrix-tail">
      <small>{format.number(row.members?.length ?? 0)}</small>
      <Amounts planned={sumOf(rollUps, row.members ?? [])} currency={reading.currency} isAlways />
    </span>
  );
};

/** At the head of a row, for the pointer (keys do both as well): the grip to carry it by, and the box that picks it out. */
export const RowHead = ({ record, isPicked }: { readonly record: PlanRecord; readonly isPicked: boolean }) => {
  const { pick, startCarry, rights, reading } = useMatrixTools();
  const translate = useTranslate();
  const may = mayPlace(rights.at(reading.document, record.id), record.kind);
  return (
    <span
      aria-hidden="true"
      className="matrix-row-head"
      data-picked={isPicked || undefined}
      onMouseDown={(event) => event.stopPropagation()}
    >
      {may && (
        <i
          className="matrix-grip"
          title={translate('sheet.carry')}
          onPointerDown={(event) => startCarry(record.id, event)}
        >
          <DragIndicatorIcon fontSize="inherit" aria-hidden="true" />
        </i>
      )}
      <i className="matrix-box" title={translate('sheet.pick')} onClick={(event) => pick(record.id, event.shiftKey)}>
        {isPicked ? <CheckBoxIcon fontSize="inherit" /> : <CheckBoxOutlineBlankIcon fontSize="inherit" />}
      </i>
    </span>
  );
};

/** The corner that is pulled to fill, twice clicked to fill to the end of the group. */
export const FillHandle = () => {
  const { startPull, pullToEnd } = useMatrixTools();
  return (
    <i
      className="matrix-handle"
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={(event) => event.button === 0 && startPull()}
      onDoubleClick={pullToEnd}
    />
  );
};
