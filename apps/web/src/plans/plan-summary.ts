import type { Schemas } from '@mufakat/api-client/client';
import type { StageOnDay } from '@mufakat/planning/lifecycles/stage-on';
import type { Tone } from '../components/Mark.js';

export type PlanSummary = Schemas['PlanSummary'];

export const planKinds = [
  'national',
  'regional',
  'sub-national',
  'agency',
] as const satisfies readonly PlanSummary['kind'][];

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
