import type { Translated } from '@mufakat/planning/records/record';
import { Count, Flag, Instant, Part, Text, Uuid, Words } from '../platform/http/fields.js';

export class IssuedFileFacts {
  @Uuid() planId: string;
  @Words({ nullable: true, description: 'As the version says it' }) title: Translated | null;
  @Count({ description: 'Of the version' }) number: number;
  @Text({ description: 'SHA-256 of the version’s text' }) hash: string;
  @Instant() frozenAt: string;
  @Text({ description: 'xlsx, docx, csv or json' }) format: string;
  @Instant({ description: 'When we first handed out these bytes' }) issuedAt: string;
}

export class Verification {
  @Text({ description: 'SHA-256 of the bytes that were sent, in hexadecimal' }) sha256: string;
  @Flag({ description: 'We handed out exactly these bytes as a frozen version' }) isKnown: boolean;
  @Part(() => IssuedFileFacts, { nullable: true }) issued: IssuedFileFacts | null;
}
