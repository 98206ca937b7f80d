import { evaluationCriteria } from '@mufakat/planning/evaluations/evaluation';
import { useTranslate } from 'ra-core';

/** The six criteria in the reader's words and back; a criterion of the evaluation's own stays as it is written. */
export const useCriterion = () => {
  const translate = useTranslate();
  const six: readonly string[] = evaluationCriteria;
  const read = (criterion: string): string =>
    six.includes(criterion) ? translate(`evaluation.criterion.${criterion}`) : criterion;
  const written = (words: string): string => six.find((one) => read(one) === words) ?? words;
  return { read, written };
};
