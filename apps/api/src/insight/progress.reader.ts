import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import type { PlanProgress } from './plan-progress.rules.js';
import { ProgressService } from './progress.service.js';

/** How a plan stands today, for features that write about it. */
@Injectable()
export class ProgressReader {
  constructor(private readonly progress: ProgressService) {}

  /** As far as the person may see it; unseen plans are absent. */
  ofPlan(plan: PlanSubject, actor: Actor): Promise<PlanProgress> {
    return this.progress.ofPlan(plan, actor);
  }
}
