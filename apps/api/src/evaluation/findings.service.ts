import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import type { Asked } from '../platform/access/asked.js';
import { Database } from '../platform/database/database.js';
import { EditedMeanwhile, NotFound, RequestInvalid } from '../platform/failure.js';
import { reportIsGiven } from '../reporting/reporting.reader.js';
import { EvaluationFinding, type FindingEvidence } from './evaluation.entity.js';
import type { FindingForm } from './evaluation.dto.js';
import { EvaluationDesk, type Opened } from './evaluation-desk.js';
import { NotOfThisPlan } from './evaluation.failures.js';

const isWebAddress = (link: string): boolean => /^https?:\/\/\S+$/i.test(link);

/** What an evaluation found, by criterion, with what it rests on. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly database: Database,
    private readonly desk: EvaluationDesk,
  ) {}

  add(evaluationId: string, form: FindingForm, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedToWrite(evaluationId, actor);
      const { planId } = opened.view;
      const number = await this.desk.evaluations.nextNumber('evaluation_finding', evaluationId);
      const content = await this.content(opened, form);
      const { jurisdictionId } = opened.plan;
      await this.database
        .repository(EvaluationFinding)
        .insert({ planId, jurisdictionId, evaluationId, number, ...content });
      await this.tell('evaluation.finding-added', opened, number);
    });
  }

  change(evaluationId: string, id: string, form: FindingForm, { actor, version }: Asked): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedToWrite(evaluationId, actor);
      const { number } = await this.find(evaluationId, id, version);
      const content = await this.content(opened, form);
      const { affected } = await this.database.repository(EvaluationFinding).update({ id, version }, content);
      if (!affected) throw new EditedMeanwhile(version + 1);
      await this.tell('evaluation.finding-changed', opened, number);
    });
  }

  /** Taken out while the report is written; recommendations then follow from one less. */
  remove(evaluationId: string, id: string, { actor, version }: Asked): Promise<void> {
    return this.database.transaction(async () => {
      const opened = await this.desk.openedToWrite(evaluationId, actor);
      const { number } = await this.find(evaluationId, id, version);
      await this.database.query(
        'update recommendation set findings = array_remove(findings, $2::uuid) where evaluation_id = $1',
        [evaluationId, id],
      );
      const { affected } = await this.database.repository(EvaluationFinding).delete({ id, version });
      if (!affected) throw new EditedMeanwhile(version + 1);
      await this.tell('evaluation.finding-removed', opened, number);
    });
  }

  private async find(evaluationId: string, id: string, version: number): Promise<EvaluationFinding> {
    const finding = await this.database.repository(EvaluationFinding).findOneBy({ id, evaluationId });
    if (!finding) throw new NotFound('No finding');
    if (finding.version !== version) throw new EditedMeanwhile(finding.version);
    return finding;
  }

  private async content(opened: Opened, form: FindingForm) {
    const { criterion, text, rating = null, records = [], isRestricted = false } = form;
    await this.desk.mustBeRecords(opened.view.planId, records);
    return { criterion, text, rating, records, isRestricted, evidence: await this.evidence(opened, form) };
  }

  /** Figures are kept with their rows and reports by name: what a finding rests on does not change under it. */
  private async evidence(
    { view }: Opened,
    { facts = [], reports = [], links = [] }: FindingForm,
  ): Promise<FindingEvidence[]> {
    const strange = links.findIndex((link) => !isWebAddress(link));
    if (strange >= 0)
      throw new RequestInvalid({ [`links.${String(strange)}`]: 'a link leads to http, https or mailto only' });
    const { facts: sheet } = await this.desk.evaluations.entity(view.id);
    const figures = facts.map((key): FindingEvidence => {
      const fact = sheet.facts.find((one) => one.key === key);
      if (!fact) throw new NotOfThisPlan('facts');
      const { code, title, figure, proof = null, proofLevel = null, proved } = fact;
      return { kind: 'figure', key, code, title, figure, proof, proofLevel, ...(proved && { proved }) };
    });
    return [
      ...figures,
      ...(await this.reports(view.planId, reports)),
      ...links.map((url): FindingEvidence => ({ kind: 'link', url })),
    ];
  }

  private async reports(planId: string, ids: readonly string[]): Promise<FindingEvidence[]> {
    if (ids.length === 0) return [];
    type Row = Omit<Extract<FindingEvidence, { kind: 'report' }>, 'kind'>;
    const rows = await this.database.query<Row>(
      `select r.id as report, r.body_id as "bodyId", body.name as "bodyName", o.id as "roundId", o.title as "roundTitle"
       from report r join reporting_round o on o.id = r.round_id join body on body.id = r.body_id
       where o.plan_id = $1 and r.id = any($2::uuid[]) and ${reportIsGiven('r')} order by o.due_on, r.id`,
      [planId, ids],
    );
    if (rows.length < new Set(ids).size) throw new NotOfThisPlan('reports');
    return rows.map((row) => ({ kind: 'report', ...row }));
  }

  private tell(type: string, { view, plan }: Opened, number: number): Promise<void> {
    return this.desk.world.tell({ type, view, jurisdictionId: plan.jurisdictionId, facts: { number } });
  }
}
