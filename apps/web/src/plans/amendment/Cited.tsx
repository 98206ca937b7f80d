import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { usePlanInHand } from '../store/PlanContext.js';
import './amendment.css';
import { useAside } from './aside.js';
import { useActWords, useCitations } from './citations.js';

/** The amending acts by which a record has its present text, cited where it stands; nothing where it is as adopted. */
export const Cited = ({ record }: { readonly record: string }) => {
  const translate = useTranslate();
  const act = useActWords();
  const { plan } = usePlanInHand();
  const [{ version }] = useAside(plan.id);
  const amendments = useCitations().get(record);
  if (!amendments || version !== undefined) return null;
  return (
    <small className="amendment-cited">
      {amendments.map((amendment) => (
        <Link key={amendment.id} to={`/plans/${plan.id}/history?amendment=${amendment.id}`}>
          {translate('amendment.cited', { act: act(amendment) })}
        </Link>
      ))}
    </small>
  );
};
