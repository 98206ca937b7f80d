import ErrorIcon from '@mui/icons-material/Error';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { Check } from '@mufakat/planning/checks/check';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { memo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { placeOf } from '../presence/place.js';
import { checksOn, gravest } from '../checks/words.js';
import { CellContent } from './CellContent.js';
import { CellInput } from './CellInput.js';
import type { Column } from './column.js';
import { isWritable } from './columns.js';
import { type Typing, useMatrixTools } from './MatrixContext.js';
import type { SheetReading } from './reading.js';
import { FillHandle, GroupTail, RowHead, TitleLead, TitleTail } from './RowParts.js';
import type { Row } from './rows.js';

export const checkIcons = { error: ErrorIcon, warning: WarningAmberIcon, hint: InfoOutlinedIcon } as const;

export interface RowProps {
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

/** What the look of a cell hangs on. */
const looksOf = ({ isActive, isChosen, isCorner, isPulled, typing }: CellProps) => ({
  'data-active': isActive || undefined,
  'data-chosen': (isChosen && !isPulled) || undefined,
  'data-corner': isCorner || undefined,
  'data-pulled': isPulled || undefined,
  'data-open': typing ? true : undefined,
});

const MatrixCell = (props: CellProps) => {
  const { row, record, column, at, start, isActive, isChosen, hasHandle, typing, focus } = props;
  const { choose, pick, reading, rights, checks, heard, openPanel } = useMatrixTools();
  const translate = useTranslate();
  const own = checks.get(record.id) ?? noChecks;
  const here = column.id === 'checks' ? own : checksOn(own, column.id);
  const isTitle = column.isTitle === true;
  const canWrite = isWritable(column, record.kind, rights.at(reading.document, record.id));
  const grave = gravest(here)?.severity;
  const content = <CellContent record={record} column={column} />;
  return (
    <div
      role="gridcell"
      aria-colindex={at + 1}
      aria-selected={isChosen}
      aria-readonly={!canWrite}
      className="matrix-cell"
      data-column={column.id}
      data-place={placeOf(record.id, column.id)}
      {...looksOf(props)}
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
