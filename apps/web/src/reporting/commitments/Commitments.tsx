import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import type { Thing } from '@mufakat/planning/permissions/can';
import { useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { CallForm } from './CallForm.js';
import type { CommitmentCall } from './commitments.js';
import { SheetOfCall } from './SheetOfCall.js';
import '../reporting.css';
import '../rounds/rounds.css';
import './commitments.css';

interface Props {
  readonly planId: string;
  readonly thing: Thing;
  readonly today: string;
  /** What actions are counted against today. */
  readonly denominators: readonly {
    readonly of: string;
    readonly byStatus: { readonly 'no-report': { readonly denominator: string | null } };
  }[];
}

const named = ['adopted-actions', 'actions-in-play', 'actions-committed'];

/** What bodies take on in a year: asked by the coordinator, signed for each body; adopted, in play and committed stand beside. */
export const Commitments = ({ planId, thing, today, denominators }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const [isAsking, ask] = useState(false);
  const mayAsk = useCan('reporting-round.open', thing);
  const { data: calls, error } = useGetList<CommitmentCall>('commitment-calls', {
    filter: { planId },
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  if (error) throw error;
  if (!calls) return <Waiting />;
  const call = calls.find(({ id }) => id === params.get('call')) ?? calls[0];
  const show = (id: string) => setParams({ show: 'commitments', call: id });
  return (
    <div className="commitments-view">
      <div className="section-head">
        <h2>{translate('commitments.title')}</h2>
        <div className="denominators">
          {calls.map(({ id, year }) => (
            <button key={id} type="button" aria-pressed={id === call?.id} onClick={() => show(id)}>
              {year}
            </button>
          ))}
          {mayAsk && (
            <Button size="small" startIcon={<AddIcon />} onClick={() => ask(true)}>
              {translate('commitments.ask')}
            </Button>
          )}
        </div>
      </div>
      <dl className="commitment-figures">
        {denominators
          .filter(({ of }) => named.includes(of))
          .map(({ of, byStatus }) => (
            <div key={of}>
              <dt>{translate(`figure.of.${of}`, { _: of })}</dt>
              <dd className="number">{byStatus['no-report'].denominator}</dd>
            </div>
          ))}
        <div>
          <dt>{translate('commitments.as_of')}</dt>
          <dd>{format.day(today)}</dd>
        </div>
      </dl>
      {call ? (
        <>
          <p className="muted">
            {translate('commitments.call', {
              year: String(call.year),
              answered: call.answered,
              asked: call.asked,
              day: format.day(call.dueOn),
            })}
          </p>
          <SheetOfCall key={call.id} id={call.id} thing={thing} />
        </>
      ) : (
        <Empty title={translate('commitments.empty')} why={translate('commitments.empty_why')} />
      )}
      {isAsking && (
        <CallForm
          planId={planId}
          today={today}
          taken={calls.map(({ year }) => year)}
          onSaved={show}
          onClose={() => ask(false)}
        />
      )}
    </div>
  );
};
