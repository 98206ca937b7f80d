import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { thingOf, usePlanInHand, usePlanState } from '../../plans/index.js';
import { useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { RecordPanelProps } from '../../platform/slots.js';
import { type LeadMove, leadVerbs } from './lead.verbs.js';
import { leadsOf } from './leads.js';
import { MoveLead } from './MoveLead.js';
import './lead.css';

/** One move told as a sentence, with what it rests on. */
const Told = ({ move }: { readonly move: LeadMove }) => {
  const translate = useTranslate();
  const words = useWords();
  const format = useFormat();
  const { fromBodyName, toBodyName, on, authority, actNumber, actOn, fileId, reason, byName, at, settledAt } = move;
  const act = [authority, actNumber, actOn && format.day(actOn)].filter(Boolean).join(', ');
  return (
    <li>
      <p>
        {translate('lead.told', { from: words(fromBodyName), to: words(toBodyName), day: format.day(on) })}{' '}
        {fileId ? (
          <a href={`/api/files/${fileId}`}>{translate('lead.by_act', { act })}</a>
        ) : (
          translate('lead.by_act', { act })
        )}
      </p>
      <p dir="auto">{reason}</p>
      <small className="muted">
        {[
          byName,
          format.instant(at),
          settledAt && translate('lead.settled', { moved: move.linesMoved ?? 0, stayed: move.linesStayed ?? 0 }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </li>
  );
};

/** Who leads, since when, and how the lead came to them. */
export const LeadPanel = ({ plan: planId, record }: RecordPanelProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { plan, bodies, today } = usePlanInHand();
  const { document } = usePlanState();
  const [isMoving, setMoving] = useState(false);
  const maySteer = useCan('plan.steer', thingOf(plan, document));
  const { data: moves = [], isSuccess } = useQuery({
    queryKey: ['lead-moves', planId, record],
    queryFn: () => leadVerbs.of(planId, record),
  });
  const leads = leadsOf(document, record, today);
  const time = (from: unknown, to: unknown): string => {
    if (typeof from === 'string' && from > today) return translate('lead.from_day', { day: format.day(from) });
    return typeof to === 'string' ? translate('lead.until', { day: format.day(to) }) : '';
  };
  return (
    <div className="lead-panel">
      {leads.length === 0 && <p className="muted">{translate('lead.nobody')}</p>}
      <ul className="lead-now">
        {leads.map((lead) => (
          <li key={lead.id}>
            <bdi>{bodies.name(String(lead['body']))}</bdi>{' '}
            <small className="muted">
              {[
                translate(`options.${String(lead['role'])}`, { _: String(lead['role']) }),
                time(lead['from'], lead['to']),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {maySteer && leads.length > 0 && (
        <Button size="small" variant="outlined" onClick={() => setMoving(true)}>
          {translate('lead.move')}
        </Button>
      )}
      <h4>{translate('lead.history')}</h4>
      {isSuccess && moves.length === 0 && <p className="muted">{translate('lead.never')}</p>}
      <ul className="lead-moves">
        {moves.map((move) => (
          <Told key={move.id} move={move} />
        ))}
      </ul>
      {isMoving && <MoveLead records={[record]} onClose={() => setMoving(false)} />}
    </div>
  );
};
