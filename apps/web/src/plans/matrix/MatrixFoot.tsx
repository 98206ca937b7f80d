import { useTranslate } from 'ra-core';
import { Suspense, useMemo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useSlots } from '../../platform/slots.js';
import { Amounts } from './Amounts.js';
import { useMatrixTools } from './MatrixContext.js';
import { sumOf } from './roll-ups.js';
import type { Row } from './rows.js';

interface Props {
  readonly rows: readonly Row[];
  readonly isFiltered: boolean;
  /** The rows that are picked or chosen; what may be done with them stands here. */
  readonly chosen: readonly string[];
  readonly canPlace: boolean;
  readonly onSet: (anchor: HTMLElement) => void;
  readonly onRemove: () => void;
  readonly onLetGo: () => void;
}

/** Every action once, also those in closed groups. */
const actionsIn = (rows: readonly Row[], all: readonly string[], isFiltered: boolean): readonly string[] => {
  if (!isFiltered) return all;
  const shown = rows.flatMap(({ record, members }) => members ?? (record?.kind === 'action' ? [record.id] : []));
  return [...new Set(shown)];
};

/** At the foot of the table: how many actions and what they cost, and what is done with the chosen rows. */
export const MatrixFoot = ({ rows, isFiltered, chosen, canPlace, onSet, onRemove, onLetGo }: Props) => {
  const { reading, rollUps } = useMatrixTools();
  const translate = useTranslate();
  const format = useFormat();
  const { rowsActions } = useSlots();
  const { document } = reading;
  const all = useMemo(
    () => [...document.records.values()].flatMap(({ id, kind }) => (kind === 'action' ? [id] : [])),
    [document],
  );
  const actions = actionsIn(rows, all, isFiltered);
  const whole = rollUps.get(document.plan);
  const planned = isFiltered ? sumOf(rollUps, actions) : (whole?.planned ?? {});
  return (
    <div className="matrix-foot">
      {chosen.length > 1 && (
        <span className="matrix-chosen" role="group" aria-label={translate('sheet.chosen', { count: chosen.length })}>
          <strong>{translate('sheet.chosen', { count: chosen.length })}</strong>
          <button type="button" className="link-button" onClick={(event) => onSet(event.currentTarget)}>
            {translate('sheet.bulk')}
          </button>
          <Suspense fallback={null}>
            {rowsActions.map(({ name, lazy: Action }) => (
              <Action key={name} plan={document.plan} records={chosen} />
            ))}
          </Suspense>
          {canPlace && (
            <button type="button" className="link-button" data-tone="danger" onClick={onRemove}>
              {translate('plan.matrix.remove')}
            </button>
          )}
          <button type="button" className="link-button" onClick={onLetGo}>
            {translate('sheet.let_go')}
          </button>
        </span>
      )}
      <span className="matrix-total" role="status">
        {isFiltered
          ? translate('sheet.shown_of', { count: actions.length, all: format.number(all.length) })
          : translate('plan.matrix.shown', { count: actions.length })}
      </span>
      {Object.keys(planned).length > 0 && (
        <span className="matrix-total">
          {translate(isFiltered ? 'sheet.total_shown' : 'sheet.total')}{' '}
          <Amounts planned={planned} currency="" isAlways />
        </span>
      )}
    </div>
  );
};
