import { planStages } from '@mufakat/planning/lifecycles/plan-stages';
import { derivedStages } from '@mufakat/planning/lifecycles/stage-on';
import { dueStates } from '@mufakat/planning/obligations/due';
import { escalationSteps } from '@mufakat/planning/obligations/escalation';
import { obligationKinds } from '@mufakat/planning/obligations/kinds';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';

export class HomeObligation {
  @Uuid() id: string;
  @OneOf('ObligationKind', obligationKinds) kind: string;
  @Text() subjectKind: string;
  @Uuid() subjectId: string;
  @Uuid({ nullable: true }) planId: string | null;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Words({ nullable: true }) postName: Translated | null;
  @Day({ nullable: true }) opensOn: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @OneOf('DueState', dueStates) state: string;
  @Flag({ description: 'Nobody holds the duty: it waits on the coordinator, and is not silent' }) isVacant: boolean;
  @Count({ nullable: true, min: -2_000_000, description: 'Negative once overdue' }) daysLeft: number | null;
  @OneOf('EscalationStep', escalationSteps) step: string;
  @Instant({ nullable: true }) movedAt: Date | null;
  @Text({ nullable: true }) movedFrom: string | null;
  @Text({ nullable: true }) delegatedBy: string | null;
  @Text({ nullable: true }) delegatedTo: string | null;
  @Uuid({ nullable: true, description: 'Of a round over several plans, answered as one' }) jointId: string | null;
  @Count({ description: 'How many reports this line stands for' }) reports: number;
  @Flag() isMine: boolean;
  @Flag({ description: 'Mine only because it moved on to the coordinator' }) isTakenOver: boolean;
}
export class HomeRound {
  @Uuid() id: string;
  @Text() title: string;
  @Day() dueOn: string;
  @Count() owed: number;
  @Count() given: number;
  @Flag({ optional: true, description: 'The reader may not list every report that is counted' }) rowsWithheld?: boolean;
}
export class HomePlanView {
  @Uuid() id: string;
  @Words({ nullable: true }) title: Translated | null;
  @Words() jurisdictionName: Translated;
  @OneOf('PlanStage', planStages) stage: string;
  @OneOf('PlanStageOnDay', [...planStages, ...derivedStages], { description: 'As the day makes it' })
  derivedStage: string;
  @Day({ nullable: true }) startsOn: string | null;
  @Day({ nullable: true }) endsOn: string | null;
  @Flag({ description: 'Owned, taken part in or reviewed by a body of mine, or worked for by my role' })
  isMine: boolean;
  @Text() kind: string;
  @Flag() isSample: boolean;
  @Flag() isAdopted: boolean;
  @Count() revision: number;
  @Part(() => HomeRound, { nullable: true }) openRound: HomeRound | null;
}
export class HomeChangeView {
  @Count() id: number;
  @Instant() at: string;
  @Text() type: string;
  @Text({ nullable: true }) personName: string | null;
  @Uuid({ nullable: true }) planId: string | null;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Text() subjectKind: string;
  @Uuid({ nullable: true }) subjectId: string | null;
}
/** What waits on me, what waits on others, my plans and what changed lately. */
export class HomeView {
  @Part(() => HomeObligation, { many: true, description: 'Mine, by due day' }) mine: readonly HomeObligation[];
  @Part(() => HomeObligation, { many: true, description: 'What waits on others, as far as I may know' })
  others: readonly HomeObligation[];
  @Count({ description: 'Open obligations beyond those listed' }) moreObligations: number;
  @Part(() => HomePlanView, { many: true, description: 'Eight, mine first, those that changed last before others' })
  plans: readonly HomePlanView[];
  @Count() planCount: number;
  @Part(() => HomeChangeView, { many: true }) changes: readonly HomeChangeView[];
  @Count({ nullable: true, description: 'For administrators: mails not sent yet' }) waitingMails: number | null;
}
