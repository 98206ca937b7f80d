import DriveFileRenameOutlineIcon from '@mui/icons-material/DriveFileRenameOutline';
import Button from '@mui/material/Button';
import { compare } from '@mufakat/planning/versions/compare';
import { useTranslate } from 'ra-core';
import { useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { useAside } from './aside.js';
import { useAmendment } from './use-amendments.js';

interface Amending {
  readonly id: string;
  readonly adopted: Parameters<typeof compare>[0];
}

const Writing = ({ amending }: { readonly amending: Amending }) => {
  const translate = useTranslate();
  const { plan, store, refreshPlan } = usePlanInHand();
  const { document } = usePlanState();
  const [, setAside] = useAside(plan.id);
  const { data: amendment } = useAmendment(amending.id);
  const shown = useDeferredValue(document);
  const count = useMemo(() => compare(amending.adopted, shown).records.length, [amending.adopted, shown]);
  const leave = async (): Promise<void> => {
    await store.flush();
    setAside({});
    refreshPlan();
  };
  return (
    <div className="strip amendment-strip" data-tone="accent" role="status">
      <DriveFileRenameOutlineIcon fontSize="small" aria-hidden="true" />
      <span>
        <strong>
          {translate('amendment.numbered', { number: amendment?.number ?? '' })}: <bdi>{amendment?.title}</bdi>
        </strong>{' '}
        {translate('amendment.writing', { count })}
      </span>
      <Link to={`/plans/${plan.id}/history?amendment=${amending.id}`} onClick={() => void store.flush()}>
        {translate('amendment.review')}
      </Link>
      <Button variant="outlined" onClick={() => void leave()}>
        {translate('amendment.leave')}
      </Button>
    </div>
  );
};

const Reading = () => {
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const [aside, setAside] = useAside(plan.id);
  if (aside.version === undefined) return null;
  return (
    <div className="strip" role="status">
      <span>{translate('amendment.reading_adopted')}</span>
      <Button variant="outlined" onClick={() => setAside({})}>
        {translate('amendment.to_plan')}
      </Button>
    </div>
  );
};

/** Says that edits go to an amendment, or that another text than the one in force is read. */
export const AmendmentStrip = () => {
  const { amending } = usePlanInHand();
  return amending ? <Writing amending={amending} /> : <Reading />;
};
