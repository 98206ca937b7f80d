import { obligationStates, type ObligationState } from '@mufakat/planning/lifecycles/obligation';
import { type DueState, dueStates } from '@mufakat/planning/obligations/due';
import { type EscalationStep, escalationSteps } from '@mufakat/planning/obligations/escalation';
import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, OneOf, Text, Uuid, Words } from '../platform/http/fields.js';

export class ObligationView {
  @Uuid() id: string;
  @OneOf('ObligationKind', obligationKinds) kind: ObligationKind;
  @Text({ description: 'What it is about, such as review-round' }) subjectKind: string;
  @Uuid() subjectId: string;
  @Uuid({ nullable: true }) planId: string | null;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid({ nullable: true }) jurisdictionId: string | null;
  @Uuid({ nullable: true }) postId: string | null;
  @Words({ nullable: true }) postName: Translated | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Uuid({ nullable: true }) personId: string | null;
  @Day({ nullable: true }) opensOn: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Instant() openedAt: Date;
  @Instant({ nullable: true }) closedAt: Date | null;
  @Uuid({ nullable: true }) escalatedToBodyId: string | null;
  @OneOf('ObligationState', obligationStates, { description: 'As stored' }) stored: ObligationState;
  @OneOf('DueState', dueStates, { description: 'On this day in the jurisdiction' }) state: DueState;
  @Flag({ description: 'Nobody holds the post or speaks for the body: owed by the coordinator, not silent' })
  isVacant: boolean;
  @Count({ nullable: true, min: -2_000_000, description: 'Negative once overdue' }) daysLeft: number | null;
  @OneOf('EscalationStep', escalationSteps, { description: 'With whom it lies beside the holder' })
  step: EscalationStep;
  @Instant({ nullable: true, description: 'When it moved on; null while it lies with the holder alone' })
  movedAt: Date | null;
  @Text({ nullable: true, description: 'Names of who holds the post it moved on from; null where nobody does' })
  movedFrom: string | null;
  @Text({ nullable: true, description: 'Who passed the duties of its post on to the reader' }) delegatedBy:
    string | null;
  @Text({ nullable: true, description: 'To whom the reader passed them on' }) delegatedTo: string | null;
  @Flag({ description: 'Mine, of a body I speak for, or moved on to me; else it waits on others' }) isMine: boolean;
  @Flag({ description: 'Mine only because it moved on to the coordinator' }) isTakenOver: boolean;
}
