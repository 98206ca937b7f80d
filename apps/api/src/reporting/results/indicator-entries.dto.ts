import { Day, Decimal, Instant, OneOf, Text, Uuid } from '../../platform/http/fields.js';
import { type EntryKind, entryKinds } from './indicator-entry.entity.js';

export class IndicatorEntryDraft {
  @Uuid() planId: string;
  @Uuid() indicatorId: string;
  @OneOf('IndicatorEntryKind', entryKinds, {
    description: 'measured: a value from elsewhere than a report; overlap: what stands in several bodies’ sums',
  })
  kind: EntryKind;
  @Day({ description: 'Last day of the period' }) periodTo: string;
  @Uuid({ optional: true, nullable: true, description: 'Absent: the owner of the plan' }) bodyId?: string | null;
  @Decimal({ optional: true, nullable: true, description: 'Of an overlap the amount, below 0 where it takes off' })
  value?: string | null;
  @Decimal({ optional: true, nullable: true }) numerator?: string | null;
  @Decimal({ optional: true, nullable: true }) denominator?: string | null;
  @Text({ optional: true, nullable: true, max: 2000 }) words?: string | null;
  @Text({ max: 2000, description: 'Source of a measured value; why an overlap is counted twice' }) reason: string;
}
export class EntryWithdrawal {
  @Text({ max: 2000 }) reason: string;
}
export class IndicatorEntryView {
  @Uuid() id: string;
  @Uuid() planId: string;
  @Uuid() indicatorId: string;
  @Uuid() bodyId: string;
  @OneOf('IndicatorEntryKind', entryKinds) kind: EntryKind;
  @Day() periodTo: string;
  @Decimal({ nullable: true }) value: string | null;
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ nullable: true }) words: string | null;
  @Text() reason: string;
  @Text() author: string;
  @Instant() givenAt: string;
  @Instant({ nullable: true }) withdrawnAt: string | null;
  @Text({ nullable: true }) withdrawnReason: string | null;
}
