import { Injectable } from '@nestjs/common';
import type { SubjectPlan } from '../plan-access.js';
import { AmendmentPagesService } from './amendment-pages.service.js';
import type { AmendmentSummary } from './amendments.dto.js';

/** What other features may ask of amendments. */
@Injectable()
export class AmendmentsReader {
  constructor(private readonly pages: AmendmentPagesService) {}

  /** Those that are in the text at a revision, in order, as far as the person may read them. */
  async inForceAt(plan: SubjectPlan, revision: number): Promise<AmendmentSummary[]> {
    if (plan.adoptedVersion === null) return [];
    const all = await this.pages.list(plan);
    return all
      .filter(({ appliedRevision = Infinity }) => appliedRevision <= revision)
      .sort((a, b) => (a.appliedRevision ?? 0) - (b.appliedRevision ?? 0));
  }
}
