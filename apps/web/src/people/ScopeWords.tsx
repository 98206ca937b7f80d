import { useTranslate } from 'ra-core';
import { RecordName } from '../components/RecordName.js';
import type { Scope } from './people.js';

/** Where a grant holds, by name. */
export const ScopeWords = ({ scope }: { readonly scope: Scope }) => {
  const translate = useTranslate();
  const { jurisdictionId, bodyId, planId } = scope;
  const parts = [
    jurisdictionId && <RecordName key="jurisdiction" resource="jurisdictions" id={jurisdictionId} />,
    bodyId && <RecordName key="body" resource="bodies" id={bodyId} to={`/bodies/${bodyId}`} />,
    planId && <RecordName key="plan" resource="plans" id={planId} to={`/plans/${planId}`} />,
  ].filter(Boolean);
  if (parts.length === 0) return <span className="muted">{translate('grants.everywhere')}</span>;
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</>;
};
