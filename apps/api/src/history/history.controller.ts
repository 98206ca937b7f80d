import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { EventView } from './history.dto.js';
import { HistoryService } from './history.service.js';

@Controller('history')
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  /** Newest first unless another order is asked for. */
  @Get()
  @Allow('history.read')
  @Lists(EventView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly EventView[]> {
    const page = pageOf({ sort: '["id","DESC"]', ...query }, this.history.words);
    return sendPage(reply, 'history', page, await this.history.list(page, actor));
  }
}
