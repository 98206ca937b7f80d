import { proofLevels, type ProofCounts, type Proved, proofs } from '@mufakat/planning/status/proof';
import { useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { useFormat } from '../platform/i18n/use-format.js';

/** The words of `ProofMark` where there is only text: files, choices, the side of a bar. */
export const useProofWords = () => {
  const translate = useTranslate();
  const format = useFormat();
  const said = useCallback(
    ({ proof, proofLevel }: Proved): string =>
      [
        proof && translate(`proofs.${proof}`),
        proofLevel && proofLevel !== proof && translate(`proof_levels.${proofLevel}`),
      ]
        .filter(Boolean)
        .join(translate('proofs.joins')),
    [translate],
  );
  const counted = useCallback(
    (proved: ProofCounts | undefined): string => {
      if (!proved) return '';
      const part = (word: string, count: number) => `${translate(word)} ${format.number(count)}`;
      const by = proofs.flatMap((step) => (proved.byProof[step] ? [part(`proofs.${step}`, proved.byProof[step])] : []));
      const behind = proofLevels.flatMap((step) =>
        proved.byLevel[step] ? [part(`proof_levels.${step}`, proved.byLevel[step])] : [],
      );
      return [by.join(translate('proofs.joins')), behind.join(translate('proofs.joins'))].join(' · ');
    },
    [translate, format],
  );
  return { said, counted };
};
