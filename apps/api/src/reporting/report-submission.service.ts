import { Injectable } from '@nestjs/common';
import { leavesByClearance } from '@mufakat/planning/lifecycles/report';
import type { Actor } from '../platform/access/actor.js';
import { ReportDesk, type StepAsked } from './report-desk.js';
import type { OpenedReport, Report } from './report.entity.js';
import type { ReportView } from './reporting.dto.js';
import { NobodyClears, ReportNeedsClearance } from './reporting.failures.js';

/** How a report leaves its body: past its own officer where it has one, and by whom in whose place. */
@Injectable()
export class ReportSubmissionService {
  constructor(private readonly desk: ReportDesk) {}

  /** To the body's own officer, who clears it or sends it back; nobody else reads it before. */
  handIn(id: string, asked: StepAsked): Promise<ReportView> {
    return this.desk.step(id, { ...asked, permission: 'report.write', type: 'report.handed-in' }, async (opened) => {
      if (!(await this.hasOfficer(opened))) throw new NobodyClears();
      await this.toOfficer(opened, asked.actor.id);
    });
  }

  sendBack(id: string, reason: string, asked: StepAsked): Promise<ReportView> {
    const facts = { reason };
    return this.desk.step(
      id,
      { ...asked, permission: 'report.clear', type: 'report.sent-back', facts },
      async ({ report }) => {
        report.sendBack(reason);
        await this.closeClearance(report);
      },
    );
  }

  submit(id: string, asked: StepAsked): Promise<ReportView> {
    return this.desk.step(id, { ...asked, permission: 'report.submit', type: 'report.submitted' }, async (opened) => {
      await this.mayLeave(opened.report, asked.actor);
      await this.send(opened, asked.actor.id);
    });
  }

  /** Somebody from outside of the body writes what it told them, by name; only while the body has said nothing itself. */
  standIn(id: string, reason: string, asked: StepAsked): Promise<ReportView> {
    const facts = { reason };
    return this.desk.step(
      id,
      { ...asked, permission: 'report.stand-in', type: 'report.stood-in', facts },
      ({ report }) => {
        report.standIn(asked.actor.id, reason);
        return Promise.resolve();
      },
    );
  }

  /** A complete report goes where a press of the button would bring it: to the body's officer, or on to the coordinator. */
  async goOn(opened: OpenedReport, personId: string): Promise<'is-handed-in' | 'is-submitted'> {
    if (await this.hasOfficer(opened)) {
      await this.toOfficer(opened, personId);
      return 'is-handed-in';
    }
    await this.send(opened, personId);
    return 'is-submitted';
  }

  private async hasOfficer({ report }: OpenedReport): Promise<boolean> {
    return (await this.desk.parts.people.clearingOfficersOf(report.bodyId)).length > 0;
  }

  private async toOfficer({ report, lines, delegatedBy = null }: OpenedReport, personId: string): Promise<void> {
    report.delegatedBy = delegatedBy;
    const { world } = this.desk.parts;
    report.handIn(lines, personId, world.now());
    await this.mustBeReady({ report, lines });
    await this.nameThePost(report, personId);
    const { planId, jurisdictionId, bodyId, roundId } = report;
    const { dueOn } = await this.desk.reports.load(report.id);
    await world.obligations.open({
      ...{ kind: 'clear-report', duty: 'clearance', bodyId, planId, jurisdictionId, dueOn },
      ...{ subjectKind: 'reporting-round', subjectId: roundId },
    });
  }

  private async send(opened: OpenedReport, personId: string): Promise<void> {
    const { report, lines, delegatedBy = null } = opened;
    const { world } = this.desk.parts;
    report.delegatedBy = delegatedBy ?? (report.state === 'in-clearance' ? report.delegatedBy : null);
    if (report.state !== 'in-clearance') await this.nameThePost(report, personId);
    report.submit(lines, personId, world.now());
    await this.desk.parts.lines.rewrites.letIn(lines);
    await this.mustBeReady(opened);
    await this.desk.reports.letOut(report.id);
    const { id, planId, jurisdictionId, bodyId, roundId } = report;
    await this.closeClearance(report);
    await world.obligations.close(roundId, { kind: 'submit-report', bodyId });
    await world.obligations.close(id, { kind: 'correct-report', bodyId });
    const { ownerBodyId } = await world.plans.factsOf(planId);
    await world.obligations.open({
      ...{ kind: 'verify-report', duty: 'coordination', bodyId: ownerBodyId },
      ...{ planId, jurisdictionId, subjectKind: 'report', subjectId: id },
    });
  }

  private async mustBeReady(opened: OpenedReport): Promise<void> {
    const { lines } = this.desk.parts;
    await lines.mustBeProven(opened);
    await lines.mustAnswerForm(opened);
    await lines.mustBeCut(opened);
  }

  private async mayLeave({ state, bodyId, planId, standInBy }: Report, actor: Actor): Promise<void> {
    const thing = await this.desk.thing({ planId, bodyId, standInId: standInBy });
    if (state === 'in-clearance') actor.must('report.clear', thing);
    if (standInBy === actor.id) return;
    const clearingOfficers = (await this.desk.parts.people.clearingOfficersOf(bodyId)).length;
    if (leavesByClearance({ clearingOfficers, mayClear: actor.can('report.clear', thing) }))
      throw new ReportNeedsClearance();
  }

  /** Where somebody who does not hold the reporting post sends it, the report says in whose place. */
  private async nameThePost(report: Report, personId: string): Promise<void> {
    const { bodies } = this.desk.parts.world;
    const post = (await bodies.postsFor('reporting', [report.bodyId])).get(report.bodyId);
    report.forPostId = post && !(await bodies.holdsPost(post, personId)) ? post : null;
  }

  private async closeClearance({ roundId, bodyId }: Report): Promise<void> {
    await this.desk.parts.world.obligations.close(roundId, { kind: 'clear-report', bodyId });
  }
}
