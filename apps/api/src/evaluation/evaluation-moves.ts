import { Injectable } from '@nestjs/common';
import { evaluationLifecycle, type EvaluationState } from '@mufakat/planning/lifecycles/evaluation';
import { type EvaluationTerms, obstaclesTo } from '@mufakat/planning/lifecycles/guards';
import { asksForReason, buttonsFrom, findMove, type Move } from '@mufakat/planning/lifecycles/lifecycle';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import type { Permission } from '@mufakat/planning/permissions/can';
import type { Due } from '../obligations/obligations.commands.js';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { EditedMeanwhile } from '../platform/failure.js';
import { Evaluation } from './evaluation.entity.js';
import type { EvaluationMoveRequest, EvaluationMoveView } from './evaluation.dto.js';
import { EvaluationDesk, followedOf, type Opened } from './evaluation-desk.js';
import { EvaluationMoveGuarded, EvaluationMoveNotPossible } from './evaluation.failures.js';
import type { RecommendationRow } from './evaluations.repository.js';

type EvaluationMoveRow = Move<EvaluationState>;

export const termsOf = (findings: number, rows: readonly RecommendationRow[]): EvaluationTerms => ({
  findings,
  recommendations: rows.map((row) => ({ ...followedOf(row), bodies: row.bodies.map(({ id }) => id) })),
});

/** What stands in the way whatever is said, and whether words would do. */
const seen = (move: EvaluationMoveRow, evaluation: EvaluationTerms) => {
  const silent = obstaclesTo(move, { evaluation }).map(({ rule }) => rule);
  const obstacles = obstaclesTo(move, { evaluation, reason: '…' }).map(({ rule }) => rule);
  return { obstacles, needsReason: asksForReason(move) || silent.length > obstacles.length };
};

/** The moves an evaluation has for somebody now, in the order of the table. */
export const movesFor = ({ view, thing }: Opened, terms: EvaluationTerms, actor: Actor): EvaluationMoveView[] =>
  buttonsFrom<EvaluationState>(evaluationLifecycle, view.state)
    .filter((move) => actor.can(move.permission as Permission, thing))
    .map((move) => {
      const { obstacles, needsReason } = seen(move, terms);
      return { move: move.move, to: move.to, allowed: obstacles.length === 0, obstacles, needsReason };
    });

const dueOf = (kind: ObligationKind, { view, plan }: Opened): Due | undefined => {
  const of = { kind, planId: view.planId, jurisdictionId: plan.jurisdictionId };
  const subject = { ...of, subjectKind: 'evaluation', subjectId: view.id };
  const byOwner = { bodyId: plan.ownerBodyId, duty: 'coordination' as const };
  if (kind === 'respond-to-evaluation') return { ...subject, ...byOwner, dueOn: view.responseDueOn };
  if (kind !== 'evaluate-plan') return undefined;
  return {
    ...subject,
    ...(view.evaluatorBodyId ? { bodyId: view.evaluatorBodyId } : byOwner),
    dueOn: view.reportDueOn,
  };
};

/** Moves evaluations from state to state; what becomes due or falls away is written in the same transaction. */
@Injectable()
export class EvaluationMoves {
  constructor(
    private readonly database: Database,
    private readonly desk: EvaluationDesk,
  ) {}

  async move(opened: Opened, { move: name, reason }: EvaluationMoveRequest, actor: Actor): Promise<void> {
    const { view, thing, plan } = opened;
    const move: EvaluationMoveRow | undefined = findMove<EvaluationState>(evaluationLifecycle, view.state, name);
    if (!move) throw new EvaluationMoveNotPossible(name, view.state);
    actor.must(move.permission as Permission, thing);
    const whole = { isInside: true, seesRestricted: true };
    const rows = await this.desk.evaluations.recommendations([view.id], whole);
    const findings = await this.desk.evaluations.findings(view.id, whole);
    const obstacles = obstaclesTo(move, { reason, evaluation: termsOf(findings.length, rows) });
    if (obstacles.length > 0) throw new EvaluationMoveGuarded(obstacles);
    await this.set(opened, move, reason);
    await this.follows(
      opened,
      move,
      rows.map(({ id }) => id),
    );
    const facts = { move: name, from: view.state, to: move.to, reason: reason ?? null };
    await this.desk.world.tell({ type: 'evaluation.moved', view, jurisdictionId: plan.jurisdictionId, facts });
  }

  private async set(
    { view: { id, version }, plan }: Opened,
    { to }: EvaluationMoveRow,
    reason?: string,
  ): Promise<void> {
    const set = { state: to, stateReason: reason ?? null, ...(to === 'final' && { finalOn: plan.today }) };
    const { affected } = await this.database.repository(Evaluation).update({ id, version }, set);
    if (!affected) throw new EditedMeanwhile(version);
  }

  private async follows(opened: Opened, move: EvaluationMoveRow, recommendations: readonly string[]): Promise<void> {
    const { obligations } = this.desk.world;
    const { id } = opened.view;
    for (const kind of move.fulfils ?? []) {
      if (kind === 'follow-up-recommendation')
        for (const one of recommendations) await obligations.cancel(one, { kind });
      else if (move.to === 'abandoned') await obligations.cancel(id, { kind });
      else await obligations.close(id, { kind });
    }
    await obligations.openAll((move.opens ?? []).flatMap((kind) => dueOf(kind, opened) ?? []));
  }
}
