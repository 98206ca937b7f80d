import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { usePlanInHand } from '../../plans/index.js';

interface Props {
  readonly chosen: readonly string[];
  readonly lead: string;
  readonly setLead: (body: string) => void;
}

/** Which of the bodies asked makes one advice of what all say; asked once there are several. */
export const LeadInput = ({ chosen, lead, setLead }: Props) => {
  const translate = useTranslate();
  const { bodies } = usePlanInHand();
  if (chosen.length < 2) return null;
  return (
    <TextField
      select
      label={translate('merge.lead')}
      helperText={translate('merge.lead_hint')}
      value={chosen.includes(lead) ? lead : ''}
      onChange={(event) => setLead(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{translate('merge.no_lead')}</option>
      {chosen.map((id) => (
        <option key={id} value={id}>
          {bodies.name(id)}
        </option>
      ))}
    </TextField>
  );
};
