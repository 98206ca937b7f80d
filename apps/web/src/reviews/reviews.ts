import type { Schemas } from '@mufakat/api-client/client';
import type { Change } from '@mufakat/planning/changes/change';
import type { Disposition } from '@mufakat/planning/lifecycles/comment';
import type { SuggestionState } from '@mufakat/planning/lifecycles/suggestion';
import type { Tone } from '../components/Mark.js';

export type CommentKind = Schemas['CommentKind'];
export const commentKinds = ['comment', 'question', 'proposal'] as const satisfies readonly CommentKind[];

export type Invitee = Schemas['ReviewInviteeView'];
export type Round = Schemas['ReviewRoundView'];
export type Comment = Schemas['CommentView'];
/** Changes carry in `before` what stood there. */
export type Suggestion = Omit<Schemas['SuggestionView'], 'changes'> & { readonly changes: readonly Change[] };

export type Priority = Schemas['Priority'];
export const priorities = ['high', 'medium', 'low'] as const satisfies readonly Priority[];

/** Who hears what is said. */
export interface Audience {
  /** The round it is said in; none for those who read the draft. */
  readonly roundId?: string;
  readonly isInternal?: boolean;
  /** A note of the own body that no opinion lets out; of a comment only. */
  readonly isNote?: boolean;
}

/** Whatever was said of a plan: a comment or a suggested change. */
export type Said = ({ readonly is: 'comment' } & Comment) | ({ readonly is: 'suggestion' } & Suggestion);

export const isOpen = (said: Said): boolean =>
  said.is === 'comment' ? said.state === 'open' : said.state === 'waiting';

export type RoundState = Round['state'];
const over: readonly RoundState[] = ['declined', 'closed', 'cancelled'];
export const isUnderWay = ({ state }: Round): boolean => !over.includes(state);

export const toneOfRound: Record<RoundState, Tone> = {
  open: 'accent',
  cancelled: 'plain',
  requested: 'accent',
  accepted: 'accent',
  declined: 'danger',
  'in-review': 'violet',
  released: 'warning',
  answered: 'good',
  closed: 'plain',
};

export const toneOfOutcome: Record<Disposition, Tone> = {
  accepted: 'good',
  partly: 'warning',
  'not-accepted': 'danger',
  'out-of-scope': 'plain',
  later: 'plain',
};

export const toneOfSuggestion: Record<SuggestionState, Tone> = {
  waiting: 'accent',
  accepted: 'good',
  partly: 'warning',
  rejected: 'danger',
  overtaken: 'plain',
  withdrawn: 'plain',
};
