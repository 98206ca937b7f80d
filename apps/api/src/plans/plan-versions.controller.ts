import { fault } from '@mufakat/planning/faults/fault';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiQuery } from '@nestjs/swagger';
import { toView } from '@mufakat/planning/records/record';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { NotAllowed, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { PlansCommands } from './plans.commands.js';
import { SeenPlan, type SubjectPlan } from './plan-access.js';
import { PlanNotFound, TranslationsNotFresh, VersionKindNotPossible, VersionNotFound } from './plan.failures.js';
import { DifferencesView, PlanDocumentAnswer, VersionDraft, VersionView } from './plans.dto.js';
import { type DifferencesWish, VersionsService } from './versions.service.js';

/** Frozen versions: read, compared, proved. */
@Controller('plans/:id/versions')
export class PlanVersionsController {
  constructor(
    private readonly versions: VersionsService,
    private readonly commands: PlansCommands,
  ) {}

  @Get()
  @Allow('plan.read')
  @ApiOkResponse({ type: VersionView, isArray: true })
  @Fails(PlanNotFound)
  async list(@Param('id', ParseUUIDPipe) _id: string, @SeenPlan() plan: SubjectPlan): Promise<readonly VersionView[]> {
    return (await this.versions.list(plan)).map((row) => VersionView.of(row));
  }

  @Post()
  @Allow('plan.freeze')
  @ApiCreatedResponse({ type: VersionView })
  @Fails(PlanNotFound, NotAllowed, VersionKindNotPossible, TranslationsNotFresh)
  async freeze(@Param('id', ParseUUIDPipe) id: string, @Body() draft: VersionDraft): Promise<VersionView> {
    if (draft.kind === 'amended') throw new VersionKindNotPossible(draft.kind);
    return VersionView.of(await this.commands.freeze(id, draft));
  }

  /** `:version` is a number, `current`, `r<revision>`, or an instant. */
  @Get(':version/document')
  @Allow('plan.read')
  @ApiOkResponse({ type: PlanDocumentAnswer })
  @Fails(PlanNotFound, VersionNotFound, NotAllowed)
  async document(
    @Param('id', ParseUUIDPipe) _id: string,
    @Param('version') version: string,
    @SeenPlan() plan: SubjectPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDocumentAnswer> {
    void reply.header('Cache-Control', 'private, no-cache');
    return toView(await this.versions.documentAt(plan, version));
  }

  /** The text whose SHA-256 is the version's hash, byte for byte. */
  @Get(':version/canonical')
  @Allow('plan.read')
  @ApiOkResponse({ description: 'RFC 8785 JSON', type: Object })
  @Fails(PlanNotFound, VersionNotFound)
  async canonical(
    @Param('id', ParseUUIDPipe) _id: string,
    @Param('version') version: string,
    @SeenPlan() plan: SubjectPlan,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.versions.canonical(plan, version);
    await reply.header('Content-Type', 'application/json; charset=utf-8').send(text);
  }

  /** What makes `:to` of `:from`; each a version's number, `current`, `r<revision>`, or an instant. */
  @Get(':from/differences/:to')
  @Allow('plan.read')
  @ApiParam({ name: 'id', type: String })
  @ApiParam({ name: 'from', type: String })
  @ApiParam({ name: 'to', type: String })
  @ApiQuery({ name: 'pillar', required: false, type: String, description: 'Only what stands or stood under it' })
  @ApiQuery({ name: 'person', required: false, type: String, description: 'Only what this person wrote' })
  @ApiOkResponse({ type: DifferencesView })
  @Fails(PlanNotFound, VersionNotFound, NotAllowed, RequestInvalid)
  differences(
    @Param() { from, to }: { from: string; to: string },
    @SeenPlan() plan: SubjectPlan,
    @Query() { pillar, person }: DifferencesWish,
  ): Promise<DifferencesView> {
    if (person !== undefined && !isUUID(person, 'loose'))
      throw new RequestInvalid({ person: fault('not-a-uuid-of', { what: 'person' }) });
    return this.versions.differences(plan, [from, to], { pillar, person });
  }
}
