import type { Schemas } from '@mufakat/api-client/client';

export type Initiative = Schemas['InitiativeView'];
export type InitiativeWhole = Schemas['InitiativePage'];
export type InitiativeUpdate = Schemas['InitiativeUpdateView'];
export type InitiativeOverlap = Schemas['OverlapView'];
export type Linkable = Schemas['LinkableRecordView'];
export type OfferedInitiative = Schemas['OfferedInitiative'];

/** What the permission table asks of an initiative. */
export const thingOfInitiative = ({ bodyId, sensitivity }: Pick<Initiative, 'bodyId' | 'sensitivity'>) => ({
  initiativeBodyId: bodyId,
  initiativeSensitivity: sensitivity,
});

const tones = { planned: 'plain', running: 'accent', done: 'good', stopped: 'warning' } as const;
export const toneOf = (state: Initiative['state']) => tones[state];
