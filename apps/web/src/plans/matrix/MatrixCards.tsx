import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useRef } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { gravest } from '../checks/words.js';
import { CellContent } from './CellContent.js';
import { CellMarks } from './CellMarks.js';
import { useMatrixTools } from './MatrixContext.js';
import { checkIcons } from './MatrixRow.js';
import type { Row } from './rows.js';

const shownOnCards = new Set(['lead', 'period', 'budget', 'indicator']);

const Group = ({ row }: { readonly row: Row }) => {
  const { reading, rollUps, openPanel, toggle } = useMatrixTools();
  const translate = useTranslate();
  const format = useFormat();
  const { record, words } = row;
  const name = record ? labelOf(record, reading.languages) : words;
  const count = record ? rollUps.get(record.id)?.actions : row.members?.length;
  return (
    <div className="matrix-card-group" data-level={row.level}>
      <button type="button" aria-expanded={row.isOpen} onClick={() => toggle(row.id, true)}>
        <ExpandMoreIcon fontSize="small" className="matrix-chevron" data-open={row.isOpen || undefined} />
        <bdi>{record?.code}</bdi>
        <span dir="auto">{name || translate('plan.untitled')}</span>
        <small>{format.number(count ?? 0)}</small>
      </button>
      {record && (
        <button
          type="button"
          className="icon-button"
          aria-label={translate('plan.panel.open')}
          onClick={() => openPanel(record.id)}
        >
          <MoreHorizIcon fontSize="small" />
        </button>
      )}
    </div>
  );
};

const Card = ({ record }: { readonly record: PlanRecord }) => {
  const { columns, reading, checks, openPanel } = useMatrixTools();
  const translate = useTranslate();
  const format = useFormat();
  const worst = gravest(checks.get(record.id) ?? []);
  const Icon = worst && checkIcons[worst.severity];
  return (
    <button type="button" className="matrix-card" data-kind={record.kind} onClick={() => openPanel(record.id)}>
      <span className="matrix-card-head">
        <bdi>{record.code ?? translate(`kinds.${record.kind}`)}</bdi>
        <CellMarks plan={reading.document.plan} record={record.id} />
        {Icon && (
          <span className="check-mark" data-severity={worst.severity}>
            <Icon fontSize="inherit" /> {format.number(checks.get(record.id)?.length ?? 0)}
          </span>
        )}
      </span>
      <strong dir="auto">{labelOf(record, reading.languages)}</strong>
      <dl>
        {columns
          .filter(({ id }) => shownOnCards.has(id))
          .map((column) => (
            <div key={column.id}>
              <dt>{translate(column.label)}</dt>
              <dd>
                <CellContent record={record} column={column} />
              </dd>
            </div>
          ))}
      </dl>
    </button>
  );
};

const isCard = (row: Row): row is Row & { record: PlanRecord } =>
  row.record !== undefined && row.record.kind !== 'pillar';

/** The matrix on a phone: the same rows as cards, edited in the panel. */
export const MatrixCards = ({ rows, label }: { readonly rows: readonly Row[]; readonly label: string }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] && isCard(rows[index]) ? 150 : 44),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  return (
    <div ref={scroller} className="matrix-cards">
      <ol aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ top: start }}
            >
              {row && (isCard(row) ? <Card record={row.record} /> : <Group row={row} />)}
            </li>
          );
        })}
      </ol>
    </div>
  );
};
