import { Injectable } from '@nestjs/common';
import { stageOn } from '@mufakat/planning/lifecycles/stage-on';
import { ObligationsReader } from '../obligations/obligations.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import type { HomeView } from './home.dto.js';
import { HomeRepository } from './home.repository.js';

const mostObligations = 200;
const openOnes = {
  offset: 0,
  limit: mostObligations,
  sort: { by: 'dueOn', descending: false },
  filter: { stored: 'open' },
};

/** The first page: what is due, mine and others', my plans, what changed. */
@Injectable()
export class HomeService {
  constructor(
    private readonly database: Database,
    private readonly obligations: ObligationsReader,
    private readonly repository: HomeRepository,
  ) {}

  home(actor: Actor): Promise<HomeView> {
    return this.database.read(async () => {
      const { rows, total } = await this.obligations.list(openOnes, actor);
      const rest = await this.repository.home(actor);
      return {
        mine: rows.filter(({ isMine }) => isMine),
        others: rows.filter(({ isMine }) => !isMine),
        moreObligations: total - rows.length,
        ...rest,
        plans: rest.plans.map(({ hasSuccessorInForce, extendedTo, today, ...plan }) => ({
          ...plan,
          derivedStage: stageOn({ ...plan, extendedTo, hasSuccessorInForce }, today),
        })),
      };
    });
  }
}
