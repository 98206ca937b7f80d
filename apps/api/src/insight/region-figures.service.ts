import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import {
  type RegionAnswers,
  regionalIndicators,
  regionAnswers,
  type RegionResults,
  regionResults,
} from './region-figures.rules.js';
import { RegionService } from './region.service.js';
import { ResultsRepository } from './results/results.repository.js';

/** What the plans released to a region come to beside their status. */
@Injectable()
export class RegionFiguresService {
  constructor(
    private readonly database: Database,
    private readonly regions: RegionService,
    private readonly results: ResultsRepository,
  ) {}

  resultsOf(region: string, actor: Actor): Promise<RegionResults> {
    return this.database.read(async () => {
      const released = await this.regions.releasedOf(region, actor);
      const asked = regionalIndicators(released).map(({ plan, indicator: { id: indicator } }) => ({ plan, indicator }));
      return regionResults(released, asked.length > 0 ? await this.results.serving(asked) : []);
    });
  }

  async answersOf(region: string, actor: Actor): Promise<RegionAnswers> {
    return regionAnswers(await this.regions.releasedOf(region, actor));
  }
}
