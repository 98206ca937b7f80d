import {
  Body as Content,
  Controller,
  Delete,
  Get,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EndsBeforeItBegins } from '../platform/days.js';
import {
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
  StillInUse,
} from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, OnVersion } from '../platform/http/record.js';
import { PostChanges, PostDraft, PostReplacement, PostView } from './posts.dto.js';
import { PostsService } from './posts.service.js';

@Controller('posts')
export class PostsController {
  constructor(private readonly posts: PostsService) {}

  @Get()
  @Allow('body.read')
  @Lists(PostView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly PostView[]> {
    const page = pageOf(query, this.posts.words);
    return sendPage(reply, 'posts', page, await this.posts.list(page, actor));
  }

  @Get(':id')
  @Allow('body.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: PostView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return answered(reply, await this.posts.read(id, actor));
  }

  @Post()
  @Allow('post.manage')
  @Fails(NotAllowed, ReferenceUnknown, EndsBeforeItBegins)
  @ApiCreatedResponse({ type: PostView })
  async add(
    @Content() draft: PostDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return answered(reply, await this.posts.add(draft, actor));
  }

  @Patch(':id')
  @Allow('post.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, EndsBeforeItBegins)
  @ApiOkResponse({ type: PostView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: PostChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return answered(reply, await this.posts.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('post.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, EndsBeforeItBegins)
  @ApiOkResponse({ type: PostView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() content: PostReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return answered(reply, await this.posts.change(id, content, asked));
  }

  @Delete(':id')
  @Allow('post.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, StillInUse)
  @ApiOkResponse({ type: PostView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<PostView> {
    return this.posts.remove(id, asked);
  }
}
