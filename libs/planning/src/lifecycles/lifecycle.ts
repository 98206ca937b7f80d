import type { ObligationKind } from '../obligations/kinds.js';
import type { Permission } from '../permissions/permissions.js';
import type { GuardName } from './guard-names.js';

export interface Move<State extends string = string> {
  /** The verb on the button; unique among the moves out of one state. */
  readonly move: string;
  readonly from: State;
  readonly to: State;
  /** `of-its-cause`: the permission of the move or change that brings it about. */
  readonly permission: Permission | 'of-its-cause';
  readonly guard?: GuardName;
  /** Obligations the move opens, in the same transaction. */
  readonly opens?: readonly ObligationKind[];
  /** Obligations the move fulfils. */
  readonly fulfils?: readonly ObligationKind[];
  /** States passed over; a reason must be given. */
  readonly skips?: readonly State[];
  readonly needsReason?: true;
  /** Happens only by recording an act of a body, or as a consequence of another move: never drawn as a button. */
  readonly by?: 'act' | 'consequence';
}

export interface Lifecycle<State extends string = string> {
  readonly of: string;
  readonly states: readonly State[];
  readonly initial: State;
  /** States one does not leave, on purpose. */
  readonly ends: readonly State[];
  readonly moves: readonly Move<State>[];
}

export const movesFrom = <State extends string>(lifecycle: Lifecycle<State>, state: State): readonly Move<State>[] =>
  lifecycle.moves.filter((move) => move.from === state);

/** The moves a person can be offered as buttons in a state. */
export const buttonsFrom = <State extends string>(lifecycle: Lifecycle<State>, state: State): readonly Move<State>[] =>
  movesFrom(lifecycle, state).filter((move) => !move.by);

/** The move of that name out of a state; undefined when the state does not allow it. */
export const findMove = <State extends string>(
  lifecycle: Lifecycle<State>,
  state: State,
  name: string,
): Move<State> | undefined => lifecycle.moves.find((move) => move.from === state && move.move === name);

export const asksForReason = (move: Move): boolean => move.needsReason === true || (move.skips?.length ?? 0) > 0;

/** Rows for several origins of one move. */
export const fromEach = <State extends string>(
  origins: readonly State[],
  rest: Omit<Move<State>, 'from'>,
): readonly Move<State>[] => origins.map((from) => ({ from, ...rest }));
