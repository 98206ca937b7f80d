import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { CommentsRepository } from '../comments/comments.repository.js';
import type { CommentView } from '../comments/comments.dto.js';
import { PlanDoors } from '../plan-doors.js';
import { NothingToCarryOver } from '../review.failures.js';
import type { ReviewRound } from '../review-round.entity.js';
import { ReviewRoundsRepository, roundsVisibleTo } from '../reviews.repository.js';
import { saidVisibleTo } from '../said/said.repository.js';

/* Put off in a round of the plan before this one, and in no round since. */
const putOff = `
  from comment c
  where c.plan_id = $1 and c.round_id is not null and c.round_id <> $2 and c.outcome = 'later' and c.parent_id is null
    and not exists (select from comment again where again.carried_from = c.id)`;

const carry = `
  insert into comment (plan_id, jurisdiction_id, round_id, record_id, record_code, record_title, author_id, guest_id, body_id,
    field, language, quote, block, prefix, suffix, revision, text, kind, priority, voices, entered_by, brought_from, carried_from)
  select c.plan_id, c.jurisdiction_id, $2, c.record_id, c.record_code, c.record_title, c.author_id, c.guest_id, c.body_id,
    c.field, c.language, c.quote, c.block, c.prefix, c.suffix, $4, c.text, c.kind, c.priority, c.voices, c.entered_by, c.brought_from, c.id
  ${putOff} and c.audience_body_id is null and ($3::uuid[] is null or c.id = any($3::uuid[]))
  order by c.created_at, c.id
  returning id`;

/** The rows that a later round takes up again. */
@Injectable()
export class CarriedOver {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentsRepository,
  ) {}

  async views(ids: readonly string[], actor: Actor): Promise<CommentView[]> {
    const visible = saidVisibleTo('comment', actor);
    return Promise.all(ids.map((id) => this.comments.load(id, visible)));
  }

  async waiting(planId: string, roundId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select c.id ${putOff} and c.audience_body_id is null order by c.created_at, c.id`,
      [planId, roundId],
    );
    return rows.map(({ id }) => id);
  }

  async carry(
    { planId, id, versionRevision }: ReviewRound,
    comments: readonly string[] | undefined,
  ): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(carry, [planId, id, comments ?? null, versionRevision]);
    return rows.map(({ id: carried }) => carried);
  }
}

/** What was put off with "later" is taken up again in a later round, in the words and name of whoever said it. */
@Injectable()
export class CarryOverService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly doors: PlanDoors,
    private readonly carried: CarriedOver,
  ) {}

  /** The comments that could be carried over into this round. */
  waiting(roundId: string, actor: Actor): Promise<CommentView[]> {
    return this.database.read(async () => {
      const { planId } = await this.rounds.load(roundId, roundsVisibleTo(actor));
      await this.doors.reader.require(planId, 'review.request');
      return this.carried.views(await this.carried.waiting(planId, roundId), actor);
    });
  }

  /** All that waits, or those named; the comment of the earlier round stays with its answer. */
  carry(roundId: string, comments: readonly string[] | undefined, actor: Actor): Promise<CommentView[]> {
    return this.database.transaction(async () => {
      const { planId } = await this.rounds.load(roundId, roundsVisibleTo(actor));
      await this.doors.reader.require(planId, 'review.request');
      const { round } = await this.rounds.entity(roundId);
      round.mustBeUnderWay();
      const ids = await this.carried.carry(round, comments);
      if (ids.length === 0) throw new NothingToCarryOver();
      const facts = { comments: ids.length };
      await this.doors.tell({
        type: 'review-round.carried-over',
        subjectKind: 'review-round',
        subjectId: roundId,
        planId,
        facts,
      });
      return this.carried.views(ids, actor);
    });
  }
}
