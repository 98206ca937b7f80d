import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../platform/actor.js';
import { keepEvidence, reportVerbs } from '../reporting.verbs.js';
import { browserKeeper } from './draft-keeper.js';
import { type DraftState, ReportDraft } from './report-draft.js';

/** The report in hand and what of it is not yet with the server. */
export const useReportDraft = (id: string): { draft: ReportDraft; state: DraftState } => {
  const person = useSession()?.person.id ?? '';
  const draft = useMemo(
    () => new ReportDraft(id, { ...reportVerbs, keepFile: keepEvidence }, browserKeeper(id, person)),
    [id, person],
  );
  useEffect(() => {
    const send = () => void draft.flush();
    void draft.open();
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      draft.close();
    };
  }, [draft]);
  return { draft, state: useSyncExternalStore(draft.subscribe, draft.getState) };
};
