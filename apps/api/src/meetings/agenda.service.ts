import { Injectable } from '@nestjs/common';
import { type AgendaReason, movedBefore, newProposals } from '@mufakat/planning/meetings/meeting';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import { EditedMeanwhile, NotFound, ReferenceUnknown } from '../platform/failure.js';
import { changesOf } from '../platform/http/record.js';
import { AgendaLine, type Meeting } from './meeting.entity.js';
import { MeetingDesk } from './meeting-desk.js';
import type { AgendaLineChanges, AgendaLineDraft, MeetingView } from './meetings.dto.js';

/** What was found to speak about, with the record it is about. */
export interface AgendaProposal {
  readonly reason: Exclude<AgendaReason, 'added'>;
  readonly title: string;
  readonly planId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly bodyId: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The agenda of a meeting: lines proposed, kept, dropped, moved and added by hand. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: Database,
    private readonly desk: MeetingDesk,
  ) {}

  add(meetingId: string, { title, note, actionId }: AgendaLineDraft, actor: Actor): Promise<MeetingView> {
    return this.on(meetingId, actor, async (meeting, lines) => {
      const planId = actionId && (await this.desk.meetings.planOfAction(meeting.planIds, actionId));
      if (actionId && !planId) throw new ReferenceUnknown('actionId');
      const about = planId ? { planId, subjectKind: 'action', subjectId: actionId } : {};
      const place = lines.length + 1;
      await this.desk.meetings.addLines([
        { meetingId, place, state: 'kept', reason: 'added', title, note: note ?? null, ...about },
      ]);
      await this.desk.tell('agenda.added', meeting);
    });
  }

  /** What does not stand on the agenda yet is put at its end, for the one who runs the meeting to keep or drop. */
  propose(meetingId: string, found: readonly AgendaProposal[], actor: Actor): Promise<MeetingView> {
    return this.on(meetingId, actor, async (meeting, lines) => {
      const proposed = newProposals<AgendaProposal | AgendaLine>(found, lines) as readonly AgendaProposal[];
      const rows = proposed.map((line, at) => ({
        ...{ ...line, facts: { ...line.facts }, title: line.title.slice(0, 1000) },
        ...{ meetingId, place: lines.length + at + 1, state: 'proposed' as const },
      }));
      await this.desk.meetings.addLines(rows);
      if (rows.length > 0) await this.desk.tell('agenda.proposed', meeting, { lines: rows.length });
    });
  }

  change(lineId: string, changes: AgendaLineChanges, { actor, version }: Asked): Promise<MeetingView> {
    return this.onLine(lineId, actor, async (meeting) => {
      const { affected } = await this.database
        .repository(AgendaLine)
        .update(
          { id: lineId, version },
          { ...changesOf(changes, ['title', 'note', 'said', 'state']), version: version + 1 },
        );
      if (!affected) throw new EditedMeanwhile((await this.line(lineId)).version);
      await this.desk.tell('agenda.changed', meeting);
    });
  }

  move(lineId: string, before: string | null, actor: Actor): Promise<MeetingView> {
    return this.onLine(lineId, actor, async (meeting, lines) => {
      if (before !== null && !lines.some(({ id }) => id === before)) throw new ReferenceUnknown('before');
      await this.desk.meetings.placeLines(movedBefore(lines, lineId, before));
      await this.desk.tell('agenda.changed', meeting);
    });
  }

  private async line(lineId: string): Promise<AgendaLine> {
    const line = await this.database.repository(AgendaLine).findOneBy({ id: lineId });
    if (!line) throw new NotFound('No line of an agenda');
    return line;
  }

  private onLine(
    lineId: string,
    actor: Actor,
    verb: (meeting: Meeting, lines: readonly AgendaLine[]) => Promise<void>,
  ): Promise<MeetingView> {
    return this.database.transaction(async () => this.on((await this.line(lineId)).meetingId, actor, verb));
  }

  private on(
    meetingId: string,
    actor: Actor,
    verb: (meeting: Meeting, lines: readonly AgendaLine[]) => Promise<void>,
  ): Promise<MeetingView> {
    return this.database.transaction(async () => {
      const meeting = await this.desk.mustRun(meetingId, actor);
      this.desk.mustBeWorkedOn(meeting);
      await this.desk.meetings.lock(meetingId);
      await verb(meeting, await this.desk.meetings.lines(meetingId));
      return this.desk.views.of(meetingId, actor);
    });
  }
}
