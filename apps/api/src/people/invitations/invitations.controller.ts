import {
  Body as Content,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import {
  AlreadyTaken,
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
} from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { AlreadyHere, InvitationAnswered, LinkNotValid, ScopeMissing } from '../people.failures.js';
import { AcceptanceService } from './acceptance.service.js';
import {
  InvitationAcceptance,
  InvitationChanges,
  InvitationDraft,
  InvitationReplacement,
  InvitationView,
} from './invitations.dto.js';
import { InvitationsService } from './invitations.service.js';

@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly acceptance: AcceptanceService,
  ) {}

  @Get()
  @Allow('invitation.manage')
  @Lists(InvitationView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly InvitationView[]> {
    const page = pageOf(query, this.invitations.words);
    return sendPage(reply, 'invitations', page, await this.invitations.list(page, actor));
  }

  @Get(':id')
  @Allow('invitation.manage')
  @Fails(NotFound)
  @ApiOkResponse({ type: InvitationView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationView> {
    return answered(reply, await this.invitations.read(id, actor));
  }

  @Post()
  @Allow('invitation.manage')
  @Fails(NotAllowed, ReferenceUnknown, AlreadyHere, ScopeMissing)
  @ApiCreatedResponse({ type: InvitationView })
  async add(
    @Content() draft: InvitationDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationView> {
    return answered(reply, await this.invitations.add(draft, actor));
  }

  @Patch(':id')
  @Allow('invitation.manage')
  @OnVersion()
  @Fails(
    NotFound,
    NotAllowed,
    IfMatchMissing,
    EditedMeanwhile,
    ReferenceUnknown,
    AlreadyHere,
    ScopeMissing,
    InvitationAnswered,
  )
  @ApiOkResponse({ type: InvitationView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: InvitationChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationView> {
    return answered(reply, await this.invitations.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('invitation.manage')
  @OnVersion()
  @Fails(
    NotFound,
    NotAllowed,
    IfMatchMissing,
    EditedMeanwhile,
    ReferenceUnknown,
    AlreadyHere,
    ScopeMissing,
    InvitationAnswered,
  )
  @ApiOkResponse({ type: InvitationView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() content: InvitationReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationView> {
    return answered(reply, await this.invitations.change(id, content, asked));
  }

  @Delete(':id')
  @Allow('invitation.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, InvitationAnswered)
  @ApiOkResponse({ type: InvitationView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<InvitationView> {
    return this.invitations.remove(id, asked);
  }

  /** Makes the account; anybody who holds the link may. */
  @Post('acceptance')
  @Allow('anyone')
  @HttpCode(204)
  @Fails(LinkNotValid, AlreadyTaken)
  @ApiNoContentResponse()
  accept(@Content() acceptance: InvitationAcceptance): Promise<void> {
    return this.acceptance.accept(acceptance);
  }

  /** A new link; the old one works no more. */
  @Post(':id/renewal')
  @Allow('invitation.manage')
  @Fails(NotFound, NotAllowed, InvitationAnswered)
  @ApiCreatedResponse({ type: InvitationView })
  renew(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<InvitationView> {
    return this.invitations.renew(id, actor);
  }
}
