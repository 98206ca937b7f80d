import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { Check } from '@mufakat/planning/checks/check';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { postJson } from '../../platform/api.js';
import { usePlanInHand } from '../store/PlanContext.js';
import { checkContextKey } from './use-check-context.js';
import { useCheckWords } from './words.js';

/** A finding may stand, with a reason: this one until its field changes, or the rule in the whole plan. */
export const MuteDialog = ({ check, onClose }: { readonly check: Check; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const words = useCheckWords();
  const { plan, store } = usePlanInHand();
  const queryClient = useQueryClient();
  const [isWhole, setWhole] = useState(false);
  const { rule, record, field } = check;
  const mute = async (reason: string) => {
    await store.flush();
    await postJson(`/plans/${plan.id}/check-mutes`, { rule, reason, ...(isWhole ? {} : { recordId: record, field }) });
    await queryClient.invalidateQueries({ queryKey: checkContextKey(plan.id) });
  };
  return (
    <ConfirmReason
      title={translate('checks_page.mute_title')}
      confirm={translate('checks_page.mute')}
      needsReason
      onConfirm={mute}
      onClose={onClose}
    >
      <p>{words(check)}</p>
      <RadioGroup
        aria-label={translate('checks_page.mute_what')}
        value={isWhole ? 'rule' : 'one'}
        onChange={(_, value) => setWhole(value === 'rule')}
      >
        <FormControlLabel value="one" control={<Radio size="small" />} label={translate('checks_page.mute_one')} />
        <FormControlLabel value="rule" control={<Radio size="small" />} label={translate('checks_page.mute_rule')} />
      </RadioGroup>
    </ConfirmReason>
  );
};
