import { type CommitmentAnswer, commitmentAnswers } from '@mufakat/planning/commitments/commitment';
import { reportStates, type ReportState } from '@mufakat/planning/lifecycles/report';
import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import { assignmentRoles } from '@mufakat/planning/records/kinds';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';

export class HandoverHolder {
  @Text() name: string;
  @Text({ description: 'Address' }) email: string;
  @Day() from: string;
  @Day({ nullable: true }) to: string | null;
  @Flag() isDeputy: boolean;
  @Flag({ description: 'Holds it today' }) isNow: boolean;
}
export class HandoverObligation {
  @OneOf('ObligationKind', obligationKinds) kind: ObligationKind;
  @Uuid({ nullable: true }) planId: string | null;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Count({ nullable: true, min: -2_000_000, description: 'Negative once overdue' }) daysLeft: number | null;
}
export class HandoverAction {
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @OneOf('AssignmentRole', assignmentRoles) role: string;
  @Day({ nullable: true }) from: string | null;
  @Day({ nullable: true }) to: string | null;
}
export class HandoverReturn {
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Text() reason: string;
}
export class HandoverEvidence {
  @Text() title: string;
  @Text({ nullable: true, description: 'Of the action it was shown for' }) code: string | null;
  @Uuid({ nullable: true }) fileId: string | null;
  @Text({ nullable: true }) url: string | null;
}
export class HandoverReport {
  @Uuid() id: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Text() roundTitle: string;
  @Day() periodFrom: string;
  @Day() periodTo: string;
  @OneOf('ReportState', reportStates) state: ReportState;
  @Instant({ nullable: true }) submittedAt: string | null;
  @Text({ nullable: true, description: 'Who submitted it then' }) submittedByName: string | null;
  @Part(() => HandoverReturn, { many: true, description: 'Lines that wait for a correction' })
  returns: HandoverReturn[];
  @Text({ nullable: true, description: 'By whose delegation it was sent' }) delegatedByName: string | null;
  @Instant({ nullable: true }) verifiedAt: string | null;
  @Text({ nullable: true }) verifiedByName: string | null;
  @Part(() => HandoverEvidence, { many: true, description: 'What was shown' }) evidence: HandoverEvidence[];
}
export class HandoverCommitment {
  @Words({ nullable: true }) planTitle: Translated | null;
  @Count() year: number;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @OneOf('CommitmentAnswer', commitmentAnswers) answer: CommitmentAnswer;
  @Text({ nullable: true }) change: string | null;
  @Text({ nullable: true }) reason: string | null;
  @Text() signedByName: string;
  @Instant() signedAt: string;
}
export class HandoverComment {
  @Uuid() id: string;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Text({ nullable: true }) code: string | null;
  @Text() text: string;
  @Text({ nullable: true }) byName: string | null;
  @Instant() at: string;
}
export class HandoverLeadMove {
  @Uuid() planId: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Words() fromBodyName: Translated;
  @Words() toBodyName: Translated;
  @Day() on: string;
  @Text({ description: 'Who decided it, number and day' }) act: string;
  @Text() reason: string;
}
export class HandoverDelegation {
  @Text() fromName: string;
  @Text({ nullable: true }) toName: string | null;
  @Words({ nullable: true }) toPostName: Translated | null;
  @Day() from: string;
  @Day() to: string;
  @Text({ nullable: true }) words: string | null;
  @Flag({ description: 'In force today' }) isNow: boolean;
}
export class HandoverContact {
  @Words() bodyName: Translated;
  @Words() postName: Translated;
  @Text() name: string;
}
/** What a new holder of a post needs; made of what the reader may see. */
export class HandoverPack {
  @Uuid() postId: string;
  @Words() postName: Translated;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Text({ many: true }) duties: string[];
  @Day() asOf: string;
  @Part(() => HandoverHolder, { many: true }) holders: HandoverHolder[];
  @Part(() => HandoverObligation, { many: true }) open: HandoverObligation[];
  @Part(() => HandoverAction, { many: true }) actions: HandoverAction[];
  @Part(() => HandoverReport, { many: true }) reports: HandoverReport[];
  @Part(() => HandoverCommitment, { many: true }) commitments: HandoverCommitment[];
  @Part(() => HandoverComment, { many: true, description: 'On what the body leads, not answered yet' })
  comments: HandoverComment[];
  @Part(() => HandoverLeadMove, { many: true, description: 'To the body or from it, within two years' })
  leadMoves: HandoverLeadMove[];
  @Part(() => HandoverDelegation, { many: true, description: 'Of the duties of the post, within a year' })
  delegations: HandoverDelegation[];
  @Part(() => HandoverContact, { many: true, description: 'Who coordinates the plans' }) contacts: HandoverContact[];
}
