import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { SessionsRepository } from './sessions.repository.js';

/** Every night, what is over is thrown away. */
@Injectable()
export class Tidying implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly sessions: SessionsRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('people.tidy', () => this.database.transaction(() => this.sessions.tidy()));
    this.jobs.repeat('people.tidy', '17 3 * * *');
  }
}
