import type { PlanRecord } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';

/** Where a record was carried over from, with what was last verified of it there. */
export const Lineage = ({ record }: { readonly record: PlanRecord }) => {
  const translate = useTranslate();
  const from = record['carriedFrom'];
  if (!isObject(from)) return null;
  if ('library' in from) return <p className="muted lineage">{translate('renewal.from_library')}</p>;
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
