import type { Lifecycle } from './lifecycle.js';

export const suggestionStates = ['waiting', 'accepted', 'partly', 'rejected', 'overtaken', 'withdrawn'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

const fulfils = ['decide-suggestion'] as const;

/** A change set that waits; once a field is settled the other suggestions on it are *overtaken*, and still shown. */
export const suggestionLifecycle = {
  of: 'suggestion',
  states: suggestionStates,
  initial: 'waiting',
  ends: ['accepted', 'partly', 'rejected', 'overtaken', 'withdrawn'],
  moves: [
    { move: 'accept', from: 'waiting', to: 'accepted', permission: 'suggestion.decide', fulfils },
    {
      move: 'accept-partly',
      from: 'waiting',
      to: 'partly',
      permission: 'suggestion.decide',
      needsReason: true,
      fulfils,
    },
    { move: 'reject', from: 'waiting', to: 'rejected', permission: 'suggestion.decide', needsReason: true, fulfils },
    { move: 'overtake', from: 'waiting', to: 'overtaken', permission: 'of-its-cause', by: 'consequence', fulfils },
    { move: 'withdraw', from: 'waiting', to: 'withdrawn', permission: 'suggestion.make', fulfils },
  ],
} as const satisfies Lifecycle<SuggestionState>;
