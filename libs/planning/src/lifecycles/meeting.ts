import type { Lifecycle } from './lifecycle.js';

export const meetingStates = ['planned', 'agenda-sent', 'held', 'minutes-agreed', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** From its agenda on the invited see a meeting; what was said and decided they see once the minutes are agreed. */
export const meetingLifecycle = {
  of: 'meeting',
  states: meetingStates,
  initial: 'planned',
  ends: ['closed', 'cancelled'],
  moves: [
    { move: 'send-agenda', from: 'planned', to: 'agenda-sent', permission: 'meeting.manage' },
    { move: 'hold', from: 'planned', to: 'held', permission: 'meeting.manage', skips: ['agenda-sent'] },
    { move: 'cancel', from: 'planned', to: 'cancelled', permission: 'meeting.manage', needsReason: true },
    { move: 'hold', from: 'agenda-sent', to: 'held', permission: 'meeting.manage' },
    { move: 'cancel', from: 'agenda-sent', to: 'cancelled', permission: 'meeting.manage', needsReason: true },
    { move: 'agree-minutes', from: 'held', to: 'minutes-agreed', permission: 'meeting.manage' },
    { move: 'correct-minutes', from: 'minutes-agreed', to: 'held', permission: 'meeting.manage', needsReason: true },
    { move: 'close', from: 'minutes-agreed', to: 'closed', permission: 'meeting.manage' },
  ],
} as const satisfies Lifecycle<MeetingState>;

const agreed: readonly MeetingState[] = ['minutes-agreed', 'closed'];

/** Whether the invited see its minutes and all of its decisions. */
export const areMinutesOut = (state: MeetingState): boolean => agreed.includes(state);
/** While it is prepared or held its agenda is worked on, and words are written into its minutes until they are agreed. */
export const isWorkedOn = (state: MeetingState): boolean =>
  state === 'planned' || state === 'agenda-sent' || state === 'held';
/** A decision is taken at the table: once the agenda is out, until the minutes are agreed. */
export const takesDecisions = (state: MeetingState): boolean => state === 'agenda-sent' || state === 'held';

export const decisionStates = ['open', 'answered', 'closed', 'withdrawn'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What a meeting decided is open until everybody it binds has answered and the coordinator has closed it. */
export const decisionLifecycle = {
  of: 'meeting-decision',
  states: decisionStates,
  initial: 'open',
  ends: ['closed', 'withdrawn'],
  moves: [
    {
      ...{ move: 'settle', from: 'open', to: 'answered', permission: 'of-its-cause', by: 'consequence' },
      fulfils: ['follow-up-decision'],
    },
    { move: 'close', from: 'open', to: 'closed', permission: 'meeting.manage', needsReason: true },
    { move: 'withdraw', from: 'open', to: 'withdrawn', permission: 'meeting.manage', needsReason: true },
    { move: 'close', from: 'answered', to: 'closed', permission: 'meeting.manage' },
    {
      ...{ move: 'reopen', from: 'answered', to: 'open', permission: 'meeting.manage', needsReason: true },
      opens: ['follow-up-decision'],
    },
  ],
} as const satisfies Lifecycle<DecisionState>;
