import type { EvaluationState } from '@mufakat/planning/lifecycles/evaluation';
import type { Tone } from '../components/Mark.js';

const tones: Readonly<Record<EvaluationState, Tone>> = {
  planned: 'plain',
  'under-way': 'accent',
  'draft-shared': 'violet',
  final: 'warning',
  responded: 'good',
  closed: 'plain',
  abandoned: 'danger',
};

export const toneOfEvaluation = (state: EvaluationState): Tone => tones[state];
