import { randomUUID } from 'node:crypto';
import type { AddChange, Change } from '@mufakat/planning/changes/change';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { Directory } from './bodies.js';
import type { CarriedMark } from './carried.js';
import { countChanges, type ImportContext, type ImportProposal } from './import-proposal.js';
import type { Mapping } from './mapping.js';
import { type Place, Problems } from './problems.js';
import { BodyChooser } from './propose-bodies.js';
import { RoundTrip } from './round-trip.js';
import type { ReadFile } from './sheet.js';

const baseOf = (context: ImportContext, mark: CarriedMark, newId: () => string): PlanDocument => {
  const { base } = context;
  if (base?.plan === mark.plan && base.revision === mark.revision) return base;
  if (context.existing) return context.existing;
  const plan = context.plan ?? newId();
  const root: PlanRecord = { id: plan, kind: 'plan', parent: null, position: 'a0', levelScheme: mark.levelScheme };
  return { plan, revision: 0, records: new Map([[plan, root]]) };
};

/** A new plan's root, with what the file says of the plan itself. */
const withRoot = (plan: string, mark: CarriedMark, edits: readonly Change[]): Change[] => {
  const isRoot = ({ op, id }: Change): boolean => op === 'set' && id === plan;
  const levels = mark.levelScheme ? { levelScheme: mark.levelScheme } : {};
  const said = { ...edits.find(isRoot), languages: [mark.language], ...levels };
  const root: AddChange = { ...said, op: 'add', kind: 'plan', id: plan, parent: null };
  return [root, ...edits.filter((change) => !isRoot(change))];
};

const sayOrigin = (problems: Problems, mark: CarriedMark, base: PlanDocument): void => {
  if (base.plan !== mark.plan) problems.say('notice', 'plan.other', { sheet: 0 });
  else if (base.revision !== mark.revision) {
    problems.say('warning', 'plan.moved-on', { sheet: 0 }, { written: mark.revision, current: base.revision });
  }
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
  mark: CarriedMark,
  context: ImportContext,
  given?: Mapping,
): ImportProposal => {
  const newId = context.newId ?? randomUUID;
  const problems = new Problems(file);
  const isOwn = context.existing?.plan === mark.plan;
  const base = baseOf(context, mark, newId);
  sayOrigin(problems, mark, base);
  const mapping = given ?? proposedMapping(mark);
  const bodies = new BodyChooser(new Directory(context.bodies), mapping, problems, newId);
  const bodyNamed = (text: string, place: Place) => bodies.idOf(text, place);
  const trip = new RoundTrip({ file, mark, base, problems, newId, isOwn, bodyNamed, rowOrder: mapping.rowOrder });
  const edits = trip.run();
  const changes = context.existing ? edits : withRoot(base.plan, mark, edits);
  return {
    mapping: { ...mapping, bodies: { ...mapping.bodies, ...bodies.decisions } },
    changes,
    baseRevision: isOwn ? mark.revision : base.revision,
    problems: problems.all,
    bodies: bodies.chosen,
    counts: countChanges(changes, { rowsRead: trip.rowsRead, rowsSkipped: 0 }),
  };
};
