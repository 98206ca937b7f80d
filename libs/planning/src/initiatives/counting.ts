import { sumOf, toDecimal, toText } from '../figures/decimal.js';
import { countOf, type Figure, type FigureStamp } from '../figures/figure.js';

/** One link: an initiative counted at a place (an action, a pillar, a plan, a body). */
export interface CountedLink {
  readonly initiative: string;
  /** Record it hangs on. */
  readonly action: string;
}

export interface InitiativeCount {
  /** So many different ones; its rows are their ids. */
  readonly figure: Figure;
  /** How often they are counted below. */
  readonly links: number;
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** However often an initiative is linked below, it is one above. */
export const countInitiatives = (links: readonly CountedLink[], stamp: FigureStamp): InitiativeCount => ({
  figure: countOf(distinct(links.map(({ initiative }) => initiative)), stamp),
  links: new Set(links.map(({ initiative, action }) => `${initiative} ${action}`)).size,
});

/** The same for each group its links fall in, in the order they come; a link of no group is left out. */
export const countByGroup = <Link extends CountedLink>(
  links: readonly Link[],
  groupOf: (link: Link) => string | null,
  stamp: FigureStamp,
): (InitiativeCount & { readonly group: string })[] => {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groupOf(link);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), link]);
  }
  return [...groups].map(([group, own]) => ({ group, ...countInitiatives(own, stamp) }));
};

/** Initiatives that stand in several actions, with the actions: whoever adds the actions' values counts them twice. */
export const countedSeveralTimes = (
  links: readonly CountedLink[],
): { readonly initiative: string; readonly actions: readonly string[] }[] =>
  distinct(links.map(({ initiative }) => initiative)).flatMap((initiative) => {
    const actions = distinct(links.filter((link) => link.initiative === initiative).map(({ action }) => action));
    return actions.length > 1 ? [{ initiative, actions }] : [];
  });

export interface Reached {
  readonly id: string;
  /** Decimal text; null is not known. */
  readonly amount: string | null;
}

/** A sum over initiatives, each taken once; null where none says anything. `said` are those that do. */
export const sumOnce = (
  given: readonly Reached[],
): { readonly value: string | null; readonly said: readonly string[] } => {
  const once = [...new Map(given.map((one) => [one.id, one])).values()];
  const known = once.flatMap(({ id, amount }) => {
    const decimal = toDecimal(amount ?? undefined);
    return decimal ? [{ id, decimal }] : [];
  });
  const value = known.length > 0 ? toText(sumOf(known.map(({ decimal }) => decimal))) : null;
  return { value, said: known.map(({ id }) => id) };
};
