import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { ObligationView } from './obligations.dto.js';
import { ObligationsReader } from './obligations.reader.js';

@Controller('obligations')
export class ObligationsController {
  constructor(private readonly obligations: ObligationsReader) {}

  @Get()
  @Allow('obligation.read')
  @Lists(ObligationView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ObligationView[]> {
    const page = pageOf(query, this.obligations.words);
    return sendPage(reply, 'obligations', page, await this.obligations.list(page, actor));
  }
}
