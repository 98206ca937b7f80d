import { findMove } from '@mufakat/planning/lifecycles/lifecycle';
import { lineStateOf, reportLineLifecycle, type ReportLineState } from '@mufakat/planning/lifecycles/report-line';
import { isLastVerifier, verifierObstacle, type VerificationPolicy } from '@mufakat/planning/verification/policy';
import { reportLifecycle, reportStates, type ReportState } from '@mufakat/planning/lifecycles/report';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';
import { LineRewrite, type LineWords, wordsOf } from './rewriting/line-rewrite.entity.js';
import {
  LineIsLocked,
  LineNotInThisState,
  ReportIncomplete,
  ReportNotInThisState,
  ReturnNeedsReasons,
  VerifierHasAHandInIt,
} from './reporting.failures.js';

/** What one body says of one action in one round. */
@Entity('report_line')
@Index('report_line_waiting', ['planId'], { where: 'verified_at is null and return_reason is null' })
@Unique('report_line_one_per_action', ['reportId', 'actionId'])
export class ReportLine {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'report_line_pkey' }) id: string;
  @ForeignKey('report', { name: 'report_line_report_id_fkey' }) @Column('uuid') reportId: string;
  @Points({ from: 'report_line.round_id', to: 'reporting_round' }) roundId: string;
  @Points({ from: 'report_line.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'report_line.action_id', to: 'plan_record' }) actionId: string;
  /** From its first word until its report is submitted the body alone sees it. */
  @Points({ from: 'report_line.audience_body_id', to: 'body', nullable: true }) audienceBodyId: string | null;
  /** 0 for the first lead, whose line is the action's status. */
  @Column('integer', { default: 0 }) rank: number;
  @Column('boolean', { default: false }) isUnchanged: boolean;
  /** A step of the plan's own scale. */
  @Column('text', { nullable: true }) judgement: string | null;
  @Column('text', { nullable: true }) narrative: string | null;
  @Column('text', { nullable: true }) challenge: string | null;
  @Column('text', { nullable: true }) nextStep: string | null;
  @Column('text', { nullable: true }) helpNeeded: string | null;
  /** Why there is nothing to report. */
  @Column('text', { nullable: true }) nothingReason: string | null;
  /** Why something completed is reported without evidence. */
  @Column('text', { nullable: true }) noEvidenceReason: string | null;
  /** Answers to questions of the round's own, by code. */
  @Column('jsonb', { default: {} }) answers: Record<string, string>;
  @Column('text', { nullable: true }) returnReason: string | null;
  @Column('text', { nullable: true }) verifierStatus: string | null;
  @Column('text', { nullable: true }) verifierNote: string | null;
  /** When its present words came by a link of a letter, and from whom. */
  @Column('timestamptz', { nullable: true }) byLinkAt: Date | null;
  @Points({ from: 'report_line.by_link_of', to: 'person', nullable: true }) byLinkOf: string | null;
  @Column('timestamptz', { nullable: true }) verifiedAt: Date | null;
  @Points({ from: 'report_line.verified_by', to: 'person', nullable: true }) verifiedBy: string | null;
  /** The first of two verifiers, where the plan wants two. */
  @Column('timestamptz', { nullable: true }) firstVerifiedAt: Date | null;
  @Points({ from: 'report_line.first_verified_by', to: 'person', nullable: true }) firstVerifiedBy: string | null;
  /** Updates of initiatives whose words and values were taken over into it. */
  @Column('uuid', { array: true, default: () => "'{}'" }) takenFrom: string[];
  /** Everybody who ever wrote in it. */
  @Column('uuid', { array: true, default: () => "'{}'" }) enteredBy: string[];

  /** What its body writes anew since the line was given back; put in its hand where somebody works on the report. */
  rewrite: LineRewrite | null = null;

  /** The words its body has in hand: the line's own, or those it writes anew. */
  get inHand(): LineWords {
    return this.rewrite?.words ?? this;
  }

  /** Of a line of a report that was given. */
  get state(): ReportLineState {
    return lineStateOf({ isVerified: this.verifiedAt !== null, returnReason: this.returnReason });
  }

  wasWrittenBy(person: string): void {
    if (!this.enteredBy.includes(person)) this.enteredBy = [...this.enteredBy, person];
  }

  /** The last verifier's word makes it verified; where the plan wants two, the first is kept beside it. */
  verify({ by, at, policy, submittedBy }: VerifierWord & { submittedBy: string | null }): void {
    if (!findMove<ReportLineState>(reportLineLifecycle, this.state, 'verify'))
      throw new LineNotInThisState('verify', { state: this.state, line: this.id });
    const { enteredBy, firstVerifiedBy } = this;
    const hands = { submittedBy, enteredBy, firstVerifiedBy };
    const obstacle = verifierObstacle(hands, by, policy);
    if (obstacle) throw new VerifierHasAHandInIt(obstacle, this.id);
    if (isLastVerifier(hands, policy)) {
      this.verifiedAt = at;
      this.verifiedBy = by;
    } else {
      this.firstVerifiedAt = at;
      this.firstVerifiedBy = by;
    }
  }

  /** Open for its body again, with what is to be corrected; verified or not, it counts as claimed from now on. */
  giveBack(reason: string): void {
    if (!findMove<ReportLineState>(reportLineLifecycle, this.state, 'return'))
      throw new LineNotInThisState('return', { state: this.state, line: this.id });
    this.returnReason = reason;
    this.verifiedAt = this.verifiedBy = this.firstVerifiedAt = this.firstVerifiedBy = null;
  }

  cameByLink(person: string | null, at: Date | null): void {
    this.byLinkOf = person;
    this.byLinkAt = at;
  }

  get isGiven(): boolean {
    const { isUnchanged, judgement, nothingReason } = this.inHand;
    return isUnchanged || Boolean(judgement) || Boolean(nothingReason);
  }

  /** Sent: the line says what was written anew, and nothing of it is to be corrected any more. */
  leaves(): void {
    if (this.rewrite) {
      Object.assign(this, this.rewrite.words);
      this.cameByLink(null, null);
    }
    this.audienceBodyId = null;
    this.returnReason = null;
  }
}

export interface VerifierWord {
  readonly by: string;
  readonly at: Date;
  readonly policy: VerificationPolicy;
}

export interface ReasonForLine {
  readonly action: string;
  readonly reason: string;
}

type ReportMove = (typeof reportLifecycle)['moves'][number]['move'];

const mustBeComplete = (lines: readonly ReportLine[]): void => {
  const missing = lines.filter((line) => !line.isGiven);
  if (missing.length > 0) throw new ReportIncomplete(missing.map(({ actionId }) => actionId));
};

/** One body in one round, a line for each action it owes. */
@Entity('report')
@Unique('report_one_per_body_and_round', ['roundId', 'bodyId'])
@Check('report_state_known', oneOf('state', reportStates))
@Check('report_stand_in_has_reason', '(stand_in_by is null) = (stand_in_reason is null)')
export class Report {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'report_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @ForeignKey('reporting_round', { name: 'report_round_id_fkey' }) @Column('uuid') roundId: string;
  @Points({ from: 'report.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'report.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'report.body_id', to: 'body' }) bodyId: string;
  @Column('text', { default: 'not-opened' }) state: ReportState;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Points({ from: 'report.submitted_by', to: 'person', nullable: true }) submittedBy: string | null;
  @Column('timestamptz', { nullable: true }) verifiedAt: Date | null;
  @Points({ from: 'report.verified_by', to: 'person', nullable: true }) verifiedBy: string | null;
  @Column('timestamptz', { nullable: true }) handedInAt: Date | null;
  @Points({ from: 'report.handed_in_by', to: 'person', nullable: true }) handedInBy: string | null;
  /** Why the body's own officer sent it back. */
  @Column('text', { nullable: true }) clearanceReason: string | null;
  /** By whose delegation it was handed in or sent. */
  @Points({ from: 'report.delegated_by', to: 'person', nullable: true }) delegatedBy: string | null;
  /** Who writes it from outside of the body, in the place of a post nobody answers from. */
  @Points({ from: 'report.stand_in_by', to: 'person', nullable: true }) standInBy: string | null;
  @Column('text', { nullable: true }) standInReason: string | null;
  /** The post in whose place somebody else sent it. */
  @Points({ from: 'report.for_post_id', to: 'post', nullable: true }) forPostId: string | null;

  /** The first word opens it, and closes it to others; a returned one is corrected as it is. */
  write(lines: readonly ReportLine[]): void {
    if (this.state === 'not-opened') this.state = 'draft';
    else if (this.state !== 'draft' && this.state !== 'returned') throw new ReportNotInThisState('write', this.state);
    if (this.state === 'draft' && !this.standInBy) for (const line of lines) line.audienceBodyId = this.bodyId;
  }

  /** Only where the body has said nothing yet, so that no word of its own is passed over. */
  standIn(by: string, reason: string): void {
    if (this.state !== 'not-opened') throw new ReportNotInThisState('stand-in', this.state);
    this.standInBy = by;
    this.standInReason = reason;
  }

  /** To the body's own officer, before anybody else reads it. */
  handIn(lines: readonly ReportLine[], by: string, at: Date): void {
    this.write(lines);
    this.move('send-for-clearance');
    mustBeComplete(lines);
    this.handedInAt = at;
    this.handedInBy = by;
    this.clearanceReason = null;
  }

  /** What was sent before goes back to be corrected, the rest to be a draft again. */
  sendBack(reason: string): void {
    this.move(this.submittedAt ? 'send-back-to-correct' : 'send-back');
    this.clearanceReason = reason;
  }

  /**
   * The words of a line that may be written on. Of a returned report the returned lines alone are open, and what is written there
   * stands aside: the line says what was last sent until it is sent again.
   */
  wordsToWrite(line: ReportLine): LineWords {
    if (this.state !== 'returned') {
      line.cameByLink(null, null);
      return line;
    }
    if (line.returnReason === null) throw new LineIsLocked(line.actionId);
    const { bodyId, standInBy } = this;
    line.rewrite ??= Object.assign(new LineRewrite(), {
      ...{ lineId: line.id, planId: line.planId, bodyId, standInBy },
      ...{ words: wordsOf(line), values: null, evidence: null },
    });
    return line.rewrite.words;
  }

  submit(lines: readonly ReportLine[], by: string, at: Date): void {
    if (this.state !== 'in-clearance') this.write(lines);
    this.move('submit');
    mustBeComplete(lines);
    this.submittedAt = at;
    this.submittedBy = by;
    this.clearanceReason = null;
    for (const line of lines) line.leaves();
  }

  /** Sent back line by line, each with its reason; the lines not named stand, verified or not. */
  giveBack(lines: readonly ReportLine[], reasons: readonly ReasonForLine[]): void {
    if (this.state !== 'returned') this.move('return');
    if (reasons.length === 0) throw new ReturnNeedsReasons();
    for (const { action, reason } of reasons) {
      const line = lines.find(({ actionId }) => actionId === action);
      if (!line || !reason) throw new ReturnNeedsReasons();
      line.giveBack(reason);
    }
    this.verifiedAt = null;
    this.verifiedBy = null;
  }

  /** These lines of it; verified as a whole once no line waits any more. */
  verify(chosen: readonly ReportLine[], lines: readonly ReportLine[], word: VerifierWord): void {
    if (!this.isWithVerifier) throw new ReportNotInThisState('verify', this.state);
    for (const line of chosen) line.verify({ ...word, submittedBy: this.submittedBy });
    if (lines.some(({ state }) => state !== 'verified')) return;
    this.move('verify');
    this.verifiedAt = word.at;
    this.verifiedBy = word.by;
  }

  /** What was sent waits for the verifier, also while the body's own officer reads what was written anew. */
  private get isWithVerifier(): boolean {
    return this.submittedAt !== null && this.state !== 'verified';
  }

  private move(name: ReportMove): void {
    const move = findMove<ReportState>(reportLifecycle, this.state, name);
    if (!move) throw new ReportNotInThisState(name, this.state);
    this.state = move.to;
  }
}

/** A report with its lines, as a service works on it. */
export interface OpenedReport {
  readonly report: Report;
  readonly lines: ReportLine[];
  /** The person by whose delegation alone whoever works on it may. */
  readonly delegatedBy?: string | null;
}
