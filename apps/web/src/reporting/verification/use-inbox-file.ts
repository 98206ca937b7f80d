import { useTranslate } from 'ra-core';
import { useProofWords } from '../../components/use-proof-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { stepOf } from '../StepChip.js';
import { useStepWords } from '../use-step-words.js';
import { useRiskWords } from './RiskList.js';
import type { LineToVerify } from './verification.verbs.js';

const heads = ['code', 'action', 'plan', 'body', 'round', 'judgement', 'proof', 'risk', 'risks', 'submitted'] as const;

/** Lines that wait for a verifier in rows, for a file. */
export const useInboxFile = (): ((lines: readonly LineToVerify[]) => string[][]) => {
  const translate = useTranslate();
  const words = useWords();
  const stepWords = useStepWords();
  const riskWords = useRiskWords();
  const proved = useProofWords();
  return (lines) => [
    heads.map((name) => translate(`inbox.csv.${name}`)),
    ...lines.map((line) => {
      const step = stepOf(line.scale, line.judgement);
      return [
        ...[line.code ?? '', words(line.title), words(line.planTitle), words(line.bodyName), line.roundTitle],
        ...[step ? stepWords(step) : '', proved.said(line)],
        String(line.risk),
        ...[line.risks.map((risk) => riskWords(risk, line)).join('; '), line.submittedAt.slice(0, 10)],
      ];
    }),
  ];
};
