import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { carriedMark } from '@mufakat/plan-documents/reading/carried';
import { checkMapping, type Mapping } from '@mufakat/plan-documents/reading/mapping';
import type { ImportContext, ImportProposal } from '@mufakat/plan-documents/reading/import-proposal';
import { proposeImport } from '@mufakat/plan-documents/reading/propose';
import type { ReadFile } from '@mufakat/plan-documents/reading/sheet';
import { BodiesCommands } from '../bodies/bodies.commands.js';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { PlansCommands, type PlanToDraft } from '../plans/plans.commands.js';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import type { ObjectLiteral } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { EditedMeanwhile, NotFound } from '../platform/failure.js';
import { Files } from '../platform/files/files.js';
import type { Upload } from '../platform/files/uploads.js';
import { type Application, type ImportChanges, ImportView } from './exchange.dto.js';
import { MappingMalformed, NothingToImport } from './exchange.failures.js';
import { FileReading } from './file-reading.js';
import { newPlanIn } from './new-plan.rules.js';
import { PlanImport } from './plan-import.entity.js';

/** What bringing a file in asks of other features. */
@Injectable()
export class ImportWorld {
  constructor(
    readonly plans: PlansReader,
    readonly plansCommands: PlansCommands,
    readonly bodies: BodiesReader,
    readonly bodiesCommands: BodiesCommands,
  ) {}
}

/** A file becomes a change set: read, shown, corrected, applied whole. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly reading: FileReading,
    private readonly world: ImportWorld,
  ) {}

  async propose({ name, bytes, fields }: Upload, actor: Actor): Promise<ImportView> {
    const { plan, encoding, language = actor.language } = fields;
    const target = await this.target(plan, fields, actor);
    const file = await this.reading.read({ bytes, name, encoding });
    return this.database.transaction(async () => {
      const proposal = await this.proposal(file, { ...target, language });
      /* Of no plan: nobody else reads what a person brings before it is applied. */
      const kept = await this.files.keep({ name, bytes }, actor);
      const repository = this.database.repository<ObjectLiteral>(PlanImport);
      const { identifiers } = await repository.insert({
        ...{ ...target, language, encoding: encoding ?? null, personId: actor.id, fileId: kept.id },
        proposal,
      });
      return ImportView.of(await this.own((identifiers[0] as { id: string }).id, actor), name, file);
    });
  }

  read(id: string, actor: Actor): Promise<ImportView> {
    return this.database.read(async () => {
      const given = await this.own(id, actor);
      const { name, file } = await this.reread(given, given.encoding, actor);
      return ImportView.of(given, name, file);
    });
  }

  /** Reads the file again under a corrected mapping. */
  correct(id: string, changes: ImportChanges, { actor, version }: Asked): Promise<ImportView> {
    return this.database.transaction(async () => {
      const given = await this.own(id, actor);
      given.mustWait();
      if (given.version !== version) throw new EditedMeanwhile(given.version);
      const encoding = changes.encoding === undefined ? given.encoding : changes.encoding;
      const { name, file } = await this.reread(given, encoding, actor);
      const proposal = await this.proposal(file, given, changes.mapping && mappingIn(changes.mapping, file));
      const patch = { encoding, proposal: proposal as never };
      await this.database.repository(PlanImport).update({ id, version }, patch);
      return ImportView.of(await this.own(id, actor), name, file);
    });
  }

  /** One change set, or nothing: new bodies, the plan where it is new, and every change. */
  apply(id: string, { reason }: Application, actor: Actor): Promise<ImportView> {
    return this.database.transaction(async () => {
      await this.database.query('select from plan_import where id = $1 for update', [id]);
      const given = await this.own(id, actor);
      given.mustWait();
      const { name } = await this.files.find(given.fileId, actor);
      const { changes, baseRevision } = given.proposal;
      if (changes.length === 0) throw new NothingToImport();
      const planId = given.newPlan ? await this.world.plansCommands.draft(given.newPlan) : String(given.planId);
      const bodies = await this.addBodies(given, actor);
      const { revision } = await this.world.plansCommands.applyChanges(planId, {
        ...{ baseRevision, changes: withBodies(changes, bodies), source: 'import' },
        reason: reason ?? name,
      });
      await this.database
        .repository(PlanImport)
        .update({ id }, { planId, state: 'applied', appliedRevision: revision });
      return ImportView.of(await this.own(id, actor), name);
    });
  }

  /** Only who uploaded a file sees what is to become of it. */
  private async own(id: string, actor: Actor): Promise<PlanImport> {
    const found = await this.database.repository(PlanImport).findOneBy({ id, personId: actor.id });
    if (!found) throw new NotFound('No import');
    return found;
  }

  private async target(plan: string | undefined, fields: Upload['fields'], actor: Actor) {
    if (plan === undefined) {
      const newPlan = newPlanIn(fields, randomUUID());
      actor.must('plan.draft', { jurisdictionId: newPlan.jurisdictionId });
      return { planId: null, newPlan, jurisdictionId: newPlan.jurisdictionId };
    }
    if (!isUUID(plan)) throw new NotFound('No plan');
    const found = await this.database.read(() => this.world.plans.require(plan, 'plan.import'));
    return { planId: plan, newPlan: null, jurisdictionId: found.jurisdictionId };
  }

  private async reread(
    given: PlanImport,
    encoding: string | null,
    actor: Actor,
  ): Promise<{ name: string; file: ReadFile }> {
    const { name, sha256 } = await this.files.find(given.fileId, actor);
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.files.stream(sha256)) chunks.push(chunk as Uint8Array);
    const bytes = Buffer.concat(chunks);
    return { name, file: await this.reading.read({ bytes, name, encoding: encoding ?? undefined }) };
  }

  private async proposal(
    file: ReadFile,
    target: {
      planId: string | null;
      newPlan: (PlanToDraft & { id: string }) | null;
      jurisdictionId: string;
      language: string;
    },
    mapping?: Mapping,
  ): Promise<ImportProposal> {
    const bodies = await this.world.bodies.bodiesWithin(target.jurisdictionId);
    const { planId, newPlan, language } = target;
    const existing = newPlan
      ? this.world.plansCommands.begun(newPlan)
      : await this.world.plans.document(String(planId));
    const context: ImportContext = {
      bodies,
      existing,
      language,
      ...(planId && (await this.writtenFrom(file, existing))),
    };
    return proposeImport(file, context, mapping);
  }

  /** The plan as it was when we wrote the file, where it is one of ours. */
  private async writtenFrom(file: ReadFile, existing: PlanDocument): Promise<{ base?: PlanDocument }> {
    const mark = carriedMark(file);
    if (mark?.plan !== existing.plan || mark.revision >= existing.revision) return {};
    return { base: await this.world.plans.documentOfRevision(existing.plan, mark.revision) };
  }

  /** Bodies the person chose to add: the id they had in the proposal → the id they got. */
  private async addBodies(
    { proposal, jurisdictionId }: PlanImport,
    actor: Actor,
  ): Promise<ReadonlyMap<string, string>> {
    const added = new Map<string, string>();
    for (const { decision } of proposal.bodies) {
      if (decision.use !== 'new' || added.has(decision.body)) continue;
      const { name, acronym } = decision;
      const { id } = await this.world.bodiesCommands.addBody({ jurisdictionId, name, acronym, kind: 'other' }, actor);
      added.set(decision.body, id);
    }
    return added;
  }
}

/** The mapping a person sent, where it fits the file. */
const mappingIn = (given: unknown, file: ReadFile): Mapping => {
  const checked = checkMapping(given, file);
  if ('mapping' in checked) return checked.mapping;
  throw new MappingMalformed(Object.fromEntries(checked.faults.map(({ field, message }) => [field, message])));
};

const withBodies = (changes: readonly Change[], bodies: ReadonlyMap<string, string>): readonly Change[] =>
  changes.map((change) => {
    const body = 'body' in change ? bodies.get(String(change['body'])) : undefined;
    return body === undefined ? change : ({ ...change, body } as Change);
  });
