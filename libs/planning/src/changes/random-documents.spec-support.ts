import fc from 'fast-check';
import { fromParagraphs } from '../records/long-text.js';
import type { FieldDescription, FieldType } from '../records/field.js';
import { levelSchemeOf, levelSchemePresets } from '../records/level-scheme.js';
import { scalePresets } from '../status/presets.js';
import { defaultScale } from '../status/scale.js';
import { type Kind, kindDescriptions } from '../records/kinds.js';
import type { Block, PlanDocument, PlanRecord, Value } from '../records/record.js';
import { placeAt } from '../records/position.js';
import { childrenOf } from '../records/tree.js';
import { apply, ChangeRefused } from './apply.js';
import type { AddChange, Change, MoveChange, SetChange } from './change.js';

/** A uuid told apart by who made it and the how-manieth it is. */
export const uuidOf = (author: number, number: number): string =>
  `00000000-0000-4000-8000-${String(author).padStart(4, '0')}${String(number).padStart(8, '0')}`;

export const planId = uuidOf(0, 0);
export const emptyPlan: PlanDocument = {
  plan: planId,
  revision: 1,
  records: new Map([
    [planId, { id: planId, kind: 'plan', parent: null, position: 'a0', title: { en: 'Plan of Sampleland' } }],
  ]),
};

/** What a person does, not yet aimed: numbers pick a record, a parent, a field when the document is known. */
export interface Deed {
  readonly does: 'add' | 'set' | 'move' | 'remove' | 'reorder';
  readonly record: number;
  readonly parent: number;
  readonly field: number;
  readonly value: number;
  readonly text: string;
}

const words = ['Dialogue', 'حوار ومنع النزاعات', 'Schools', 'é and e\u0301 differ only until written'];
const blockIds = ['b1', 'b2', 'b3'];

export const deeds = (constraints: fc.ArrayConstraints = {}): fc.Arbitrary<Deed[]> =>
  fc.array(
    fc.record({
      does: fc.constantFrom<Deed['does'][]>('add', 'add', 'set', 'set', 'set', 'move', 'move', 'remove', 'reorder'),
      record: fc.nat(40),
      parent: fc.nat(40),
      field: fc.nat(20),
      value: fc.nat(5),
      text: fc.oneof(
        { arbitrary: fc.constantFrom(...words), weight: 3 },
        { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 },
      ),
    }),
    { maxLength: 12, ...constraints },
  );

const pick = <T>(choices: readonly T[], number: number): T | undefined =>
  choices.length === 0 ? undefined : choices[number % choices.length];

const blockOf = (id: string, text: string): Block => {
  const [made] = Object.values(fromParagraphs([text], () => id));
  return { id, position: `a${blockIds.indexOf(id)}`, node: made?.node ?? { type: 'paragraph' } };
};

const plainValues: Partial<Record<FieldType, (deed: Deed) => Value>> = {
  day: ({ value }) => `2026-0${value}-15`,
  decimal: ({ value }) => `${value}.5`,
  integer: ({ value }) => value,
  boolean: ({ value }) => value % 2 === 0,
  reference: ({ value }) => uuidOf(9, value),
  json: ({ value }) => levelSchemeOf(levelSchemePresets[value]?.preset ?? 'norway'),
};

const listFor = ({ options, items }: FieldDescription, { value }: Deed): Value =>
  (options ?? (items ? ['en', 'ar'] : ['Youth', 'Teachers'])).slice(0, 1 + (value % 2));

/** Fields whose values have a form of their own. */
const namedValues: Readonly<Record<string, (deed: Deed) => Value>> = {
  year: ({ value }) => 2020 + value,
  statusScale: ({ value }) => pick(scalePresets, value)?.scale ?? defaultScale,
  formula: ({ value }) => `${value} + 1`,
};

const valueFor = (field: FieldDescription, deed: Deed): Value => {
  if (deed.value === 0) return null;
  const named = namedValues[field.name];
  if (named) return named(deed);
  if (field.type === 'choice') return pick(field.options ?? [], deed.value);
  if (field.type === 'list') return listFor(field, deed);
  return plainValues[field.type]?.(deed) ?? deed.text.slice(0, field.max);
};

const fieldWriteFor = (field: FieldDescription, deed: Deed): [string, Value] => {
  if (field.type === 'translated') {
    return [`${field.name}.${deed.value % 2 ? 'en' : 'ar'}`, deed.value === 0 ? null : deed.text];
  }
  if (field.type !== 'long-text') return [field.name, valueFor(field, deed)];
  const block = pick(blockIds, deed.value) ?? 'b1';
  return [`${field.name}.en/${block}`, deed.parent % 4 === 0 ? null : blockOf(block, deed.text)];
};

/** An address of the kind with a value for it; one of three deeds falls on the first field, so that people meet. */
const writeFor = (kind: Kind, deed: Deed): [string, Value] => {
  if (deed.field === 0) return ['code', deed.value === 0 ? null : `P${deed.value}`];
  if (deed.field === 1) return ['sensitivity', deed.value === 0 ? null : 'official'];
  const field = pick(kindDescriptions[kind].fields, deed.field % 3 === 0 ? 0 : deed.field);
  return field ? fieldWriteFor(field, deed) : ['code', null];
};

const addable = (kind: Kind): Kind[] =>
  (Object.keys(kindDescriptions) as Kind[]).filter((child) => kindDescriptions[child].parents.includes(kind));

const addition = (document: PlanDocument, deed: Deed, id: string): AddChange[] => {
  const parent = pick([...document.records.values()], deed.parent);
  const kinds = parent ? addable(parent.kind) : [];
  const kind = deed.text.length % 2 === 0 && kinds.includes('pillar') ? 'pillar' : pick(kinds, deed.field);
  if (!parent || !kind) return [];
  const [address, value] = writeFor(kind, deed);
  return [{ op: 'add', kind, id, parent: parent.id, ...(value === null ? {} : { [address]: value }) }];
};

const setting = (record: PlanRecord, deed: Deed): SetChange[] => {
  const [address, value] = writeFor(record.kind, deed);
  return [{ op: 'set', kind: record.kind, id: record.id, [address]: value }];
};

const movement = (document: PlanDocument, record: PlanRecord, deed: Deed): MoveChange[] => {
  const parents = [...document.records.values()].filter(({ kind }) =>
    kindDescriptions[record.kind].parents.includes(kind),
  );
  const parent = deed.does === 'reorder' ? document.records.get(record.parent ?? '') : pick(parents, deed.parent);
  if (!parent) return [];
  const siblings = childrenOf(document, parent.id).filter(({ id }) => id !== record.id);
  const { position, nudged } = placeAt(siblings, deed.value % (siblings.length + 1));
  const aside = nudged.flatMap((one): MoveChange[] => {
    const kind = document.records.get(one.id)?.kind;
    return kind ? [{ op: 'move', kind, parent: parent.id, ...one }] : [];
  });
  return [{ op: 'move', kind: record.kind, id: record.id, parent: parent.id, position }, ...aside];
};

const aimed = (document: PlanDocument, deed: Deed, newId: string): Change[] => {
  if (deed.does === 'add') return addition(document, deed, newId);
  const records = [...document.records.values()];
  const pillars = records.filter(({ kind }) => kind === 'pillar');
  const record = pick(deed.does === 'move' && deed.value % 2 === 0 ? pillars : records, deed.record);
  if (!record) return [];
  if (deed.does === 'set') return setting(record, deed);
  if (record.parent === null) return [];
  return deed.does === 'remove'
    ? [{ op: 'remove', kind: record.kind, id: record.id }]
    : movement(document, record, deed);
};

/** Deeds carried out one after the other by one author: the changes made and the document they lead to. */
export const carriedOut = (
  start: PlanDocument,
  planned: readonly Deed[],
  author: number,
): { readonly changes: Change[]; readonly document: PlanDocument } => {
  let document = start;
  const changes: Change[] = [];
  planned.forEach((deed, number) => {
    const made = aimed(document, deed, uuidOf(author, number + 1));
    try {
      document = apply(document, made);
      changes.push(...made);
    } catch (refused) {
      if (!(refused instanceof ChangeRefused)) throw refused;
    }
  });
  return { changes, document };
};

/** A plan with up to `most` deeds behind it. */
export const documents = (most = 25): fc.Arbitrary<PlanDocument> =>
  deeds({ maxLength: most }).map((planned) => carriedOut(emptyPlan, planned, 1).document);

/** A plan of pillars under pillars, with up to `most` deeds behind it: where records are moved into each other. */
export const forests = (most = 8): fc.Arbitrary<PlanDocument> =>
  fc
    .tuple(fc.array(fc.nat(5), { minLength: 3, maxLength: 6 }), deeds({ maxLength: most }))
    .map(([parents, planned]) => {
      const pillars = parents.map((above, number): AddChange => {
        const parent = number === 0 || above === 0 ? planId : uuidOf(8, 1 + (above % number));
        return { op: 'add', kind: 'pillar', id: uuidOf(8, number + 1), parent };
      });
      return carriedOut(apply(emptyPlan, pillars), planned, 1).document;
    });

/** The records without bookkeeping, to compare two documents by. */
export const contentOf = (document: PlanDocument): Record<string, unknown> =>
  Object.fromEntries(
    [...document.records.values()]
      .map((record) => [record.id, { ...record, changedIn: undefined }] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
