import { Injectable } from '@nestjs/common';
import type { TextFreshness } from '@mufakat/planning/languages/known-texts';
import { PlanTexts } from '@mufakat/planning/languages/plan-texts';
import { Database } from '../../platform/database/database.js';
import { ChangeSetsRepository } from '../change-sets.repository.js';
import { PlansRepository } from '../plans.repository.js';
import { TextFreshnessRepository } from './text-freshness.repository.js';

/** The texts of a plan in its languages. The caller asks permission first. */
@Injectable()
export class TranslationsReader {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
    private readonly sets: ChangeSetsRepository,
    private readonly freshness: TextFreshnessRepository,
  ) {}

  textsOf(planId: string): Promise<PlanTexts> {
    return this.database.read(async () => {
      const { revision } = await this.plans.subject(planId);
      return new PlanTexts(await this.sets.current(planId, revision), await this.known(planId));
    });
  }

  known(planId: string): Promise<TextFreshness[]> {
    return this.database.read(() => this.freshness.of(planId));
  }
}
