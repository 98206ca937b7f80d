import type { Change, ChangeFault, ChangeSource } from '@mufakat/planning/changes/change';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { PlanView } from '../plan.js';
import { browserKeeper } from './keeper.js';
import { httpTransport } from './http-transport.js';
import { type PlanState, PlanStore } from './plan-store.js';

export interface Opened {
  readonly store?: PlanStore;
  readonly error?: unknown;
}

const sendBeforeLeaving = (store: PlanStore) => {
  const flush = (): void => void store.flush();
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('online', flush);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('online', flush);
    document.removeEventListener('visibilitychange', whenHidden);
  };
};

/** Opens the plan's store for as long as the page stands. */
export const useOpenedPlan = (plan: string, person: string): Opened => {
  const [opened, setOpened] = useState<Opened & { plan?: string }>({});
  useEffect(() => {
    let isGone = false;
    let leave = (): void => undefined;
    const opening = PlanStore.open(httpTransport(plan), browserKeeper(plan, person));
    opening.then(
      (store) => {
        if (isGone) return void store.close();
        const stop = sendBeforeLeaving(store);
        leave = () => {
          stop();
          void store.close();
        };
        setOpened({ store, plan });
      },
      (error: unknown) => {
        if (!isGone) setOpened({ error, plan });
      },
    );
    return () => {
      isGone = true;
      leave();
    };
  }, [plan, person]);
  return opened.plan === plan ? opened : {};
};

/** What the person may do to this plan's content, and what a change needs. */
export interface Editing {
  /** Text and structure: before adoption, for those who revise. */
  readonly text: boolean;
  /** Steering fields: also after adoption, with a reason. */
  readonly steering: boolean;
  /** The reason that goes with every change, asked once after adoption. */
  readonly reason: string;
  readonly needsReason: boolean;
}

export interface PlanInHand {
  readonly plan: PlanView;
  readonly store: PlanStore;
  readonly editing: Editing;
  readonly setReason: (reason: string) => void;
  /** Asks again for governance: stage, moves, acts. */
  readonly refreshPlan: () => void;
}

const PlanContext = createContext<PlanInHand | undefined>(undefined);

export const PlanProvider = ({ value, children }: { readonly value: PlanInHand; readonly children: ReactNode }) => (
  <PlanContext.Provider value={value}>{children}</PlanContext.Provider>
);

export const usePlanInHand = (): PlanInHand => {
  const inHand = useContext(PlanContext);
  if (!inHand) throw new Error('A view of the plan page stands outside of it.');
  return inHand;
};

export const usePlanState = (): PlanState => {
  const { store } = usePlanInHand();
  return useSyncExternalStore(store.subscribe, store.getState);
};

/** `edit(changes, 'matrix')`: with the reason where one is needed; answers the faults. */
export const useEdit = (): ((changes: readonly Change[], source: ChangeSource) => readonly ChangeFault[]) => {
  const { store, editing } = usePlanInHand();
  const { reason } = editing;
  return useMemo(
    () => (changes, source) => store.edit(changes, { source, ...(reason === '' ? {} : { reason }) }),
    [store, reason],
  );
};
