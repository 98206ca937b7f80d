import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { thingOf, usePlanInHand, usePlanState } from '../../plans/index.js';
import { useCan } from '../../platform/actor.js';
import type { RowsActionProps } from '../../platform/slots.js';
import { leadsOf } from './leads.js';
import { MoveLead } from './MoveLead.js';

/** For the chosen rows of the matrix: their lead goes to another body. */
export const MoveLeadOfRows = ({ records }: RowsActionProps) => {
  const translate = useTranslate();
  const { plan, today } = usePlanInHand();
  const { document } = usePlanState();
  const [isMoving, setMoving] = useState(false);
  const maySteer = useCan('plan.steer', thingOf(plan, document));
  const led = records.filter((record) => leadsOf(document, record, today).length > 0);
  if (!maySteer || led.length === 0) return null;
  return (
    <>
      <button type="button" className="link-button" onClick={() => setMoving(true)}>
        {translate('lead.move')}
      </button>
      {isMoving && <MoveLead records={led} onClose={() => setMoving(false)} />}
    </>
  );
};
