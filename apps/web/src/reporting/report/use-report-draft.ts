import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../platform/actor.js';
import { keepEvidence, reportVerbs } from '../reporting.verbs.js';
import { browserKeeper } from './draft-keeper.js';
import { type DraftState, ReportDraft } from './report-draft.js';

const draftOf = (id: string, person: string): ReportDraft =>
  new ReportDraft(id, { ...reportVerbs, keepFile: keepEvidence }, browserKeeper(id, person));

/** Several reports in hand, in this order, and what of each is not yet with the server. */
export const useReportDrafts = (
  ids: readonly string[],
): readonly { readonly draft: ReportDraft; readonly state: DraftState }[] => {
  const person = useSession()?.person.id ?? '';
  const all = ids.join(' ');
  const drafts = useMemo(() => all.split(' ').map((id) => draftOf(id, person)), [all, person]);
  useEffect(() => {
    const send = () => drafts.forEach((draft) => void draft.flush());
    drafts.forEach((draft) => void draft.open());
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      drafts.forEach((draft) => draft.close());
    };
  }, [drafts]);
  const [subscribe, states] = useMemo(() => {
    let last: readonly DraftState[] = [];
    return [
      (listener: () => void) => {
        const stops = drafts.map((draft) => draft.subscribe(listener));
        return () => stops.forEach((stop) => stop());
      },
      (): readonly DraftState[] => {
        const now = drafts.map((draft) => draft.getState());
        if (now.length !== last.length || now.some((state, at) => state !== last[at])) last = now;
        return last;
      },
    ] as const;
  }, [drafts]);
  const now = useSyncExternalStore(subscribe, states);
  return drafts.flatMap((draft, at) => (now[at] ? [{ draft, state: now[at] }] : []));
};

/** The report in hand and what of it is not yet with the server. */
export const useReportDraft = (id: string): { draft: ReportDraft; state: DraftState } => {
  const ids = useMemo(() => [id], [id]);
  const [one] = useReportDrafts(ids);
  if (!one) throw new Error('A report in hand has a draft.');
  return one;
};
