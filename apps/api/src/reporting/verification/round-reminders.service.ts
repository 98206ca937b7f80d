import { Injectable } from '@nestjs/common';
import { ObligationsReader } from '../../obligations/obligations.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { currentContext, withContext } from '../../platform/context.js';
import { Database } from '../../platform/database/database.js';
import type { ReportingRound } from '../reporting-round.entity.js';
import { ReportingWorld } from '../reporting-world.js';
import { ReportingRoundsRepository, ReportsRepository, roundsVisibleTo } from '../reporting.repository.js';
import type { BodiesRemindedView, RoundLetterView, RoundMoveView } from './round-reminders.dto.js';

/** What reminding hangs on. */
@Injectable()
export class ReportReminderParts {
  constructor(
    readonly reports: ReportsRepository,
    readonly world: ReportingWorld,
  ) {}
}

/** Letters about a reporting round: who is waited for is reminded now, and who was written to is known. */
@Injectable()
export class ReportReminders {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReportingRoundsRepository,
    private readonly obligations: ObligationsReader,
    private readonly parts: ReportReminderParts,
  ) {}

  async now(roundId: string, actor: Actor): Promise<BodiesRemindedView> {
    const round = await this.database.read(() => this.round(roundId, actor));
    round.mustTakeReports();
    const requestId = currentContext()?.requestId ?? 'reminders';
    /* As a job: the letters carry links for lines without an answer, and drafts are hidden from who coordinates. */
    return withContext({ requestId, role: 'job', actor }, () => this.database.transaction(() => this.write(round)));
  }

  private async write({ id: roundId, planId, jurisdictionId }: ReportingRound): Promise<BodiesRemindedView> {
    const { reports, world } = this.parts;
    const own = await reports.waitedFor(roundId);
    const bodies = own.map(({ body }) => body);
    let written = await world.obligations.remind(roundId, bodies);
    for (const { id, body } of own) written += await world.obligations.remind(id, [body]);
    const about = { subjectKind: 'reporting-round', subjectId: roundId, planId, jurisdictionId };
    await world.tell({ type: 'reporting-round.reminded', ...about, facts: { written } });
    return { written };
  }

  /** Of the round, and of reports of it that wait for a correction. */
  log(roundId: string, actor: Actor): Promise<readonly RoundLetterView[]> {
    return this.database.read(async () => {
      await this.round(roundId, actor);
      return this.obligations.remindersOf([roundId, ...(await this.parts.reports.idsOf(roundId))]);
    });
  }

  /** What of the round moved to deputies and on to the coordinator. */
  moves(roundId: string, actor: Actor): Promise<readonly RoundMoveView[]> {
    return this.database.read(async () => {
      await this.round(roundId, actor);
      const reports = await this.parts.reports.idsOf(roundId);
      return this.obligations.movesOf([roundId, ...reports]);
    });
  }

  private async round(id: string, actor: Actor): Promise<ReportingRound> {
    await this.rounds.load(id, roundsVisibleTo(actor));
    const round = await this.rounds.entity(id);
    await this.parts.world.plans.require(round.planId, 'reporting-round.open');
    return round;
  }
}
