import { Injectable } from '@nestjs/common';
import { defaultForm, type FormQuestion, formFaults } from '@mufakat/planning/rounds/report-form';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import type { Listed, Page } from '../platform/http/list.js';
import { changesOf } from '../platform/http/record.js';
import { FormMalformed } from './calendars/calendars.failures.js';
import { PlanIsNotAdopted, RoundFormIsFixed } from './reporting.failures.js';
import { ReportingRound } from './reporting-round.entity.js';
import type {
  FreezeRequest,
  ReportingRoundChanges,
  ReportingRoundDraft,
  ReportingRoundView,
} from './reporting-rounds.dto.js';
import { ReportingRoundsRepository, roundsVisibleTo } from './reporting.repository.js';
import { ReportingWorld } from './reporting-world.js';
import { RoundOpening } from './round-opening.js';

const mustBeForm = (form: readonly FormQuestion[]): void => {
  const faults = formFaults(form);
  if (faults.length > 0) throw new FormMalformed(faults);
};

/** What the coordinator does with a reporting round. */
@Injectable()
export class ReportingRoundsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReportingRoundsRepository,
    private readonly world: ReportingWorld,
    private readonly opening: RoundOpening,
  ) {}

  get words() {
    return this.rounds.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<ReportingRoundView>> {
    return this.database.read(async () => {
      const { rows, total } = await this.rounds.list(page, roundsVisibleTo(actor));
      return { rows: await this.rounds.countedFor(actor, rows), total };
    });
  }

  read(id: string, actor: Actor): Promise<ReportingRoundView> {
    return this.database.read(async () => {
      const round = await this.rounds.load(id, roundsVisibleTo(actor));
      return (await this.rounds.countedFor(actor, [round]))[0] ?? round;
    });
  }

  /** Plans a round, and opens it where its first day has come. */
  plan(draft: ReportingRoundDraft): Promise<ReportingRoundView> {
    return this.database.transaction(async () => {
      const plan = await this.world.plans.require(draft.planId, 'reporting-round.open');
      if (plan['isAdopted'] !== true && plan['isAdopted'] !== 'true') throw new PlanIsNotAdopted();
      const { jurisdictionId } = plan;
      const day = await this.world.dayIn(jurisdictionId);
      const { planId, title, periodFrom, periodTo, dueOn, opensOn = day } = draft;
      const days = { periodFrom, periodTo, opensOn, dueOn };
      ReportingRound.mustBeInOrder(days);
      mustBeForm(draft.form ?? defaultForm);
      const round = await this.rounds.add({ planId, jurisdictionId, title, ...days, form: draft.form ?? null });
      await this.tell('reporting-round.planned', { id: round.id, planId, jurisdictionId });
      if (opensOn <= day) await this.opening.open(await this.rounds.entity(round.id));
      return this.rounds.load(round.id);
    });
  }

  openNow(id: string, actor: Actor): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.open', async (round) => {
      const planned = round.state === 'planned' && (await this.rounds.takePlanned(id, 'wait'));
      if (planned) await this.opening.open(planned);
    });
  }

  change(id: string, changes: ReportingRoundChanges, { actor, version }: Asked): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.open', async (round) => {
      round.mustBeAhead();
      const { periodFrom, periodTo, opensOn } = round;
      ReportingRound.mustBeInOrder({ periodFrom, periodTo, opensOn, dueOn: changes.dueOn ?? round.dueOn });
      if (changes.form) {
        if (round.state !== 'planned' || round.calendarId !== null) throw new RoundFormIsFixed(round.state);
        mustBeForm(changes.form);
      }
      await this.rounds.change(id, version, changesOf(changes, ['title', 'dueOn', 'form']));
      if (changes.dueOn) await this.world.obligations.postpone(id, changes.dueOn, { kind: 'submit-report' });
      await this.tell('reporting-round.changed', round, changesOf(changes, ['title', 'dueOn', 'form']));
    });
  }

  /** What was verified becomes official; who has not reported stays silent for good; its paper is made at once. */
  freeze(id: string, { reason }: FreezeRequest, actor: Actor): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.freeze', async (round) => {
      const { revision } = await this.world.plans.factsOf(round.planId);
      const unsettled = await this.rounds.unsettled(id);
      const bodies = unsettled.map(({ body }) => body);
      round.freeze(actor.id, this.world.now(), { unsettled: bodies, reason, revision });
      await this.rounds.save(round);
      await this.world.obligations.close(id, { kind: 'freeze-round' });
      for (const subject of [id, ...unsettled.map((report) => report.id)]) await this.world.obligations.cancel(subject);
      await this.tell('reporting-round.frozen', round, { reason, unsettled: bodies });
      await this.world.frozen(id);
    });
  }

  cancel(id: string, reason: string, actor: Actor): Promise<ReportingRoundView> {
    return this.with(id, actor, 'reporting-round.open', async (round) => {
      const unsettled = await this.rounds.unsettled(id);
      round.cancel(reason);
      await this.rounds.save(round);
      for (const subject of [id, ...unsettled.map((report) => report.id)]) await this.world.obligations.cancel(subject);
      await this.tell('reporting-round.cancelled', round, { reason });
    });
  }

  private with(
    id: string,
    actor: Actor,
    permission: 'reporting-round.open' | 'reporting-round.freeze',
    verb: (round: ReportingRound) => Promise<void>,
  ): Promise<ReportingRoundView> {
    return this.database.transaction(async () => {
      await this.rounds.load(id, roundsVisibleTo(actor));
      const round = await this.rounds.take(id);
      await this.world.plans.require(round.planId, permission);
      await verb(round);
      return this.rounds.load(id);
    });
  }

  private tell(
    type: string,
    { id: subjectId, planId, jurisdictionId }: { id: string; planId: string; jurisdictionId: string },
    facts?: Record<string, unknown>,
  ): Promise<void> {
    return this.world.tell({ type, subjectKind: 'reporting-round', subjectId, planId, jurisdictionId, facts });
  }
}
