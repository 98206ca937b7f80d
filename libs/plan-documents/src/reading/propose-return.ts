import { randomUUID } from 'node:crypto';
import type { Change } from '@mufakat/planning/changes/change';
import { writesOf } from '@mufakat/planning/records/address';
import type { PlanDocument, PlanRecord, Value } from '@mufakat/planning/records/record';
import { partOf } from '../body-part.js';
import { BodyNames } from '../writing/body-names.js';
import { Directory } from './bodies.js';
import type { CarriedMark } from './carried.js';
import { countChanges, type ImportContext, type ImportProposal } from './import-proposal.js';
import type { Mapping } from './mapping.js';
import { type Place, Problems } from './problems.js';
import { BodyChooser } from './propose-bodies.js';
import { RoundTrip } from './round-trip.js';
import type { ReadFile } from './sheet.js';
import type { Trip } from './trip.js';
import { partedForBody } from './body-return.js';

/** Only what the file was made from can be missing in it: records its reader could not see stay out of the comparison. */
const asSeen = (document: PlanDocument, { records }: CarriedMark): PlanDocument => ({
  ...document,
  records: new Map([...document.records].filter(([id]) => records.has(id))),
});

const emptyPlan = (plan: string): PlanDocument => ({
  plan,
  revision: 0,
  records: new Map([[plan, { id: plan, kind: 'plan', parent: null, position: 'a0' } satisfies PlanRecord]]),
});

/** The plan that the file is compared with: as it was when the file was written, where that is known. */
const baseOf = ({ base, existing, plan }: ImportContext, mark: CarriedMark, newId: () => string): PlanDocument => {
  if (base?.plan === mark.plan && base.revision === mark.revision) return asSeen(base, mark);
  if (existing?.plan === mark.plan) return asSeen(existing, mark);
  return existing ?? emptyPlan(plan ?? newId());
};

const isOnRoot = ({ op, id }: Change, plan: string): boolean => op === 'set' && id === plan;

const unsaid = (root: PlanRecord | undefined, values: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).filter(([address, value]) => value != null && !root?.[address.split('.')[0] ?? '']),
  );

/** The file's word on the plan itself fills what a new plan leaves open; a root that is not there yet is added. */
const withRoot = (
  existing: PlanDocument | undefined,
  plan: string,
  mark: CarriedMark,
  edits: readonly Change[],
): Change[] => {
  const root = existing?.records.get(plan);
  const said = Object.fromEntries(
    edits.filter((change) => isOnRoot(change, plan)).flatMap((change) => writesOf(change)),
  );
  const languages = Array.isArray(root?.['languages']) ? (root['languages'] as string[]) : [];
  const wanted = {
    ...unsaid(root, { ...said, levelScheme: mark.levelScheme }),
    ...(mark.languages.every((language) => languages.includes(language))
      ? {}
      : { languages: [...new Set([...languages, ...mark.languages])] }),
  };
  const others = edits.filter((change) => !isOnRoot(change, plan));
  if (!root) return [{ ...wanted, op: 'add', kind: 'plan', id: plan, parent: null }, ...others];
  return Object.keys(wanted).length === 0 ? others : [{ ...wanted, op: 'set', kind: 'plan', id: plan }, ...others];
};

const sayOrigin = (problems: Problems, mark: CarriedMark, base: PlanDocument): void => {
  if (base.plan !== mark.plan) problems.say('notice', 'plan.other', { sheet: 0 });
  else if (base.revision !== mark.revision) {
    problems.say('warning', 'plan.moved-on', { sheet: 0 }, { written: mark.revision, current: base.revision });
  }
};

/** A text document carries no list of its bodies and records: they are what it would be written with again. */
const completedMark = (mark: CarriedMark, { base, existing, bodies }: ImportContext): CarriedMark => {
  const document = base ?? existing;
  if (mark.records.size > 0 || !mark.forBody || !document) return mark;
  const names = new BodyNames(bodies, mark.language);
  return {
    ...mark,
    records: new Set(partOf(document, mark.forBody).document.records.keys()),
    bodies: bodies.map(({ id }) => [id, names.of(id)]),
  };
};

/** What of the edits the file's body may make; everything where it was written for nobody in particular. */
const allowedOf = (edits: readonly Change[], mark: CarriedMark, trip: Pick<Trip, 'base' | 'newId' | 'problems'>) => {
  if (!mark.forBody) return { changes: edits, leftOut: [] };
  const parted = partedForBody(edits, { base: trip.base, body: mark.forBody, newId: trip.newId });
  const count = parted.leftOut.length;
  if (count > 0) trip.problems.say('warning', 'row.left-out', { sheet: 0 }, { count });
  return parted;
};

const proposedMapping = (mark: CarriedMark): Mapping => ({
  language: mark.language,
  dateOrder: 'day-first',
  bodies: {},
  tables: [],
});

/** A workbook of ours, read as the edits made in it; one of another plan, as rows that are all new. */
export const proposeReturn = (
  file: ReadFile,
  carried: CarriedMark,
  context: ImportContext,
  given?: Mapping,
): ImportProposal => {
  const mark = completedMark({ ...carried, forBody: carried.forBody ?? context.forBody }, context);
  const newId = context.newId ?? randomUUID;
  const problems = new Problems(file);
  const isOwn = context.existing?.plan === mark.plan;
  const base = baseOf(context, mark, newId);
  sayOrigin(problems, mark, base);
  const mapping = given ?? proposedMapping(mark);
  const bodies = new BodyChooser(new Directory(context.bodies), mapping, problems, {
    newId,
    leavesOutUnknown: mark.forBody !== undefined,
  });
  const bodyNamed = (text: string, place: Place) => bodies.idOf(text, place);
  const knownBodies = new Set(context.bodies.map(({ id }) => id));
  const own = { file, mark, base, problems, newId, isOwn };
  const trip = new RoundTrip({ ...own, knownBodies, bodyNamed, rowOrder: mapping.rowOrder });
  const edits = trip.run();
  const { changes: allowed, leftOut } = isOwn ? allowedOf(edits, mark, own) : { changes: edits, leftOut: [] };
  const changes = isOwn ? allowed : withRoot(context.existing, base.plan, mark, edits);
  return {
    mapping: { ...mapping, bodies: { ...mapping.bodies, ...bodies.decisions } },
    changes,
    baseRevision: isOwn ? mark.revision : base.revision,
    problems: problems.all,
    leftOut,
    bodies: bodies.chosen,
    counts: countChanges(changes, { rowsRead: trip.rowsRead, rowsSkipped: 0 }),
  };
};
