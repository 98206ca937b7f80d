import { Injectable } from '@nestjs/common';
import { participationOf } from '@mufakat/planning/figures/participation';
import { writeTableXlsx } from '@mufakat/plan-documents/writing/table-xlsx';
import type { TableLanguage } from '../disposition-words.rules.js';
import { participationTable } from './participation-table.js';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { changesOf } from '../../platform/http/record.js';
import { NotFound, RequestInvalid } from '../../platform/failure.js';
import { PlanDoors } from '../plan-doors.js';
import type { ReviewRound } from '../review-round.entity.js';
import { FollowUpService } from './follow-up.service.js';
import { ParticipationCount } from './participation-count.entity.js';
import type {
  ParticipationChanges,
  ParticipationCountView,
  ParticipationDraft,
  ParticipationView,
} from './rounds.dto.js';
import { CountsAreClosed } from './rounds.failures.js';

@Injectable()
export class ParticipationRows extends Rows<ParticipationCountView> {
  constructor(database: Database) {
    super(database, {
      entity: ParticipationCount,
      none: 'No count',
      select: `id, version, held_on as "heldOn", place, sex, age_group as "ageGroup", sector, count`,
      from: 'participation_count',
      id: 'id',
      words: { sortedBy: 'heldOn', sort: { id: 'id', heldOn: 'held_on' }, filter: { roundId: 'round_id' } },
    });
  }

  of(roundId: string): Promise<ParticipationCountView[]> {
    const { select, from } = this.source;
    return this.database.query<ParticipationCountView>(
      `select ${select} from ${from} where round_id = $1 order by held_on, place, sex, age_group, sector`,
      [roundId],
    );
  }
}

const fields = ['heldOn', 'place', 'sex', 'ageGroup', 'sector', 'count'] as const;

/** How many took part, by sex, age group and sector; exact, and the owner's until the round is closed. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly database: Database,
    private readonly counts: ParticipationRows,
    private readonly followUp: FollowUpService,
    private readonly plans: PlanDoors,
  ) {}

  read(id: string, actor: Actor): Promise<ParticipationView> {
    return this.database.read(async () => {
      await this.followUp.mustFollow(id, actor);
      return this.view(id);
    });
  }

  /** The counts as an Excel table, whole and parts above them. */
  async take(id: string, language: TableLanguage, actor: Actor): Promise<Uint8Array> {
    const participation = await this.read(id, actor);
    const round = await this.database.read(() => this.followUp.round(id, actor));
    const { table, meta } = participationTable(round, participation, language);
    return writeTableXlsx([table], meta);
  }

  add(id: string, draft: ParticipationDraft, actor: Actor): Promise<ParticipationView> {
    return this.changing(id, actor, async (round) => {
      const { planId } = round;
      await this.mustBeNew(id, draft);
      await this.counts.add({ ...changesOf(draft, fields), roundId: id, planId });
    });
  }

  change(id: string, countId: string, { changes, asked }: { changes: ParticipationChanges; asked: Asked }) {
    return this.changing(id, asked.actor, async () => {
      const before = await this.own(id, countId);
      await this.mustBeNew(id, Object.assign({}, before, changesOf(changes, fields)), countId);
      await this.counts.change(countId, asked.version, changesOf(changes, fields));
    });
  }

  remove(id: string, countId: string, { actor, version }: Asked): Promise<ParticipationView> {
    return this.changing(id, actor, async () => {
      await this.own(id, countId);
      await this.counts.remove(countId, version);
    });
  }

  private async own(id: string, countId: string): Promise<ParticipationCountView> {
    const count = (await this.counts.of(id)).find((one) => one.id === countId);
    if (!count) throw new NotFound('No count');
    return count;
  }

  /** A second row of the same people is one row with a larger count. */
  private async mustBeNew(id: string, draft: ParticipationDraft, than?: string): Promise<void> {
    const key = (row: ParticipationDraft) =>
      JSON.stringify([row.heldOn, row.place ?? '', row.sex, row.ageGroup, row.sector]);
    const others = (await this.counts.of(id)).filter((row) => row.id !== than);
    if (others.some((row) => key(row) === key(draft))) throw new RequestInvalid({ sector: 'is counted there already' });
  }

  private changing(id: string, actor: Actor, work: (round: ReviewRound) => Promise<void>): Promise<ParticipationView> {
    return this.database.transaction(async () => {
      const { round } = await this.followUp.mustFollow(id, actor);
      await this.plans.reader.require(round.planId, 'review.request');
      if (round.kind !== 'consultation' || round.state !== 'open') throw new CountsAreClosed();
      await work(round);
      const view = await this.view(id);
      await this.plans.tell({
        ...{ type: 'consultation.counted', subjectKind: 'review-round', subjectId: id, planId: round.planId },
        ...{ jurisdictionId: round.jurisdictionId, facts: { total: view.total } },
      });
      return view;
    });
  }

  private async view(id: string): Promise<ParticipationView> {
    const counts = await this.counts.of(id);
    const { total, bySex, byAge, bySector } = participationOf(counts);
    const copied = <Part extends { rows: readonly string[] }>(parts: readonly Part[]) =>
      parts.map((part) => ({ ...part, rows: [...part.rows] }));
    return {
      ...{ total, bySex: copied(bySex), byAge: copied(byAge), bySector: copied(bySector) },
      counts,
    };
  }
}
