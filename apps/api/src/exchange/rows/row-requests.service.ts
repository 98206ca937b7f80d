import { Injectable } from '@nestjs/common';
import { fault } from '@mufakat/planning/faults/fault';
import { rootOf } from '@mufakat/planning/records/tree';
import type { Translated } from '@mufakat/planning/records/record';
import { partOf } from '@mufakat/plan-documents/body-part';
import { BodiesReader } from '../../bodies/bodies.reader.js';
import { ObligationsCommands } from '../../obligations/obligations.commands.js';
import { type KnownPerson, PeopleReader } from '../../people/people.reader.js';
import { PlansCommands } from '../../plans/plans.commands.js';
import { PlansReader } from '../../plans/plans.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { planTitle } from '../../platform/access/plan-facts.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { NotFound, RequestInvalid } from '../../platform/failure.js';
import { AttachedRows } from './attached-rows.js';
import { RowLetters } from './row-letters.js';
import { RowRequest, type RowRequestState } from './row-request.entity.js';
import type { RowRequestDraft, RowRequestView } from './rows.dto.js';
import { BodyHasNoRows } from './rows.failures.js';

const select = `select request.id, request.version, request.plan_id as "planId", ${planTitle('request.plan_id')} as "planTitle",
    request.body_id as "bodyId", body.name as "bodyName", request.revision, request.due_on as "dueOn", request.message,
    sender.name as "sentByName", to_json(request.sent_at)#>>'{}' as "sentAt", request.mailed_to as "mailedTo", request.attached,
    request.state, to_json(request.ended_at)#>>'{}' as "endedAt"
  from row_request request join body on body.id = request.body_id join person sender on sender.id = request.sent_by`;

type SentPlan = Pick<Awaited<ReturnType<PlansReader['require']>>, 'jurisdictionId' | 'revision'>;

/** What sending rows asks of other features. */
@Injectable()
export class RowWorld {
  constructor(
    readonly plans: PlansReader,
    readonly commands: PlansCommands,
    readonly bodies: BodiesReader,
    readonly obligations: ObligationsCommands,
  ) {}
}

/** Tells whom rows are sent to, and everybody that they were. */
@Injectable()
export class RowNotices {
  constructor(
    readonly people: PeopleReader,
    readonly letters: RowLetters,
    readonly events: Events,
    readonly clock: Clock,
  ) {}

  /** Who drafts or reports for the body by a post; where nobody does, who speaks for it. */
  async receivers(bodyId: string): Promise<readonly KnownPerson[]> {
    const holders = await this.people.holdersOf(bodyId, ['drafting', 'reporting']);
    return holders.length > 0 ? holders : this.people.speakersOf([bodyId]);
  }
}

/** A body is sent its rows, and owes them back until a day. */
@Injectable()
export class RowRequestsService {
  constructor(
    private readonly database: Database,
    private readonly world: RowWorld,
    private readonly notices: RowNotices,
    private readonly attached: AttachedRows,
  ) {}

  /** Sent again, the new request takes the place of the one that is open. */
  async send(draft: RowRequestDraft, actor: Actor): Promise<RowRequestView> {
    const { planId, bodyId, dueOn } = draft;
    const { document, isRestricted, receivers } = await this.database.read(async () => {
      const { today, sensitivity } = await this.world.plans.require(planId, 'suggestion.decide');
      if (dueOn < today) throw new RequestInvalid({ dueOn: fault('too-small', { min: today }) });
      const found = await this.world.plans.document(planId);
      const to = await this.notices.receivers(bodyId);
      return { document: found, isRestricted: sensitivity === 'restricted', receivers: to };
    });
    if (partOf(document, bodyId).own.size === 0) throw new BodyHasNoRows();
    const written = await this.attached.write(draft, { document, isRestricted }, receivers);
    return this.database.transaction(async () => {
      const plan = await this.world.plans.require(planId, 'suggestion.decide');
      await this.end(planId, bodyId, 'replaced');
      const id = await this.keep(draft, plan, { actor, receivers });
      const title = rootOf(document)?.['title'] as Translated | undefined;
      const letter = { requestId: id, planId, title, dueOn, message: draft.message ?? null };
      for (const to of receivers) {
        const fileId = await this.attached.keep(written, planId, { to, actor });
        await this.notices.letters.write(to, { ...letter, isRestricted, fileId });
      }
      return this.load(id);
    });
  }

  /** The request, and what the body owes by it. */
  private async keep(
    { planId, bodyId, dueOn, message = null, attach }: RowRequestDraft,
    { jurisdictionId, revision }: SentPlan,
    { actor, receivers }: { actor: Actor; receivers: readonly KnownPerson[] },
  ): Promise<string> {
    const place = { planId, jurisdictionId, bodyId, dueOn };
    const mailedTo = receivers.map(({ name }) => name);
    const row = { ...place, revision, message, sentBy: actor.id, mailedTo, attached: attach ?? null };
    const { identifiers } = await this.database.repository(RowRequest).insert(row);
    const { id } = identifiers[0] as { id: string };
    await this.world.obligations.open({
      ...{ ...place, kind: 'return-rows', subjectKind: 'row-request', subjectId: id, duty: 'drafting' },
    });
    await this.tell('rows.sent', { id, planId, bodyId }, { dueOn, mailedTo, attached: row.attached });
    return id;
  }

  /** Of one plan, newest first, to whoever reads its draft. */
  ofPlan(planId: string): Promise<RowRequestView[]> {
    return this.database.read(async () => {
      await this.world.plans.require(planId, 'plan.read-draft');
      return this.database.query<RowRequestView>(`${select} where request.plan_id = $1 order by request.sent_at desc`, [
        planId,
      ]);
    });
  }

  read(id: string): Promise<RowRequestView> {
    return this.database.read(async () => {
      const found = await this.load(id);
      await this.world.plans.require(found.planId, 'plan.read-draft');
      return found;
    });
  }

  /** The open request of a body, if any, is met or replaced. Joins the caller's transaction. */
  async end(planId: string, bodyId: string, state: Exclude<RowRequestState, 'open'>): Promise<void> {
    const open = await this.database.repository(RowRequest).findBy({ planId, bodyId, state: 'open' });
    for (const { id, version } of open) {
      const patch = { state, endedAt: this.notices.clock.now() };
      await this.database.repository(RowRequest).update({ id, version }, patch);
      if (state === 'returned') await this.world.obligations.close(id);
      else await this.world.obligations.cancel(id);
      await this.tell(`rows.${state}`, { id, planId, bodyId });
    }
  }

  private async load(id: string): Promise<RowRequestView> {
    const [found] = await this.database.query<RowRequestView>(`${select} where request.id = $1`, [id]);
    if (!found) throw new NotFound('No request');
    return found;
  }

  private async tell(
    type: string,
    { id, planId, bodyId }: { id: string; planId: string; bodyId: string },
    facts?: Record<string, unknown>,
  ): Promise<void> {
    await this.world.commands.bumpFacts(planId);
    await this.notices.events.publish({ type, subjectKind: 'row-request', subjectId: id, planId, bodyId, facts });
  }
}
