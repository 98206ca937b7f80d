import type { Schemas } from '@mufakat/api-client/client';
import { unpackedShare } from '@mufakat/planning/figures/packed';
import { fetchJson } from '../../platform/api.js';
import type { FigureRead } from '../progress.js';

type Sent = Schemas['CollaborationView'];
export type Tie = { readonly a: string; readonly b: string; readonly figure: FigureRead };
export type Collaborator = { readonly body: string; readonly figure: FigureRead };
export type Engagement = Schemas['EngagementView'];
export type Together = Omit<Sent, 'bodies' | 'ties'> & {
  readonly bodies: readonly Collaborator[];
  readonly ties: readonly Tie[];
  /** Of a plan; a region has none. */
  readonly engagement: readonly Engagement[];
};

/** `place`: `/plans/<id>` or `/regions/<id>`. Figures get their rows back. */
export const fetchTogether = async (place: string): Promise<Together> => {
  const sent = await fetchJson<Sent & Partial<Schemas['PlanCollaborationView']>>(`${place}/collaboration`);
  const ids = sent.actions.map(({ id }) => id);
  const figure = (one: Sent['ties'][number]['figure']) => unpackedShare(one, ids) as FigureRead;
  return {
    ...sent,
    bodies: sent.bodies.map((one) => ({ ...one, figure: figure(one.figure) })),
    ties: sent.ties.map((one) => ({ ...one, figure: figure(one.figure) })),
    engagement: sent.engagement ?? [],
  };
};
