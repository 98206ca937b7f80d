import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Empty } from '../../components/Empty.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { useAside } from './aside.js';

/** An amendment or version that cannot be opened any more leads back to the plan. */
export const LeaveAside = ({ plan, error }: { readonly plan: string; readonly error: unknown }) => {
  const translate = useTranslate();
  const [, setAside] = useAside(plan);
  return (
    <Empty
      title={translate('amendment.closed')}
      why={wordsOfError(error, translate)}
      action={
        <Button variant="contained" onClick={() => setAside({})}>
          {translate('amendment.to_plan')}
        </Button>
      }
    />
  );
};
