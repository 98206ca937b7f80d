import { useTranslate } from 'ra-core';
import { usePlanInHand } from '../store/PlanContext.js';
import './amendment.css';
import { useAside } from './aside.js';
import { useAmendments } from './use-amendments.js';

/** Chooses between the text in force and the text as it was first adopted; only where an amendment lies between. */
export const AsAdopted = () => {
  const translate = useTranslate();
  const { plan, amending } = usePlanInHand();
  const [{ version }, setAside] = useAside(plan.id);
  const isAmended = useAmendments().some(({ state }) => state === 'adopted');
  if (!isAmended || amending || plan.adoptedVersion === undefined) return null;
  const adopted = plan.adoptedVersion;
  return (
    <div className="segments not-printed" role="group" aria-label={translate('amendment.reading')}>
      <button type="button" aria-pressed={version === undefined} onClick={() => setAside({})}>
        {translate('amendment.as_amended')}
      </button>
      <button type="button" aria-pressed={version === adopted} onClick={() => setAside({ version: adopted })}>
        {translate('amendment.as_adopted')}
      </button>
    </div>
  );
};
