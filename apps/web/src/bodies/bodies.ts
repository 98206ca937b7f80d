import type { Schemas } from '@mufakat/api-client/client';

export type Body = Schemas['BodyView'];
export type Jurisdiction = Schemas['JurisdictionView'];
export type Post = Schemas['PostView'];
export type PostHolder = Schemas['PostHolder'];

export const bodyKinds = [
  'ministry',
  'agency',
  'sectoral-body',
  'commission',
  'secretariat',
  'un-entity',
  'donor',
  'civil-society',
  'local-government',
  'academic',
  'private',
  'entity',
  'other',
] as const satisfies readonly Body['kind'][];

export const jurisdictionKinds = [
  'country',
  'region',
  'sub-national',
  'organisation',
] as const satisfies readonly Jurisdiction['kind'][];

export const duties = [
  'reporting',
  'clearance',
  'coordination',
  'drafting',
  'review',
] as const satisfies readonly Post['duties'][number][];

const today = (): string => new Date().toISOString().slice(0, 10);

/** Those who hold the post today, deputies last. */
export const holdersToday = ({ holders }: Pick<Post, 'holders'>, day = today()): readonly PostHolder[] =>
  holders
    .filter(({ from, to }) => from <= day && (!to || to >= day))
    .sort((a, b) => Number(a.isDeputy ?? false) - Number(b.isDeputy ?? false));
