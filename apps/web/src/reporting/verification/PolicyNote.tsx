import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Thing } from '@mufakat/planning/permissions/can';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useCan } from '../../platform/actor.js';
import { type VerificationPolicy, verificationVerbs } from './verification.verbs.js';

interface Props {
  readonly planId: string;
  readonly thing: Thing;
}

interface FormProps {
  readonly planId: string;
  readonly policy: VerificationPolicy;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const PolicyForm = ({ planId, policy, onDone, onClose }: FormProps) => {
  const translate = useTranslate();
  const [fourEyes, setFourEyes] = useState(policy.fourEyes);
  const [isByTwo, setByTwo] = useState(policy.verifiers > 1);
  return (
    <ConfirmReason
      title={translate('inbox.policy')}
      confirm={translate('ra.action.save')}
      reason="none"
      onConfirm={async () => {
        await verificationVerbs.setPolicy(planId, { fourEyes, verifiers: isByTwo ? 2 : 1 });
        onDone();
      }}
      onClose={onClose}
    >
      <FormControlLabel
        control={<Checkbox checked={fourEyes} onChange={(event) => setFourEyes(event.target.checked)} />}
        label={translate('inbox.policy_eyes_label')}
      />
      <FormControlLabel
        control={<Checkbox checked={isByTwo} onChange={(event) => setByTwo(event.target.checked)} />}
        label={translate('inbox.policy_two_label')}
      />
    </ConfirmReason>
  );
};

/** How the plan has its reports verified, and the way to what waits. */
export const PolicyNote = ({ planId, thing }: Props) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [isChanging, setChanging] = useState(false);
  const mayChange = useCan('plan.move', thing);
  const mayVerify = useCan('report.verify', thing);
  const queryKey = ['verification-policy', planId];
  const { data: policy } = useQuery({ queryKey, queryFn: () => verificationVerbs.policy(planId) });
  if (!policy) return null;
  return (
    <section className="policy-note" aria-label={translate('inbox.policy')}>
      {mayVerify && (
        <p>
          <Link to={`/verification?plan=${planId}`}>{translate('inbox.inbox_of_plan')}</Link>
        </p>
      )}
      <p className="muted">
        {translate(policy.verifiers > 1 ? 'inbox.policy_two' : 'inbox.policy_plain')}{' '}
        {policy.fourEyes && translate('inbox.policy_eyes')}{' '}
        {mayChange && (
          <button type="button" className="link-button" onClick={() => setChanging(true)}>
            {translate('inbox.policy_change')}
          </button>
        )}
      </p>
      {isChanging && (
        <PolicyForm
          planId={planId}
          policy={policy}
          onDone={() => void queryClient.invalidateQueries({ queryKey })}
          onClose={() => setChanging(false)}
        />
      )}
    </section>
  );
};
