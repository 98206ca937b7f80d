import { type Saving, SaveState } from '../../components/SaveState.js';
import type { PlanState } from '../store/plan-store.js';
import { usePlanState } from '../store/PlanContext.js';

const states: Readonly<Record<PlanState['save'], Saving>> = {
  saved: 'saved',
  waiting: 'unsaved',
  sending: 'saving',
  offline: 'offline',
  'signed-out': 'failed',
};

/** Where one's changes to the plan are. */
export const PlanSaving = () => {
  const { save, savedAt, unsent, held, refused } = usePlanState();
  const state = refused.length > 0 ? 'failed' : held.length > 0 ? 'conflict' : states[save];
  const at = savedAt === undefined ? undefined : new Date(savedAt).toISOString();
  return <SaveState state={state} at={at} waiting={unsent} />;
};
