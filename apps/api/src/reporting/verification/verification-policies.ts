import { Injectable } from '@nestjs/common';
import { defaultPolicy, type VerificationPolicy } from '@mufakat/planning/verification/policy';
import { Database } from '../../platform/database/database.js';
import { ReportingWorld } from '../reporting-world.js';
import { VerificationPolicyRow } from './verification.entity.js';

/** How each plan has its reports verified. */
@Injectable()
export class VerificationPolicies {
  constructor(
    private readonly database: Database,
    private readonly world: ReportingWorld,
  ) {}

  read(planId: string): Promise<VerificationPolicy> {
    return this.database.read(async () => {
      await this.world.plans.require(planId, 'progress.read');
      return this.of(planId);
    });
  }

  /** Joins the caller's unit of work; asks nothing. */
  async of(planId: string): Promise<VerificationPolicy> {
    const row = await this.database.repository(VerificationPolicyRow).findOneBy({ planId });
    return row ? { fourEyes: row.fourEyes, verifiers: row.verifiers } : defaultPolicy;
  }

  set(planId: string, policy: VerificationPolicy): Promise<VerificationPolicy> {
    return this.database.transaction(async () => {
      const { jurisdictionId } = await this.world.plans.require(planId, 'plan.move');
      const before = await this.of(planId);
      const { fourEyes, verifiers } = policy;
      await this.database.repository(VerificationPolicyRow).save({ planId, fourEyes, verifiers });
      const about = { subjectKind: 'plan', subjectId: planId, planId, jurisdictionId };
      await this.world.tell({ type: 'plan.verification-set', ...about, facts: { before, after: policy } });
      return policy;
    });
  }
}
