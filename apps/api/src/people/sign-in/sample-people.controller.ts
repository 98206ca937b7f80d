import { Controller, Get, Headers } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Allow } from '../../platform/access/allow.js';
import { Environment } from '../../platform/config/environment.js';
import { NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { samplePassword } from './sample-password.js';
import { SamplePersonView } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';

@Controller('sample-people')
export class SamplePeopleController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly environment: Environment,
  ) {}

  /** Whom one may look around as; nobody beside a server of one's own or in production. */
  @Get()
  @Allow('anyone')
  @Fails(NotFound)
  @ApiOkResponse({ type: SamplePersonView, isArray: true })
  async list(@Headers('accept-language') languages = 'en'): Promise<SamplePersonView[]> {
    const language = /^[a-z]{2,3}/i.exec(languages)?.[0].toLowerCase() ?? 'en';
    const people = this.environment.sampleAllowed ? await this.sessions.samplePeople(language) : [];
    if (people.length === 0) throw new NotFound('No sample person');
    return people.map((person) => ({ ...person, password: samplePassword }));
  }
}
