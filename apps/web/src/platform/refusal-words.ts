import type { useTranslate } from 'ra-core';
import { type FieldFault, isRefusal } from './api.js';

/** What to say of an error: the message of its code, else the server's own title. */
export const wordsOfError = (error: unknown, translate: ReturnType<typeof useTranslate>): string => {
  if (isRefusal(error)) return translate(error.message, { _: error.problem.title });
  return translate('failures.service.failed');
};

/** What is wrong with one field, without the field's name. */
export const wordsOfFault = (
  { code, params, message }: Omit<FieldFault, 'field'>,
  translate: ReturnType<typeof useTranslate>,
): string => translate(`faults.${code}`, { ...params, _: message });
