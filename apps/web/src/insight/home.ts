import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Translated } from '../platform/i18n/use-words.js';
import type { RecentChange } from '../history/index.js';
import type { Obligation } from './obligations.js';

export interface HomePlan {
  readonly id: string;
  readonly title: Translated | null;
  readonly jurisdictionName: Translated;
  readonly stage: PlanStage;
  readonly isSample: boolean;
  /** The round that takes reports now, the one due first. */
  readonly openRound: {
    readonly id: string;
    readonly title: string;
    readonly dueOn: string;
    readonly owed: number;
    readonly given: number;
  } | null;
}

/** What waits on me, what waits on others, my plans and what changed lately. */
export interface HomeView {
  readonly mine: readonly Obligation[];
  readonly others: readonly Obligation[];
  readonly moreObligations: number;
  readonly plans: readonly HomePlan[];
  readonly planCount: number;
  readonly changes: readonly RecentChange[];
  /** For administrators: mails not sent yet. */
  readonly waitingMails: number | null;
}
