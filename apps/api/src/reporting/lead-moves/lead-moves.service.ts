import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actionsHandedOver, workOutLeadMove } from '@mufakat/planning/obligations/lead-move';
import { PlansCommands } from '../../plans/plans.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Files } from '../../platform/files/files.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { ReportingWorld } from '../reporting-world.js';
import type { LeadMoveRow } from './lead-move.entity.js';
import type { LeadMoveAct, LeadMoveDraft, LeadMoveView } from './lead-moves.dto.js';
import { LeadCannotMove } from './lead-moves.failures.js';
import { LeadMovesRepository, type LineOwed } from './lead-moves.repository.js';

/** As it stands in the plan beside the new assignment. */
const basisOf = ({ authority, number, on }: LeadMoveAct): string => [authority, number, on].filter(Boolean).join(', ');

/** What a lead that moves touches beside reporting itself. */
@Injectable()
export class LeadMoveParts {
  constructor(
    readonly commands: PlansCommands,
    readonly files: Files,
    readonly jobs: Jobs,
  ) {}
}

/** A lead goes from body to body on a day and by an act; from that day on the new body owes what nobody has begun to say. */
@Injectable()
export class LeadMovesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly moves: LeadMovesRepository,
    private readonly world: ReportingWorld,
    private readonly parts: LeadMoveParts,
  ) {}

  /* Every hour, since midnight comes at another hour in each time zone. */
  onModuleInit(): void {
    this.parts.jobs.handle('reporting.settle-leads', () => this.settle());
    this.parts.jobs.repeat('reporting.settle-leads', '1 * * * *');
  }

  list(planId: string, record: string | undefined): Promise<readonly LeadMoveView[]> {
    return this.database.read(async () => {
      await this.world.plans.require(planId);
      const readsDraft = await this.world.plans.may(planId, 'plan.read-draft');
      return this.moves.list(planId, { record, readsDraft });
    });
  }

  /** One change set and the rows that tell of it; all or nothing. */
  move(planId: string, draft: LeadMoveDraft, actor: Actor): Promise<readonly LeadMoveView[]> {
    return this.database.transaction(async () => {
      const { jurisdictionId } = await this.world.plans.require(planId, 'plan.steer');
      const { recordIds, fromBodyId, toBodyId, on, act, reason } = draft;
      if (act.fileId) await this.parts.files.find(act.fileId, actor);
      const document = await this.world.plans.document(planId);
      const move = { records: recordIds, from: fromBodyId, to: toBodyId, on, basis: basisOf(act) };
      const { changes, obstacles } = workOutLeadMove(document, move, randomUUID);
      const named = obstacles.map(({ record, obstacle }) => ({ at: recordIds.indexOf(record), obstacle }));
      if (named.length > 0) throw new LeadCannotMove(named);
      const { revision: baseRevision } = document;
      const kept = await this.parts.commands.applyChanges(planId, { baseRevision, changes, reason, source: 'form' });
      const of = { planId, fromBodyId, toBodyId, movesOn: on, authority: act.authority, actNumber: act.number ?? null };
      const by = { actOn: act.on ?? null, fileId: act.fileId ?? null, reason, personId: actor.id };
      const revision = kept.revision;
      const ids = await this.moves.add(recordIds.map((recordId) => ({ recordId, ...of, ...by, revision })));
      await this.parts.jobs.add('reporting.settle-leads', {}, { key: 'reporting.settle-leads' });
      const facts = { records: recordIds, from: fromBodyId, to: toBodyId, on, act };
      const about = { subjectKind: 'plan', subjectId: planId, planId, jurisdictionId };
      await this.world.tell({ type: 'plan.lead-moved', ...about, facts });
      return this.moves.list(planId, { ids, readsDraft: true });
    });
  }

  /** As a job, which also sees what bodies have begun and not sent: what is owed in open rounds goes over on its day. */
  settle(): Promise<void> {
    return this.database.transaction(async () => {
      for (const move of await this.moves.due()) await this.settleOne(move);
    });
  }

  private async settleOne(move: LeadMoveRow): Promise<void> {
    const { id, planId, recordId: record, fromBodyId: from, toBodyId: to, movesOn: on } = move;
    const document = await this.world.plans.document(planId);
    const actions = actionsHandedOver(document, { record, from, to, on });
    const lines = actions.length > 0 ? await this.moves.linesOwed(move, actions) : [];
    const going = lines.filter(({ isBegun, takesLines }) => !isBegun && takesLines);
    for (const round of new Set(going.map((line) => line.round)))
      await this.handOver(
        move,
        going.filter((line) => line.round === round),
      );
    await this.moves.settled(id, { linesMoved: going.length, linesStayed: lines.length - going.length });
  }

  /** The lines of one round. */
  private async handOver({ planId, fromBodyId, toBodyId }: LeadMoveRow, lines: readonly LineOwed[]): Promise<void> {
    const [first] = lines;
    if (!first) return;
    const { round, dueOn, opensOn, report } = first;
    const target = first.target ?? (await this.moves.reportFor(round, toBodyId));
    for (const line of lines) await this.moves.hand(line, target);
    const { jurisdictionId } = await this.world.plans.factsOf(planId);
    if (!first.target)
      await this.world.obligations.open({
        ...{ kind: 'submit-report', duty: 'reporting', bodyId: toBodyId, planId, jurisdictionId },
        ...{ subjectKind: 'reporting-round', subjectId: round, opensOn, dueOn },
      });
    if (await this.moves.dropEmpty(report))
      await this.world.obligations.cancel(round, { kind: 'submit-report', bodyId: fromBodyId });
    const about = { subjectKind: 'reporting-round', subjectId: round, planId, jurisdictionId };
    const facts = { from: fromBodyId, to: toBodyId, actions: lines.map(({ action }) => action) };
    await this.world.tell({ type: 'reporting-round.lines-handed-over', ...about, facts });
  }
}
