import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { usePlanInHand, usePlanState } from '../../plans/index.js';
import type { RecordPanelProps } from '../../platform/slots.js';
import { isOpen } from '../reviews.js';
import { moveBetweenCards, SaidCards } from './SaidCards.js';
import { SayForm } from './SayForm.js';
import '../reviews.css';
import { useRefreshReviews, useReviewRights, useRounds, useSaid } from '../use-reviews.js';

const shows = ['open', 'answered', 'all'] as const;

/** What was said of one record, and a place to say more. */
export const RecordComments = ({ plan: planId, record: id }: RecordPanelProps) => {
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const { document } = usePlanState();
  const { rounds, isLoading } = useRounds(planId);
  const rights = useReviewRights(rounds);
  const refresh = useRefreshReviews(planId);
  const said = useSaid(planId);
  const [show, setShow] = useState<(typeof shows)[number]>('open');
  const here = useMemo(
    () => said.filter(({ recordId }) => recordId === id || (recordId === null && id === plan.id)),
    [said, id, plan.id],
  );
  const record = document.records.get(id);
  if (!record) return null;
  const open = here.filter(isOpen);
  const shown = { open, answered: here.filter((one) => !isOpen(one)), all: here };
  return (
    <div className="record-comments" onKeyDown={moveBetweenCards}>
      <div className="segments" role="group" aria-label={translate('said.show')}>
        {shows.map((one) => (
          <button key={one} type="button" aria-pressed={show === one} onClick={() => setShow(one)}>
            {translate(`said.shows.${one}`)} {shown[one].length > 0 && <bdi>{shown[one].length}</bdi>}
          </button>
        ))}
      </div>
      {shown[show].length === 0 && <p className="muted">{translate(`said.none.${show}`)}</p>}
      <SaidCards said={shown[show]} rights={rights} onChanged={refresh} />
      {!isLoading && <SayForm key={id} record={record} isOfRecord rounds={rounds} rights={rights} onSaid={refresh} />}
    </div>
  );
};
