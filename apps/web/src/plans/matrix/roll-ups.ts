import { toDecimal, toText } from '@mufakat/planning/figures/decimal';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder } from '@mufakat/planning/records/tree';

/** What stands under a record, itself included. */
export interface RollUp {
  readonly actions: number;
  /** Currency → planned money, exact decimals. */
  readonly planned: Readonly<Record<string, string>>;
}

type Amounts = ReadonlyMap<string, Decimal>;
type Decimal = NonNullable<ReturnType<typeof toDecimal>>;

interface Gathered {
  readonly actions: number;
  readonly amounts: Amounts;
}

const rollUps = new WeakMap<ReadonlyMap<string, PlanRecord>, ReadonlyMap<string, RollUp>>();
const nothing: Amounts = new Map();

const plus = (a: Amounts, b: Amounts): Amounts => {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const sum = new Map(a);
  for (const [unit, amount] of b) sum.set(unit, sum.get(unit)?.plus(amount) ?? amount);
  return sum;
};

const amountOf = ({ kind, planned, currency }: PlanRecord): Amounts => {
  const amount = kind === 'budget-line' ? toDecimal(planned) : undefined;
  return amount ? new Map([[typeof currency === 'string' ? currency : '', amount]]) : nothing;
};

/** An action’s own budget lines stand for its activities’, where it has any. */
const gather = (document: PlanDocument, record: PlanRecord, known: ReadonlyMap<string, Gathered>): Gathered => {
  let own = amountOf(record);
  let below = nothing;
  let actions = record.kind === 'action' ? 1 : 0;
  for (const child of childrenOf(document, record.id)) {
    const gathered = known.get(child.id);
    if (!gathered) continue;
    actions += gathered.actions;
    if (child.kind === 'budget-line') own = plus(own, gathered.amounts);
    else below = plus(below, gathered.amounts);
  }
  const standsFor = record.kind === 'action' && own.size > 0;
  return { actions, amounts: standsFor ? own : plus(own, below) };
};

/** Record id → its roll-up; made once a document, from the leaves up. */
export const rollUpsOf = (document: PlanDocument): ReadonlyMap<string, RollUp> => {
  const known = rollUps.get(document.records);
  if (known) return known;
  const gathered = new Map<string, Gathered>();
  for (const record of inReadingOrder(document).reverse()) gathered.set(record.id, gather(document, record, gathered));
  const made = new Map<string, RollUp>();
  for (const [id, { actions, amounts }] of gathered) {
    if (actions === 0 && amounts.size === 0) continue;
    made.set(id, { actions, planned: Object.fromEntries([...amounts].map(([unit, sum]) => [unit, toText(sum)])) });
  }
  rollUps.set(document.records, made);
  return made;
};

/** The money of several records that do not stand under each other, exactly. */
export const sumOf = (all: ReadonlyMap<string, RollUp>, ids: readonly string[]): RollUp['planned'] => {
  const sums = new Map<string, Decimal>();
  for (const id of ids) {
    for (const [currency, amount] of Object.entries(all.get(id)?.planned ?? {})) {
      const decimal = toDecimal(amount);
      if (decimal) sums.set(currency, sums.get(currency)?.plus(decimal) ?? decimal);
    }
  }
  return Object.fromEntries([...sums].map(([currency, sum]) => [currency, toText(sum)]));
};

export const budgetLinesOf = (document: PlanDocument, record: string): readonly PlanRecord[] =>
  childrenOf(document, record).filter(({ kind }) => kind === 'budget-line');

const mostNamed = (document: PlanDocument): string => {
  const counts = new Map<string, number>();
  for (const { kind, currency } of document.records.values()) {
    if (kind === 'budget-line' && typeof currency === 'string') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};

/** The plan's currency: as it says, else the one most of its budget lines name. */
export const currencyOf = (document: PlanDocument): string => {
  const said = document.records.get(document.plan)?.['currency'];
  return typeof said === 'string' && said !== '' ? said : mostNamed(document);
};
