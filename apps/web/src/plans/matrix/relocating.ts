import { apply } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import { proposeCode } from '@mufakat/planning/records/code';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { descendantsOf } from '@mufakat/planning/records/tree';

/** A record that would carry another code where it goes. */
export interface Recode {
  readonly record: PlanRecord;
  readonly from: string;
  readonly to: string;
}

const beginning = (code: string): string => code.replace(/\d+\D*$/s, '');

const setCode = ({ kind, id }: PlanRecord, code: string | null): Change => ({ op: 'set', kind, id, code });

/** Records that change their parent and carry a code. */
const coded = (document: PlanDocument, changes: readonly Change[]): PlanRecord[] =>
  changes.flatMap((change) => {
    const record = change.op === 'move' ? document.records.get(change.id) : undefined;
    const isElsewhere = change.op === 'move' && record !== undefined && record.parent !== change.parent;
    return isElsewhere && record.code !== undefined ? [record] : [];
  });

/** What stands under a record and begins with its code follows it: "P1.A2.1" under "P1.A2". */
const followers = (document: PlanDocument, { record, from, to }: Recode): Recode[] =>
  descendantsOf(document, record.id).flatMap((below) => {
    const { code } = below;
    const follows = code?.startsWith(from) === true && /^[^\p{L}\d]/u.test(code.slice(from.length));
    return code !== undefined && follows ? [{ record: below, from: code, to: to + code.slice(from.length) }] : [];
  });

/** The code a record gets where it stands in this document: its own where the others there begin alike. */
const recodeIn = (there: PlanDocument, record: PlanRecord): Recode => {
  const parent = there.records.get(record.id)?.parent ?? there.plan;
  const from = record.code ?? '';
  const proposed = proposeCode(there, parent, { kind: record.kind }) ?? from;
  return { record, from, to: beginning(proposed) === beginning(from) ? from : proposed };
};

/** Codes proposed for records that moves take under another parent; none where the old one fits there as well. */
export const recodesOf = (document: PlanDocument, moves: readonly Change[]): Recode[] => {
  const moving = coded(document, moves);
  if (moving.length === 0) return [];
  let there = apply(document, [...moves, ...moving.map((record) => setCode(record, null))]);
  const found: Recode[] = [];
  for (const record of moving) {
    const recode = recodeIn(there, record);
    there = apply(there, [setCode(record, recode.to)]);
    if (recode.to !== recode.from) found.push(recode, ...followers(document, recode));
  }
  return found;
};

/** The moves with the proposed codes, as one edit. */
export const withCodes = (moves: readonly Change[], recodes: readonly Recode[]): Change[] => [
  ...moves,
  ...recodes.map(({ record, to }) => setCode(record, to)),
];

/** Moves of several records, each on the document that the ones before it leave. */
export const moveAll = (
  document: PlanDocument,
  ids: readonly string[],
  move: (current: PlanDocument, id: string) => readonly Change[],
): Change[] => {
  const changes: Change[] = [];
  let current = document;
  for (const id of ids) {
    const next = move(current, id);
    if (next.length === 0) continue;
    current = apply(current, next);
    changes.push(...next);
  }
  return changes;
};
