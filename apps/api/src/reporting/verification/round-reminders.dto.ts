import { type EscalationStep, escalationSteps } from '@mufakat/planning/obligations/escalation';
import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import { Count, Instant, OneOf, Text, Uuid } from '../../platform/http/fields.js';

/** A letter that reminded somebody of a report. */
export class RoundLetterView {
  @Instant() at: Date;
  @Count({ min: -2_000_000, description: 'Negative once overdue' }) daysLeft: number;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Text() toName: string;
  @Text({ nullable: true, description: 'Null where the calendar wrote it' }) byName: string | null;
}
export class BodiesRemindedView {
  @Count({ description: 'Letters written now; whoever got one within twelve hours gets none' }) written: number;
}
/** That a report nobody gave moved to the deputy of its post, or on to the coordinator. */
export class RoundMoveView {
  @Instant() at: Date;
  @OneOf('EscalationStep', escalationSteps, { description: 'Where it went; `holder`: back, as the post was filled' })
  step: EscalationStep;
  @OneOf('ObligationKind', obligationKinds) kind: ObligationKind;
  @Uuid({ nullable: true }) bodyId: string | null;
}
