import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { ObjectLiteral } from 'typeorm';
import { partOf } from '@mufakat/plan-documents/body-part';
import { ReviewsCommands } from '../../reviews/reviews.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { Files } from '../../platform/files/files.js';
import type { Upload } from '../../platform/files/uploads.js';
import { FileReading, type OpenFile } from '../file-reading.js';
import type { FileSummary, ImportContext } from '../file-task.js';
import { RowRequestsService, RowWorld } from './row-requests.service.js';
import { RowReturn } from './row-return.entity.js';
import { chosenChanges, viewOf } from './row-return-view.js';
import type { ReturnDecision, RowReturnView } from './rows.dto.js';
import { FileIsNotOurs, FileIsOfAnotherBody } from './rows.failures.js';

interface Bringing {
  readonly planId: string;
  readonly bodyId: string;
  readonly isOnBehalf: boolean;
  readonly jurisdictionId: string;
}

/** Whose rows a file holds: what it says itself, else what was said beside it. */
const bodyOf = ({ mark }: FileSummary, { planId, body }: { planId: string; body: string | undefined }): string => {
  const bodyId = mark?.forBody ?? body;
  if (mark?.plan !== planId || bodyId === undefined) throw new FileIsNotOurs();
  if (body !== undefined && body !== bodyId) throw new FileIsOfAnotherBody();
  return bodyId;
};

/** Reads what comes back, and where it is kept. */
@Injectable()
export class ReturnFiles {
  constructor(
    readonly reading: FileReading,
    readonly files: Files,
    readonly requests: RowRequestsService,
    readonly reviews: ReviewsCommands,
  ) {}
}

/** An edited file of one body's rows becomes suggestions of that body. */
@Injectable()
export class RowReturnsService {
  constructor(
    private readonly database: Database,
    private readonly world: RowWorld,
    private readonly desk: ReturnFiles,
  ) {}

  /** Whoever is granted on the body brings its file, or the plan's owner for it. Nothing is suggested yet. */
  async take({ name, bytes, fields }: Upload, actor: Actor): Promise<RowReturnView> {
    const { bringing, proposal } = await this.desk.reading.open({ name, bytes }, async (open) => {
      const who = await this.bringing(open, fields, actor);
      return { bringing: who, proposal: await open.propose(await this.contextOf(open, who, actor)) };
    });
    const { changes, leftOut = [], problems, baseRevision } = proposal;
    return this.database.transaction(async () => {
      const { id: fileId } = await this.desk.files.keep({ name, bytes }, actor);
      const repository = this.database.repository<ObjectLiteral>(RowReturn);
      const { identifiers } = await repository.insert({
        ...{ ...bringing, personId: actor.id, fileId, fileName: name },
        ...{ baseRevision, changes, leftOut, problems },
      });
      return this.view(await this.own((identifiers[0] as { id: string }).id, actor));
    });
  }

  read(id: string, actor: Actor): Promise<RowReturnView> {
    return this.database.read(async () => this.view(await this.own(id, actor)));
  }

  /** Each conflict must be decided; one suggestion per record is stored, and what the body owed is met. */
  suggest(id: string, { choices = [], reason = null }: ReturnDecision, actor: Actor): Promise<RowReturnView> {
    return this.database.transaction(async () => {
      await this.database.query('select from row_return where id = $1 for update', [id]);
      const given = await this.own(id, actor);
      given.mustWait();
      const { planId, bodyId, isOnBehalf } = given;
      const rebased = await this.world.commands.rebaseChanges(planId, given);
      const { changes, lost } = chosenChanges(rebased, given.changes, choices);
      const made =
        changes.length === 0
          ? []
          : await this.desk.reviews.suggest(planId, {
              ...{ bodyId, authorId: actor.id, baseRevision: rebased.document.revision, changes, reason },
              ...{ source: isOnBehalf ? 'file-on-behalf' : 'file', broughtFrom: given.fileName },
            });
      await this.database.repository(RowReturn).update({ id }, {
        state: 'suggested',
        suggestions: made.length,
        leftOut: [...given.leftOut, ...lost],
      } as object);
      await this.desk.requests.end(planId, bodyId, 'returned');
      return this.view(await this.own(id, actor));
    });
  }

  /** Only who brought a file sees what is to become of it. */
  private async own(id: string, actor: Actor): Promise<RowReturn> {
    const found = await this.database.repository(RowReturn).findOneBy({ id, personId: actor.id });
    if (!found) throw new NotFound('No file');
    return found;
  }

  private bringing({ summary }: OpenFile, fields: Upload['fields'], actor: Actor): Promise<Bringing> {
    const { plan: planId = '', body } = fields;
    if (![planId, body ?? planId].every((id) => isUUID(id))) throw new NotFound('No plan');
    return this.database.read(async () => {
      const plan = await this.world.plans.require(planId, 'plan.read-draft');
      const bodyId = bodyOf(summary, { planId, body });
      const isOwn = actor.bodies.includes(bodyId);
      if (!isOwn && !(await this.world.plans.may(planId, 'suggestion.decide')))
        throw new NotAllowed('suggestion.decide');
      await this.world.plans.require(planId, 'suggestion.make');
      return { planId, bodyId, isOnBehalf: !isOwn, jurisdictionId: plan.jurisdictionId };
    });
  }

  private contextOf({ summary }: OpenFile, who: Bringing, actor: Actor): Promise<ImportContext> {
    const { planId, bodyId: forBody, jurisdictionId } = who;
    return this.database.read(async () => {
      const existing = await this.world.plans.document(planId);
      const revision = summary.mark?.revision ?? existing.revision;
      if (revision > existing.revision || revision < 1) throw new FileIsNotOurs();
      const base = await this.world.plans.documentOfRevision(planId, revision);
      if (partOf(base, forBody).document.records.size === 0) throw new FileIsNotOurs();
      const bodies = await this.world.bodies.bodiesWithin(jurisdictionId);
      return { bodies, existing, base, forBody, language: actor.language };
    });
  }

  private async view(given: RowReturn): Promise<RowReturnView> {
    const [body] = await this.world.bodies.bodies([given.bodyId]);
    const rebased = await this.world.commands.rebaseChanges(given.planId, given);
    return viewOf(given, body?.name ?? {}, rebased);
  }
}
