import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Thing } from '@mufakat/planning/permissions/can';
import { draftWords, paperFor, type RoundPaper } from '@mufakat/planning/papers/round-paper';
import { PlansReader } from '../../plans/plans.reader.js';
import { FrozenRounds } from '../../reporting/reporting.commands.js';
import { reportIsGiven } from '../../reporting/reporting.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import type { Asked } from '../../platform/access/asked.js';
import { actorNow } from '../../platform/access/who.js';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { EditedMeanwhile, Failure, NotFound } from '../../platform/failure.js';
import { ProgressRepository } from '../progress.repository.js';
import { ConsolidatedReport, PaperEdition } from './consolidated-report.entity.js';
import type { PaperChanges, PaperEditionView, PaperView } from './papers.dto.js';
import { withoutRestricted } from '../without-restricted.rules.js';
import { extentFor } from '../released.rules.js';
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

  async figures(roundId: string, planId: string, day: string): Promise<{ whole: RoundPaper; open: RoundPaper }> {
    const [inputs] = await this.progress.inputs([planId]);
    const words = await this.database.query<WordsOfLine>(
      `select l.action_id as action, r.body_id as body, l.rank, l.narrative, l.challenge, l.help_needed as "helpNeeded"
       from report_line l join report r on r.id = l.report_id
       where l.round_id = $1 and ${reportIsGiven('r')}`,
      [roundId],
    );
    const asFrozen = inputs && upToRound(inputs, roundId, day);
    const whole = asFrozen && roundPaper(asFrozen, words, roundId);
    const open = asFrozen && roundPaper(withoutRestricted(asFrozen), words, roundId);
    if (!whole || !open) throw new NotFound('No reporting round');
    return { whole, open };
  }

  async nameOf(personId: string): Promise<string> {
    const [row] = await this.database.query<{ name: string }>('select name from person where id = $1', [personId]);
    return row?.name ?? '';
  }

  /** How it came about, for those who read its words. */
  async making({
    id,
    roundId,
    madeAt,
    reason,
  }: ConsolidatedReport): Promise<Pick<PaperView, 'reason' | 'earlier' | 'correctedSince'>> {
    const earlier = await this.database.query<PaperEditionView>(
      `select e.edition, e.made_at as "madeAt", coalesce(person.name, '') as "madeByName", e.reason
       from paper_edition e left join person on person.id = e.made_by where e.report_id = $1 order by e.edition desc`,
      [id],
    );
    const [row] = await this.database.query<{ corrected: number }>(
      `select count(*)::int as corrected from replaced_value v join report_line l on l.id = v.line_id
       where l.round_id = $1 and v.replaced_at > $2`,
      [roundId, madeAt],
    );
    return { reason, earlier, correctedSince: row?.corrected ?? 0 };
  }
}

/**
 * The paper as somebody may see it. Who reads every report reads it whole; a body of the plan its own and what was released with
 * the paper; readers from outside never more than the plan was released to them, nothing of what is restricted, and no words.
 */
const paperSeen = (row: ConsolidatedReport, actor: Actor, plan: Thing): Pick<PaperView, 'figures' | 'words'> => {
  const { figures, openFigures, release } = row;
  const words = { ...row.words, pillars: { ...row.words.pillars }, decisions: [...row.words.decisions] };
  if (actor.can('report.read', plan)) return { figures, words };
  const extent = extentFor(actor, plan);
  if (!extent) throw new NotFound('No consolidated report');
  if (extent === 'whole')
    return { figures: paperFor(figures, actor.bodies, release), words: release === 'whole' ? words : null };
  if (!openFigures) return { figures: paperFor(figures, actor.bodies, 'own'), words: null };
  const most = extent === 'figures' && release === 'whole' ? 'figures' : release;
  return { figures: paperFor(openFigures, actor.bodies, most), words: null };
};

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
      const round = await this.frozen(roundId);
      const { planId, jurisdictionId } = round;
      const papers = this.database.repository(ConsolidatedReport);
      if (!(await papers.findOneBy({ roundId }))) {
        const { whole, open } = await this.sources.figures(roundId, planId, round.frozenOn);
        const words = draftWords(whole, actor.language);
        const made = { roundId, planId, jurisdictionId, madeBy: actor.id };
        await papers.insert({ ...made, figures: whole as object, openFigures: open as object, words });
        await this.tell('paper.made', { id: roundId, planId, jurisdictionId });
      }
      return this.view(roundId, actor);
    });
  }

  /** The figures anew, with what was corrected since; the words stay, and the one before is kept with its reason. */
  makeAgain(roundId: string, reason: string, actor: Actor): Promise<PaperView> {
    return this.database.transaction(async () => {
      const { planId, jurisdictionId, frozenOn } = await this.frozen(roundId);
      const papers = this.database.repository(ConsolidatedReport);
      const paper = await papers.findOneBy({ roundId });
      if (!paper) throw new NotFound('No consolidated report');
      const { id: reportId, edition, figures: before, words, madeAt, madeBy } = paper;
      const kept = { reportId, planId, edition, words, reason: paper.reason, madeAt, madeBy };
      await this.database.repository(PaperEdition).insert({ ...kept, figures: before as object });
      const { whole, open } = await this.sources.figures(roundId, planId, frozenOn);
      const figures = { figures: whole as object, openFigures: open as object };
      const made = { edition: edition + 1, reason, madeBy: actor.id, madeAt: () => 'now()' };
      await papers.update({ id: reportId }, { ...made, ...figures, version: paper.version + 1 });
      await this.tell('paper.made-again', { id: roundId, planId, jurisdictionId }, { reason });
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

  private async frozen(roundId: string): Promise<RoundRow & { readonly frozenOn: string }> {
    const round = await this.sources.round(roundId);
    await this.plans.require(round.planId, 'reporting-round.freeze');
    const { state, frozenOn } = round;
    if (state !== 'frozen' || !frozenOn) throw new RoundNotFrozen();
    return { ...round, frozenOn };
  }

  private async view(roundId: string, actor: Actor): Promise<PaperView> {
    const row = await this.database.repository(ConsolidatedReport).findOneBy({ roundId });
    if (!row) throw new NotFound('No consolidated report');
    const plan = thingOf(await this.plans.factsOf(row.planId));
    const seen = paperSeen(row, actor, plan);
    const { id, version, planId, madeAt, release, edition } = row;
    return {
      ...{ id, version, roundId, planId, release, edition, madeAt: new Date(madeAt).toISOString() },
      madeByName: await this.sources.nameOf(row.madeBy),
      mayEdit: actor.can('reporting-round.freeze', plan),
      ...(seen.words ? await this.sources.making(row) : { reason: null, earlier: [], correctedSince: 0 }),
      ...seen,
    };
  }

  private tell(
    type: string,
    { id, planId, jurisdictionId }: { id: string; planId: string; jurisdictionId: string },
    facts?: Record<string, unknown>,
  ) {
    return this.events.publish({ type, subjectKind: 'reporting-round', subjectId: id, planId, jurisdictionId, facts });
  }
}

/** Freezing a round makes its paper, in one transaction: there is no frozen round without one. */
@Injectable()
export class PaperAtFreeze implements OnModuleInit {
  constructor(
    private readonly rounds: FrozenRounds,
    private readonly papers: PapersService,
  ) {}

  onModuleInit(): void {
    this.rounds.whenFrozen((roundId) => this.papers.make(roundId, actorNow()));
  }
}
