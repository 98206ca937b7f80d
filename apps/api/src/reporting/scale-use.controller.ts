import { Controller, Get, Injectable, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { PlanSubjects } from '../platform/access/plan-subjects.js';
import { Who } from '../platform/access/who.js';
import { Database } from '../platform/database/database.js';
import { NotAllowed, NotFound } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { Count, Text } from '../platform/http/fields.js';

/** A step of the scale that reports speak in. */
export class ScaleStepUse {
  @Text() step: string;
  @Count({ description: 'Lines given in it, by the reporter or the verifier' }) lines: number;
}

@Injectable()
export class ScaleUse {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanSubjects,
  ) {}

  /** For those who may change the scale: which steps are used, and by how many lines. */
  of(planId: string, actor: Actor): Promise<ScaleStepUse[]> {
    return this.database.read(async () => {
      await this.plans.require(actor, 'plan.read-draft', planId);
      return this.database.query<ScaleStepUse>(
        `select said.step, count(distinct l.id)::int as lines
         from report_owed l cross join lateral (values (l.judgement), (l.verifier_status)) said (step)
         where l.plan_id = $1 and said.step is not null group by said.step order by said.step`,
        [planId],
      );
    });
  }
}

@Controller('plans')
export class ScaleUseController {
  constructor(private readonly use: ScaleUse) {}

  @Get(':id/scale-use')
  @Allow('plan.read-draft')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: ScaleStepUse, isArray: true })
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<ScaleStepUse[]> {
    return this.use.of(id, actor);
  }
}
