import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { attachment, mediaTypeOf } from '../platform/files/media-types.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, OnVersion } from '../platform/http/record.js';
import { refusalsOfChanges } from '../plans/plans.commands.js';
import { CarriedService } from './carried.service.js';
import {
  CarriedForms,
  EvaluationChanges,
  EvaluationDraft,
  EvaluationMoveRequest,
  EvaluationSummary,
  EvaluationView,
  FindingForm,
  FollowUpForm,
  RecommendationForm,
  RecommendationsForm,
  RecommendationView,
  ResponseForm,
} from './evaluation.dto.js';
import { EvaluationFiles } from './evaluation-files.js';
import {
  EvaluationFileUnknown,
  EvaluationIsFinal,
  EvaluationMoveGuarded,
  EvaluationMoveNotPossible,
  EvaluationNeedsVersion,
  EvaluationNotFinal,
  NotOfAPredecessor,
  NotOfThisPlan,
  ResponseLacks,
} from './evaluation.failures.js';
import { EvaluationsService } from './evaluations.service.js';
import { FindingsService } from './findings.service.js';
import { RecommendationsService } from './recommendations.service.js';

const writing = [RequestInvalid, NotFound, NotAllowed, EvaluationIsFinal, NotOfThisPlan] as const;
const onVersion = [IfMatchMissing, EditedMeanwhile] as const;

@Controller('evaluations')
export class EvaluationsController {
  constructor(
    private readonly evaluations: EvaluationsService,
    private readonly files: EvaluationFiles,
  ) {}

  @Get()
  @Allow('evaluation.read')
  @Lists(EvaluationSummary)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly EvaluationSummary[]> {
    const page = pageOf(query, this.evaluations.words);
    return sendPage(reply, 'evaluations', page, await this.evaluations.list(page, actor));
  }

  @Get(':id')
  @Allow('evaluation.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: EvaluationView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvaluationView> {
    return answered(reply, await this.evaluations.read(id, actor));
  }

  @Post()
  @Allow('evaluation.lead')
  @Fails(RequestInvalid, NotFound, NotAllowed, EvaluationNeedsVersion, EvaluationFileUnknown)
  @ApiCreatedResponse({ type: EvaluationView })
  open(@Body() draft: EvaluationDraft, @Who() actor: Actor): Promise<EvaluationView> {
    return this.evaluations.open(draft, actor);
  }

  @Patch(':id')
  @Allow('evaluation.read')
  @OnVersion()
  @Fails(...writing, ...onVersion, EvaluationFileUnknown)
  @ApiOkResponse({ type: EvaluationView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: EvaluationChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvaluationView> {
    return answered(reply, await this.evaluations.change(id, changes, asked));
  }

  @Post(':id/moves')
  @Allow('evaluation.read')
  @Fails(RequestInvalid, NotFound, NotAllowed, EditedMeanwhile, EvaluationMoveNotPossible, EvaluationMoveGuarded)
  @ApiCreatedResponse({ type: EvaluationView })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: EvaluationMoveRequest,
    @Who() actor: Actor,
  ): Promise<EvaluationView> {
    return this.evaluations.move(id, request, actor);
  }

  /** Takes the plan in numbers anew, as it stands today. */
  @Post(':id/facts')
  @Allow('evaluation.lead')
  @Fails(NotFound, NotAllowed, EvaluationIsFinal, EditedMeanwhile)
  @ApiCreatedResponse({ type: EvaluationView })
  facts(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<EvaluationView> {
    return this.evaluations.takeFactsAnew(id, actor);
  }

  @Get(':id/files/:file')
  @Allow('evaluation.read')
  @Fails(NotFound)
  @ApiQuery({ name: 'language', required: false, type: String, description: 'Of the words around the text' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({
    description: 'evaluation.docx, evaluation.xlsx or recommendations.csv',
    schema: { type: 'string', format: 'binary' },
  })
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') file: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const spoken = (language ?? actor.language).startsWith('ar') ? 'ar' : 'en';
    const { name, bytes } = await this.files.take(await this.evaluations.read(id, actor), file, spoken);
    return new StreamableFile(bytes, {
      ...{ type: String(mediaTypeOf(name)), disposition: attachment(name), length: bytes.length },
    });
  }
}

@Controller('evaluations/:id')
export class EvaluationTextController {
  constructor(
    private readonly evaluations: EvaluationsService,
    private readonly findings: FindingsService,
    private readonly recommendations: RecommendationsService,
  ) {}

  @Post('findings')
  @Allow('evaluation.write')
  @Fails(...writing)
  @ApiCreatedResponse({ type: EvaluationView })
  async addFinding(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: FindingForm,
    @Who() actor: Actor,
  ): Promise<EvaluationView> {
    await this.findings.add(id, form, actor);
    return this.evaluations.read(id, actor);
  }

  @Put('findings/:finding')
  @Allow('evaluation.write')
  @OnVersion()
  @Fails(...writing, ...onVersion)
  @ApiOkResponse({ type: EvaluationView })
  async changeFinding(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('finding', ParseUUIDPipe) finding: string,
    @Body() form: FindingForm,
    @AskedBy() asked: Asked,
  ): Promise<EvaluationView> {
    await this.findings.change(id, finding, form, asked);
    return this.evaluations.read(id, asked.actor);
  }

  @Delete('findings/:finding')
  @Allow('evaluation.write')
  @OnVersion()
  @Fails(...writing, ...onVersion)
  @ApiOkResponse({ type: EvaluationView })
  async removeFinding(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('finding', ParseUUIDPipe) finding: string,
    @AskedBy() asked: Asked,
  ): Promise<EvaluationView> {
    await this.findings.remove(id, finding, asked);
    return this.evaluations.read(id, asked.actor);
  }

  @Post('recommendations')
  @Allow('evaluation.write')
  @Fails(...writing)
  @ApiCreatedResponse({ type: EvaluationView })
  async addRecommendations(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { recommendations }: RecommendationsForm,
    @Who() actor: Actor,
  ): Promise<EvaluationView> {
    await this.recommendations.addAll(id, recommendations, actor);
    return this.evaluations.read(id, actor);
  }

  @Put('recommendations/:recommendation')
  @Allow('evaluation.write')
  @OnVersion()
  @Fails(...writing, ...onVersion)
  @ApiOkResponse({ type: EvaluationView })
  async changeRecommendation(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recommendation', ParseUUIDPipe) recommendation: string,
    @Body() form: RecommendationForm,
    @AskedBy() asked: Asked,
  ): Promise<EvaluationView> {
    await this.recommendations.change(id, recommendation, form, asked);
    return this.evaluations.read(id, asked.actor);
  }

  @Delete('recommendations/:recommendation')
  @Allow('evaluation.write')
  @OnVersion()
  @Fails(...writing, ...onVersion)
  @ApiOkResponse({ type: EvaluationView })
  async removeRecommendation(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recommendation', ParseUUIDPipe) recommendation: string,
    @AskedBy() asked: Asked,
  ): Promise<EvaluationView> {
    await this.recommendations.remove(id, recommendation, asked);
    return this.evaluations.read(id, asked.actor);
  }
}

/** What is said to a recommendation once the report is final, and where it goes. */
@Controller()
export class ManagementResponseController {
  constructor(
    private readonly evaluations: EvaluationsService,
    private readonly recommendations: RecommendationsService,
    private readonly carried: CarriedService,
  ) {}

  @Post('evaluations/:id/recommendations/:recommendation/responses')
  @Allow('evaluation.respond')
  @Fails(RequestInvalid, NotFound, NotAllowed, EvaluationNotFinal, ResponseLacks)
  @ApiCreatedResponse({ type: EvaluationView })
  async respond(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recommendation', ParseUUIDPipe) recommendation: string,
    @Body() form: ResponseForm,
    @Who() actor: Actor,
  ): Promise<EvaluationView> {
    await this.recommendations.respond(id, recommendation, form, actor);
    return this.evaluations.read(id, actor);
  }

  @Post('evaluations/:id/recommendations/:recommendation/follow-ups')
  @Allow('evaluation.follow-up')
  @Fails(RequestInvalid, NotFound, NotAllowed, EvaluationNotFinal, EvaluationFileUnknown)
  @ApiCreatedResponse({ type: EvaluationView })
  async followUp(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('recommendation', ParseUUIDPipe) recommendation: string,
    @Body() form: FollowUpForm,
    @Who() actor: Actor,
  ): Promise<EvaluationView> {
    await this.recommendations.followUp(id, recommendation, form, actor);
    return this.evaluations.read(id, actor);
  }

  /** Open recommendations of the plan and of those before it, and what of them this plan answers. */
  @Get('plans/:id/recommendations')
  @Allow('evaluation.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: RecommendationView, isArray: true })
  @Header('Cache-Control', 'private, no-cache')
  ofPlan(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<readonly RecommendationView[]> {
    return this.carried.ofPlan(id, actor);
  }

  /** Takes recommendations of the plan before this one over: as new actions, or answered by records there are. */
  @Post('plans/:id/carried-recommendations')
  @HttpCode(201)
  @Allow('plan.revise')
  @Fails(RequestInvalid, NotFound, NotAllowed, NotOfThisPlan, NotOfAPredecessor, ...refusalsOfChanges)
  @ApiCreatedResponse({ type: RecommendationView, isArray: true })
  carry(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { carried }: CarriedForms,
    @Who() actor: Actor,
  ): Promise<readonly RecommendationView[]> {
    return this.carried.carry(id, carried, actor);
  }
}
