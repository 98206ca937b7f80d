import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord, Value } from '@mufakat/planning/records/record';
import { sameValue } from '@mufakat/planning/records/value';
import { assignmentsOf, driversOf, targetLine, targetsOf } from '../writing/sheet-columns.js';
import { splitItems } from './cell-values.js';
import { folded } from './letters.js';
import { tidy } from './sheet.js';
import { readTimeframe } from './timeframes.js';
import { readDecimal } from './values.js';

interface Making {
  readonly document: PlanDocument;
  readonly newId: () => string;
  /** Language in which a target's note is written. */
  readonly language: string;
}

const added = (making: Making, kind: Kind, parent: string, fields: Readonly<Record<string, Value>>): Change => ({
  op: 'add',
  kind,
  id: making.newId(),
  parent,
  ...fields,
});
const removed = ({ kind, id }: PlanRecord): Change => ({ op: 'remove', kind, id });

/** Changes that make a list of small records hold exactly the wanted keys. */
const listed = (
  before: readonly PlanRecord[],
  keyOf: (record: PlanRecord) => string,
  wanted: readonly string[],
  add: (key: string) => Change,
): Change[] => {
  const left = [...before];
  const adds: Change[] = [];
  for (const key of wanted) {
    const at = left.findIndex((record) => keyOf(record) === key);
    if (at < 0) adds.push(add(key));
    else left.splice(at, 1);
  }
  return [...left.map(removed), ...adds];
};

/** A cell of bodies, already told by their ids. */
export const assignmentEdits = (making: Making, record: string, role: string, bodies: readonly string[]): Change[] =>
  listed(
    assignmentsOf(making.document, record, role),
    (one) => String(one['body']),
    bodies,
    (body) => added(making, 'assignment', record, { body, role }),
  );

export const driverEdits = (making: Making, record: string, text: string): Change[] => {
  const wanted = splitItems(text);
  const words = new Map(wanted.map((driver) => [folded(driver), driver]));
  return listed(
    driversOf(making.document, record),
    (one) => folded(String(one['driver'])),
    [...words.keys()],
    (driver) => added(making, 'driver-link', record, { driver: words.get(driver) }),
  );
};

const valueAndNote = (text: string, language: string): Record<string, Value> => {
  const [, number = text, note] = /^(.*?)\s*\((.*)\)$/s.exec(text) ?? [];
  const value = readDecimal(number);
  if (value === undefined) return text === '' ? { value: null } : { [`note.${language}`]: text };
  return { value, ...(note === undefined ? {} : { [`note.${language}`]: note }) };
};

/** "2027-12-31: 500 (note)", "2027: 500", "500". */
const targetIn = (line: string, language: string): { dueOn?: string; fields: Record<string, Value> } => {
  const [, when, rest] = /^(.*?\d)\s*[:：]\s*(.*)$/s.exec(line) ?? [];
  const due = when === undefined ? undefined : readTimeframe(when);
  const dueOn = due && !('refused' in due) ? (due.to ?? due.from) : undefined;
  return dueOn === undefined
    ? { fields: valueAndNote(line, language) }
    : { dueOn, fields: valueAndNote(rest ?? '', language) };
};

/** A cell of targets, one a line: those whose day is known are set, others added, missing ones removed. */
export const targetEdits = (making: Making, indicator: string, text: string): Change[] => {
  const before = targetsOf(making.document, indicator);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const kept = before.filter((target) => lines.includes(tidy(targetLine(target))));
  const keptLines = new Set(kept.map((target) => tidy(targetLine(target))));
  const left = before.filter((target) => !kept.includes(target));
  const changes: Change[] = [];
  for (const line of lines.filter((one) => !keptLines.has(one))) {
    const { dueOn, fields } = targetIn(line, making.language);
    const at = left.findIndex((target) => target['dueOn'] === dueOn);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    if (!known)
      changes.push(added(making, 'target', indicator, { ...(dueOn === undefined ? {} : { dueOn }), ...fields }));
    else if (!sameValue(fields, {})) changes.push({ op: 'set', kind: 'target', id: known.id, ...fields });
  }
  return [...left.map(removed), ...changes];
};
