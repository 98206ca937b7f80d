import { Controller, Get, Headers } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Allow } from '../../platform/access/allow.js';
import { Environment } from '../../platform/config/environment.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { samplePassword } from './sample-password.js';
import { SamplePersonView } from './sessions.dto.js';
import { SessionsRepository } from './sessions.repository.js';

@Controller('sample-people')
export class SamplePeopleController {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly environment: Environment,
  ) {}

  /** Whom one may look around as; nobody beside a server of one's own or in production. */
  @Get()
  @Allow('anyone')
  @Fails(NotFound)
  @ApiOkResponse({ type: SamplePersonView, isArray: true })
  async list(@Headers('accept-language') languages = 'en'): Promise<SamplePersonView[]> {
    const language = /^[a-z]{2,3}/i.exec(languages)?.[0].toLowerCase() ?? 'en';
    const people = this.environment.sampleAllowed
      ? await this.database.read(() => this.sessions.samplePeople(language))
      : [];
    if (people.length === 0) throw new NotFound('No sample person');
    return people.map((person) => ({ ...person, password: samplePassword }));
  }
}
