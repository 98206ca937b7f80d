import type { RaRecord } from 'ra-core';
import type { Translated } from '../platform/i18n/use-words.js';

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
] as const;

export interface Body extends RaRecord<string> {
  readonly version: number;
  readonly jurisdictionId?: string | null;
  readonly parentId?: string | null;
  readonly name: Translated;
  readonly acronym?: string | null;
  readonly kind: (typeof bodyKinds)[number];
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly communityPillar?: string | null;
  readonly isVerified?: boolean;
  readonly source?: string | null;
  readonly isSample: boolean;
}

export const jurisdictionKinds = ['country', 'region', 'sub-national', 'organisation'] as const;

export interface Jurisdiction extends RaRecord<string> {
  readonly version: number;
  readonly code: string;
  readonly name: Translated;
  readonly kind: (typeof jurisdictionKinds)[number];
  readonly parentId?: string | null;
  readonly timeZone: string;
  readonly isSample: boolean;
}

export const duties = ['reporting', 'clearance', 'coordination', 'drafting', 'review'] as const;

export interface PostHolder {
  readonly personId: string;
  readonly from: string;
  readonly to?: string | null;
  readonly isDeputy?: boolean;
}

export interface Post extends RaRecord<string> {
  readonly version: number;
  readonly bodyId: string;
  readonly name: Translated;
  readonly duties: readonly (typeof duties)[number][];
  readonly holders: readonly PostHolder[];
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Those who hold the post today, deputies last. */
export const holdersToday = ({ holders }: Pick<Post, 'holders'>, day = today()): readonly PostHolder[] =>
  holders
    .filter(({ from, to }) => from <= day && (!to || to >= day))
    .sort((a, b) => Number(a.isDeputy ?? false) - Number(b.isDeputy ?? false));
