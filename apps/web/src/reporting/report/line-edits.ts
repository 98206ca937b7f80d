import type { EvidenceGiven, LineEdit, LineForm, ReportLine, ValueGiven } from '../reporting.js';
import { areSendable } from './values.js';

export const editedFields = [
  'noChange',
  'judgement',
  'narrative',
  'challenge',
  'nextStep',
  'helpNeeded',
  'nothingReason',
  'noEvidenceReason',
  'answers',
  'values',
  'evidence',
  'takenFrom',
] as const;
export type EditedField = (typeof editedFields)[number];

/** An edit that the server has not taken, and what stood in its fields when it was begun. */
export interface Pending {
  readonly edit: LineEdit;
  readonly base: LineEdit;
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const isGiven = ({ noChange, judgement, nothingReason }: ReportLine): boolean =>
  noChange || Boolean(judgement) || Boolean(nothingReason?.trim());

/** The line as it stands with an edit made on it; "no change" takes over what was said last time. */
export const lineWith = (line: ReportLine, edit: LineEdit | undefined): ReportLine => {
  if (!edit) return line;
  const { before } = line;
  const taken =
    edit.noChange === true && before
      ? { judgement: before.judgement, narrative: before.narrative, nothingReason: null }
      : {};
  const edited = { ...line, ...taken, ...edit };
  return { ...edited, isGiven: isGiven(edited) };
};

const said = ['judgement', 'narrative', 'nothingReason'] as const;

/** An edit as it must be sent: another word ends "no change" and keeps what had been taken over. */
export const completed = (line: ReportLine, edit: LineEdit): LineEdit => {
  if (edit.noChange === false) return { judgement: null, narrative: null, ...edit };
  const endsNoChange = line.noChange && said.some((field) => edit[field] !== undefined);
  if (!endsNoChange) return edit;
  return { noChange: false, judgement: line.judgement, narrative: line.narrative, ...edit };
};

const withoutSaid = (edit: LineEdit): LineEdit =>
  Object.fromEntries(Object.entries(edit).filter(([field]) => !said.some((one) => one === field)));

/** Two edits of a line as one; the first base of each field stays. */
export const joined = (earlier: Pending | undefined, later: LineEdit, line: ReportLine): Pending => {
  const before = later.noChange === true ? withoutSaid(earlier?.edit ?? {}) : earlier?.edit;
  const base = Object.fromEntries(Object.keys(later).map((field) => [field, line[field as EditedField]]));
  return { edit: { ...before, ...later }, base: { ...base, ...earlier?.base } };
};

const textOrNull = (text: string | null): string | null => (text?.trim() ? text : null);

/** Undefined while a file of it waits for a network. */
const evidenceForm = (evidence: readonly EvidenceGiven[]): EvidenceGiven[] | undefined =>
  evidence.some(({ waiting }) => waiting)
    ? undefined
    : evidence.map(({ title, fileId, url }) => ({ title, fileId: fileId ?? null, url: url ?? null }));

/** A value read back carries what a correction took the place of; only what is given is sent. */
const valueForms = (values: readonly ValueGiven[]): ValueGiven[] =>
  values.map(({ indicator, value, numerator, denominator, words, sex, age, axis, category, note }) => ({
    ...{ indicator, value, numerator, denominator, words, sex, age, axis, category, note },
  }));

const wordFields = ['narrative', 'challenge', 'nextStep', 'helpNeeded', 'nothingReason', 'noEvidenceReason'] as const;

const wordsForm = (edit: LineEdit): LineEdit =>
  Object.fromEntries(
    wordFields.flatMap((field) => (edit[field] === undefined ? [] : [[field, textOrNull(edit[field])]])),
  );

/** The edit as the API takes it; values that cannot be sent yet are held back. Undefined when nothing is left. */
export const formOf = (line: ReportLine, { values, evidence, ...edit }: LineEdit): LineForm | undefined => {
  const pieces = evidence && evidenceForm(evidence);
  const form = {
    ...{ ...edit, ...wordsForm(edit) },
    ...(values && areSendable(values, line.indicators) && { values: valueForms(values) }),
    ...(pieces && { evidence: pieces }),
  };
  return Object.keys(form).length > 0 ? { ...form, action: line.action } : undefined;
};

/** What is left to send of an edit after a form was taken: fields changed since, or held back. */
export const leftOf = ({ edit, base }: Pending, sent: LineEdit, form: LineForm): Pending | undefined => {
  const left = Object.entries(edit).filter(
    ([field, value]) => !(field in form) || !same(value, sent[field as EditedField]),
  );
  return left.length > 0 ? { edit: Object.fromEntries(left), base } : undefined;
};

/** Somebody of the same body wrote the same field meanwhile. */
export interface Clash {
  readonly action: string;
  readonly field: EditedField;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What of an edit still goes on a line that was changed meanwhile, and where both wrote. */
export const onto = (line: ReportLine, { edit, base }: Pending): { pending?: Pending; clashes: Clash[] } => {
  const going: [string, unknown][] = [];
  const clashes: Clash[] = [];
  for (const [field, mine] of Object.entries(edit) as [EditedField, unknown][]) {
    const theirs = line[field];
    if (field === 'takenFrom') {
      /* Whoever took it over: it is taken. */
      going.push([field, [...new Set([...(theirs as string[]), ...(mine as string[])])]]);
      continue;
    }
    if (same(theirs, base[field]) || same(theirs, mine)) going.push([field, mine]);
    else clashes.push({ action: line.action, field, mine, theirs });
  }
  const left = Object.fromEntries(going) as LineEdit;
  const newBase = Object.fromEntries(going.map(([field]) => [field, line[field as EditedField]])) as LineEdit;
  return { clashes, ...(going.length > 0 && { pending: { edit: left, base: newBase } }) };
};
