import { Injectable } from '@nestjs/common';
import { today } from '@mufakat/planning/obligations/day';
import { reportersOn } from '@mufakat/planning/obligations/who-reports';
import { isClosed, scaleOf } from '@mufakat/planning/status/scale';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { ObligationsCommands } from '../obligations/obligations.commands.js';
import { PlansCommands } from '../plans/plans.commands.js';
import { PlansReader } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { type DomainEvent, Events } from '../platform/events/events.js';
import type { Listed, Page } from '../platform/http/list.js';
import { changesOf } from '../platform/http/record.js';
import { NobodyOwesAReport, PlanIsNotAdopted } from './reporting.failures.js';
import { ReportingRound } from './reporting-round.entity.js';
import type { FreezeRequest, ReportingRoundChanges, ReportingRoundDraft, ReportingRoundView } from './reporting.dto.js';
import { ReportingRoundsRepository, roundsVisibleTo } from './reporting.repository.js';

/** When things happen in reporting, and who learns of it: each is a fact of its plan. */
@Injectable()
export class ReportingRecord {
  constructor(
    readonly clock: Clock,
    private readonly plans: PlansCommands,
    private readonly events: Events,
  ) {}

  async tell(event: DomainEvent & { readonly planId: string }): Promise<void> {
    await this.plans.bumpFacts(event.planId);
    await this.events.publish(event);
  }
}

/** What reporting asks of other features. */
@Injectable()
export class ReportingWorld {
  constructor(
    readonly plans: PlansReader,
    readonly bodies: BodiesReader,
    readonly obligations: ObligationsCommands,
    private readonly record: ReportingRecord,
  ) {}

  now(): Date {
    return this.record.clock.now();
  }

  async dayIn(jurisdictionId: string): Promise<string> {
    const jurisdiction = await this.bodies.jurisdiction(jurisdictionId);
    return today(this.now(), jurisdiction?.timeZone ?? 'UTC');
  }

  tell(event: DomainEvent & { readonly planId: string }): Promise<void> {
    return this.record.tell(event);
  }
}

/** What the coordinator does with a reporting round. */
@Injectable()
export class ReportingRoundsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReportingRoundsRepository,
    private readonly world: ReportingWorld,
  ) {}

  get words() {
    return this.rounds.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<ReportingRoundView>> {
    return this.database.read(() => this.rounds.list(page, roundsVisibleTo(actor)));
  }

  read(id: string, actor: Actor): Promise<ReportingRoundView> {
    return this.database.read(() => this.rounds.load(id, roundsVisibleTo(actor)));
  }

  /** Plans a round, and opens it where its first day has come. */
  plan(draft: ReportingRoundDraft): Promise<ReportingRoundView> {
    return this.database.transaction(async () => {
      const plan = await this.world.plans.require(draft.planId, 'reporting-round.open');
      if (plan['isAdopted'] !== true && plan['isAdopted'] !== 'true') throw new PlanIsNotAdopted();
      const { jurisdictionId } = plan;
      const day = await this.world.dayIn(jurisdictionId);
      const { planId, title, periodFrom, periodTo, dueOn, opensOn = day } = draft;
      const days = { periodFrom, periodTo, opensOn, dueOn };
      ReportingRound.mustBeInOrder(days);
      const round = await this.rounds.add({ planId, jurisdictionId, title, ...days });
      await this.tell('reporting-round.planned', { id: round.id, planId, jurisdictionId });
      if (opensOn <= day) await this.open(await this.rounds.entity(round.id));
      return this.rounds.load(round.id);
    });
  }

  openNow(id: string, actor: Actor): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.open', async (round) => {
      if (round.state === 'planned') await this.open(round);
    });
  }

  change(id: string, changes: ReportingRoundChanges, { actor, version }: Asked): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.open', async (round) => {
      const { periodFrom, periodTo, opensOn } = round;
      ReportingRound.mustBeInOrder({ periodFrom, periodTo, opensOn, dueOn: changes.dueOn ?? round.dueOn });
      await this.rounds.change(id, version, changesOf(changes, ['title', 'dueOn']));
      if (changes.dueOn) await this.world.obligations.postpone(id, changes.dueOn);
      await this.tell('reporting-round.changed', round, changesOf(changes, ['title', 'dueOn']));
    });
  }

  /** What was verified becomes official; who has not reported stays silent for good. */
  freeze(id: string, { reason }: FreezeRequest, actor: Actor): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.freeze', async (round) => {
      const { revision } = await this.world.plans.factsOf(round.planId);
      const unsettled = await this.rounds.unsettled(id);
      const bodies = unsettled.map(({ body }) => body);
      round.freeze(actor.id, this.world.now(), { unsettled: bodies, reason, revision });
      await this.rounds.save(round);
      for (const subject of [id, ...unsettled.map((report) => report.id)]) await this.world.obligations.cancel(subject);
      await this.tell('reporting-round.frozen', round, { reason, unsettled: bodies });
    });
  }

  cancel(id: string, reason: string, actor: Actor): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.open', async (round) => {
      const unsettled = await this.rounds.unsettled(id);
      round.cancel(reason);
      await this.rounds.save(round);
      for (const subject of [id, ...unsettled.map((report) => report.id)]) await this.world.obligations.cancel(subject);
      await this.tell('reporting-round.cancelled', round, { reason });
    });
  }

  private with(
    id: string,
    actor: Actor,
    permission: 'reporting-round.open' | 'reporting-round.freeze',
    verb: (round: ReportingRound) => Promise<void>,
  ): Promise<ReportingRoundView> {
    return this.database.transaction(async () => {
      await this.rounds.load(id, roundsVisibleTo(actor));
      const round = await this.rounds.entity(id);
      await this.world.plans.require(round.planId, permission);
      await verb(round);
      return this.rounds.load(id);
    });
  }

  /** From here it is fixed who owes what: every lead of every action that is not closed for reporting. */
  private async open(round: ReportingRound): Promise<void> {
    const { id, planId, jurisdictionId, dueOn } = round;
    const document = await this.world.plans.document(planId);
    const closing = scaleOf(document.records.get(planId)).filter(({ status }) => isClosed(status));
    const closed = await this.rounds.closedActions(
      planId,
      closing.map(({ code }) => code),
    );
    const owed = reportersOn(document, round.opensOn).filter(({ action }) => !closed.has(action));
    if (owed.length === 0) throw new NobodyOwesAReport();
    const reports = await this.rounds.owe(round, owed);
    for (const bodyId of reports.keys())
      await this.world.obligations.open({
        ...{ kind: 'submit-report', duty: 'reporting', bodyId, planId, jurisdictionId },
        ...{ subjectKind: 'reporting-round', subjectId: id, opensOn: round.opensOn, dueOn },
      });
    round.state = 'open';
    await this.rounds.save(round);
    await this.tell('reporting-round.opened', round, { bodies: [...reports.keys()] });
  }

  private tell(
    type: string,
    { id: subjectId, planId, jurisdictionId }: { id: string; planId: string; jurisdictionId: string },
    facts?: Record<string, unknown>,
  ): Promise<void> {
    return this.world.tell({ type, subjectKind: 'reporting-round', subjectId, planId, jurisdictionId, facts });
  }
}
