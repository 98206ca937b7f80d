import { isTextLocked } from '@mufakat/planning/lifecycles/plan-stages';
import { rootOf } from '@mufakat/planning/records/tree';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Navigate, useParams } from 'react-router';
import { useActor, useMay } from '../platform/actor.js';
import { NotFound, Waiting } from '../platform/layout/Pages.js';
import { useSlots } from '../platform/slots.js';
import { useBodies } from './bodies.js';
import { useCheckContext } from './checks/use-check-context.js';
import { useRunningChecks } from './checks/use-checks.js';
import { useKnownTexts } from './languages/use-plan-texts.js';
import { ConflictDialog } from './page/ConflictDialog.js';
import { LoadFailure } from './page/LoadFailure.js';
import { PlanHeader } from './page/PlanHeader.js';
import { PlanStrips } from './page/PlanStrips.js';
import './page/plan-page.css';
import type { PlanView } from './plan.js';
import { PlaceMarks } from './presence/PlaceMarks.js';
import { planVerbs } from './plans.verbs.js';
import { mayReadDraft, readOnly, rightsAmending, rightsOf, suggestsAll, thingOf } from './rights.js';
import { LeaveAside } from './amendment/LeaveAside.js';
import { useAside } from './amendment/aside.js';
import { type Opened, useOpenedPlan } from './store/opened-plan.js';
import { PlanProvider } from './store/PlanContext.js';
import type { PlanStore } from './store/plan-store.js';
import type { VersionView } from './plan.js';

const dayHere = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const languagesOf = (listed: unknown, title: unknown, locale: string): string[] => {
  const own = Array.isArray(listed) ? listed.map(String) : Object.keys((title as object | undefined) ?? {});
  const all = own.length > 0 ? own : ['en'];
  return [...all.filter((one) => one === locale), ...all.filter((one) => one !== locale)];
};

interface InHandProps {
  readonly plan: PlanView;
  readonly store: PlanStore;
  readonly frozen?: VersionView;
  readonly amending?: Opened['amending'];
  readonly isSuggesting?: boolean;
  readonly view: string;
}

const InHand = ({ plan, store, frozen, amending, isSuggesting = false, view }: InHandProps) => {
  const locale = useLocale();
  const actor = useActor();
  const may = useMay();
  const bodies = useBodies();
  const queryClient = useQueryClient();
  const { planViews } = useSlots();
  const [reason, setReason] = useState('');
  const { document, revision } = useSyncExternalStore(store.subscribe, store.getState);
  const today = useMemo(dayHere, []);
  const root = rootOf(document);
  const listed = JSON.stringify([root?.['languages'], root?.['title']]);
  const languages = useMemo(() => {
    const [own, title] = JSON.parse(listed) as [unknown, unknown];
    return languagesOf(own, title, locale);
  }, [listed, locale]);
  const rights = useMemo(() => {
    if (isSuggesting) return suggestsAll;
    if (frozen) return readOnly;
    return amending ? rightsAmending(amending.adopted) : rightsOf(actor, plan, document, today);
  }, [isSuggesting, frozen, amending, actor, plan, document, today]);
  const refreshPlan = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: ['plans', plan.id] }),
    [queryClient, plan.id],
  );
  const texts = useKnownTexts(plan.id, revision, !frozen && languages.length > 1);
  const known = useCheckContext(plan.id, !frozen, { today, bodies });
  const context = useMemo(() => ({ ...known, texts }), [known, texts]);
  /* Who only reads an adopted text is not told what its draft lacked. */
  const runsChecks = rights.isAny || !isTextLocked(plan.stage);
  const { open, all } = useRunningChecks(runsChecks ? document : undefined, context);
  const inHand = useMemo(
    () => ({
      plan,
      store,
      frozen,
      amending,
      isSuggesting,
      runsChecks,
      rights,
      reason,
      setReason,
      bodies,
      languages,
      today,
      refreshPlan,
    }),
    [plan, store, frozen, amending, isSuggesting, runsChecks, rights, reason, bodies, languages, today, refreshPlan],
  );
  const reviewers = frozen ? actor?.bodies : undefined;
  /* What of it is released to the reader of a frozen text only the server knows; the view says so where nothing is. */
  const thing = useMemo(() => {
    const places = frozen
      ? (actor?.grants ?? []).flatMap(({ jurisdictionId, bodyId }) => jurisdictionId ?? bodyId ?? [])
      : [];
    return { ...thingOf(plan, document, reviewers), releasedFiguresTo: places };
  }, [frozen, actor, plan, document, reviewers]);
  const views = planViews.filter(({ permission }) => !permission || may(permission, thing));
  const Shown = views.find(({ path }) => path === view)?.lazy;
  return (
    <PlanProvider value={inHand} checks={open} allChecks={all}>
      <div className="plan-page" data-view={view}>
        <PlanHeader views={views} />
        <PlanStrips />
        <div className="plan-view">
          <Suspense fallback={<Waiting />}>{Shown ? <Shown /> : <NotFound />}</Suspense>
        </div>
      </div>
      <PlaceMarks />
      <ConflictDialog />
    </PlanProvider>
  );
};

const restAfter = 4000;

/** What is written in opens without a network too, also where it was not looked at before. */
const keepViews = (): (() => void) => {
  const timer = setTimeout(() => {
    if (!navigator.onLine) return;
    const later = [import('./PlanMatrix.js'), import('./PlanDocument.js'), import('./document/prose/ProseEditor.js')];
    void Promise.allSettled(later);
  }, restAfter);
  return () => clearTimeout(timer);
};

/** One plan, one page, its views at `/plans/:id/<view>`. */
export const PlanPage = () => {
  const { id = '', view } = useParams();
  const actor = useActor();
  useEffect(keepViews, []);
  const { data: plan, error } = useQuery({ queryKey: ['plans', id], queryFn: () => planVerbs.plan(id) });
  const reads = plan && actor && (mayReadDraft(actor, plan) ? 'draft' : 'frozen');
  const [aside] = useAside(id);
  const {
    store,
    frozen,
    amending,
    isSuggesting,
    error: closed,
  } = useOpenedPlan(id, actor?.id ?? '', { reads, ...aside });
  if (error && !plan) return <LoadFailure error={error} />;
  if (closed)
    return aside.amendment || aside.version ? <LeaveAside plan={id} error={closed} /> : <LoadFailure error={closed} />;
  if (view === undefined) return <Navigate to={`/plans/${id}/overview`} replace />;
  if (!plan || !store) return <Waiting />;
  return <InHand key={id} {...{ plan, store, frozen, amending, isSuggesting, view }} />;
};
