import type { Fact, FactDecision, FactSheet, FactSlip } from '@mufakat/planning/evaluations/fact-sheet';
import type { StatusFigure } from '@mufakat/planning/figures/action-figures';
import { type Figure, type FigureReading, shareOf } from '@mufakat/planning/figures/figure';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import type { Proved } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import { timelineOf } from '@mufakat/planning/timeline/timeline';

/** What of a plan's progress a fact sheet takes. */
export interface ProgressTold {
  readonly asOf: string;
  readonly currentRound: { readonly id: string; readonly title: string; readonly response: Figure } | null;
  readonly denominators: readonly { readonly of: string; readonly byStatus: Readonly<Record<string, StatusFigure>> }[];
  readonly indicators: readonly (Proved & {
    readonly id: string;
    readonly code?: string;
    readonly title?: Translated;
    readonly unit?: Translated;
    readonly baselineValue?: string;
    readonly targets: readonly { readonly dueOn?: string; readonly value?: string }[];
    readonly figure: Figure;
  })[];
  readonly bodies: Readonly<Record<string, Translated>>;
}

const bare: Omit<Fact, 'key' | 'kind' | 'figure'> = {
  code: null,
  title: null,
  unit: null,
  baseline: null,
  target: null,
};

/** The figure alone, as it is kept. */
const reading = (figure: Figure): FigureReading => {
  const { value, unit, numerator, denominator, of, asOf, round, silent, vacant, rows, counted } = figure;
  return {
    ...{ value, unit, numerator, denominator, of, asOf, round, silent, vacant, rows },
    ...(counted && { counted }),
  };
};

const statusFacts = ({ denominators: [counted] }: ProgressTold): Fact[] =>
  statuses.flatMap((status) => {
    const figure = counted?.byStatus[status];
    if (!figure) return [];
    const { proved } = figure;
    return [
      { ...bare, key: `status.${status}`, kind: 'status' as const, figure: reading(figure), ...(proved && { proved }) },
    ];
  });

const indicatorFacts = ({ indicators, asOf }: ProgressTold): Fact[] =>
  indicators.map((indicator) => {
    const { id, code = null, title = null, unit = null, baselineValue = null, targets, figure } = indicator;
    const { proof, proofLevel } = indicator;
    const due = targets.filter(({ dueOn, value }) => dueOn !== undefined && dueOn <= asOf && value !== undefined);
    const last = [...due].sort((a, b) => String(a.dueOn).localeCompare(String(b.dueOn))).at(-1);
    return {
      ...{ key: `indicator.${id}`, kind: 'indicator' as const, code, title, unit },
      ...{ figure: reading(figure), proof, proofLevel, baseline: baselineValue, target: last?.value ?? null },
    };
  });

const slipsOf = (document: PlanDocument, adopted: PlanDocument | undefined, asOf: string) => {
  const actions = timelineOf(document, adopted).lines.filter(
    ({ kind, adopted: before }) => kind === 'action' && before?.to !== undefined,
  );
  const slips = actions.flatMap(({ id, slip }): FactSlip[] => {
    const record = document.records.get(id);
    const title = (record?.['title'] as Translated | undefined) ?? null;
    return slip?.end ? [{ action: id, code: record?.code ?? null, title, days: slip.end }] : [];
  });
  const figure = shareOf(actions, ({ slip }) => (slip?.end ?? 0) > 0, { of: 'actions-with-adopted-end', asOf });
  return { slips: slips.sort((a, b) => b.days - a.days), figure };
};

interface Told {
  readonly progress: ProgressTold;
  readonly document: PlanDocument;
  readonly adopted?: PlanDocument;
  readonly decisions: readonly FactDecision[];
}

/** The plan in numbers on the day an evaluation is opened: every number with its rows. */
export const factSheet = ({ progress, document, adopted, decisions }: Told): FactSheet => {
  const { currentRound, bodies, asOf } = progress;
  const { slips, figure } = slipsOf(document, adopted, asOf);
  const named = (ids: readonly string[]): Translated[] => ids.flatMap((id) => (bodies[id] ? [bodies[id]] : []));
  const response = currentRound
    ? [{ ...bare, key: 'response', kind: 'response' as const, figure: reading(currentRound.response) }]
    : [];
  return {
    ...{ asOf, round: currentRound?.title ?? null },
    facts: [
      ...statusFacts(progress),
      ...response,
      { ...bare, key: 'slips', kind: 'slips', figure: reading(figure) },
      ...indicatorFacts(progress),
    ],
    silent: named(currentRound?.response.silent ?? []),
    vacant: named(currentRound?.response.vacant ?? []),
    ...{ slips, decisions },
  };
};
