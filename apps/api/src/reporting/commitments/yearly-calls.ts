import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { CommitmentsService } from './commitments.service.js';

/** Calls that are repeated each year open on their day where the plan is at home. */
@Injectable()
export class YearlyCalls implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly commitments: CommitmentsService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('commitments.ask-again', () => this.commitments.repeat());
    this.jobs.repeat('commitments.ask-again', '4 * * * *');
  }
}
