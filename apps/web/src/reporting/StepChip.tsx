import { type ScaleStep, type StatusScale, stepFor } from '@mufakat/planning/status/scale';
import { statusIcons } from '../components/StatusChip.js';
import '../components/status.css';
import { useStepWords } from './use-step-words.js';

export const stepOf = (scale: StatusScale, code: string | null | undefined): ScaleStep | undefined =>
  stepFor(scale, code);

/** A step of the plan's own scale, in the shape and colour of the one of the nine it counts as. */
export const StepChip = ({ step }: { readonly step: ScaleStep }) => {
  const words = useStepWords();
  const Icon = statusIcons[step.status];
  return (
    <span className="status-chip" data-status={step.status}>
      <Icon fontSize="inherit" aria-hidden="true" />
      <bdi>{words(step)}</bdi>
    </span>
  );
};
