import type { useTranslate } from 'ra-core';
import { isRefusal } from '../platform/api.js';
import { wordsOfError, wordsOfFault } from '../platform/refusal-words.js';

type Params = Readonly<Record<string, string | number>>;

/** Why a file was refused: the reason of the reading where there is one, else what the API says. */
export const wordsOfFileRefusal = (error: unknown, translate: ReturnType<typeof useTranslate>): string => {
  if (!isRefusal(error)) return wordsOfError(error, translate);
  const { reason, params, title, faults = [], roundTitle, versionNumber } = error.problem;
  if (error.code === 'import.file-unreadable' && typeof reason === 'string')
    return translate(`unreadable.${reason}`, { ...(params as Params), _: title });
  if (error.code === 'brought.file-of-another-round' && typeof roundTitle === 'string')
    return translate('brought.other_round', { title: roundTitle, number: Number(versionNumber) });
  const details = faults.map((fault) => wordsOfFault(fault, translate));
  return [wordsOfError(error, translate), ...details].join(' ');
};
