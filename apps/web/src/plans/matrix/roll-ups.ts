import { sumOf, toDecimal, toText } from '@mufakat/planning/figures/decimal';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';

/** What stands under a record, itself included. */
export interface RollUp {
  readonly actions: number;
  /** Currency → planned money, exact decimals. */
  readonly planned: Readonly<Record<string, string>>;
}

interface Gathered {
  actions: number;
  readonly amounts: Map<string, string[]>;
}

const rollUps = new WeakMap<ReadonlyMap<string, PlanRecord>, ReadonlyMap<string, RollUp>>();

const gatherAll = (document: PlanDocument): Map<string, Gathered> => {
  const gathered = new Map<string, Gathered>();
  const eachAbove = (record: PlanRecord, note: (into: Gathered) => void): void => {
    for (let at: PlanRecord | undefined = record; at;) {
      const into = gathered.get(at.id) ?? { actions: 0, amounts: new Map<string, string[]>() };
      note(into);
      gathered.set(at.id, into);
      at = at.parent === null ? undefined : document.records.get(at.parent);
    }
  };
  for (const record of document.records.values()) {
    if (record.kind === 'action') eachAbove(record, (into) => (into.actions += 1));
    const { planned, currency } = record;
    if (record.kind !== 'budget-line' || typeof planned !== 'string') continue;
    const unit = typeof currency === 'string' ? currency : '';
    eachAbove(record, ({ amounts }) => {
      const known = amounts.get(unit);
      if (known) known.push(planned);
      else amounts.set(unit, [planned]);
    });
  }
  return gathered;
};

const total = (amounts: readonly string[]): string =>
  toText(sumOf(amounts.flatMap((amount) => toDecimal(amount) ?? [])));

/** Record id → its roll-up; made once a document. */
export const rollUpsOf = (document: PlanDocument): ReadonlyMap<string, RollUp> => {
  const known = rollUps.get(document.records);
  if (known) return known;
  const made = new Map<string, RollUp>();
  for (const [id, { actions, amounts }] of gatherAll(document)) {
    made.set(id, { actions, planned: Object.fromEntries([...amounts].map(([unit, all]) => [unit, total(all)])) });
  }
  rollUps.set(document.records, made);
  return made;
};

export const budgetLinesOf = (document: PlanDocument, record: string): readonly PlanRecord[] =>
  childrenOf(document, record).filter(({ kind }) => kind === 'budget-line');

/** The plan's currency: as it says, else the one most of its budget lines name. */
export const currencyOf = (document: PlanDocument): string => {
  const said = document.records.get(document.plan)?.['currency'];
  if (typeof said === 'string' && said !== '') return said;
  const counts = new Map<string, number>();
  for (const { kind, currency } of document.records.values()) {
    if (kind === 'budget-line' && typeof currency === 'string') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};
