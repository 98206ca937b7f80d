import { type Fault, fault } from '@mufakat/planning/faults/fault';
import { Body, Controller, Get, Headers, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { type Change, type ChangeSource, changeSources } from '@mufakat/planning/changes/change';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { NotAllowed, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import type { HistoryAsked } from './history-asked.js';
import { ChangeSetsService } from './change-sets.service.js';
import { DocumentsService } from './records/documents.service.js';
import { mustNow, SeenPlan, type SubjectPlan } from './plan-access.js';
import {
  ChangeConflicts,
  ChangesMalformed,
  CodeIsRegistered,
  PlanHasEnded,
  PlanNotFound,
  PlanReferenceUnknown,
  PlanTextIsAdopted,
  SteeringNeedsReason,
} from './plan.failures.js';
import { AppliedChangesView, ChangeSetDraft, ChangeSetView, PersonNamed, PlanDocumentAnswer } from './plans.dto.js';

const named = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

const isUuid = (value: string): boolean => isUUID(value, 'loose');
const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
const isSource = (value: string): value is ChangeSource => changeSources.some((source) => source === value);

const checkedBy: Readonly<Record<string, readonly [is: (value: string) => boolean, what: Fault]>> = {
  record: [isUuid, fault('not-a-uuid-of', { what: 'record' })],
  person: [isUuid, fault('not-a-uuid-of', { what: 'person' })],
  source: [isSource, fault('not-one-of', { options: changeSources.join(', ') })],
  since: [isInstant, fault('not-an-instant')],
  until: [isInstant, fault('not-an-instant')],
};

const historyAsked = (revision: number, query: Readonly<Record<string, string | undefined>>): HistoryAsked => {
  const given = Object.entries(checkedBy).flatMap(([name, [is, what]]) => {
    const value = query[name];
    if (value === undefined || value === '') return [];
    if (!is(value)) throw new RequestInvalid({ [name]: what });
    return [[name, value] as const];
  });
  return { revision, most: 100, ...Object.fromEntries(given) };
};

const counted = (name: string, value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new RequestInvalid({ [name]: 'is a revision' });
  return Number(value);
};

/** What a plan says, and how that changes. */
@Controller('plans/:id')
export class PlanContentController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly changeSets: ChangeSetsService,
  ) {}

  @Get('document')
  @Allow('plan.read-draft')
  @ApiHeader({ name: 'If-None-Match', required: false })
  @ApiOkResponse({ type: PlanDocumentAnswer })
  @ApiResponse({ status: 304, description: 'Unchanged' })
  @Fails(PlanNotFound, NotAllowed)
  async document(
    @Param('id', ParseUUIDPipe) _id: string,
    @SeenPlan() plan: SubjectPlan,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustNow('plan.read-draft', plan);
    void reply.header('Cache-Control', 'private, no-cache');
    const etag = `"${String(plan.revision)}"`;
    if (named(known, etag)) {
      await reply.status(304).header('ETag', etag).send();
      return;
    }
    const { revision, text } = await this.documents.text(plan.id, plan.revision);
    await reply
      .header('ETag', `"${String(revision)}"`)
      .header('Content-Type', 'application/json; charset=utf-8')
      .send(text);
  }

  @Get('change-sets')
  @Allow('plan.read-draft')
  @ApiQuery({ name: 'after', required: false, type: Number, description: 'Sets after this revision, oldest first' })
  @ApiQuery({ name: 'before', required: false, type: Number, description: 'Sets before this revision, newest first' })
  @ApiQuery({ name: 'record', required: false, type: String, description: 'With `before`: sets that touched it' })
  @ApiQuery({ name: 'person', required: false, type: String, description: 'With `before`: author or accepter' })
  @ApiQuery({ name: 'source', required: false, enum: changeSources, description: 'With `before`' })
  @ApiQuery({ name: 'since', required: false, type: String, description: 'With `before`: from this instant on' })
  @ApiQuery({ name: 'until', required: false, type: String, description: 'With `before`: before this instant' })
  @ApiOkResponse({ type: ChangeSetView, isArray: true })
  @Fails(PlanNotFound, NotAllowed, RequestInvalid)
  async history(
    @Param('id', ParseUUIDPipe) _id: string,
    @SeenPlan() plan: SubjectPlan,
    @Query() query: Readonly<Record<string, string | undefined>>,
  ): Promise<readonly ChangeSetView[]> {
    mustNow('plan.read-draft', plan);
    const until = counted('before', query['before']);
    if (until !== undefined) return this.changeSets.listBefore(plan.id, historyAsked(until, query));
    return this.changeSets.listAfter(plan.id, counted('after', query['after']) ?? 0);
  }

  /** Everybody who wrote a change or took one in. */
  @Get('change-authors')
  @Allow('plan.read-draft')
  @ApiOkResponse({ type: PersonNamed, isArray: true })
  @Fails(PlanNotFound, NotAllowed)
  async authors(
    @Param('id', ParseUUIDPipe) _id: string,
    @SeenPlan() plan: SubjectPlan,
  ): Promise<readonly PersonNamed[]> {
    mustNow('plan.read-draft', plan);
    return this.changeSets.authors(plan.id);
  }

  @Post('change-sets')
  @Allow('signed-in')
  @ApiCreatedResponse({ type: AppliedChangesView })
  @Fails(
    ...[PlanNotFound, NotAllowed, RequestInvalid, ChangesMalformed, PlanReferenceUnknown, ChangeConflicts],
    ...[PlanTextIsAdopted, SteeringNeedsReason, PlanHasEnded, CodeIsRegistered],
  )
  async apply(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenPlan() _plan: SubjectPlan,
    @Body() { baseRevision, changes, reason, source }: ChangeSetDraft,
  ): Promise<AppliedChangesView> {
    return this.changeSets.apply(id, {
      baseRevision,
      changes: changes as unknown as readonly Change[],
      reason,
      source,
    });
  }
}
