import { Count, Instant, Text, Uuid } from '../../platform/http/fields.js';

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
