import { Injectable } from '@nestjs/common';
import { evaluationCriteria } from '@mufakat/planning/evaluations/evaluation';
import { followUpFigures } from '@mufakat/planning/evaluations/follow-up-figures';
import { isEvaluationFinal } from '@mufakat/planning/lifecycles/evaluation';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import { RequestInvalid } from '../platform/failure.js';
import type { Listed, Page } from '../platform/http/list.js';
import { changesOf } from '../platform/http/record.js';
import type { FindingEvidence } from './evaluation.entity.js';
import type {
  EvaluationChanges,
  EvaluationDraft,
  EvaluationMoveRequest,
  EvaluationSummary,
  EvaluationView,
  FindingView,
} from './evaluation.dto.js';
import { EvaluationDesk, followedOf, type Opened } from './evaluation-desk.js';
import { EvaluationMoves, movesFor, termsOf } from './evaluation-moves.js';
import { evaluationsVisibleTo } from './evaluations.repository.js';
import { FactSheets } from './fact-sheets.js';

const changeable = [
  ...(['title', 'evaluatorBodyId', 'evaluatorName', 'isExternal', 'terms', 'termsFileId', 'summary'] as const),
  ...([
    'reportFileId',
    'criteria',
    'periodFrom',
    'periodTo',
    'reportDueOn',
    'responseDueOn',
    'draftSharedWith',
  ] as const),
] as const;
/** What the evaluator writes; everything else is the coordinator's. */
const ofTheText: readonly string[] = ['summary', 'reportFileId'];

interface Terms {
  readonly evaluatorBodyId?: string | null;
  readonly evaluatorName?: string | null;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly criteria?: readonly string[];
}

const mustBeWhole = ({ evaluatorBodyId, evaluatorName, periodFrom, periodTo, criteria }: Terms): void => {
  if (!evaluatorBodyId && !evaluatorName) throw new RequestInvalid({ evaluatorBodyId: 'is needed' });
  if (periodTo < periodFrom) throw new RequestInvalid({ periodTo: 'is before the day it follows' });
  if (criteria?.length === 0) throw new RequestInvalid({ criteria: 'is missing' });
};

/** Who does not read the plan itself gets the numbers of a finding without their rows. */
const evidenceFor = ({ which }: Opened, evidence: readonly FindingEvidence[]): FindingView['evidence'] =>
  evidence.map((one) =>
    one.kind === 'figure' && !which.isInside
      ? { ...one, figure: { ...one.figure, rows: [], counted: [], rowsWithheld: true } }
      : one,
  );

/** Evaluations of plans: opened with the plan in numbers, written, moved on, read by whom they are for. */
@Injectable()
export class EvaluationsService {
  constructor(
    private readonly database: Database,
    private readonly desk: EvaluationDesk,
    private readonly moves: EvaluationMoves,
    private readonly sheets: FactSheets,
  ) {}

  get words() {
    return this.desk.evaluations.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<EvaluationSummary>> {
    return this.database.read(() => this.desk.evaluations.list(page, evaluationsVisibleTo(actor)));
  }

  read(id: string, actor: Actor): Promise<EvaluationView> {
    return this.database.read(async () => this.page(await this.desk.opened(id, actor), actor));
  }

  /** Opens it with a fact sheet; the plan no longer owes that it is opened. */
  open(draft: EvaluationDraft, actor: Actor): Promise<EvaluationView> {
    return this.database.transaction(async () => {
      const plan = await this.desk.world.plans.require(draft.planId, 'evaluation.lead');
      mustBeWhole(draft);
      const { planId, planVersion: asked, ...terms } = draft;
      await this.desk.claimFile(terms.termsFileId, 'termsFileId', { planId, actor });
      const { number: planVersion, hash: planVersionHash } = await this.sheets.versionOf(planId, asked);
      const view = await this.desk.evaluations.add({
        ...{ planId, jurisdictionId: plan.jurisdictionId, criteria: [...evaluationCriteria], ...terms },
        ...{ planVersion, planVersionHash, openedBy: actor.id, openedAt: this.desk.world.now() },
        facts: await this.sheets.of(plan, actor),
      });
      if (draft.kind !== 'thematic') await this.desk.world.obligations.close(planId, { kind: 'open-evaluation' });
      const facts = { kind: draft.kind, planVersion };
      await this.desk.world.tell({ type: 'evaluation.opened', view, jurisdictionId: plan.jurisdictionId, facts });
      return this.page(await this.desk.opened(view.id, actor), actor);
    });
  }

  change(id: string, changes: EvaluationChanges, { actor, version }: Asked): Promise<EvaluationView> {
    return this.database.transaction(async () => {
      const opened = await this.desk.opened(id, actor);
      const patch = changesOf(changes, changeable);
      this.mustMayChange(opened, Object.keys(patch), actor);
      mustBeWhole(Object.assign({}, opened.view, patch));
      const by = { planId: opened.view.planId, actor };
      await this.desk.mustBeBodies(patch.draftSharedWith ?? [], 'draftSharedWith');
      await this.desk.claimFile(patch.termsFileId, 'termsFileId', by);
      await this.desk.claimFile(patch.reportFileId, 'reportFileId', by);
      await this.desk.evaluations.change(id, version, patch);
      await this.postpone(id, patch);
      await this.tell('evaluation.changed', opened, { fields: Object.keys(patch) });
      return this.page(await this.desk.opened(id, actor), actor);
    });
  }

  move(id: string, request: EvaluationMoveRequest, actor: Actor): Promise<EvaluationView> {
    return this.database.transaction(async () => {
      await this.moves.move(await this.desk.opened(id, actor), request, actor);
      return this.page(await this.desk.opened(id, actor), actor);
    });
  }

  /** The plan in numbers as it stands today, until the report is final; findings keep the figures they cite. */
  takeFactsAnew(id: string, actor: Actor): Promise<EvaluationView> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedFor(id, actor, 'evaluation.lead');
      this.desk.mustBeOpen(opened);
      const facts = await this.sheets.of(await this.desk.world.plans.require(opened.view.planId), actor);
      await this.desk.evaluations.change(id, opened.view.version, { facts });
      await this.tell('evaluation.facts-taken', opened, { asOf: facts.asOf });
      return this.page(await this.desk.opened(id, actor), actor);
    });
  }

  private mustMayChange(opened: Opened, fields: readonly string[], actor: Actor): void {
    const text = fields.filter((field) => ofTheText.includes(field));
    const { thing } = opened;
    if (text.length < fields.length) actor.must('evaluation.lead', thing);
    else if (!actor.can('evaluation.lead', thing)) actor.must('evaluation.write', thing);
    if (fields.some((field) => field !== 'responseDueOn')) this.desk.mustBeOpen(opened);
  }

  private async postpone(id: string, { reportDueOn, responseDueOn }: EvaluationChanges): Promise<void> {
    const { obligations } = this.desk.world;
    if (reportDueOn) await obligations.postpone(id, reportDueOn, { kind: 'evaluate-plan' });
    if (responseDueOn) await obligations.postpone(id, responseDueOn, { kind: 'respond-to-evaluation' });
  }

  private tell(type: string, { view, plan }: Opened, facts: Record<string, unknown>): Promise<void> {
    return this.desk.world.tell({ type, view, jurisdictionId: plan.jurisdictionId, facts });
  }

  private async page(opened: Opened, actor: Actor): Promise<EvaluationView> {
    const { view, thing, which, plan } = opened;
    const { evaluations } = this.desk;
    const findings = await evaluations.findings(view.id, which);
    const rows = await evaluations.recommendations([view.id], which);
    const entity = which.isInside ? await evaluations.entity(view.id) : undefined;
    const isOpen = !isEvaluationFinal(view.state) && view.state !== 'abandoned';
    return Object.assign({}, view, {
      facts: entity?.facts ?? null,
      findings: findings.map((one) =>
        Object.assign(one, { evidence: evidenceFor(opened, one.evidence as FindingEvidence[]) }),
      ),
      recommendations: rows.map((row) => this.desk.shown(row, opened, actor)),
      figures: followUpFigures(rows.map(followedOf), plan.today),
      moves: movesFor(opened, termsOf(findings.length, rows), actor),
      may: {
        lead: actor.can('evaluation.lead', thing),
        write: isOpen && actor.can('evaluation.write', thing),
        respond: ['final', 'responded'].includes(view.state) && actor.can('evaluation.respond', thing),
      },
    });
  }
}
