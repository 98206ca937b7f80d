import { OmitType, PartialType } from '@nestjs/swagger';
import { Count, Email, Flag, Text, Uuid } from '../../platform/http/fields.js';
import { Ignored } from '../../platform/http/record.js';

export class PersonDraft {
  @Text({ max: 200 }) name: string;
  @Email() email: string;
  @Text({ max: 12, optional: true, description: 'Language tag of the interface and of mails' }) language?: string;
  @Flag({ optional: true, description: 'Whether the person may sign in' }) isActive?: boolean;
}
export const personFields = ['name', 'email', 'language', 'isActive'] as const;

export class PersonChanges extends PartialType(PersonDraft, { skipNullProperties: false }) {}

export class PersonReplacement extends PersonDraft {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() isSample?: unknown;
}

export class PersonView extends OmitType(PersonDraft, ['email']) {
  @Text({ optional: true, description: 'Withheld of people outside the reader’s own scope' }) email?: string;
  @Uuid() id: string;
  @Count() version: number;
  @Text() declare language: string;
  @Flag() declare isActive: boolean;
  @Flag() isSample: boolean;
}
