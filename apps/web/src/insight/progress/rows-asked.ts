import { type Status, statuses } from '@mufakat/planning/status/scale';
import type { ActionProgress, FigureRead, IndicatorProgress, PlanProgress, StatusFigures } from '../progress.js';

/**
 * What the side panel shows, as the address says it: `status.on-track`, `pillar.<id>`, `body.<id>`, `action.<id>`,
 * `indicator.<id>`; `none` for a group without id.
 */
export type RowsAsked =
  | {
      readonly kind: 'actions';
      readonly name: 'status' | 'pillar' | 'body' | 'action';
      readonly of: string;
      readonly actions: readonly ActionProgress[];
      readonly isWithheld: boolean;
      readonly figure?: FigureRead;
    }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorProgress };

const isStatus = (word: string): word is Status => statuses.some((status) => status === word);

const groupOf = (progress: PlanProgress, name: string, id: string): StatusFigures | undefined =>
  (name === 'pillar' ? progress.byPillar : progress.byBody).find((group) => (group.id ?? 'none') === id)?.byStatus;

const figureAsked = (progress: PlanProgress, name: string, of: string, denominator: number): FigureRead | undefined => {
  if (name === 'status' && isStatus(of)) return progress.denominators[denominator]?.byStatus[of];
  return name === 'pillar' || name === 'body' ? groupOf(progress, name, of)?.['no-report'] : undefined;
};

const figureRows = (progress: PlanProgress, name: string, of: string, denominator: number): RowsAsked | undefined => {
  const figure = figureAsked(progress, name, of, denominator);
  if (!figure) return undefined;
  const rows = new Set(name === 'status' ? figure.counted : figure.rows);
  return {
    ...{ kind: 'actions', name: name as 'status' | 'pillar' | 'body', of, figure },
    actions: progress.actions.filter(({ id }) => rows.has(id)),
    isWithheld: figure.rowsWithheld === true,
  };
};

/** Undefined where the address asks for nothing there is. */
export const rowsAsked = (progress: PlanProgress, asked: string | null, denominator: number): RowsAsked | undefined => {
  if (asked === null) return undefined;
  const [name = '', of = ''] = asked.split('.', 2);
  if (name === 'indicator') {
    const indicator = progress.indicators.find(({ id }) => id === of);
    return indicator && { kind: 'indicator', indicator };
  }
  if (name !== 'action') return figureRows(progress, name, of, denominator);
  const actions = progress.actions.filter(({ id }) => id === of);
  return actions.length > 0 ? { kind: 'actions', name, of, actions, isWithheld: false } : undefined;
};
