import { committedIn, isInPlay } from '@mufakat/planning/commitments/commitment';
import { type ActionRow, countByStatus, groupedBy, type StatusFigures } from '@mufakat/planning/figures/action-figures';
import { namedIn, takingPart, type TakesPart } from '@mufakat/planning/figures/collaboration';
import type { Figure, FigureStamp } from '@mufakat/planning/figures/figure';
import { responseFigure } from '@mufakat/planning/figures/response';
import { isGiven } from '@mufakat/planning/lifecycles/report';
import { type RoundStateOnDay, roundStateOn } from '@mufakat/planning/lifecycles/reporting-round';
import { type Day, daysBetween } from '@mufakat/planning/obligations/day';
import { reportersOn } from '@mufakat/planning/obligations/who-reports';
import type { PlanDocument, PlanRecord, Translated } from '@mufakat/planning/records/record';
import { descendantsOf, inReadingOrder } from '@mufakat/planning/records/tree';
import { thresholdsOf } from '@mufakat/planning/status/facts';
import { isClosed, scaleOf, type StatusScale } from '@mufakat/planning/status/scale';
import { type ActionStatus, type LastVerified, lastVerifiedOf, statusOf } from '@mufakat/planning/status/status-of';
import { type IndicatorShown, indicatorsShown, progressOf } from './indicator-progress.rules.js';
import type { LineInput, ProgressInputs, ReportInput, RoundInput } from './progress.inputs.js';
import { type SlippedAction, slipsOf } from './slips.rules.js';

export interface ActionShown extends ActionStatus {
  readonly id: string;
  readonly code: string | null;
  readonly title: Translated | null;
  /** The level it stands under; null straight under the plan. */
  readonly pillar: string | null;
  /** First lead: who owes its line in the round the status rests on, else who leads it today. */
  readonly body: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly place: Translated | null;
  readonly verifierNote: string | null;
  readonly isVacant: boolean;
  /** What the newest verified report said, whatever was said or kept silent since. */
  readonly lastVerified?: LastVerified;
}

export interface RoundShown extends RoundInput {
  readonly stateOnDay: RoundStateOnDay;
  /** Reports given of reports owed. */
  readonly response: Figure;
}

/** A report somebody owes, in a round that is not cancelled. */
export interface OwedShown extends ReportInput {
  readonly dueOn: Day;
}

export interface GroupShown {
  /** Of the pillar or body; null for actions under none. */
  readonly id: string | null;
  readonly code: string | null;
  readonly title: Translated | null;
  /** Level above, for pillars within pillars. */
  readonly parent: string | null;
  readonly byStatus: StatusFigures;
}

export interface Overdue {
  readonly kind: 'report' | 'action';
  /** The report, or the action. */
  readonly id: string;
  readonly title: Translated | null;
  readonly body: string | null;
  readonly round: string | null;
  readonly dueOn: Day;
  readonly daysLate: number;
  readonly isVacant: boolean;
}

/** A named denominator with its actions by status. */
export interface Denominator {
  readonly of: string;
  readonly byStatus: StatusFigures;
}

export interface PlanProgress {
  readonly plan: string;
  readonly title: Translated | null;
  readonly revision: number;
  readonly factsRevision: number;
  readonly asOf: Day;
  readonly scale: StatusScale;
  readonly currentRound: RoundShown | null;
  readonly rounds: readonly RoundShown[];
  /** The first is the one that `byPillar` and `byBody` divide. */
  readonly denominators: readonly Denominator[];
  readonly byPillar: readonly GroupShown[];
  readonly byBody: readonly GroupShown[];
  readonly actions: readonly ActionShown[];
  readonly overdue: readonly Overdue[];
  readonly slips: readonly SlippedAction[];
  readonly indicators: readonly IndicatorShown[];
  /** Who takes part today in the actions of the first denominator. */
  readonly parts: readonly TakesPart[];
  /** Every body with a part anywhere in the plan today. */
  readonly namedBodies: readonly string[];
  readonly bodyKinds: Readonly<Record<string, string>>;
  /** Every report owed; none for readers who may not list them all. */
  readonly reports: readonly OwedShown[];
  /** Names of the bodies that figures and rows speak of. */
  readonly bodies: Readonly<Record<string, Translated>>;
}

const titleOf = (record: PlanRecord | undefined): Translated | null =>
  (record?.['title'] as Translated | undefined) ?? null;
const dayOf = (record: PlanRecord | undefined, field: 'startsOn' | 'endsOn'): Day | null =>
  (record?.[field] as Day | undefined) ?? null;

const owedOf = ({ rounds, reports }: ProgressInputs): OwedShown[] => {
  const dueOn = new Map(rounds.filter(({ state }) => state !== 'cancelled').map((round) => [round.id, round.dueOn]));
  return reports.flatMap((report) => {
    const day = dueOn.get(report.round);
    return day ? [{ ...report, dueOn: day }] : [];
  });
};

const roundsOf = ({ rounds, today }: ProgressInputs, reports: readonly OwedShown[]): RoundShown[] =>
  rounds
    .filter(({ state }) => state !== 'cancelled')
    .map((round) => {
      const owed = reports.filter((report) => report.round === round.id);
      const response = responseFigure(owed, { of: 'reports-owed', asOf: today, round: round.id });
      return { ...round, stateOnDay: roundStateOn(round, today), response };
    });

/** The newest round that has opened. */
const currentOf = (rounds: readonly RoundShown[]): RoundShown | null =>
  rounds.filter(({ state }) => state !== 'planned').at(-1) ?? null;

const pillarOf = (document: PlanDocument, { parent }: PlanRecord): string | null =>
  parent && document.records.get(parent)?.kind === 'pillar' ? parent : null;

const ledBy = (decisive: (LineInput & { readonly isVacant?: boolean }) | undefined, lead: string | undefined) =>
  decisive
    ? { body: decisive.body, verifierNote: decisive.verifierNote, isVacant: decisive.isVacant ?? false }
    : { body: lead ?? null, verifierNote: null, isVacant: false };

const linesOf = ({ lines, reports }: ProgressInputs) => {
  const vacant = new Set(reports.filter(({ isVacant }) => isVacant).map(({ id }) => id));
  return lines.map((line): LineInput & { isVacant?: boolean } =>
    vacant.has(line.report) ? { ...line, isVacant: true } : line,
  );
};

const firstLeadsOf = (document: PlanDocument, day: Day): ReadonlyMap<string, string> =>
  new Map(
    reportersOn(document, day)
      .filter(({ rank }) => rank === 0)
      .map(({ action, body }) => [action, body]),
  );

const actionsOf = (
  inputs: ProgressInputs,
  document: PlanDocument,
  indicators: readonly IndicatorShown[],
): ActionShown[] => {
  const root = document.records.get(document.plan);
  const [scale, thresholds] = [
    scaleOf(root),
    thresholdsOf({ amberThreshold: root?.['amberThreshold'], redThreshold: root?.['redThreshold'] }),
  ];
  const linesBy = groupedBy(linesOf(inputs), ({ action }) => action);
  const leads = firstLeadsOf(document, inputs.today);
  const rounds = inputs.rounds.map((round) => ({
    ...round,
    isFrozen: round.state === 'frozen',
    isCancelled: round.state === 'cancelled',
  }));
  const indicatorsBy = groupedBy(indicators, ({ action }) => action);
  return inReadingOrder(document)
    .filter(({ kind }) => kind === 'action')
    .map((record) => {
      const lines = linesBy.get(record.id) ?? [];
      const progress = (indicatorsBy.get(record.id) ?? []).map((one) => progressOf(one, thresholds));
      const facts = { rounds, lines, progress, thresholds };
      const status = statusOf(record, facts, inputs.today, scale);
      const lastVerified = lastVerifiedOf(facts, inputs.today, scale);
      const decisive = lines.filter(({ round }) => round === status.round).sort((a, b) => a.rank - b.rank)[0];
      return {
        ...status,
        ...{ id: record.id, code: record.code ?? null, title: titleOf(record), pillar: pillarOf(document, record) },
        ...{ startsOn: dayOf(record, 'startsOn'), endsOn: dayOf(record, 'endsOn') },
        place: (record['place'] as Translated | undefined) ?? null,
        ...ledBy(decisive, leads.get(record.id)),
        ...(lastVerified && { lastVerified }),
      };
    });
};

const denominatorsOf = (inputs: ProgressInputs, actions: readonly ActionShown[], stamp: Omit<FigureStamp, 'of'>) => {
  const adopted = new Set(inputs.adoptedActions.map(({ id }) => id));
  const base = inputs.isAdopted ? actions.filter(({ id }) => adopted.has(id)) : actions;
  const owed = new Set(inputs.lines.filter(({ round }) => round === stamp.round).map(({ action }) => action));
  const year = Number(inputs.today.slice(0, 4));
  const committed = committedIn(inputs.commitments, year);
  const inPlay = base.filter((action) => isInPlay(action, year));
  const counted = (of: string, rows: readonly ActionRow[]) => ({ of, byStatus: countByStatus(rows, { ...stamp, of }) });
  const denominators = [
    counted(inputs.isAdopted ? 'adopted-actions' : 'plan-actions', base),
    counted('actions-in-play', inPlay),
    counted(
      'actions-committed',
      inPlay.filter(({ id }) => committed.has(id)),
    ),
    counted(
      'actions-owed',
      actions.filter(({ id }) => owed.has(id)),
    ),
  ];
  return { base, denominators };
};

const pillarsOf = (document: PlanDocument, base: readonly ActionShown[], stamp: FigureStamp): GroupShown[] => {
  const pillars = inReadingOrder(document)
    .filter(({ kind }) => kind === 'pillar')
    .map((pillar) => {
      const under = new Set(descendantsOf(document, pillar.id).map(({ id }) => id));
      const byStatus = countByStatus(
        base.filter(({ id }) => under.has(id)),
        stamp,
      );
      const parent = pillarOf(document, pillar);
      return { id: pillar.id, code: pillar.code ?? null, title: titleOf(pillar), parent, byStatus };
    });
  const loose = base.filter(({ pillar }) => pillar === null);
  const none = { id: null, code: null, title: null, parent: null, byStatus: countByStatus(loose, stamp) };
  return loose.length > 0 ? [...pillars, none] : pillars;
};

const bodiesOf = (inputs: ProgressInputs, base: readonly ActionShown[], stamp: FigureStamp): GroupShown[] =>
  [...groupedBy(base, ({ body }) => body)].map(([body, rows]) => ({
    ...{ id: body || null, code: null, title: inputs.bodies[body] ?? null, parent: null },
    byStatus: countByStatus(rows, stamp),
  }));

const overdueOf = (inputs: ProgressInputs, actions: readonly ActionShown[]): Overdue[] => {
  const { today, rounds, reports } = inputs;
  const due = new Map(
    rounds.filter(({ state, dueOn }) => state === 'open' && dueOn < today).map((one) => [one.id, one]),
  );
  const late = reports.flatMap(({ id, round, body, state, isVacant }): Overdue[] => {
    const { dueOn } = due.get(round) ?? {};
    if (!dueOn || isGiven(state)) return [];
    const title = inputs.bodies[body] ?? null;
    return [{ kind: 'report', id, title, body, round, dueOn, daysLate: daysBetween(dueOn, today), isVacant }];
  });
  const ongoing = new Set(inputs.records.filter((record) => record['isOngoing'] === true).map(({ id }) => id));
  const slipped = actions.flatMap(({ id, title, body, endsOn, status, isVacant }): Overdue[] => {
    if (!endsOn || endsOn >= today || status === 'completed' || isClosed(status) || ongoing.has(id)) return [];
    return [
      { kind: 'action', id, title, body, round: null, dueOn: endsOn, daysLate: daysBetween(endsOn, today), isVacant },
    ];
  });
  return [...late, ...slipped].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
};

export const documentOf = ({ plan, revision, records }: ProgressInputs): PlanDocument => ({
  plan,
  revision,
  records: new Map(records.map((record) => [record.id, record])),
});

/** The actions alone, as far as reports tell of them. */
export const actionsReported = (inputs: ProgressInputs, document: PlanDocument): ActionShown[] =>
  actionsOf(inputs, document, []);

/** Status, figures and lists of one plan on one day: a pure function of its inputs. */
export const planProgress = (inputs: ProgressInputs): PlanProgress => {
  const { plan, revision, factsRevision, today, bodies } = inputs;
  const document = documentOf(inputs);
  const reports = owedOf(inputs);
  const rounds = roundsOf(inputs, reports);
  const currentRound = currentOf(rounds);
  const stamp = { asOf: today, round: currentRound?.id ?? null };
  const indicators = indicatorsShown(inputs, stamp.round);
  const actions = actionsOf(inputs, document, indicators);
  const { base, denominators } = denominatorsOf(inputs, actions, stamp);
  const divided = { ...stamp, of: denominators[0]?.of ?? 'plan-actions' };
  const root = document.records.get(plan);
  const counted = new Set(base.map(({ id }) => id));
  return {
    ...{ plan, title: titleOf(root), revision, factsRevision, asOf: today, scale: scaleOf(root) },
    ...{ currentRound, rounds, denominators, actions, indicators, bodies },
    byPillar: pillarsOf(document, base, divided),
    byBody: bodiesOf(inputs, base, divided),
    ...{ overdue: overdueOf(inputs, actions), slips: slipsOf(inputs, actions) },
    ...{ reports, bodyKinds: inputs.bodyKinds, namedBodies: namedIn(document, today) },
    ...{ parts: takingPart(document, today).filter(({ action }) => counted.has(action)) },
  };
};
