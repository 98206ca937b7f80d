import { Injectable } from '@nestjs/common';
import { leavesByClearance } from '@mufakat/planning/lifecycles/report';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { ReportDesk } from '../report-desk.js';
import { ReportSubmissionService } from '../report-submission.service.js';
import type { ReportView } from '../reporting.dto.js';
import type { JointReport } from './joint-reports.dto.js';

/** What a body reports in a round over several plans leaves together; each plan's report stays a fact of its own. */
@Injectable()
export class JointReportsService {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly submission: ReportSubmissionService,
  ) {}

  /** All or none: each on the version read, past the body's own officer where it has one. */
  submit(jointId: string, reports: readonly JointReport[], actor: Actor): Promise<readonly ReportView[]> {
    return this.database.transaction(async () => {
      const given: ReportView[] = [];
      for (const { id, version } of reports) given.push(await this.submitOne(jointId, { id, version }, actor));
      return given;
    });
  }

  private async submitOne(jointId: string, { id, version }: JointReport, actor: Actor): Promise<ReportView> {
    const report = await this.desk.read(id, actor);
    if (report.jointId !== jointId) throw new NotFound('No report');
    const mayClear = actor.can('report.clear', await this.desk.thing(report));
    const isCleared = leavesByClearance({ clearingOfficers: report.clearingOfficers.length, mayClear });
    return this.submission[isCleared ? 'handIn' : 'submit'](id, { actor, version });
  }
}
