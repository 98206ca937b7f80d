import { readMoney, splitList } from '@mufakat/plan-documents/reading/values';
import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { wordingOf } from '@mufakat/planning/records/wording';
import { newId } from '../new-id.js';
import { budgetLinesOf } from './roll-ups.js';
import { nothing, type Reading, type SheetReading, type Written } from './reading.js';

/* Cells whose value stands in records under the row: assignments, budget lines, drivers, indicators. */

const under = (document: PlanDocument, parent: string, kind: Kind): readonly PlanRecord[] =>
  childrenOf(document, parent).filter((record) => record.kind === kind);

const removal = ({ kind, id }: PlanRecord): Change => ({ op: 'remove', kind, id });

const isRunning = (assignment: PlanRecord, today: string): boolean =>
  typeof assignment['to'] !== 'string' || assignment['to'] >= today;

export const assignmentsOf = (reading: Reading, record: string, roles: readonly string[]): readonly PlanRecord[] =>
  under(reading.document, record, 'assignment').filter(
    (one) => roles.includes(String(one['role'])) && isRunning(one, reading.today),
  );

export const bodiesOf = (reading: Reading, record: string, roles: readonly string[]): string[] =>
  assignmentsOf(reading, record, roles).map(({ body }) => String(body));

export const leadsOf = (document: PlanDocument, record: string): string[] =>
  under(document, record, 'assignment').flatMap(({ role, body }) =>
    role === 'lead' && typeof body === 'string' ? [body] : [],
  );

/** Replaces who is assigned in a role; after adoption the old assignment ends and the new one begins today. */
export const assign = (reading: Reading, record: PlanRecord, roles: readonly string[], wanted: readonly string[]) => {
  const existing = assignmentsOf(reading, record.id, roles);
  const kept = new Set(wanted);
  const ending = existing
    .filter(({ body }) => !kept.has(String(body)))
    .map((one): Change =>
      reading.isAdopted ? { op: 'set', kind: one.kind, id: one.id, to: reading.today } : removal(one),
    );
  const known = new Set(existing.map(({ body }) => body));
  const beginning = wanted
    .filter((body) => !known.has(body))
    .map((body): Change => {
      const from = reading.isAdopted ? { from: reading.today } : {};
      return { op: 'add', kind: 'assignment', id: newId(), parent: record.id, body, role: roles[0], ...from };
    });
  return [...ending, ...beginning];
};

export const writeBodies = (reading: Reading, record: PlanRecord, roles: readonly string[], text: string): Written => {
  const names = splitList(text);
  const found = names.map((name) => reading.bodies.find(name));
  const unknown = names.find((_, at) => !found[at]);
  if (unknown !== undefined) return { fault: 'body', text: unknown };
  return { changes: assign(reading, record, roles, [...new Set(found.flatMap((body) => body?.id ?? []))]) };
};

export const plannedOf = (document: PlanDocument, record: string): string => {
  const lines = budgetLinesOf(document, record).filter(({ planned }) => typeof planned === 'string');
  return lines.length === 1 ? String(lines[0]?.['planned']) : '';
};

const currencyOf = (line: PlanRecord | undefined, fallback: string): string =>
  typeof line?.['currency'] === 'string' ? line['currency'] : fallback;

const writeLine = (reading: Reading, parent: string, text: string, line?: PlanRecord): Written => {
  const money = readMoney(text);
  if (!money) return { fault: 'money', text };
  const currency = money.currency ?? currencyOf(line, reading.currency);
  const fields = { planned: money.amount, ...(currency === '' ? {} : { currency }) };
  if (line) return { changes: [{ op: 'set', kind: 'budget-line', id: line.id, ...fields }] };
  return { changes: [{ op: 'add', kind: 'budget-line', id: newId(), parent, ...fields }] };
};

/** The one budget line of a record; several are changed one by one beside the table. */
export const writeBudget = (reading: Reading, record: PlanRecord, text: string): Written => {
  const lines = budgetLinesOf(reading.document, record.id);
  if (lines.length > 1) return { fault: 'several_lines', text };
  const [line] = lines;
  if (text.trim() !== '') return writeLine(reading, record.id, text, line);
  return line ? { changes: [removal(line)] } : nothing;
};

export const driversOf = (document: PlanDocument, record: string): string[] =>
  under(document, record, 'driver-link').map(({ driver }) => String(driver));

/** The items a record names are replaced by those of the text; an item may be named by its words. */
const writeNamed =
  (kind: 'driver-link' | 'alignment', field: 'driver' | 'item') =>
  ({ document, frameworks }: SheetReading, record: PlanRecord, text: string): Written => {
    const wanted = [...new Set(splitList(text).map((one) => frameworks.codeOf(one)))];
    const existing = under(document, record.id, kind);
    const known = new Set(existing.map((one) => one[field]));
    const gone = existing.filter((one) => !wanted.includes(String(one[field]))).map(removal);
    const added = wanted
      .filter((item) => !known.has(item))
      .map((item): Change => ({ op: 'add', kind, id: newId(), parent: record.id, [field]: item }));
    return { changes: [...gone, ...added] };
  };

export const writeDrivers = writeNamed('driver-link', 'driver');

export const alignmentsOf = (document: PlanDocument, record: string): string[] =>
  under(document, record, 'alignment').map(({ item }) => String(item));

export const writeAlignments = writeNamed('alignment', 'item');

export const indicatorsOf = (document: PlanDocument, record: string): readonly PlanRecord[] =>
  under(document, record, 'indicator');

export const lastTargetOf = (document: PlanDocument, indicator: string): PlanRecord | undefined =>
  [...under(document, indicator, 'target')].sort((a, b) => String(a['dueOn']).localeCompare(String(b['dueOn']))).at(-1);

export const indicatorText = ({ document, languages }: Reading, record: string): string =>
  indicatorsOf(document, record)
    .map(({ title }) => wordingOf(title, languages))
    .join('; ');

/** The first indicator's name; a new indicator where there is none. */
export const writeIndicator = (reading: Reading, record: PlanRecord, text: string): Written => {
  const [first] = indicatorsOf(reading.document, record.id);
  const address = `title.${reading.languages[0] ?? 'en'}`;
  const value = text.trim();
  if (first && value === '') return { fault: 'remove_indicator', text };
  if (first) return { changes: [{ op: 'set', kind: 'indicator', id: first.id, [address]: value }] };
  if (value === '') return nothing;
  return { changes: [{ op: 'add', kind: 'indicator', id: newId(), parent: record.id, [address]: value }] };
};
