import { fault } from '@mufakat/planning/faults/fault';
import type { Change, ChangeFault, ChangeSource } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { Check } from '@mufakat/planning/checks/check';
import { useNotify } from 'ra-core';
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Bodies } from '../bodies.js';
import type { PlanView, VersionView } from '../plan.js';
import type { Rights } from '../rights.js';
import type { PlanState, PlanStore } from './plan-store.js';

/** What every view of the plan page has in hand. */
export interface PlanInHand {
  readonly plan: PlanView;
  readonly store: PlanStore;
  /** The frozen version that is shown, where the person does not read the draft. */
  readonly frozen?: VersionView;
  /** The amendment that edits go to instead of the plan, and the adopted document beside it. */
  readonly amending?: { readonly id: string; readonly adopted: PlanDocument };
  /** What is changed here waits as a suggestion for the owner. */
  readonly isSuggesting: boolean;
  /** The page itself runs the checks; not for who only reads an adopted text. */
  readonly runsChecks: boolean;
  readonly rights: Rights;
  /** The reason that goes with every change, once the plan is adopted. */
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly bodies: Bodies;
  /** The plan's languages, the reader's first. */
  readonly languages: readonly string[];
  /** `YYYY-MM-DD` where the person is. */
  readonly today: string;
  /** Asks again for governance: stage, moves, acts. */
  readonly refreshPlan: () => void;
}

const PlanContext = createContext<PlanInHand | undefined>(undefined);
const AllChecksContext = createContext<readonly Check[] | undefined>(undefined);
const ChecksContext = createContext<ReadonlyMap<string, readonly Check[]>>(new Map());

interface ProviderProps {
  readonly value: PlanInHand;
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly allChecks?: readonly Check[];
  readonly children: ReactNode;
}

export const PlanProvider = ({ value, checks, allChecks, children }: ProviderProps) => (
  <PlanContext.Provider value={value}>
    <ChecksContext.Provider value={checks}>
      <AllChecksContext.Provider value={allChecks}>{children}</AllChecksContext.Provider>
    </ChecksContext.Provider>
  </PlanContext.Provider>
);

export const usePlanInHand = (): PlanInHand => {
  const inHand = useContext(PlanContext);
  if (!inHand) throw new Error('A view of the plan page stands outside of it.');
  return inHand;
};

/** Findings of the checks by record, as they are worked out beside the typing. */
export const useChecks = (): ReadonlyMap<string, readonly Check[]> => useContext(ChecksContext);

/** All findings in the order of the rules, muted ones too; undefined until they are worked out. */
export const useAllChecks = (): readonly Check[] | undefined => useContext(AllChecksContext);

export const usePlanState = (): PlanState => {
  const { store } = usePlanInHand();
  return useSyncExternalStore(store.subscribe, store.getState);
};

export type Edit = (changes: readonly Change[], source: ChangeSource) => readonly ChangeFault[];

const reasonMissing: readonly ChangeFault[] = [{ change: 0, field: 'reason', ...fault('needed') }];

/** `edit(changes, 'matrix')`: with the reason where one is needed, and not without it; answers the faults. */
export const useEdit = (): Edit => {
  const { store, reason, rights } = usePlanInHand();
  const notify = useNotify();
  const { needsReason } = rights;
  return useCallback(
    (changes, source) => {
      const given = reason.trim();
      if (needsReason && given === '') {
        notify('plan.locked_first', { type: 'warning' });
        return reasonMissing;
      }
      return store.edit(changes, { source, ...(given === '' ? {} : { reason: given }) });
    },
    [store, reason, needsReason, notify],
  );
};
