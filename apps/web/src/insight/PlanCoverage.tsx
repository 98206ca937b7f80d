import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { coverageOf, type Dimension, dimensions } from '@mufakat/planning/coverage/coverage';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { UndoButton, usePlanInHand, usePlanState } from '../plans/index.js';
import { fetchJson } from '../platform/api.js';
import type { Translated } from '../platform/i18n/use-words.js';
import { saveCsv } from '../components/csv.js';
import { asCsv } from './coverage/as-csv.js';
import './coverage/coverage.css';
import { CoverageTable } from './coverage/CoverageTable.js';
import { HeatMap } from './coverage/HeatMap.js';
import { SquarePanel } from './coverage/SquarePanel.js';
import { useCoverageNames } from './coverage/use-coverage-names.js';

export interface Framework {
  readonly key: string;
  readonly items: readonly { readonly code: string; readonly parent?: string; readonly name: Translated }[];
}

const lists: Partial<Record<Dimension, string>> = { drivers: 'un-drivers', 'framework-areas': 'un-areas' };
const isDimension = (word: string | null): word is Dimension => dimensions.some((one) => one === word);

/** What the plan covers and what it leaves out: pillar by driver, target group, place or area of a framework. */
export const PlanCoverage = () => {
  const translate = useTranslate();
  const { languages, today } = usePlanInHand();
  const { document } = usePlanState();
  const [params, setParams] = useSearchParams();
  const asked = params.get('by');
  const dimension: Dimension = isDimension(asked) ? asked : 'drivers';
  const { data: frameworks } = useQuery({
    queryKey: ['frameworks'],
    queryFn: () => fetchJson<Framework[]>('/frameworks'),
    staleTime: Infinity,
  });
  const items = useMemo(
    () => frameworks?.find(({ key }) => key === lists[dimension])?.items ?? [],
    [frameworks, dimension],
  );
  const coverage = useMemo(
    () => coverageOf(document, dimension, { known: items, languages }),
    [document, dimension, items, languages],
  );
  const names = useCoverageNames(items);
  const [row, value] = [params.get('row'), params.get('value')];
  const open = (wish: Readonly<Record<string, string | undefined>>): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, word] of Object.entries(wish))
          if (word === undefined) after.delete(name);
          else after.set(name, word);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const chosen = coverage.rows.find(({ pillar }) => (pillar ?? 'none') === row);
  const isEmpty = coverage.values.length === 0 || coverage.rows.length === 0;
  return (
    <div className="coverage">
      <div className="coverage-main">
        <div className="coverage-head">
          <div role="group" aria-label={translate('coverage.by')} className="coverage-switch not-printed">
            {dimensions.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === dimension}
                onClick={() => open({ by: one, row: undefined, value: undefined })}
              >
                {translate(`coverage.dimensions.${one}`)}
              </button>
            ))}
          </div>
          <span className="coverage-doings">
            <UndoButton />
            {!isEmpty && (
              <Button
                className="not-printed"
                variant="outlined"
                startIcon={<DownloadIcon />}
                onClick={() => saveCsv(`coverage-${dimension}.csv`, asCsv(coverage, { names, asOf: today }, translate))}
              >
                {translate('coverage.csv')}
              </Button>
            )}
          </span>
        </div>
        {isEmpty ? (
          <Empty title={translate('coverage.empty')} why={translate(`coverage.empty_why.${dimension}`)} />
        ) : (
          <>
            <HeatMap
              coverage={coverage}
              names={names}
              chosen={{ row, value }}
              onOpen={(pillar, one) => open({ by: dimension, row: pillar ?? 'none', value: one })}
            />
            <CoverageTable coverage={coverage} names={names} />
          </>
        )}
      </div>
      {chosen && value !== null && (
        <SquarePanel
          {...{ row: chosen, value, dimension, names }}
          onClose={() => open({ row: undefined, value: undefined })}
        />
      )}
    </div>
  );
};
