import type { Translated } from '@mufakat/planning/records/record';
import { Day, Flag, Instant, OneOf, Text, Uuid, Words } from '../../platform/http/fields.js';

export const delegationStates = ['ahead', 'in-force', 'ended', 'withdrawn'] as const;
export type DelegationState = (typeof delegationStates)[number];

/** To a person of the body, or to whoever holds another post of the jurisdiction. */
export class DelegationDraft {
  @Uuid({ optional: true, nullable: true }) toPersonId?: string | null;
  @Uuid({ optional: true, nullable: true }) toPostId?: string | null;
  @Day() from: string;
  @Day({ description: 'Its last day; it ends at the midnight of the jurisdiction' }) to: string;
  @Text({ optional: true, nullable: true, max: 1000 }) words?: string | null;
}

export class DelegationView {
  @Uuid() id: string;
  @Uuid() postId: string;
  @Words() postName: Translated;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Uuid() fromPersonId: string;
  @Text() fromName: string;
  @Uuid({ nullable: true }) toPersonId: string | null;
  @Text({ nullable: true }) toName: string | null;
  @Uuid({ nullable: true }) toPostId: string | null;
  @Words({ nullable: true }) toPostName: Translated | null;
  @Day() from: string;
  @Day() to: string;
  @Text({ nullable: true }) words: string | null;
  @Instant() givenAt: Date;
  @Instant({ nullable: true }) withdrawnAt: Date | null;
  @OneOf('DelegationState', delegationStates, { description: 'On this day in the jurisdiction of the body' })
  state: DelegationState;
  @Flag({ description: 'The reader may end it: its giver, or whoever keeps the posts' }) mayWithdraw: boolean;
}

/** Somebody a post's duties can be passed on to. */
export class DelegateView {
  @Uuid({ nullable: true }) personId: string | null;
  @Text({ nullable: true }) personName: string | null;
  @Uuid({ nullable: true }) postId: string | null;
  @Words({ nullable: true }) postName: Translated | null;
  @Words() bodyName: Translated;
}

/** A post one holds and may delegate from. */
export class OwnPostView {
  @Uuid() id: string;
  @Uuid() bodyId: string;
  @Words() name: Translated;
  @Words() bodyName: Translated;
}
