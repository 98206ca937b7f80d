import { Body, Controller, Get, HttpCode, Ip, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { TooManyTries } from '../platform/access/rate-limit.js';
import { Who } from '../platform/access/who.js';
import { NotFound, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { ReminderChoicesForm, ReminderChoicesView } from './reminder-choices.dto.js';
import { ReminderChoices } from './reminder-choices.service.js';

/** Which letters one wants: one's own settings, and the same by a signed link without signing in. */
@Controller()
export class ReminderChoicesController {
  constructor(private readonly choices: ReminderChoices) {}

  @Get('reminder-choices')
  @Allow('signed-in')
  @ApiOkResponse({ type: ReminderChoicesView })
  own(@Who() actor: Actor): Promise<ReminderChoicesView> {
    return this.choices.own(actor);
  }

  @Put('reminder-choices')
  @Allow('signed-in')
  @Fails(RequestInvalid)
  @ApiOkResponse({ type: ReminderChoicesView })
  setOwn(@Body() { muted }: ReminderChoicesForm, @Who() actor: Actor): Promise<ReminderChoicesView> {
    return this.choices.setOwn(muted, actor);
  }

  /** Reading changes nothing: mail scanners follow links. */
  @Get('reminder-links/:token')
  @Allow('anyone')
  @Fails(NotFound, TooManyTries)
  @ApiOkResponse({ type: ReminderChoicesView })
  read(@Param('token') token: string, @Ip() address: string): Promise<ReminderChoicesView> {
    return this.choices.read(token, address);
  }

  @Put('reminder-links/:token')
  @Allow('anyone')
  @Fails(RequestInvalid, NotFound, TooManyTries)
  @ApiOkResponse({ type: ReminderChoicesView })
  setByLink(
    @Param('token') token: string,
    @Body() { muted }: ReminderChoicesForm,
    @Ip() address: string,
  ): Promise<ReminderChoicesView> {
    return this.choices.setByLink(token, muted, address);
  }

  /** What a mail program posts for its user (RFC 8058); ends letters of the kinds this one was about. */
  @Post('reminder-links/:token/unsubscription')
  @HttpCode(200)
  @Allow('anyone')
  @Fails(NotFound, TooManyTries)
  @ApiOkResponse({ type: ReminderChoicesView })
  unsubscribe(@Param('token') token: string, @Ip() address: string): Promise<ReminderChoicesView> {
    return this.choices.unsubscribe(token, address);
  }
}
