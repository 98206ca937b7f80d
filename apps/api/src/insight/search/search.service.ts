import { Injectable } from '@nestjs/common';
import { fault, type Fault } from '@mufakat/planning/faults/fault';
import { soughtWords } from '@mufakat/planning/search/fold';
import type { Translated } from '@mufakat/planning/records/record';
import { extractFrom, type SearchSource, searchSources, type TextFound } from '@mufakat/planning/search/found';
import { proofLevelOf, proofOf } from '@mufakat/planning/status/proof';
import { isUUID } from 'class-validator';
import { PlansReader } from '../../plans/plans.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { RequestInvalid } from '../../platform/failure.js';
import type { SearchHitView, SearchView } from './search.dto.js';
import { type Hit, SearchRepository, type Sought } from './search.repository.js';

export const pageLength = 20;
const longest = 200;
const mostPages = 50;

/** As the address says it. */
export interface SearchAsked {
  readonly q?: string;
  readonly source?: string;
  readonly planId?: string;
  readonly page?: string;
  /** The reader's language, for the extract where only like words were found. */
  readonly language?: string;
}

type Rule = (given: string) => Fault | undefined;
const rules: Readonly<Record<'q' | 'source' | 'planId' | 'page', Rule>> = {
  q: (q) => {
    if (q.trim() === '') return fault('too-short', { min: 1 });
    return q.length > longest ? fault('too-long', { max: longest }) : undefined;
  },
  source: (source) =>
    searchSources.some((known) => known === source)
      ? undefined
      : fault('not-one-of', { options: searchSources.join(', ') }),
  planId: (planId) => (isUUID(planId) ? undefined : fault('not-a-uuid')),
  page: (page) => {
    if (!/^\d{1,4}$/.test(page)) return fault('not-an-integer');
    return Number(page) > mostPages ? fault('too-big', { max: mostPages }) : undefined;
  },
};

const faultsOf = (asked: SearchAsked): Record<string, Fault> => {
  const { q = '', source, planId, page } = asked;
  const found = Object.entries({ q, source, planId, page }).map(([name, given]) => {
    return [name, given === undefined ? undefined : rules[name as keyof typeof rules](given)] as const;
  });
  return Object.fromEntries(found.filter((entry): entry is [string, Fault] => entry[1] !== undefined));
};

/** `page` counts from 1. */
const soughtOf = (asked: SearchAsked): Sought => {
  const faults = faultsOf(asked);
  if (Object.keys(faults).length > 0) throw new RequestInvalid(faults);
  const { q = '', source, planId, page = '1' } = asked;
  return {
    words: soughtWords(q),
    sources: source ? [source as SearchSource] : searchSources,
    ...(planId && { planId }),
    offset: (Math.max(1, Number(page)) - 1) * pageLength,
    limit: pageLength,
  };
};

/** A record's own title, language → text. */
const titleOf = (texts: readonly TextFound[]): Translated | null => {
  const titles = texts.flatMap(([field, language, text]) => (field === 'title' && language ? [[language, text]] : []));
  return titles.length > 0 ? (Object.fromEntries(titles) as Translated) : null;
};

const nothing = { field: '', language: null, text: '', marks: [] };
const viewOf = (hit: Hit, words: readonly string[], language: string | undefined): SearchHitView => {
  const { source, sourceId, planId, planTitle, recordId, kind, code, versionNumber, roundId, reportId, isExact } = hit;
  return {
    ...{ source, sourceId, planId, planTitle, recordId, kind, code, versionNumber, roundId, reportId, isExact },
    ...(hit.given && { proof: proofOf(hit.given), proofLevel: proofLevelOf(hit.given) }),
    recordTitle: hit.recordTitle ?? titleOf(hit.texts),
    extract: extractFrom(hit.texts, words, language) ?? nothing,
  };
};

const countsOf = (given: Readonly<Partial<Record<SearchSource, number>>>): SearchView['counts'] => {
  return Object.fromEntries(searchSources.map((source) => [source, given[source] ?? 0])) as Record<
    SearchSource,
    number
  >;
};

/** What holds the words a person seeks, of all texts they may read. */
@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
    private readonly repository: SearchRepository,
  ) {}

  search(asked: SearchAsked, actor: Actor): Promise<SearchView> {
    const sought = soughtOf(asked);
    const { words } = sought;
    if (words.length === 0) return Promise.resolve({ words, counts: countsOf({}), total: 0, hits: [] });
    return this.database.read(async () => {
      const versions = await this.plans.versionsShownTo(actor);
      const found = await this.repository.find(sought, actor, versions);
      const counts = countsOf(found.counts);
      const total = sought.sources.reduce((sum, source) => sum + counts[source], 0);
      return { words, counts, total, hits: found.hits.map((hit) => viewOf(hit, words, asked.language)) };
    });
  }
}
