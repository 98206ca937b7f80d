import RestoreIcon from '@mui/icons-material/Restore';
import { apply } from '@mufakat/planning/changes/apply';
import { type PlanDocumentView, toDocument } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { compare } from '@mufakat/planning/versions/compare';
import { restoration } from '@mufakat/planning/versions/restore';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useId, useMemo, useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { fetchJson } from '../../platform/api.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { useAddressLabel } from '../labels.js';
import { mayPlace } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { DifferenceView } from './Difference.js';

export interface RestoreProps {
  readonly record: string;
  readonly kind: Parameters<typeof mayPlace>[1];
  /** What it is called. */
  readonly label: string;
  /** The moment it is to be as at: a version's number, `r<revision>`, or an instant. */
  readonly point: string;
  /** What that moment is called: the tooltip. */
  readonly title: string;
  /** Addresses of which one may be chosen alone. */
  readonly addresses: readonly string[];
}

const useRestoration = (point: string, record: string, address: string) => {
  const { plan, languages } = usePlanInHand();
  const { document } = usePlanState();
  const { data: then, error } = useQuery({
    queryKey: ['plans', plan.id, 'document-at', point],
    queryFn: async () =>
      toDocument(await fetchJson<PlanDocumentView>(`/plans/${plan.id}/versions/${encodeURIComponent(point)}/document`)),
    staleTime: Infinity,
  });
  const prepared = useMemo(() => {
    if (!then) return undefined;
    const changes = restoration(then, document, { record, ...(address === '' ? {} : { addresses: [address] }) });
    return { changes, comparison: compare(document, apply(document, changes), { languages }) };
  }, [then, document, record, address, languages]);
  return { prepared, error };
};

const RestoreDialog = ({ onClose, ...props }: RestoreProps & { readonly onClose: () => void }) => {
  const { record, kind, label, point, addresses } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const name = useAddressLabel();
  const id = useId();
  const { store, rights } = usePlanInHand();
  const [address, setAddress] = useState('');
  const { prepared, error } = useRestoration(point, record, address);
  const restore = async (reason: string): Promise<void> => {
    if (!prepared || prepared.changes.length === 0) return;
    const faults = store.edit(prepared.changes, { source: 'undo', ...(reason === '' ? {} : { reason }) });
    const [fault] = faults;
    if (fault) throw new Error(fault.message);
    await store.flush();
    notify('restoring.done', { type: 'info' });
  };
  const count = prepared?.changes.filter(({ op, id: one }) => op === 'add' && one !== record).length ?? 0;
  return (
    <ConfirmReason
      title={translate('restoring.title')}
      confirm={translate('restoring.confirm')}
      needsReason={rights.needsReason}
      onConfirm={restore}
      onClose={onClose}
    >
      <p>
        <bdi>{label}</bdi>
      </p>
      <p className="muted">{translate('restoring.why')}</p>
      {addresses.length > 0 && (
        <div className="field">
          <label htmlFor={id}>{translate('restoring.what')}</label>
          <select id={id} value={address} onChange={(event) => setAddress(event.target.value)}>
            <option value="">{translate('restoring.whole')}</option>
            {addresses.map((one) => (
              <option key={one} value={one}>
                {translate('restoring.only', { field: name(kind, one) })}
              </option>
            ))}
          </select>
        </div>
      )}
      {error && <p className="form-error">{wordsOfError(error, translate)}</p>}
      {prepared?.changes.length === 0 && <p role="status">{translate('restoring.nothing')}</p>}
      {count > 0 && <p>{translate('restoring.above', { count })}</p>}
      {prepared?.comparison.records.slice(0, 12).map((difference) => (
        <DifferenceView key={difference.id} difference={difference} />
      ))}
    </ConfirmReason>
  );
};

/** Offers to bring a record, or one of its values, back to what it was, as a new change set, shown before it is made. */
export const Restore = (props: RestoreProps) => {
  const translate = useTranslate();
  const { languages, frozen, rights } = usePlanInHand();
  const { document } = usePlanState();
  const [isAsking, ask] = useState(false);
  const { record, kind, label, title } = props;
  const here = document.records.get(record);
  const at = rights.at(document, here ? record : document.plan);
  if (frozen || !mayPlace(at, kind)) return null;
  const what = here ? (here.code ?? labelOf(here, languages)) : label;
  return (
    <>
      <button
        type="button"
        className="story-restore not-printed"
        title={translate(title, { what })}
        aria-label={`${translate('restoring.open')}: ${what}`}
        onClick={() => ask(true)}
      >
        <RestoreIcon fontSize="inherit" aria-hidden="true" />
        {translate('restoring.open')}
      </button>
      {isAsking && <RestoreDialog {...props} onClose={() => ask(false)} />}
    </>
  );
};
