import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Change } from '@mufakat/planning/changes/change';
import { fault } from '@mufakat/planning/faults/fault';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { BodiesCommands } from '../bodies/bodies.commands.js';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { PlansCommands, type PlanToDraft } from '../plans/plans.commands.js';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import type { ObjectLiteral } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { EditedMeanwhile, NotFound, RequestInvalid } from '../platform/failure.js';
import { Files } from '../platform/files/files.js';
import type { Upload } from '../platform/files/uploads.js';
import { type Application, type ImportChanges, type ImportRows, ImportView, mostRows } from './exchange.dto.js';
import { NothingToImport } from './exchange.failures.js';
import { FileReading, type OpenFile } from './file-reading.js';
import type { FileSummary, FileToRead, ImportContext } from './file-task.js';
import { newPlanIn } from './new-plan.rules.js';
import { PlanImport } from './plan-import.entity.js';

interface Target {
  readonly planId: string | null;
  readonly newPlan: (PlanToDraft & { id: string }) | null;
  readonly jurisdictionId: string;
  readonly language: string;
}

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
    const { proposal, summary } = await this.reading.open({ bytes, name, encoding }, async (open) => ({
      proposal: await open.propose(await this.contextOf(open, { ...target, language })),
      summary: open.summary,
    }));
    return this.database.transaction(async () => {
      /* Of no plan: nobody else reads what a person brings before it is applied. */
      const kept = await this.files.keep({ name, bytes }, actor);
      const repository = this.database.repository<ObjectLiteral>(PlanImport);
      const { identifiers } = await repository.insert({
        ...{ ...target, language, encoding: encoding ?? null, personId: actor.id, fileId: kept.id },
        proposal,
      });
      return ImportView.of(await this.own((identifiers[0] as { id: string }).id, actor), name, summary);
    });
  }

  async read(id: string, actor: Actor): Promise<ImportView> {
    const given = await this.database.read(() => this.own(id, actor));
    const file = await this.bytesOf(given, given.encoding, actor);
    const summary = await this.reading.open(file, (open) => Promise.resolve(open.summary));
    return ImportView.of(given, file.name, summary);
  }

  /** Rows of one sheet as the file has them, for whoever pages through it. */
  async rows(id: string, { sheet, from }: { sheet: number; from: number }, actor: Actor): Promise<ImportRows> {
    if (sheet < 0 || from < 0)
      throw new RequestInvalid({ [sheet < 0 ? 'sheet' : 'from']: fault('too-small', { min: 0 }) });
    const given = await this.database.read(() => this.own(id, actor));
    const file = await this.bytesOf(given, given.encoding, actor);
    const rows = await this.reading.open(file, (open) => open.rows(sheet, from, mostRows));
    return { sheet, from, rows };
  }

  /** Reads the file again under a corrected mapping; nothing waits on the database meanwhile. */
  async correct(id: string, changes: ImportChanges, { actor, version }: Asked): Promise<ImportView> {
    const given = await this.database.read(() => this.own(id, actor));
    given.mustWait();
    if (given.version !== version) throw new EditedMeanwhile(given.version);
    const encoding = changes.encoding === undefined ? given.encoding : changes.encoding;
    const file = await this.bytesOf(given, encoding, actor);
    const { proposal, summary } = await this.reading.open(file, async (open) => ({
      proposal: await open.propose(await this.contextOf(open, given), changes.mapping),
      summary: open.summary,
    }));
    return this.database.transaction(async () => {
      const patch = { encoding, proposal: proposal as never };
      const where = { id, version, state: 'proposed' as const };
      const { affected } = await this.database.repository(PlanImport).update(where, patch);
      const now = await this.own(id, actor);
      if (affected === 0) throw new EditedMeanwhile(now.version);
      return ImportView.of(now, file.name, summary);
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

  private async bytesOf({ fileId }: PlanImport, encoding: string | null, actor: Actor): Promise<FileToRead> {
    const { name, sha256 } = await this.files.find(fileId, actor);
    return { name, bytes: await this.files.bytes(sha256), encoding: encoding ?? undefined };
  }

  private contextOf({ summary }: OpenFile, target: Target): Promise<ImportContext> {
    const { planId, newPlan, language, jurisdictionId } = target;
    return this.database.read(async () => {
      const bodies = await this.world.bodies.bodiesWithin(jurisdictionId);
      const existing = newPlan
        ? this.world.plansCommands.begun(newPlan)
        : await this.world.plans.document(String(planId));
      return { bodies, existing, language, codes: true, ...(planId && (await this.writtenFrom(summary, existing))) };
    });
  }

  /** The plan as it was when we wrote the file, where it is one of ours. */
  private async writtenFrom({ mark }: FileSummary, existing: PlanDocument): Promise<{ base?: PlanDocument }> {
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

const withBodies = (changes: readonly Change[], bodies: ReadonlyMap<string, string>): readonly Change[] =>
  changes.map((change) => {
    const body = 'body' in change ? bodies.get(String(change['body'])) : undefined;
    return body === undefined ? change : ({ ...change, body } as Change);
  });
