import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { type AgendaProposal, AgendaService } from './agenda.service.js';
import { MeetingDesk } from './meeting-desk.js';
import type { MeetingView } from './meetings.dto.js';

export type { AgendaProposal } from './agenda.service.js';
export { MeetingIsOver } from './meeting.failures.js';
export { MeetingView } from './meetings.dto.js';

/** What there is to speak about in a plan, as far as the actor sees it. */
export type AgendaSource = (planId: string, actor: Actor) => Promise<readonly AgendaProposal[]>;

/** Orders of the features that know what stands. They join the caller's transaction and ask whether the actor runs the meeting. */
@Injectable()
export class MeetingsCommands {
  private readonly sources: AgendaSource[] = [];

  constructor(
    private readonly agenda: AgendaService,
    private readonly desk: MeetingDesk,
  ) {}

  /** Features that come later bring what they know of to an agenda; asked whenever one is proposed. */
  bringsToAgendas(source: AgendaSource): void {
    this.sources.push(source);
  }

  async broughtTo(planIds: readonly string[], actor: Actor): Promise<AgendaProposal[]> {
    const brought: AgendaProposal[] = [];
    for (const source of this.sources) for (const planId of planIds) brought.push(...(await source(planId, actor)));
    return brought;
  }

  async mustRun(meetingId: string, actor: Actor): Promise<void> {
    this.desk.mustBeWorkedOn(await this.desk.mustRun(meetingId, actor));
  }

  /** What does not stand on the agenda yet waits on it to be kept or dropped. */
  propose(meetingId: string, found: readonly AgendaProposal[], actor: Actor): Promise<MeetingView> {
    return this.agenda.propose(meetingId, found, actor);
  }
}
