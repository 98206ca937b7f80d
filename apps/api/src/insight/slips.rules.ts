import { type Day, daysBetween } from '@mufakat/planning/obligations/day';
import type { Proved } from '@mufakat/planning/status/proof';
import { isClosed, type Status } from '@mufakat/planning/status/scale';
import type { ActionStatus } from '@mufakat/planning/status/status-of';
import { slipOf, spanOf } from '@mufakat/planning/timeline/timeline';
import type { ProgressInputs } from './progress.inputs.js';

/** An action whose end moved against the adopted text, or has passed before it was completed. */
export interface SlippedAction extends Pick<ActionStatus, keyof Proved> {
  readonly id: string;
  readonly body: string | null;
  readonly status: Status;
  readonly adoptedEnd: Day | null;
  readonly endsOn: Day | null;
  /** Later than adopted, in days; negative is earlier; null: the end did not move. */
  readonly slip: number | null;
  /** Days past its end; 0: not past it. */
  readonly daysLate: number;
}

type Slipping = Pick<SlippedAction, 'id' | 'body' | 'status' | 'endsOn' | keyof Proved>;

const lateBy = ({ endsOn, status }: Slipping, today: Day): number =>
  endsOn && endsOn < today && status !== 'completed' && !isClosed(status) ? daysBetween(endsOn, today) : 0;

/** The latest first. */
export const slipsOf = (inputs: ProgressInputs, actions: readonly Slipping[]): SlippedAction[] => {
  const adopted = new Map(inputs.adoptedActions.map((one) => [one.id, one]));
  const records = new Map(inputs.records.map((record) => [record.id, record]));
  return actions
    .flatMap((action): SlippedAction[] => {
      const [before, now] = [adopted.get(action.id), records.get(action.id)];
      if (!before || !now || now['isOngoing'] === true) return [];
      const slip =
        slipOf(spanOf({ ...now, startsOn: before.startsOn, endsOn: before.endsOn }), spanOf(now))?.end ?? null;
      const daysLate = lateBy(action, inputs.today);
      const { id, body, status, endsOn, proof, proofLevel } = action;
      return slip === null && daysLate === 0
        ? []
        : [{ id, body, status, proof, proofLevel, adoptedEnd: before.endsOn, endsOn, slip, daysLate }];
    })
    .sort((a, b) => b.daysLate - a.daysLate || (b.slip ?? 0) - (a.slip ?? 0));
};
