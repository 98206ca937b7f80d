import {
  Body as Content,
  Controller,
  Delete,
  Get,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import {
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
  StillInUse,
} from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { AlreadyTaken } from '../../platform/failure.js';
import { LastAdministrator } from '../people.failures.js';
import { PersonChanges, PersonDraft, PersonReplacement, PersonView } from './people.dto.js';
import { PeopleService } from './people.service.js';

@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Allow('person.read')
  @Lists(PersonView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly PersonView[]> {
    const page = pageOf(query, this.people.words);
    return sendPage(reply, 'people', page, await this.people.list(page, actor));
  }

  @Get(':id')
  @Allow('person.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: PersonView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return answered(reply, await this.people.read(id, actor));
  }

  @Post()
  @Allow('person.manage')
  @Fails(NotAllowed, ReferenceUnknown, AlreadyTaken)
  @ApiCreatedResponse({ type: PersonView })
  async add(
    @Content() draft: PersonDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return answered(reply, await this.people.add(draft, actor));
  }

  @Patch(':id')
  @Allow('person.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, AlreadyTaken, LastAdministrator)
  @ApiOkResponse({ type: PersonView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: PersonChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return answered(reply, await this.people.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('person.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, AlreadyTaken, LastAdministrator)
  @ApiOkResponse({ type: PersonView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() content: PersonReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return answered(reply, await this.people.change(id, content, asked));
  }

  @Delete(':id')
  @Allow('person.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, StillInUse)
  @ApiOkResponse({ type: PersonView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<PersonView> {
    return this.people.remove(id, asked);
  }
}
