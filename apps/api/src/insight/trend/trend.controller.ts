import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { packed, packedShare, RowTable } from '@mufakat/planning/figures/packed';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { PlanAsked } from '../plan-asked.js';
import { sending } from '../progress.answer.js';
import { PlanTrendView, type ProofFiguresView } from './trend.dto.js';
import type { PlanTrend, ProofFigures } from './trend.rules.js';
import { TrendService } from './trend.service.js';

const sentProof = (figures: ProofFigures, table: RowTable): ProofFiguresView => ({
  'no-word': packedShare(figures['no-word'], table),
  claimed: packedShare(figures.claimed, table),
  evidence: packedShare(figures.evidence, table),
  verified: packedShare(figures.verified, table),
  'independently-confirmed': packedShare(figures['independently-confirmed'], table),
});

/** Rows of the figures as places in `actions`. */
const trendAnswer = (trend: PlanTrend & Pick<PlanTrendView, 'extent'>): PlanTrendView => {
  const table = new RowTable(trend.actions.map(({ id }) => id));
  const sent = sending(table);
  return {
    ...trend,
    points: trend.points.map(({ byStatus, byProof, byPillar, byBody, byPlace, ...point }) => ({
      ...point,
      byStatus: packed(byStatus, table),
      byProof: sentProof(byProof, table),
      byPillar: byPillar.map(sent),
      byBody: byBody.map(sent),
      byPlace: byPlace.map(sent),
    })),
  };
};

@Controller('plans')
export class TrendController {
  constructor(private readonly trends: TrendService) {}

  @Get(':id/trend')
  @Allow('progress.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: PlanTrendView })
  async ofPlan(
    @Param('id', ParseUUIDPipe) _id: string,
    @PlanAsked() plan: PlanSubject | undefined,
    @Who() actor: Actor,
  ): Promise<PlanTrendView> {
    return trendAnswer(await this.trends.ofPlan(plan, actor));
  }
}
