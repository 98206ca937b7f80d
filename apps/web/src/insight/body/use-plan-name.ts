import { useWords } from '../../platform/i18n/use-words.js';
import type { BodyWork } from './body-work.js';

/** What the plans of a body are called. */
export const usePlanName = ({ plans }: BodyWork): ((plan: string) => string) => {
  const words = useWords();
  return (plan) => words(plans.find(({ id }) => id === plan)?.title);
};
