import type { Change } from '@mufakat/planning/changes/change';
import type { CommentState, Disposition } from '@mufakat/planning/lifecycles/comment';
import type { ReviewRoundState } from '@mufakat/planning/lifecycles/review-round';
import type { SuggestionState } from '@mufakat/planning/lifecycles/suggestion';
import type { RaRecord } from 'ra-core';
import type { Tone } from '../components/Mark.js';
import type { Translated } from '../platform/i18n/use-words.js';

export const commentKinds = ['comment', 'question', 'proposal'] as const;
export type CommentKind = (typeof commentKinds)[number];

export interface Invitee {
  readonly bodyId: string;
  readonly bodyName: Translated;
  readonly opinion: string | null;
  readonly releasedAt: string | null;
  readonly declinedAt: string | null;
  readonly declineReason: string | null;
}

export interface Round extends RaRecord<string> {
  readonly version: number;
  readonly planId: string;
  readonly planTitle: Translated | null;
  readonly versionNumber: number;
  readonly versionHash: string;
  readonly title: string;
  readonly question: string | null;
  readonly dueOn: string;
  readonly state: ReviewRoundState;
  readonly reason: string | null;
  readonly bodyIds: readonly string[];
  readonly invitees: readonly Invitee[];
  readonly comments: number;
  readonly openComments: number;
  readonly suggestions: number;
  readonly waitingSuggestions: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

interface Anchored {
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  readonly roundId: string | null;
  readonly recordId: string | null;
  readonly recordCode: string | null;
  readonly recordTitle: Translated | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly bodyId: string | null;
  readonly bodyName: Translated | null;
  /** Seen by the own body only, until its opinion releases it. */
  readonly isInternal: boolean;
  readonly createdAt: string;
}

export interface Comment extends Anchored {
  readonly field: string | null;
  readonly language: string | null;
  readonly quote: string | null;
  readonly revision: number;
  readonly text: string;
  readonly kind: CommentKind;
  readonly state: CommentState;
  readonly disposition: {
    readonly outcome: Disposition;
    readonly reason: string | null;
    readonly at: string;
    readonly byName: string | null;
  } | null;
}

export interface Suggestion extends Anchored {
  readonly baseRevision: number;
  /** With what stood there in `before`. */
  readonly changes: readonly Change[];
  readonly reason: string | null;
  readonly state: SuggestionState;
  readonly decisionReason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly appliedRevision: number | null;
}

/** Whatever was said of a plan: a comment or a suggested change. */
export type Said = ({ readonly is: 'comment' } & Comment) | ({ readonly is: 'suggestion' } & Suggestion);

export const isOpen = (said: Said): boolean =>
  said.is === 'comment' ? said.state === 'open' : said.state === 'waiting';

const over: readonly ReviewRoundState[] = ['declined', 'closed'];
export const isUnderWay = ({ state }: Round): boolean => !over.includes(state);

export const toneOfRound: Record<ReviewRoundState, Tone> = {
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
