import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Figure } from '@mufakat/planning/figures/figure';
import { packedShare, RowTable } from '@mufakat/planning/figures/packed';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { PlanAsked } from '../plan-asked.js';
import { CollaborationView, PlanCollaborationView } from './collaboration.dto.js';
import type { BodiesAtWork } from './collaboration.rules.js';
import { CollaborationService } from './collaboration.service.js';

/** Rows of the figures as places in `actions`. */
const sent = <Work extends BodiesAtWork>(work: Work) => {
  const table = new RowTable(work.actions.map(({ id }) => id));
  const packedPart = <Part extends { readonly figure: Figure }>(part: Part) => ({
    ...part,
    figure: packedShare(part.figure, table),
  });
  return { ...work, bodies: work.bodies.map(packedPart), ties: work.ties.map(packedPart) };
};

@Controller()
export class CollaborationController {
  constructor(private readonly collaborations: CollaborationService) {}

  @Get('plans/:id/collaboration')
  @Allow('progress.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: PlanCollaborationView })
  async inPlan(
    @Param('id', ParseUUIDPipe) _id: string,
    @PlanAsked() plan: PlanSubject | undefined,
    @Who() actor: Actor,
  ): Promise<PlanCollaborationView> {
    return sent(await this.collaborations.inPlan(plan, actor));
  }

  @Get('regions/:id/collaboration')
  @Allow('region.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound)
  @ApiOkResponse({ type: CollaborationView })
  async inRegion(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<CollaborationView> {
    return sent(await this.collaborations.inRegion(id, actor));
  }
}
