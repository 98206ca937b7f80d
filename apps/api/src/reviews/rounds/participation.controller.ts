import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { attachment, mediaTypeOf } from '../../platform/files/media-types.js';
import { Fails } from '../../platform/http/fails.js';
import { OnVersion } from '../../platform/http/record.js';
import { tableLanguages } from '../disposition-words.rules.js';
import { ReviewNotAsked } from '../review.failures.js';
import { ParticipationService } from './participation.service.js';
import { ParticipationChanges, ParticipationDraft, ParticipationView } from './rounds.dto.js';
import { CountsAreClosed } from './rounds.failures.js';

/** The counts as a file. */
@Controller('review-rounds/:id')
export class ParticipationFileController {
  constructor(private readonly participation: ParticipationService) {}

  @Get('participation.xlsx')
  @Allow('consultation.take-part')
  @Fails(NotFound, ReviewNotAsked)
  @ApiQuery({ name: 'language', required: false, enum: tableLanguages })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const bytes = await this.participation.take(id, (language ?? actor.language) === 'ar' ? 'ar' : 'en', actor);
    const name = 'participation.xlsx';
    return new StreamableFile(bytes, {
      type: String(mediaTypeOf(name)),
      disposition: attachment(name),
      length: bytes.length,
    });
  }
}

/** Counts of who took part; every answer is the whole with its parts. */
@Controller('review-rounds/:id/participation')
export class ParticipationController {
  constructor(private readonly participation: ParticipationService) {}

  @Get()
  @Allow('consultation.take-part')
  @Fails(NotFound, ReviewNotAsked)
  @ApiOkResponse({ type: ParticipationView })
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<ParticipationView> {
    return this.participation.read(id, actor);
  }

  @Post()
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewNotAsked, CountsAreClosed)
  @ApiCreatedResponse({ type: ParticipationView })
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: ParticipationDraft,
    @Who() actor: Actor,
  ): Promise<ParticipationView> {
    return this.participation.add(id, draft, actor);
  }

  @Patch(':countId')
  @Allow('review.request')
  @OnVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, ReviewNotAsked, CountsAreClosed)
  @ApiOkResponse({ type: ParticipationView })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('countId', ParseUUIDPipe) countId: string,
    @Body() changes: ParticipationChanges,
    @AskedBy() asked: Asked,
  ): Promise<ParticipationView> {
    return this.participation.change(id, countId, { changes, asked });
  }

  @Delete(':countId')
  @Allow('review.request')
  @OnVersion()
  @Fails(NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, ReviewNotAsked, CountsAreClosed)
  @ApiOkResponse({ type: ParticipationView })
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('countId', ParseUUIDPipe) countId: string,
    @AskedBy() asked: Asked,
  ): Promise<ParticipationView> {
    return this.participation.remove(id, countId, asked);
  }
}
