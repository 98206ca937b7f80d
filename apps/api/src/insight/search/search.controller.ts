import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { searchSources } from '@mufakat/planning/search/found';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { SearchView } from './search.dto.js';
import { pageLength, SearchService } from './search.service.js';

@Controller('search')
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  @Get()
  @Allow('signed-in')
  @Header('Cache-Control', 'private, no-cache')
  @ApiQuery({ name: 'q', description: 'Words, a code, or both; at most eight words count', required: true })
  @ApiQuery({ name: 'source', enum: searchSources, required: false })
  @ApiQuery({ name: 'planId', format: 'uuid', required: false })
  @ApiQuery({
    name: 'page',
    schema: { type: 'integer', minimum: 1, maximum: 50 },
    required: false,
    description: `Of ${String(pageLength)}, counted from 1`,
  })
  @ApiQuery({ name: 'language', required: false, description: "The reader's language" })
  @ApiOkResponse({ type: SearchView })
  @Fails(RequestInvalid)
  search(@Query() asked: Readonly<Record<string, string | undefined>>, @Who() actor: Actor): Promise<SearchView> {
    return this.searches.search(asked, actor);
  }
}
