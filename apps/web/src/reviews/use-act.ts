import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { isRefusal } from '../platform/api.js';
import { wordsOfError, wordsOfFault } from '../platform/refusal-words.js';

export interface Act {
  readonly isBusy: boolean;
  /** Why the last try was refused. */
  readonly fault: string;
  /** Answers whether it was done. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** One thing a person does in place: busy while it runs, a refusal said where it was asked for. */
export const useAct = (): Act => {
  const translate = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFault('');
    try {
      await work();
      return true;
    } catch (error) {
      const detail = isRefusal(error) ? error.problem.faults?.[0] : undefined;
      setFault([wordsOfError(error, translate), detail && wordsOfFault(detail, translate)].filter(Boolean).join(' '));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, fault, run };
};
