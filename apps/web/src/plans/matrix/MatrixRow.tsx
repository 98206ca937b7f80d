import CheckBoxIcon from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import ErrorIcon from '@mui/icons-material/Error';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import ViewSidebarOutlinedIcon from '@mui/icons-material/ViewSidebarOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { Check } from '@mufakat/planning/checks/check';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { memo, type ReactNode } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { placeOf } from '../presence/place.js';
import { checksOn, gravest } from '../checks/words.js';
import { mayPlace } from '../rights.js';
import { Amounts } from './Amounts.js';
import { CellContent } from './CellContent.js';
import { CellInput } from './CellInput.js';
import { CellMarks } from './CellMarks.js';
import { type Column, isWritable } from './columns.js';
import { type Typing, useMatrixTools } from './MatrixContext.js';
import type { SheetReading } from './reading.js';
import { sumOf } from './roll-ups.js';
import type { Row } from './rows.js';

export const checkIcons = { error: ErrorIcon, warning: WarningAmberIcon, hint: InfoOutlinedIcon } as const;

interface RowProps {
  readonly row: Row;
  /** From 0, among all rows of the grid. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly activeColumn?: string;
  readonly typing?: Typing;
  /** First and last chosen column of this row. */
  readonly from?: number;
  readonly to?: number;
  readonly offsets: readonly number[];
  readonly focus: number;
  /** The other corner of the range stands in this column. */
  readonly cornerColumn?: number;
  /** The range is being pulled over this row. */
  readonly isPulled?: boolean;
  /** The last row of the range: it carries the handle. */
  readonly isLast: boolean;
  readonly isPicked: boolean;
}

const noChecks: readonly Check[] = [];

const CheckMark = ({ checks, record, column }: { checks: readonly Check[]; record: string; column: string }) => {
  const { openChecks } = useMatrixTools();
  const translate = useTranslate();
  const format = useFormat();
  const worst = gravest(checks);
  if (!worst || (worst.severity === 'hint' && column !== 'checks')) return null;
  const Icon = checkIcons[worst.severity];
  return (
    <button
      type="button"
      tabIndex={-1}
      className="check-mark"
      data-severity={worst.severity}
      {...{ [column === 'checks' ? 'title' : 'aria-label']: translate('plan.checks.open', { count: checks.length }) }}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={(event) => openChecks(record, column, event.currentTarget)}
    >
      <Icon fontSize="inherit" />
      {column === 'checks' && format.number(checks.length)}
    </button>
  );
};

const TitleLead = ({ row, children }: { readonly row: Row; readonly children: ReactNode }) => {
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

const TitleTail = ({ record }: { readonly record: PlanRecord }) => {
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
const GroupTail = ({ row }: { readonly row: Row }) => {
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
const RowHead = ({ record, isPicked }: { readonly record: PlanRecord; readonly isPicked: boolean }) => {
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
const FillHandle = () => {
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

interface CellProps {
  readonly row: Row;
  readonly record: PlanRecord;
  readonly column: Column;
  readonly at: number;
  readonly start?: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isCorner: boolean;
  readonly isPulled: boolean;
  readonly hasHandle: boolean;
  readonly isPicked: boolean;
  readonly typing?: Typing;
  readonly focus: number;
}

const MatrixCell = (props: CellProps) => {
  const { row, record, column, at, start, isActive, isChosen, isCorner, isPulled, hasHandle, typing, focus } = props;
  const { choose, pick, reading, rights, checks, heard, openPanel } = useMatrixTools();
  const translate = useTranslate();
  const own = checks.get(record.id) ?? noChecks;
  const here = column.id === 'checks' ? own : checksOn(own, column.id);
  const isTitle = column.isTitle === true;
  const canWrite = isActive && isWritable(column, record.kind, rights.at(reading.document, record.id));
  const grave = gravest(here)?.severity;
  const content = <CellContent record={record} column={column} />;
  return (
    <div
      role="gridcell"
      aria-colindex={at + 1}
      aria-selected={isChosen}
      className="matrix-cell"
      data-column={column.id}
      data-place={placeOf(record.id, column.id)}
      data-active={isActive || undefined}
      data-chosen={(isChosen && !isPulled) || undefined}
      data-corner={isCorner || undefined}
      data-pulled={isPulled || undefined}
      data-open={typing ? true : undefined}
      data-end={column.isEnd}
      data-heard={heard.get(`${record.id} ${column.id}`)}
      data-check={grave === 'hint' ? undefined : grave}
      style={{ width: column.width, ...(start === undefined ? {} : { position: 'sticky', insetInlineStart: start }) }}
      onMouseDown={(event) => {
        if (event.button !== 0 || typing) return;
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) pick(row.id, false);
        else choose({ row: row.id, column: column.id }, event.shiftKey);
      }}
      onMouseEnter={(event) => event.buttons === 1 && !typing && choose({ row: row.id, column: column.id }, true)}
      onDoubleClick={() => column.editor === 'none' && openPanel(record.id)}
    >
      {isTitle ? <TitleLead row={row}>{content}</TitleLead> : content}
      {at === 0 && <RowHead record={record} isPicked={props.isPicked} />}
      {hasHandle && <FillHandle />}
      {isTitle && <TitleTail record={record} />}
      <CheckMark checks={here} record={record.id} column={column.id} />
      {isActive && (
        <CellInput
          {...{ record, column, typing, focus }}
          isWritable={canWrite}
          label={cellLabel(translate(column.label), record, column, reading)}
        />
      )}
    </div>
  );
};

/** What a screen reader hears of a cell: its row, its column, what stands in it. */
const cellLabel = (heading: string, record: PlanRecord, column: Column, reading: SheetReading): string =>
  [[record.code, heading].filter(Boolean).join(' '), column.read(record, reading)].filter(Boolean).join(': ');

/** One line of the grid: a record, or a group of actions. */
export const MatrixRow = memo(
  ({ row, index, top, height, activeColumn, typing, from = 1, to = 0, offsets, focus, ...more }: RowProps) => {
    const { columns, choose } = useMatrixTools();
    const { record } = row;
    const common = {
      role: 'row',
      'aria-rowindex': index + 2,
      'aria-level': row.level,
      'aria-expanded': row.hasChildren ? row.isOpen : undefined,
      'data-kind': record?.kind ?? 'pillar',
      'data-level': row.level,
      className: 'matrix-row',
      style: { top, height },
    } as const;
    if (!record) {
      return (
        <div {...common}>
          <div
            role="gridcell"
            aria-colindex={1}
            aria-colspan={columns.length}
            className="matrix-cell matrix-group"
            data-active={activeColumn !== undefined || undefined}
            onMouseDown={() => choose({ row: row.id, column: columns[0]?.id ?? '' }, false)}
          >
            <TitleLead row={row}>
              <bdi>{row.words}</bdi>
            </TitleLead>
            <GroupTail row={row} />
            {activeColumn !== undefined && columns[0] && (
              <CellInput
                record={undefined}
                column={columns[0]}
                typing={undefined}
                isWritable={false}
                label={row.words ?? ''}
                focus={focus}
              />
            )}
          </div>
        </div>
      );
    }
    return (
      <div {...common} aria-selected={from <= to || more.isPicked} data-picked={more.isPicked || undefined}>
        {columns.map((column, at) => (
          <MatrixCell
            key={column.id}
            row={row}
            record={record}
            column={column}
            at={at}
            start={column.isFrozen ? offsets[at] : undefined}
            isActive={column.id === activeColumn}
            isChosen={at >= from && at <= to}
            isCorner={at === more.cornerColumn}
            isPulled={more.isPulled === true && at >= from && at <= to}
            hasHandle={more.isLast && at === to && from <= to}
            isPicked={more.isPicked}
            typing={column.id === activeColumn ? typing : undefined}
            focus={focus}
          />
        ))}
      </div>
    );
  },
);
MatrixRow.displayName = 'MatrixRow';
