import { type PlanDocument, type PlanDocumentView, toDocument } from '@mufakat/planning/records/record';
import { useEffect, useState } from 'react';
import { fetchJson, isRefusal, type Problem, Refusal } from '../../platform/api.js';
import type { VersionView } from '../plan.js';
import { planVerbs } from '../plans.verbs.js';
import { amendmentTransport, httpTransport } from './http-transport.js';
import { browserKeeper } from './keeper.js';
import { PlanStore } from './plan-store.js';
import { type Suggesting, suggestingTransport } from './suggesting-transport.js';
import type { Transport } from './transport.js';

export interface Opened {
  readonly store?: PlanStore;
  /** The frozen version that is shown, where the person does not read the draft. */
  readonly frozen?: VersionView;
  /** The amendment that edits go to, and the adopted document it changes. */
  readonly amending?: { readonly id: string; readonly adopted: PlanDocument };
  /** Edits wait as suggestions. */
  readonly isSuggesting?: boolean;
  readonly error?: unknown;
}

const sendBeforeLeaving = (store: PlanStore) => {
  const flush = (): void => void store.flush();
  const isBack = (): void => void store.reached();
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('online', isBack);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('online', isBack);
    document.removeEventListener('visibilitychange', whenHidden);
  };
};

/** A frozen version never changes: nothing is sent and nothing followed. */
const frozenTransport = (plan: string, version: number): Transport => ({
  document: async () => {
    const { revision, records } = toDocument(await fetchJson(`/plans/${plan}/versions/${String(version)}/document`));
    return { plan, revision, records: [...records.values()] };
  },
  since: () => Promise.resolve([]),
  send: () =>
    Promise.resolve({ outcome: 'refused', code: 'plan.not-found', message: 'A frozen version.', faults: new Map() }),
  follow: () => () => undefined,
});

const nothingToSee: Problem = { status: 404, code: 'plan.not-found', title: 'There is no version to see.' };

const nothingKept = {
  leftBehind: () => Promise.resolve({ kept: [], forget: () => Promise.resolve() }),
  save: () => Promise.resolve(),
};

const openFrozen = async (plan: string, refusal: unknown): Promise<Opened> => {
  const [frozen] = await planVerbs.versions(plan);
  if (!frozen) throw refusal;
  return { store: await PlanStore.open(frozenTransport(plan, frozen.number), nothingKept), frozen };
};

/** What is opened beside the plan as it stands: an amendment that edits go to, or a frozen version to read. */
export interface Aside {
  readonly amendment?: string;
  readonly version?: number;
  /** Edits become suggestions in this round, or on the `draft`. */
  readonly suggest?: string;
}

const openVersion = async (plan: string, number: number): Promise<Opened> => {
  const frozen = (await planVerbs.versions(plan)).find((version) => version.number === number);
  if (!frozen) throw new Refusal(nothingToSee);
  return { store: await PlanStore.open(frozenTransport(plan, number), nothingKept), frozen };
};

const openAmendment = async (plan: string, person: string, amendment: string): Promise<Opened> => {
  const keeper = browserKeeper(`${plan}/amendment/${amendment}`, person);
  const adopted = toDocument(await fetchJson<PlanDocumentView>(`/plans/${plan}/document`));
  const store = await PlanStore.open(amendmentTransport(plan, amendment), keeper);
  return { store, amending: { id: amendment, adopted } };
};

const newestFrozen = async (plan: string): Promise<VersionView> => {
  const [frozen] = await planVerbs.versions(plan);
  if (!frozen) throw new Refusal(nothingToSee);
  return frozen;
};

/** As the person reads it otherwise, but what is changed waits for the owner. */
const openSuggesting = async (suggesting: Suggesting, reads: Reads): Promise<Opened> => {
  const { plan } = suggesting;
  const frozen = reads === 'frozen' ? await newestFrozen(plan) : undefined;
  const usual = frozen ? frozenTransport(plan, frozen.number) : httpTransport(plan);
  return {
    store: await PlanStore.open(suggestingTransport(suggesting, usual), nothingKept),
    frozen,
    isSuggesting: true,
  };
};

/** Who reads the draft, so that a person from outside does not ask for it in vain: no, or perhaps. */
export type Reads = 'frozen' | 'draft';

const openAside = (plan: string, person: string, reads: Reads, aside: Aside): Promise<Opened> | undefined => {
  const { suggest } = aside;
  if (suggest) return openSuggesting({ plan, person, ...(suggest === 'draft' ? {} : { round: suggest }) }, reads);
  if (aside.version !== undefined) return openVersion(plan, aside.version);
  if (aside.amendment !== undefined) return openAmendment(plan, person, aside.amendment);
  return undefined;
};

/** The draft for those who read it, else the newest frozen version they may see. */
const open = async (plan: string, person: string, reads: Reads, aside: Aside): Promise<Opened> => {
  const beside = openAside(plan, person, reads, aside);
  if (beside) return beside;
  if (reads === 'frozen') return openFrozen(plan, new Refusal(nothingToSee));
  try {
    return { store: await PlanStore.open(httpTransport(plan), browserKeeper(plan, person)) };
  } catch (error) {
    if (isRefusal(error) && error.status === 403) return openFrozen(plan, error);
    throw error;
  }
};

/** Opens the plan's store for as long as the page stands, once it is known what the person reads. */
export const useOpenedPlan = (
  plan: string,
  person: string,
  { reads, amendment, version, suggest }: Aside & { readonly reads?: Reads },
): Opened => {
  const [opened, setOpened] = useState<Opened & { at?: string }>({});
  const at = `${plan} ${amendment ?? ''} ${String(version ?? '')} ${suggest ?? ''}`;
  useEffect(() => {
    if (!reads) return undefined;
    let isGone = false;
    let leave = (): void => undefined;
    const arrive = (arrived: Opened): void => {
      const { store } = arrived;
      if (isGone || !store) return void store?.close();
      const stop = sendBeforeLeaving(store);
      leave = () => {
        stop();
        void store.close();
      };
      setOpened({ ...arrived, at });
    };
    open(plan, person, reads, { amendment, version, suggest }).then(arrive, (error: unknown) => {
      if (!isGone) setOpened({ error, at });
    });
    return () => {
      isGone = true;
      leave();
    };
  }, [plan, person, reads, amendment, version, suggest, at]);
  return opened.at === at ? opened : {};
};
