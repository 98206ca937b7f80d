import TextField from '@mui/material/TextField';
import type { Thing } from '@mufakat/planning/permissions/can';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type EscalationDays, escalationVerbs } from './escalation.verbs.js';

interface FormProps {
  readonly planId: string;
  readonly days: EscalationDays;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const numberIn = (text: string): number | undefined => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);

const DaysForm = ({ planId, days, onDone, onClose }: FormProps) => {
  const translate = useTranslate();
  const [deputy, setDeputy] = useState(String(days.toDeputyAfter));
  const [coordinator, setCoordinator] = useState(String(days.toCoordinatorAfter));
  const [toDeputyAfter, toCoordinatorAfter] = [numberIn(deputy), numberIn(coordinator)];
  return (
    <ConfirmReason
      title={translate('escalation.title')}
      confirm={translate('ra.action.save')}
      reason="none"
      hasFields
      isReady={toDeputyAfter !== undefined && toCoordinatorAfter !== undefined}
      onConfirm={async () => {
        if (toDeputyAfter === undefined || toCoordinatorAfter === undefined) return;
        await escalationVerbs.setDays(planId, { toDeputyAfter, toCoordinatorAfter });
        onDone();
      }}
      onClose={onClose}
    >
      <p>{translate('escalation.why')}</p>
      <TextField
        label={translate('escalation.to_deputy')}
        autoFocus
        value={deputy}
        onChange={(event) => setDeputy(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
      />
      <TextField
        label={translate('escalation.to_coordinator')}
        value={coordinator}
        onChange={(event) => setCoordinator(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
      />
    </ConfirmReason>
  );
};

/** After how many days what nobody answers goes on; the coordinator sets it. */
export const EscalationNote = ({ planId, thing }: { readonly planId: string; readonly thing: Thing }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [isChanging, setChanging] = useState(false);
  const mayChange = useCan('reporting-round.open', thing);
  const queryKey = ['escalation', planId];
  const { data: days } = useQuery({ queryKey, queryFn: () => escalationVerbs.days(planId) });
  if (!days) return null;
  return (
    <section className="policy-note" aria-label={translate('escalation.title')}>
      <p className="muted">
        {translate('escalation.title')}:{' '}
        {translate('escalation.policy', {
          deputy: format.number(days.toDeputyAfter),
          coordinator: format.number(days.toCoordinatorAfter),
        })}{' '}
        {mayChange && (
          <button type="button" className="link-button" onClick={() => setChanging(true)}>
            {translate('escalation.change')}
          </button>
        )}
      </p>
      {isChanging && (
        <DaysForm
          planId={planId}
          days={days}
          onDone={() => {
            notify('escalation.saved', { type: 'success' });
            void queryClient.invalidateQueries({ queryKey });
          }}
          onClose={() => setChanging(false)}
        />
      )}
    </section>
  );
};
