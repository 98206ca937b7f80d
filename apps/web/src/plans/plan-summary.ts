import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { StageOnDay } from '@mufakat/planning/lifecycles/stage-on';
import type { Sensitivity } from '@mufakat/planning/records/field';
import type { RaRecord } from 'ra-core';
import type { Tone } from '../components/Mark.js';
import type { Translated } from '../platform/i18n/use-words.js';

export const planKinds = ['national', 'regional', 'sub-national', 'agency'] as const;

export interface PlanSummary extends RaRecord<string> {
  readonly version: number;
  readonly jurisdictionId: string;
  readonly jurisdictionName: Translated;
  readonly ownerBodyId: string;
  readonly ownerBodyName: Translated;
  readonly title: Translated;
  readonly kind: (typeof planKinds)[number];
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly stage: PlanStage;
  readonly derivedStage: StageOnDay;
  readonly sensitivity: Sensitivity;
  readonly publicationMode: 'public' | 'extract' | 'none';
  readonly revision: number;
  readonly factsRevision: number;
  readonly actionCount: number;
  readonly isSample: boolean;
  readonly adoptedOn?: string;
}

const tones: Partial<Record<StageOnDay, Tone>> = {
  drafting: 'accent',
  consultation: 'violet',
  review: 'violet',
  submitted: 'violet',
  adopted: 'good',
  'in-force': 'good',
  renewed: 'good',
  'mid-term-review': 'good',
  extended: 'warning',
  lapsed: 'warning',
  abandoned: 'danger',
};

export const toneOfStage = (stage: StageOnDay): Tone => tones[stage] ?? 'plain';
