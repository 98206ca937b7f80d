import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reportersOn } from '@mufakat/planning/obligations/who-reports';
import { isClosed, scaleOf } from '@mufakat/planning/status/scale';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { eachInTurn } from '../platform/jobs/each-in-turn.js';
import { PlanningAhead } from './calendars/planning-ahead.js';
import { NobodyOwesAReport } from './reporting.failures.js';
import type { ReportingRound } from './reporting-round.entity.js';
import { ReportingRoundsRepository } from './reporting.repository.js';
import { ReportingWorld } from './reporting-world.js';

type Owed = ReturnType<typeof reportersOn>;

/** Rounds that wait to be opened: those set by hand, and those that calendars plan ahead. */
@Injectable()
export class OpenableRounds {
  constructor(
    readonly set: ReportingRoundsRepository,
    readonly ahead: PlanningAhead,
  ) {}
}

/** Opens a round: by a coordinator's word, or when its first day has come where the plan is at home. */
@Injectable()
export class RoundOpening implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly rounds: OpenableRounds,
    private readonly world: ReportingWorld,
  ) {}

  /* Every hour, since midnight comes at another hour in each time zone. */
  onModuleInit(): void {
    this.jobs.handle('reporting.open-rounds', () => this.openDue());
    this.jobs.repeat('reporting.open-rounds', '3 * * * *');
  }

  async open(round: ReportingRound): Promise<void> {
    const owed = await this.owedIn(round);
    if (owed.length === 0) throw new NobodyOwesAReport();
    await this.openFor(round, owed);
  }

  /** Each round in a transaction of its own; one that another process holds, or in which nobody would owe anything, waits. */
  async openDue(): Promise<void> {
    await this.rounds.ahead.all();
    const ids = await this.database.read(() => this.rounds.set.perhapsDue());
    await eachInTurn(ids, (id) => this.database.transaction(() => this.openIfDue(id)));
  }

  /** The planned rounds of a calendar become those it asks for now; whichever's day has come is opened. */
  async planAnew(calendarId: string): Promise<void> {
    await this.rounds.ahead.anew(calendarId);
    for (const id of await this.rounds.set.plannedOf(calendarId)) await this.openIfDue(id);
  }

  private async openIfDue(id: string): Promise<void> {
    const round = await this.rounds.set.takePlanned(id);
    if (!round || round.opensOn > (await this.world.dayIn(round.jurisdictionId))) return;
    const owed = await this.owedIn(round);
    if (owed.length > 0) await this.openFor(round, owed);
  }

  private async owedIn({ planId, opensOn, reporters: kind, bodyIds: bodies }: ReportingRound): Promise<Owed> {
    const document = await this.world.plans.document(planId);
    const closing = scaleOf(document.records.get(planId)).filter(({ status }) => isClosed(status));
    const codes = closing.map(({ code }) => code);
    const closed = await this.rounds.set.closedActions(planId, codes);
    return reportersOn(document, opensOn, { kind, bodies }).filter(({ action }) => !closed.has(action));
  }

  /** From here it is fixed who owes what: every lead of every action that is not closed for reporting. */
  private async openFor(round: ReportingRound, owed: Owed): Promise<void> {
    const { id, planId, jurisdictionId, dueOn, opensOn } = round;
    const reports = await this.rounds.set.owe(round, owed);
    const bodies = [...reports.keys()];
    for (const bodyId of bodies)
      await this.world.obligations.open({
        ...{ kind: 'submit-report', duty: 'reporting', bodyId, planId, jurisdictionId },
        ...{ subjectKind: 'reporting-round', subjectId: id, opensOn, dueOn },
      });
    if (round.freezesOn) await this.opensFreeze(round, round.freezesOn);
    round.state = 'open';
    await this.rounds.set.save(round);
    const subject = { subjectKind: 'reporting-round', subjectId: id };
    await this.world.tell({ type: 'reporting-round.opened', ...subject, planId, jurisdictionId, facts: { bodies } });
  }

  private async opensFreeze({ id, planId, jurisdictionId, dueOn }: ReportingRound, freezesOn: string): Promise<void> {
    const { ownerBodyId } = await this.world.plans.factsOf(planId);
    await this.world.obligations.open({
      ...{ kind: 'freeze-round', duty: 'coordination', bodyId: ownerBodyId, planId, jurisdictionId },
      ...{ subjectKind: 'reporting-round', subjectId: id, opensOn: dueOn, dueOn: freezesOn },
    });
  }
}
