import { useTranslate } from 'ra-core';
import { Empty } from '../../components/Empty.js';
import { isRefusal } from '../../platform/api.js';
import { NotFound } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';

/** Why a plan cannot be shown. */
export const LoadFailure = ({ error }: { readonly error: unknown }) => {
  const translate = useTranslate();
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  return <Empty title={translate('plan.closed')} why={wordsOfError(error, translate)} />;
};
