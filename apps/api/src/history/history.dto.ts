import { Count, Instant, Json, Text, Uuid } from '../platform/http/fields.js';

export class EventView {
  @Count() id: number;
  @Instant() at: Date;
  @Text({ description: 'What happened, in the past tense: `body.added`' }) type: string;
  @Uuid({ nullable: true }) personId: string | null;
  @Text({ nullable: true }) personName: string | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Uuid({ nullable: true }) planId: string | null;
  @Uuid({ nullable: true }) jurisdictionId: string | null;
  @Text() subjectKind: string;
  @Uuid({ nullable: true }) subjectId: string | null;
  @Json({ nullable: true, description: 'Before and after; withheld of plans the reader may not see' })
  facts: Record<string, unknown> | null;
  @Text({ nullable: true }) requestId: string | null;
}
