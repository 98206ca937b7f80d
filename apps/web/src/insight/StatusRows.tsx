import type { Status } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { ProofCounted } from '../components/ProofMark.js';
import { barOrder, StackedBar } from '../components/StackedBar.js';
import { StatusChip } from '../components/StatusChip.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { countsOf, type StatusFigures, totalOf } from './progress.js';

interface Props {
  readonly byStatus: StatusFigures;
  readonly onOpen: (status: Status) => void;
}

/** The nine states as figures, each with what it is made of; a click opens its rows. */
export const StatusRows = ({ byStatus, onOpen }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <div className="status-rows">
      <StackedBar counts={countsOf(byStatus)} />
      <ul>
        {barOrder.map((status) => {
          const { value, numerator, denominator } = byStatus[status];
          const isNone = Number(numerator ?? 0) === 0;
          const share = value === null ? '' : format.percent(Number(value) / 100);
          return (
            <li key={status} data-none={isNone || undefined}>
              <button type="button" disabled={isNone} onClick={() => onOpen(status)}>
                <StatusChip status={status} />
                <strong className="number" aria-hidden="true">
                  {format.number(numerator)}
                </strong>
                <span className="hidden-visually">
                  {translate('progress.part', {
                    numerator: format.number(numerator),
                    denominator: format.number(denominator),
                  })}
                </span>
                <small className="number">{share}</small>
                <ProofCounted of={byStatus[status].proved} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className="muted number">{translate('progress.sum', { total: format.number(totalOf(byStatus)) })}</p>
    </div>
  );
};
