import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Instant, Part, Text, Uuid, Words } from '../../platform/http/fields.js';

/** The act by which a lead moves. */
export class LeadMoveAct {
  @Text({ max: 300, description: 'Who decided it' }) authority: string;
  @Text({ optional: true, nullable: true, max: 200 }) number?: string | null;
  @Day({ optional: true, nullable: true }) on?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'Its document' }) fileId?: string | null;
}

/** The lead of these actions, or of what stands above them, goes from one body to another on a day. */
export class LeadMoveDraft {
  @Uuid({ many: true }) recordIds: string[];
  @Uuid() fromBodyId: string;
  @Uuid() toBodyId: string;
  @Day({ description: 'First day of the new lead' }) on: string;
  @Part(() => LeadMoveAct) act: LeadMoveAct;
  @Text({ max: 2000 }) reason: string;
}

export class LeadMoveView {
  @Uuid() id: string;
  @Uuid() planId: string;
  @Uuid() recordId: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid() fromBodyId: string;
  @Words() fromBodyName: Translated;
  @Uuid() toBodyId: string;
  @Words() toBodyName: Translated;
  @Day() on: string;
  @Text() authority: string;
  @Text({ nullable: true }) actNumber: string | null;
  @Day({ nullable: true }) actOn: string | null;
  @Uuid({ nullable: true }) fileId: string | null;
  @Text() reason: string;
  @Text({ nullable: true }) byName: string | null;
  @Instant() at: Date;
  @Instant({ nullable: true, description: 'When what was owed in open rounds went over' }) settledAt: Date | null;
  @Count({ nullable: true, description: 'Lines of open rounds that the new body owes now' }) linesMoved: number | null;
  @Count({ nullable: true, description: 'Lines already begun, which stay with who began them' })
  linesStayed: number | null;
}
