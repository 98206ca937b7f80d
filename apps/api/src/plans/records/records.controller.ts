import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, RequestInvalid } from '../../platform/failure.js';
import { sendVersion } from '../../platform/http/etag.js';
import { Fails } from '../../platform/http/fails.js';
import { Lists, type ListQuery, type ListWords, pageOf, sendPage } from '../../platform/http/list.js';
import { OnVersion } from '../../platform/http/record.js';
import {
  ChangeConflicts,
  ChangesMalformed,
  CodeIsRegistered,
  PlanHasEnded,
  PlanNotFound,
  PlanReferenceUnknown,
  PlanTextIsAdopted,
  RecordNotFound,
  SteeringNeedsReason,
} from '../plan.failures.js';
import { recordShapes, type RecordShapes } from './records.dto.js';
import { type PlacedRecord, type RecordContent, RecordsService, recordWords } from './records.service.js';

interface Resource extends RecordShapes {
  readonly kind: Kind;
  readonly words: ListWords;
}

const refusals = [
  ...[NotAllowed, RequestInvalid, ChangesMalformed, ChangeConflicts, PlanReferenceUnknown],
  ...[PlanTextIsAdopted, SteeringNeedsReason, PlanHasEnded, CodeIsRegistered],
] as const;

const sent = (reply: FastifyReply, record: PlacedRecord): PlacedRecord => {
  sendVersion(reply, record.changedIn ?? 0);
  return record;
};

const reading = ({ kind, words, view }: Resource) => {
  class Reading {
    constructor(readonly records: RecordsService) {}

    @Get()
    @Allow('plan.read-draft')
    @Lists(view)
    @Fails(RequestInvalid)
    async list(
      @Query() query: ListQuery,
      @Who() actor: Actor,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<readonly PlacedRecord[]> {
      const page = pageOf(query, words);
      return sendPage(reply, kindDescriptions[kind].resource, page, await this.records.list(kind, actor, page));
    }

    @Get(':id')
    @Allow('plan.read-draft')
    @ApiOkResponse({ type: view })
    @Fails(RecordNotFound)
    async read(
      @Param('id', ParseUUIDPipe) id: string,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<PlacedRecord> {
      return sent(reply, await this.records.read(kind, id));
    }
  }
  Reflect.defineMetadata('design:paramtypes', [RecordsService], Reading);
  return Reading;
};

const changing = (resource: Resource) => {
  const { kind, changes, view } = resource;
  class Changing extends reading(resource) {
    @Patch(':id')
    @Allow('signed-in')
    @OnVersion()
    @ApiBody({ type: changes, description: 'Only what changes; null clears' })
    @ApiOkResponse({ type: view })
    @Fails(RecordNotFound, IfMatchMissing, EditedMeanwhile, ...refusals)
    async change(
      @Param('id', ParseUUIDPipe) id: string,
      @Body() content: RecordContent,
      @AskedBy() { version }: Asked,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<PlacedRecord> {
      return sent(reply, await this.records.change({ kind, id, version }, content));
    }

    @Put(':id')
    @Allow('signed-in')
    @OnVersion()
    @ApiBody({ type: changes, description: 'The whole record; what is left out is cleared' })
    @ApiOkResponse({ type: view })
    @Fails(RecordNotFound, IfMatchMissing, EditedMeanwhile, ...refusals)
    async replace(
      @Param('id', ParseUUIDPipe) id: string,
      @Body() content: RecordContent,
      @AskedBy() { version }: Asked,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<PlacedRecord> {
      return sent(reply, await this.records.replace({ kind, id, version }, content));
    }
  }
  return Changing;
};

const adding = (resource: Resource) => {
  const { kind, draft, view } = resource;
  class Adding extends changing(resource) {
    @Post()
    @Allow('signed-in')
    @ApiBody({ type: draft })
    @ApiCreatedResponse({ type: view })
    @Fails(PlanNotFound, ...refusals)
    async add(@Body() content: RecordContent, @Res({ passthrough: true }) reply: FastifyReply): Promise<PlacedRecord> {
      return sent(reply, await this.records.add(kind, content));
    }

    @Delete(':id')
    @Allow('signed-in')
    @OnVersion()
    @ApiQuery({ name: 'reason', required: false, type: String })
    @ApiOkResponse({ type: view, description: 'The record as it was' })
    @Fails(RecordNotFound, IfMatchMissing, EditedMeanwhile, ...refusals)
    remove(
      @Param('id', ParseUUIDPipe) id: string,
      @AskedBy() { version }: Asked,
      @Query('reason') reason?: string,
    ): Promise<PlacedRecord> {
      return this.records.remove({ kind, id, version }, reason);
    }
  }
  return Adding;
};

type RecordsController = new (records: RecordsService) => object;

const controllerOf = (kind: Kind): RecordsController => {
  const { resource } = kindDescriptions[kind];
  const described: Resource = { kind, words: recordWords.get(kind) as ListWords, ...recordShapes(kind) };
  const controller = kind === 'plan' ? changing(described) : adding(described);
  const name = resource.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  Object.defineProperty(controller, 'name', { value: `${name}Controller` });
  Controller(resource)(controller);
  return controller;
};

/** One controller a record kind; the root is not added or removed: it comes and goes with its plan. */
export const recordControllers: readonly RecordsController[] = Object.values(kindDescriptions).map(({ kind }) =>
  controllerOf(kind),
);
