import EditNoteIcon from '@mui/icons-material/EditNoteOutlined';
import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import MergeTypeIcon from '@mui/icons-material/MergeType';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfFault } from '../../platform/refusal-words.js';
import { useAddressLabel } from '../labels.js';
import { writtenValues } from './written-values.js';
import { AmendmentStrip } from '../amendment/AmendmentStrip.js';
import { useAside } from '../amendment/aside.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

const Frozen = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { frozen, isSuggesting } = usePlanInHand();
  if (!frozen || isSuggesting) return null;
  return (
    <p className="strip">
      <LockOutlinedIcon fontSize="small" aria-hidden="true" />
      {translate('plan.frozen_why', { number: frozen.number, day: format.day(frozen.frozenAt) })}
    </p>
  );
};

/** Views in which a plan is changed. */
const worked = new Set(['matrix', 'document']);

/** After adoption: text is locked, and what steers changes with a reason. */
const Locked = () => {
  const translate = useTranslate();
  const id = useId();
  const { view = '' } = useParams();
  const { rights, reason, setReason, frozen } = usePlanInHand();
  const canChange = rights.needsReason && rights.whole.steering && worked.has(view);
  if (frozen || !canChange) return null;
  return (
    <div className="strip">
      <LockOutlinedIcon fontSize="small" aria-hidden="true" />
      <label htmlFor={id}>{translate('plan.locked')}</label>
      <input
        id={id}
        dir="auto"
        value={reason}
        placeholder={translate('plan.locked_reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </div>
  );
};

/** What is changed waits for the owner, until one stops suggesting. */
const SuggestingStrip = () => {
  const translate = useTranslate();
  const { plan, store, isSuggesting } = usePlanInHand();
  const [, setAside] = useAside(plan.id);
  if (!isSuggesting) return null;
  return (
    <div className="strip" data-tone="accent" role="status">
      <EditNoteIcon fontSize="small" aria-hidden="true" />
      <span>{translate('plan.suggesting')}</span>
      <Button variant="outlined" onClick={() => void store.flush().then(() => setAside({}))}>
        {translate('plan.suggesting_stop')}
      </Button>
    </div>
  );
};

const Conflicts = () => {
  const translate = useTranslate();
  const { held } = usePlanState();
  const [, setParams] = useSearchParams();
  if (held.length === 0) return null;
  const open = (): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('conflicts', '1');
        return after;
      },
      { replace: true },
    );
  return (
    <div className="strip" data-tone="warning" role="alert">
      <MergeTypeIcon fontSize="small" aria-hidden="true" />
      <span>{translate('plan.conflicts.waiting', { count: held.length })}</span>
      <Button variant="outlined" onClick={open}>
        {translate('plan.conflicts.decide')}
      </Button>
    </div>
  );
};

/** What the server will not take, with its words, so that they can be used elsewhere. */
const Refused = () => {
  const translate = useTranslate();
  const { store } = usePlanInHand();
  const label = useAddressLabel();
  const { refused, save } = usePlanState();
  return (
    <>
      {save === 'signed-out' && (
        <p className="strip" data-tone="warning" role="alert">
          <ErrorOutlinedIcon fontSize="small" aria-hidden="true" />
          {translate('plan.signed_out')}
        </p>
      )}
      {refused.length > 0 && (
        <div className="strip" data-tone="danger" role="alert">
          <ErrorOutlinedIcon fontSize="small" aria-hidden="true" />
          <div>
            <p>{translate('plan.refused', { count: refused.length })}</p>
            <ul>
              {refused.slice(0, 10).map(({ change, message, code, fault }, at) => (
                <li key={`${change.id} ${String(at)}`}>
                  {translate(`failures.${code}`, { _: message })}{' '}
                  {fault && `${label(change.kind, fault.field)}: ${wordsOfFault(fault, translate)}.`}{' '}
                  <bdi>{writtenValues(change).join(' · ')}</bdi>
                </li>
              ))}
            </ul>
          </div>
          <Button variant="outlined" onClick={() => store.dropRefused()}>
            {translate('plan.refused_drop')}
          </Button>
        </div>
      )}
    </>
  );
};

/** Lines under the head for what everybody on the page must know now. */
export const PlanStrips = () => (
  <>
    <Frozen />
    <AmendmentStrip />
    <SuggestingStrip />
    <Locked />
    <Conflicts />
    <Refused />
  </>
);
