import { Controller, Injectable, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { type AgendaProposal, MeetingIsOver, MeetingsCommands, MeetingView } from '../../meetings/meetings.commands.js';
import { MeetingsReader } from '../../meetings/meetings.reader.js';
import { ObligationsReader, obligationWords } from '../../obligations/obligations.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { PlanSubjects, thingOf } from '../../platform/access/plan-subjects.js';
import { Who } from '../../platform/access/who.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { PapersService } from '../paper/papers.service.js';
import { ProgressService } from '../progress.service.js';
import { ofActions, ofDecisions, ofObligations, ofPaper } from './proposed-lines.js';

/** Said by other reasons already: a report that is missing, a decision that is open. */
const saidElsewhere: readonly ObligationKind[] = ['submit-report', 'follow-up-decision'];
const mostOverdue = 60;

/** What stands in the plans a meeting is about. */
@Injectable()
export class StandingMatters {
  constructor(
    private readonly subjects: PlanSubjects,
    private readonly progress: ProgressService,
    private readonly obligations: ObligationsReader,
    private readonly papers: PapersService,
  ) {}

  /** As far as the actor sees the plan's progress. */
  async actions(planId: string, actor: Actor): Promise<AgendaProposal[]> {
    const plan = await this.subjects.find(planId);
    if (!plan || !actor.can('progress.read', thingOf(plan))) return [];
    const { actions } = await this.progress.ofPlan(plan, actor);
    return ofActions(planId, actions, actor.language);
  }

  async overdue(planIds: readonly string[], actor: Actor): Promise<AgendaProposal[]> {
    const sort = { by: 'dueOn', descending: false };
    const filter = { plan: planIds, stored: 'open', isOverdue: 'true' };
    const { rows } = await this.obligations.list({ offset: 0, limit: mostOverdue, sort, filter }, actor);
    const words = obligationWords[actor.language === 'ar' ? 'ar' : 'en'];
    const spoken = rows.filter(({ kind }) => !saidElsewhere.includes(kind));
    return ofObligations(
      spoken.map(({ id, planId, bodyId, daysLeft, kind }) => ({ id, planId, bodyId, daysLeft, words: words[kind] })),
    );
  }

  async asked(roundId: string | null, actor: Actor): Promise<AgendaProposal[]> {
    if (!roundId) return [];
    const { planId, figures, words } = await this.papers.read(roundId, actor);
    return ofPaper({ roundId, planId, title: figures.round.title, decisions: words?.decisions ?? [] });
  }
}

/** The agenda of a meeting is proposed from what stands. */
@Injectable()
export class AgendaProposals {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingsReader,
    private readonly orders: MeetingsCommands,
    private readonly matters: StandingMatters,
  ) {}

  propose(meetingId: string, actor: Actor): Promise<MeetingView> {
    return this.database.transaction(async () => {
      await this.orders.mustRun(meetingId, actor);
      const subject = await this.meetings.subjectOf(meetingId);
      const { planIds = [], paperRoundId = null } = subject ?? {};
      const found: AgendaProposal[] = ofDecisions(await this.meetings.openDecisionsBefore(meetingId));
      found.push(...(await this.matters.asked(paperRoundId, actor)));
      found.push(...(await this.orders.broughtTo(planIds, actor)));
      for (const planId of planIds) found.push(...(await this.matters.actions(planId, actor)));
      found.push(...(await this.matters.overdue(planIds, actor)));
      return this.orders.propose(meetingId, found, actor);
    });
  }
}

@Controller('meetings/:id/agenda-proposals')
export class AgendaProposalsController {
  constructor(private readonly proposals: AgendaProposals) {}

  /** Open decisions, what the report asks, open recommendations, what is off track, silent or overdue; what stands there already is left alone. */
  @Post()
  @Allow('meeting.manage')
  @Fails(NotFound, NotAllowed, MeetingIsOver)
  @ApiCreatedResponse({ type: MeetingView })
  propose(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<MeetingView> {
    return this.proposals.propose(id, actor);
  }
}
