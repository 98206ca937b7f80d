import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isOpenStanding } from '@mufakat/planning/evaluations/evaluation';
import { type AgendaProposal, MeetingsCommands } from '../meetings/meetings.commands.js';
import type { Actor } from '../platform/access/actor.js';
import { CarriedService } from './carried.service.js';
import type { RecommendationView } from './evaluation.dto.js';

const proposal = (planId: string, recommendation: RecommendationView): AgendaProposal => {
  const { id, text, number, evaluationTitle, bodies, response } = recommendation;
  const dueOn = response?.dueOn;
  return {
    ...{ reason: 'open-recommendation', title: text, planId, subjectKind: 'recommendation', subjectId: id },
    bodyId: response?.bodyId ?? bodies[0]?.id ?? null,
    facts: { number, evaluation: evaluationTitle, ...(dueOn && { due: dueOn }) },
  };
};

/** Brings to the agendas of meetings what evaluations recommended and nothing has settled; an agenda is for all invited, so nothing restricted. */
@Injectable()
export class AgendaRecommendations implements OnModuleInit {
  constructor(
    private readonly meetings: MeetingsCommands,
    private readonly carried: CarriedService,
  ) {}

  onModuleInit(): void {
    this.meetings.bringsToAgendas((planId, actor) => this.openOf(planId, actor));
  }

  private async openOf(planId: string, actor: Actor): Promise<AgendaProposal[]> {
    const known = await this.carried.ofPlan(planId, actor);
    return known
      .filter(({ standing, isRestricted }) => isOpenStanding(standing) && !isRestricted)
      .map((recommendation) => proposal(planId, recommendation));
  }
}
