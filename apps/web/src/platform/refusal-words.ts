import type { useTranslate } from 'ra-core';
import { isRefusal } from './api.js';

/** What to say of an error: the message of its code, else the server's own title. */
export const wordsOfError = (error: unknown, translate: ReturnType<typeof useTranslate>): string => {
  if (isRefusal(error)) return translate(error.message, { _: error.problem.title });
  return translate('failures.service.failed');
};
