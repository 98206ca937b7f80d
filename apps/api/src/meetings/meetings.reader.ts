import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export { decisionsVisibleTo, meetingsVisibleTo } from './meetings.repository.js';

/** A decision of an earlier meeting that waits for an answer, or to be closed. */
export interface OpenDecision {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly dueOn: string | null;
  readonly bodyId: string | null;
  readonly planId: string;
  readonly meetingTitle: string;
  readonly meetingOn: string;
}

/** What a meeting is about. */
export interface MeetingSubject {
  readonly planIds: readonly string[];
  readonly paperRoundId: string | null;
}

/** What other features may ask of meetings. Every question joins the caller's unit of work. */
@Injectable()
export class MeetingsReader {
  constructor(private readonly database: Database) {}

  /** The caller asks permission first, by proposing. */
  async subjectOf(meetingId: string): Promise<MeetingSubject | undefined> {
    const [row] = await this.database.query<MeetingSubject>(
      'select plan_ids as "planIds", paper_round_id as "paperRoundId" from meeting where id = $1',
      [meetingId],
    );
    return row;
  }

  /** Of other meetings on any of the same plans, oldest first. */
  openDecisionsBefore(meetingId: string): Promise<OpenDecision[]> {
    return this.database.query<OpenDecision>(
      `select d.id, d.number, d.text, d.due_on as "dueOn", d.body_ids[1] as "bodyId", d.plan_id as "planId",
         earlier.title as "meetingTitle", earlier.starts_on as "meetingOn"
       from meeting own join meeting earlier on earlier.plan_ids && own.plan_ids and earlier.id <> own.id
         join meeting_decision d on d.meeting_id = earlier.id
       where own.id = $1 and earlier.starts_on <= own.ends_on and d.state in ('open', 'answered')
       order by earlier.starts_on, d.number, d.id`,
      [meetingId],
    );
  }
}
