import { Injectable } from '@nestjs/common';
import { isRestrictedRecord } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { LeadMoveRow } from './lead-move.entity.js';
import type { LeadMoveView } from './lead-moves.dto.js';

/** A line the old body owes in an open round, and how far it and the new body's report have come. */
export interface LineOwed {
  readonly id: string;
  readonly report: string;
  readonly round: string;
  readonly dueOn: string;
  readonly opensOn: string;
  readonly action: string;
  readonly isBegun: boolean;
  /** The new body's report of the round, and whether it still takes lines. */
  readonly target: string | null;
  readonly takesLines: boolean;
  readonly hasLine: boolean;
}

const unsent = `in ('not-opened', 'draft')`;
/* A line has an audience from its first word on. */
const begun = `(line.audience_body_id is not null or line.is_unchanged or num_nonnulls(line.judgement, line.narrative, line.nothing_reason) > 0
  or report.state not ${unsent} or report.stand_in_by is not null)`;

const view = `move.id, move.plan_id as "planId", move.record_id as "recordId", record.code, coalesce(action.title, pillar.title) as title,
  move.from_body_id as "fromBodyId", old.name as "fromBodyName", move.to_body_id as "toBodyId", new.name as "toBodyName",
  move.moves_on as "on", move.authority, move.act_number as "actNumber", move.act_on as "actOn", move.file_id as "fileId",
  move.reason, person.name as "byName", move.at, move.settled_at as "settledAt", move.lines_moved as "linesMoved",
  move.lines_stayed as "linesStayed"`;
const moves = `lead_move move join plan_record record on record.id = move.record_id
  left join action on action.id = record.id left join pillar on pillar.id = record.id
  join body old on old.id = move.from_body_id join body new on new.id = move.to_body_id left join person on person.id = move.person_id`;

@Injectable()
export class LeadMovesRepository {
  constructor(private readonly database: Database) {}

  async add(rows: readonly Partial<LeadMoveRow>[]): Promise<readonly string[]> {
    const { identifiers } = await this.database.repository(LeadMoveRow).insert([...rows]);
    return identifiers.map(({ id }) => id as string);
  }

  /** Newest first; those of restricted records only for who reads the draft. */
  list(planId: string, which: { record?: string; ids?: readonly string[]; readsDraft: boolean }) {
    return this.database.query<LeadMoveView>(
      `select ${view} from ${moves} where move.plan_id = $1 and ($2::uuid is null or move.record_id = $2)
         and ($3::uuid[] is null or move.id = any($3)) and ($4 or not ${isRestrictedRecord('move.record_id')})
       order by move.moves_on desc, move.at desc, record.code, move.id`,
      [planId, which.record ?? null, which.ids ?? null, which.readsDraft],
    );
  }

  /** Moves whose day has come where the plan is at home; one that another process settles is passed over. */
  due(): Promise<LeadMoveRow[]> {
    return this.database.query<LeadMoveRow>(
      `select move.id, move.plan_id as "planId", move.record_id as "recordId", move.from_body_id as "fromBodyId",
         move.to_body_id as "toBodyId", move.moves_on as "movesOn"
       from lead_move move join plan on plan.id = move.plan_id
       where move.settled_at is null and move.moves_on <= day_of(plan.jurisdiction_id)
       order by move.moves_on, move.at, move.id for update of move skip locked`,
    );
  }

  async settled(id: string, counts: { linesMoved: number; linesStayed: number }): Promise<void> {
    await this.database.query(
      'update lead_move set settled_at = now(), lines_moved = $2, lines_stayed = $3 where id = $1',
      [id, counts.linesMoved, counts.linesStayed],
    );
  }

  linesOwed(
    { planId, fromBodyId, toBodyId }: Pick<LeadMoveRow, 'planId' | 'fromBodyId' | 'toBodyId'>,
    actions: readonly string[],
  ): Promise<LineOwed[]> {
    return this.database.query<LineOwed>(
      `select line.id, report.id as report, round.id as round, round.due_on as "dueOn", round.opens_on as "opensOn",
         line.action_id as action, ${begun} as "isBegun", other.id as target, coalesce(other.state ${unsent}, true) as "takesLines",
         exists (select from report_line own where own.report_id = other.id and own.action_id = line.action_id) as "hasLine"
       from report_line line join report on report.id = line.report_id join reporting_round round on round.id = line.round_id
         left join report other on other.round_id = round.id and other.body_id = $3
       where line.plan_id = $1 and round.state = 'open' and report.body_id = $2 and line.action_id = any($4::uuid[])
       order by round.id, line.id for update of line, report`,
      [planId, fromBodyId, toBodyId, actions],
    );
  }

  async reportFor(round: string, body: string): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `insert into report (round_id, plan_id, jurisdiction_id, body_id)
       select id, plan_id, jurisdiction_id, $2 from reporting_round where id = $1 returning id`,
      [round, body],
    );
    return String(row?.id);
  }

  /** The line with its rank goes to another report; where that has one for the action, it takes the better rank. */
  async hand(line: LineOwed, report: string): Promise<void> {
    await this.database.query('delete from report_link where line_id = $1', [line.id]);
    if (line.hasLine) {
      await this.database.query(
        `update report_line own set rank = least(own.rank, line.rank) from report_line line
         where line.id = $1 and own.report_id = $2 and own.action_id = line.action_id`,
        [line.id, report],
      );
      await this.database.query('delete from report_line where id = $1', [line.id]);
    } else await this.database.query('update report_line set report_id = $2 where id = $1', [line.id, report]);
    await this.database.query('update report set version = version + 1 where id = any($1::uuid[])', [
      [line.report, report],
    ]);
  }

  /** A report in which nothing is owed any more goes; answers whether it did. */
  async dropEmpty(report: string): Promise<boolean> {
    const gone = await this.database.query(
      `delete from report where id = $1 and state ${unsent} and not exists (select from report_line where report_id = $1) returning id`,
      [report],
    );
    return gone.length > 0;
  }
}
