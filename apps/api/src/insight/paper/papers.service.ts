import { Injectable } from '@nestjs/common';
import { draftWords, paperFor, type RoundPaper } from '@mufakat/planning/papers/round-paper';
import { PlansReader } from '../../plans/plans.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { EditedMeanwhile, Failure, NotFound } from '../../platform/failure.js';
import { ProgressRepository } from '../progress.repository.js';
import { ConsolidatedReport } from './consolidated-report.entity.js';
import type { PaperChanges, PaperView } from './papers.dto.js';
import { roundPaper, upToRound, type WordsOfLine } from './round-paper.rules.js';

interface RoundRow {
  readonly planId: string;
  readonly jurisdictionId: string;
  readonly state: string;
  readonly frozenOn: string | null;
}

export class RoundNotFrozen extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'reporting.round-is-not-frozen';
  constructor() {
    super('A consolidated report is made of a frozen round.');
  }
}

/** What a consolidated report is made of. */
@Injectable()
export class PaperSources {
  constructor(
    private readonly database: Database,
    private readonly progress: ProgressRepository,
  ) {}

  async round(id: string): Promise<RoundRow> {
    const [row] = await this.database.query<RoundRow>(
      `select o.plan_id as "planId", o.jurisdiction_id as "jurisdictionId", o.state,
         (o.frozen_at at time zone j.time_zone)::date as "frozenOn"
       from reporting_round o join jurisdiction j on j.id = o.jurisdiction_id where o.id = $1`,
      [id],
    );
    if (!row) throw new NotFound('No reporting round');
    return row;
  }

  async figures(roundId: string, planId: string, day: string): Promise<RoundPaper> {
    const [inputs] = await this.progress.inputs([planId]);
    const words = await this.database.query<WordsOfLine>(
      `select l.action_id as action, r.body_id as body, l.rank, l.narrative, l.challenge, l.help_needed as "helpNeeded"
       from report_line l join report r on r.id = l.report_id
       where l.round_id = $1 and r.state in ('submitted', 'returned', 'verified')`,
      [roundId],
    );
    const paper = inputs && roundPaper(upToRound(inputs, roundId, day), words, roundId);
    if (!paper) throw new NotFound('No reporting round');
    return paper;
  }

  async nameOf(personId: string): Promise<string> {
    const [row] = await this.database.query<{ name: string }>('select name from person where id = $1', [personId]);
    return row?.name ?? '';
  }
}

/** The consolidated report of a frozen round: made once, its words edited, shown to each as far as it is released. */
@Injectable()
export class PapersService {
  constructor(
    private readonly database: Database,
    private readonly sources: PaperSources,
    private readonly plans: PlansReader,
    private readonly events: Events,
  ) {}

  /** From here its figures stay; asked again it answers the one there is. */
  make(roundId: string, actor: Actor): Promise<PaperView> {
    return this.database.transaction(async () => {
      const { planId, jurisdictionId, state, frozenOn } = await this.sources.round(roundId);
      await this.plans.require(planId, 'reporting-round.freeze');
      if (state !== 'frozen' || !frozenOn) throw new RoundNotFrozen();
      const papers = this.database.repository(ConsolidatedReport);
      if (!(await papers.findOneBy({ roundId }))) {
        const figures = await this.sources.figures(roundId, planId, frozenOn);
        const words = draftWords(figures, actor.language);
        const made = { roundId, planId, jurisdictionId, madeBy: actor.id };
        await papers.insert({ ...made, figures: figures as object, words });
        await this.tell('paper.made', { id: roundId, planId, jurisdictionId });
      }
      return this.view(roundId, actor);
    });
  }

  read(roundId: string, actor: Actor): Promise<PaperView> {
    return this.database.read(() => this.view(roundId, actor));
  }

  change(roundId: string, changes: PaperChanges, { actor, version }: Asked): Promise<PaperView> {
    return this.database.transaction(async () => {
      const { id, planId } = await this.view(roundId, actor);
      const { jurisdictionId } = await this.plans.require(planId, 'reporting-round.freeze');
      const { words, release } = changes;
      const set = { ...(words && { words }), ...(release && { release }) };
      const { affected } = await this.database
        .repository(ConsolidatedReport)
        .update({ id, version }, { ...set, version: version + 1 });
      if (!affected) throw new EditedMeanwhile((await this.view(roundId, actor)).version);
      await this.tell('paper.changed', { id: roundId, planId, jurisdictionId });
      return this.view(roundId, actor);
    });
  }

  private async view(roundId: string, actor: Actor): Promise<PaperView> {
    const row = await this.database.repository(ConsolidatedReport).findOneBy({ roundId });
    if (!row) throw new NotFound('No consolidated report');
    const plan = await this.plans.factsOf(row.planId);
    const isWhole = actor.can('report.read', thingOf(plan)) || row.release === 'whole';
    if (!isWhole && !actor.can('progress.read', thingOf(plan))) throw new NotFound('No consolidated report');
    const { id, version, planId, madeAt, release } = row;
    return {
      ...{ id, version, roundId, planId, release, madeAt: new Date(madeAt).toISOString() },
      madeByName: await this.sources.nameOf(row.madeBy),
      mayEdit: actor.can('reporting-round.freeze', thingOf(plan)),
      figures: isWhole ? row.figures : paperFor(row.figures, actor.bodies, release),
      words: isWhole ? { ...row.words, pillars: { ...row.words.pillars }, decisions: [...row.words.decisions] } : null,
    };
  }

  private tell(type: string, { id, planId, jurisdictionId }: { id: string; planId: string; jurisdictionId: string }) {
    return this.events.publish({ type, subjectKind: 'reporting-round', subjectId: id, planId, jurisdictionId });
  }
}
