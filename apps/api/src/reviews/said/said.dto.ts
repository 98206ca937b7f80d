import type { Translated } from '@mufakat/planning/records/record';
import { Count, Flag, Instant, OneOf, Text, Uuid, Words } from '../../platform/http/fields.js';
import { priorities, type Priority } from './said.rules.js';

/** Longest text said, in characters. */
export const longest = 20_000;

export class Anchor {
  @Uuid() planId: string;
  @Uuid({ optional: true, nullable: true }) roundId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'Absent: the whole plan' }) recordId?: string | null;
  @Flag({ optional: true, description: 'A note of the own body until its opinion releases it' }) isInternal?: boolean;
}

export class Anchored {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Uuid({ nullable: true }) roundId: string | null;
  @Uuid({ nullable: true }) recordId: string | null;
  @Text({ nullable: true, description: 'As it stood in the revision it was said of' }) recordCode: string | null;
  @Words({ nullable: true }) recordTitle: Translated | null;
  @Uuid({ nullable: true, description: 'Null where a guest of the round said it' }) authorId: string | null;
  @Uuid({ nullable: true }) guestId: string | null;
  @Text() authorName: string;
  @Text({ nullable: true, description: 'Of a guest, as the guest says it' }) organisation: string | null;
  @Text({ nullable: true, description: 'Who brought it in a file, on the day it was made here' }) broughtByName:
    string | null;
  @Text({ nullable: true, description: 'Name of that file' }) broughtFrom: string | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Flag({ description: 'Before the eyes of its body alone, or of the lead body it was handed to' }) isInternal: boolean;
  @Flag({ description: 'Handed to the lead body of the round; its advice is not released yet' }) isWithLead: boolean;
  @OneOf('Priority', priorities, { nullable: true }) priority: Priority | null;
  @Text({ nullable: true, max: longest, description: 'Why the lead body left it out of the advice' }) leftOutReason:
    string | null;
  @Instant() createdAt: string;
}
