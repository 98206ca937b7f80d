import type { PlanRecord } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import type { Proved } from '@mufakat/planning/status/proof';
import { originOfCopy } from '@mufakat/planning/versions/parent-answers';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ProofMark } from '../../components/ProofMark.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { usePlanInHand } from '../store/PlanContext.js';

/** Where a record was carried over from, with what was last verified of it there. */
export const Lineage = ({ record }: { readonly record: PlanRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const { plan: here } = usePlanInHand();
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
  const origin = originOfCopy(record, here);
  if (!origin) return null;
  const { plan, record: id, code, status, statusIn, proof, proofLevel } = from as Record<string, string | undefined>;
  return (
    <p className="muted lineage">
      {translate(`renewal.carried.${origin}`, { code: code ?? '–' })}
      {status && statusIn && (
        <>
          {' '}
          · {translate('renewal.carried_status', { status: translate(`status.${status}`), round: statusIn })}{' '}
          <ProofMark of={{ proof, proofLevel } as Proved} />
        </>
      )}{' '}
      <Link to={`/plans/${plan ?? ''}/matrix?record=${id ?? ''}`}>{translate('renewal.to_origin')}</Link>
    </p>
  );
};
