import { type Figure, type FigureStamp, shareOf } from '../figures/figure.js';
import type { Day } from '../obligations/day.js';
import { type Followed, isOpenStanding, standingOf } from './evaluation.js';

export interface FollowUpFigures {
  /** Answered by the state, of all recommendations. */
  readonly answered: Figure;
  /** Accepted whole or partly, of all recommendations. */
  readonly accepted: Figure;
  /** Done, of what was accepted whole or partly. */
  readonly done: Figure;
}

const isAccepted = ({ answer }: Followed): boolean => answer === 'accepted' || answer === 'partly';

/** How far the recommendations of an evaluation are answered and done; each figure names its rows. */
export const followUpFigures = (recommendations: readonly Followed[], asOf: Day): FollowUpFigures => {
  const stamp = (of: string): FigureStamp => ({ of, asOf });
  const all = stamp('recommendations');
  return {
    answered: shareOf(recommendations, ({ answer }) => answer !== null, all),
    accepted: shareOf(recommendations, isAccepted, all),
    done: shareOf(
      recommendations.filter(isAccepted),
      (one) => standingOf(one) === 'done',
      stamp('recommendations-accepted'),
    ),
  };
};

/** Those that are still open, in the order given. */
export const openAmong = <Row extends Followed>(recommendations: readonly Row[]): Row[] =>
  recommendations.filter((one) => isOpenStanding(standingOf(one)));
