import type { PlanRecord } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';

/** Where a record was carried over from, with what was last verified of it there. */
export const Lineage = ({ record }: { readonly record: PlanRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const from = record['carriedFrom'];
  if (!isObject(from)) return null;
  if ('library' in from) {
    const origin = {
      code: typeof from['code'] === 'string' ? from['code'] : '–',
      plan: words(from['planTitle'] as Translated | undefined),
    };
    const said = origin.plan === '' ? 'renewal.from_library' : 'renewal.from_library_entry';
    return <p className="muted lineage">{translate(said, origin)}</p>;
  }
  if (typeof from['plan'] !== 'string') return null;
  const { plan, record: id, code, status, statusIn } = from as Record<string, string | undefined>;
  return (
    <p className="muted lineage">
      {translate('renewal.carried', { code: code ?? '–' })}
      {status && statusIn && (
        <> · {translate('renewal.carried_status', { status: translate(`status.${status}`), round: statusIn })}</>
      )}{' '}
      <Link to={`/plans/${plan ?? ''}/matrix?record=${id ?? ''}`}>{translate('renewal.to_origin')}</Link>
    </p>
  );
};
