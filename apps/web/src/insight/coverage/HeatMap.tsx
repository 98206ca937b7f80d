import { countIn, type Coverage, levelOf } from '@mufakat/planning/coverage/coverage';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { NameOf } from './NameOf.js';
import type { CoverageNames } from './use-coverage-names.js';

interface Props {
  readonly coverage: Coverage;
  readonly names: CoverageNames;
  readonly chosen: { readonly row: string | null; readonly value: string | null };
  readonly onOpen: (pillar: string | null, value: string) => void;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** A square a pillar and value: number, shape and word. One of them is in the order of Tab, arrows go on from there. */
export const HeatMap = ({ coverage: { values, rows, dimension }, names, chosen, onOpen }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const [atRow, atColumn] = [Math.min(at[0], rows.length - 1), Math.min(at[1], values.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const turned = document.documentElement.dir === 'rtl' ? -step[1] : step[1];
    const row = Math.max(0, Math.min(rows.length - 1, atRow + step[0]));
    const column = Math.max(0, Math.min(values.length - 1, atColumn + turned));
    setAt([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-at="${String(row)} ${String(column)}"]`)?.focus();
  };
  return (
    <div className="heat-scroll" tabIndex={-1}>
      <table ref={table} className="heat" onKeyDown={onKeyDown}>
        <caption>{translate('coverage.caption', { by: translate(`coverage.dimensions.${dimension}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('kinds.pillar')}</th>
            {values.map((value) => (
              <th key={value} scope="col">
                <bdi>{names.value(value)}</bdi>
                <small dir="auto">{names.meaning(value)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.pillar ?? 'none'}>
              <th scope="row">
                <NameOf id={row.pillar} />
              </th>
              {values.map((value, columnAt) => {
                const count = countIn(row, value);
                const level = levelOf(count);
                const isChosen = chosen.value === value && chosen.row === (row.pillar ?? 'none');
                return (
                  <td key={value}>
                    <button
                      type="button"
                      className="square"
                      data-level={level}
                      data-at={`${String(rowAt)} ${String(columnAt)}`}
                      tabIndex={rowAt === atRow && columnAt === atColumn ? 0 : -1}
                      aria-pressed={isChosen}
                      onFocus={() => setAt([rowAt, columnAt])}
                      onClick={() => onOpen(row.pillar, value)}
                    >
                      <span className="hidden-visually">
                        {translate('coverage.square', { pillar: names.pillar(row.pillar), value, count })}
                      </span>
                      <i aria-hidden="true" />
                      <b aria-hidden="true">{format.number(count)}</b>
                      <small aria-hidden="true">{translate(`coverage.levels.${level}`)}</small>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
