import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { EndsBeforeItBegins } from '../../platform/days.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { DelegateView, DelegationDraft, DelegationView, OwnPostView } from './delegations.dto.js';
import { DelegateUnknown, DelegationHasEnded, DelegationOverlaps } from './delegations.failures.js';
import { DelegationsService } from './delegations.service.js';

/** Duties of a post that its holder passes on for a time. */
@Controller()
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  @Get('delegations')
  @Allow('signed-in')
  @ApiOkResponse({ type: DelegationView, isArray: true })
  own(@Who() actor: Actor): Promise<readonly DelegationView[]> {
    return this.delegations.own(actor);
  }

  @Get('delegable-posts')
  @Allow('signed-in')
  @ApiOkResponse({ type: OwnPostView, isArray: true })
  posts(@Who() actor: Actor): Promise<readonly OwnPostView[]> {
    return this.delegations.postsOf(actor);
  }

  @Get('bodies/:id/delegations')
  @Allow('body.read')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: DelegationView, isArray: true })
  ofBody(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<readonly DelegationView[]> {
    return this.delegations.ofBody(id, actor);
  }

  @Get('posts/:id/delegates')
  @Allow('post.delegate')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: DelegateView, isArray: true })
  delegates(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<readonly DelegateView[]> {
    return this.delegations.delegates(id, actor);
  }

  @Post('posts/:id/delegations')
  @Allow('post.delegate')
  @Fails(RequestInvalid, NotFound, NotAllowed, EndsBeforeItBegins, DelegateUnknown, DelegationOverlaps)
  @ApiCreatedResponse({ type: DelegationView })
  give(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: DelegationDraft,
    @Who() actor: Actor,
  ): Promise<DelegationView> {
    return this.delegations.give(id, draft, actor);
  }

  @Post('delegations/:id/withdrawal')
  @Allow('signed-in')
  @Fails(NotFound, NotAllowed, DelegationHasEnded)
  @ApiCreatedResponse({ type: DelegationView })
  withdraw(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<DelegationView> {
    return this.delegations.withdraw(id, actor);
  }
}
