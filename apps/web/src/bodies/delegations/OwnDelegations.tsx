import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { DelegationRows } from './DelegationRows.js';
import { delegationVerbs } from './delegations.verbs.js';
import { PassOnButtons } from './PassOnButtons.js';

/** What one passed on, and what was passed on to one. */
export const OwnDelegations = () => {
  const translate = useTranslate();
  const { data: rows = [] } = useQuery({ queryKey: ['delegations', 'own'], queryFn: () => delegationVerbs.own() });
  return (
    <section>
      <h2 className="section-head">{translate('delegations.title')}</h2>
      {rows.length > 0 ? <DelegationRows rows={rows} /> : <p className="muted">{translate('delegations.none')}</p>}
      <PassOnButtons />
    </section>
  );
};
