import { randomUUID } from 'node:crypto';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import { Directory } from './bodies.js';
import { carriedMark } from './carried.js';
import type { ActionDraft } from './draft.js';
import { DraftReader } from './drafts.js';
import { countChanges, type ImportContext, type ImportProposal } from './import-proposal.js';
import { latinDigits } from './letters.js';
import type { Mapping } from './mapping.js';
import { Merge } from './merge.js';
import { Problems } from './problems.js';
import { withCodes, wantsCodes } from './propose-codes.js';
import { BodyChooser, type ProposedBody } from './propose-bodies.js';
import { proposeLevelScheme } from './propose-levels.js';
import { completed, proposeMapping, sayMapping } from './propose-mapping.js';
import { proposeReturn } from './propose-return.js';
import { rootChanges, titleIn } from './propose-root.js';
import type { ReadFile } from './sheet.js';
import { WantedMaker } from './wanted.js';

const codedTwice = (actions: readonly ActionDraft[]): ActionDraft[] => {
  const times = new Map<string, number>();
  for (const { code } of actions) if (code !== undefined) times.set(code, (times.get(code) ?? 0) + 1);
  return actions.filter(({ code, isReference }) => !isReference && code !== undefined && (times.get(code) ?? 0) > 1);
};

/** Numbers that start again in every group are no codes. */
const settleCodes = (actions: ActionDraft[], problems: Problems): ActionDraft[] => {
  const twice = codedTwice(actions);
  const isRestart =
    twice.length > actions.length * 0.3 && twice.every(({ code = '' }) => /^\d+$/.test(latinDigits(code)));
  if (isRestart && twice[0]) {
    problems.say('notice', 'code.restarts', twice[0].at);
    return actions.map((action) => (action.isReference ? action : { ...action, code: undefined }));
  }
  for (const { code = '', at } of twice) problems.say('warning', 'action.twice', at, { code });
  return actions;
};

const leadsOf = ({ assignments }: ActionDraft) => [
  ...new Map(assignments.filter(({ role }) => role === 'lead').map((lead) => [lead.body, lead])).values(),
];

const sayLeads = (actions: readonly ActionDraft[], problems: Problems): void => {
  const isLed = actions.some((action) => leadsOf(action).length > 0);
  for (const action of actions) {
    const leads = leadsOf(action);
    const [first, second] = leads;
    if (first && second) {
      problems.say('warning', 'lead.two', first.place, { bodies: leads.map(({ body }) => body).join(', ') });
    }
    if (isLed && !first && !action.isReference) problems.say('notice', 'lead.none', action.at);
  }
};

const codesOf = (plan: PlanDocument | undefined): Set<string> =>
  new Set(
    [...(plan?.records.values() ?? [])].flatMap(({ kind, code }) =>
      kind === 'action' && code !== undefined ? [code] : [],
    ),
  );

/** The mapping with every decision filled in, so that proposing again keeps the ids of new bodies. */
const decided = (
  mapping: Mapping,
  bodies: readonly ProposedBody[],
  { actions, existing, codes = false }: Pick<ImportContext, 'existing' | 'codes'> & { actions: readonly ActionDraft[] },
): Mapping => ({
  ...mapping,
  codes: mapping.codes ?? (codes && wantsCodes(mapping, existing)),
  bodies: { ...mapping.bodies, ...Object.fromEntries(bodies.map(({ text, decision }) => [text, decision])) },
  levelScheme: mapping.levelScheme ?? (actions.length > 0 ? proposeLevelScheme(mapping, actions) : undefined),
});

/**
 * What a file would do to a plan. Pure but for the ids it draws; a `mapping` that a person corrected is taken as it is.
 */
export const proposeImport = (file: ReadFile, context: ImportContext, given?: Mapping): ImportProposal => {
  const mark = carriedMark(file);
  if (mark) return proposeReturn(file, mark, context, given);
  const newId = context.newId ?? randomUUID;
  const problems = new Problems(file);
  const draft = given ? completed(given, file) : proposeMapping(file, context.language);
  if (!given && draft.language !== context.language) {
    problems.say('notice', 'file.language-guessed', { sheet: 0 }, { language: draft.language });
  }
  sayMapping(draft, file, problems);
  const directory = new Directory(context.bodies);
  const reader = new DraftReader({ file, mapping: draft, directory, problems, knownCodes: codesOf(context.existing) });
  reader.readAll();
  const actions = settleCodes(reader.actions, problems);
  const bodies = new BodyChooser(directory, draft, problems, { newId }).choose(actions);
  const mapping = decided(draft, bodies, { ...context, actions });
  sayLeads(actions, problems);
  const title = titleIn(file, mapping);
  const changes = changesFor(actions, mapping, { ...context, newId, title, problems });
  return {
    mapping,
    changes,
    baseRevision: context.existing?.revision ?? 0,
    problems: problems.all,
    bodies,
    counts: countChanges(changes, { rowsRead: reader.rowsRead, rowsSkipped: reader.rowsSkipped }),
    title,
  };
};

interface Laying extends ImportContext {
  readonly newId: () => string;
  readonly title: string;
  readonly problems: Problems;
}

const changesFor = (actions: readonly ActionDraft[], mapping: Mapping, laying: Laying): Change[] => {
  const maker = new WantedMaker(mapping, laying.problems);
  for (const action of actions) maker.take(action);
  const { existing, newId, problems } = laying;
  const plan = existing ?? { plan: laying.plan ?? newId(), revision: 0, records: new Map() };
  const merge = new Merge(plan, problems, newId);
  merge.lay(maker.top, plan.plan);
  const root = rootChanges({
    plan: plan.plan,
    root: rootOf(plan),
    mapping,
    title: laying.title,
    changes: merge.changes,
  });
  const changes = [...root, ...merge.changes];
  return mapping.codes ? withCodes(changes, plan) : changes;
};
