import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { attachment } from '../../platform/files/media-types.js';
import { Fails } from '../../platform/http/fails.js';
import { CommentView } from '../comments/comments.dto.js';
import { tableLanguages } from '../disposition-words.rules.js';
import { NothingToCarryOver, ReviewRoundHasEnded } from '../review.failures.js';
import { CarryOverService } from './carry-over.service.js';
import { CarryOver } from './round-answers.dto.js';
import { RoundAnswersService } from './round-answers.service.js';
import { RoundStatisticsView } from './round-statistics.dto.js';

/** What came out of a round, and what of it goes on in the next. */
@Controller('review-rounds/:id')
export class RoundAnswersController {
  constructor(
    private readonly answers: RoundAnswersService,
    private readonly carryOver: CarryOverService,
  ) {}

  @Get('statistics')
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiOkResponse({ type: RoundStatisticsView })
  statistics(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<RoundStatisticsView> {
    return this.answers.statistics(id, actor);
  }

  @Get('advice.docx')
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiQuery({ name: 'language', required: false, enum: tableLanguages })
  @ApiProduces('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  async note(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const spoken = (language ?? actor.language) === 'ar' ? 'ar' : 'en';
    const { bytes, mediaType, name } = await this.answers.note(id, spoken, actor);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name), length: bytes.length });
  }

  @Get('carried-over')
  @Allow('review.request')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: CommentView, isArray: true, description: 'What could be carried over into this round' })
  waiting(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<CommentView[]> {
    return this.carryOver.waiting(id, actor);
  }

  @Post('carried-over')
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewRoundHasEnded, NothingToCarryOver)
  @ApiCreatedResponse({ type: CommentView, isArray: true })
  carry(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { commentIds }: CarryOver,
    @Who() actor: Actor,
  ): Promise<CommentView[]> {
    return this.carryOver.carry(id, commentIds, actor);
  }
}
