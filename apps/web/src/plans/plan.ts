import type { Schemas } from '@mufakat/api-client/client';

/** Why a move is not possible, or what to know before making it. */
export type Explanation = Schemas['Explanation'];
/** A move out of the plan's stage, with why it is not possible yet. */
export type PlanMoveView = Schemas['MoveView'];
export type ActView = Schemas['ActView'];
export type VersionView = Schemas['VersionView'];
export type PlanView = Schemas['PlanView'];
/** As far as a plan names it. */
export type Body = Pick<Schemas['BodyView'], 'id' | 'name' | 'acronym'> &
  Partial<Pick<Schemas['BodyView'], 'kind' | 'jurisdictionId' | 'validTo'>>;
