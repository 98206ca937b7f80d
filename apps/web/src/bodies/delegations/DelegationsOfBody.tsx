import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useCan, useSession } from '../../platform/actor.js';
import type { Body } from '../bodies.js';
import { DelegationRows } from './DelegationRows.js';
import { delegationVerbs } from './delegations.verbs.js';
import { PassOnButtons } from './PassOnButtons.js';

/** What holders of the body's posts passed on; for those of the body and whoever keeps its posts. */
export const DelegationsOfBody = ({ body }: { readonly body: Body }) => {
  const translate = useTranslate();
  const mayManage = useCan('post.manage', { bodyId: body.id, jurisdictionId: body.jurisdictionId });
  const isOwn = useSession()?.bodies.includes(body.id) ?? false;
  const { data: rows = [] } = useQuery({
    queryKey: ['delegations', 'body', body.id],
    queryFn: () => delegationVerbs.ofBody(body.id),
    enabled: mayManage || isOwn,
  });
  if (!mayManage && !isOwn) return null;
  return (
    <section>
      <h3 className="section-head">{translate('delegations.title')}</h3>
      {rows.length > 0 ? <DelegationRows rows={rows} /> : <p className="muted">{translate('delegations.none')}</p>}
      <PassOnButtons body={body.id} />
    </section>
  );
};
