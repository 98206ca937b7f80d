import type { Change } from '@mufakat/planning/changes/change';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, Json, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { ImportProblem } from '../exchange.dto.js';
import { type AttachedKind, attachedKinds, type RowRequestState, rowRequestStates } from './row-request.entity.js';
import { type RowReturnState, rowReturnStates } from './row-return.entity.js';

const reasons = ['others-row', 'others-column', 'gone'] as const;
const rules = ['changed-since', 'parent-gone', 'record-gone', 'cycle', 'subtree-changed'] as const;
const takes = ['mine', 'theirs'] as const;

export class RowRequestDraft {
  @Uuid() planId: string;
  @Uuid() bodyId: string;
  @Day({ description: 'Ends at midnight of the plan’s jurisdiction' }) dueOn: string;
  @Text({ optional: true, nullable: true, max: 2000 }) message?: string | null;
  @OneOf('AttachedRows', attachedKinds, {
    optional: true,
    description: 'What the mail carries beside its link; refused where anything among the rows is restricted',
  })
  attach?: AttachedKind;
}

export class RowRequestView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Count({ description: 'Of the plan, when the rows were sent' }) revision: number;
  @Day() dueOn: string;
  @Text({ nullable: true, max: 2000 }) message: string | null;
  @Text() sentByName: string;
  @Instant() sentAt: string;
  @Text({ many: true, description: 'Names of whom the mail went to' }) mailedTo: string[];
  @OneOf('AttachedRows', attachedKinds, { nullable: true, description: 'What the mail carried' })
  attached: AttachedKind | null;
  @OneOf('RowRequestState', rowRequestStates) state: RowRequestState;
  @Instant({ nullable: true }) endedAt: string | null;
}

export class ReturnConflict {
  @Uuid() record: string;
  @Text({ description: 'Kind of the record' }) kind: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Text({ description: 'Address of the field; `*` for the whole record' }) field: string;
  @OneOf('ConflictRule', rules) rule: (typeof rules)[number];
  @Json({ nullable: true, description: 'What stood there when the rows were sent' }) base: unknown;
  @Json({ nullable: true, description: 'What stands there now' }) theirs: unknown;
  @Json({ nullable: true, description: 'What the file says' }) mine: unknown;
}

export class LeftOutEdit {
  @Uuid() record: string;
  @Text() kind: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @OneOf('LeftOutReason', reasons) why: (typeof reasons)[number];
  @Text({ nullable: true, description: 'The column; absent: the whole row' }) field: string | null;
}

export class RowReturnView {
  @Uuid() id: string;
  @Count() version: number;
  @OneOf('RowReturnState', rowReturnStates) state: RowReturnState;
  @Uuid() planId: string;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Flag({ description: 'Brought by the plan’s owner for the body' }) isOnBehalf: boolean;
  @Text() fileName: string;
  @Count({ description: 'The revision that the file shows' }) baseRevision: number;
  @Count({ description: 'The revision the edits are laid over' }) revision: number;
  @Json({ many: true, description: 'Edits that apply to the plan as it stands' }) changes: Change[];
  @Part(() => ReturnConflict, { many: true }) conflicts: ReturnConflict[];
  @Part(() => LeftOutEdit, { many: true, description: 'Not the body’s to make, or no longer possible' })
  leftOut: LeftOutEdit[];
  @Part(() => ImportProblem, { many: true }) problems: ImportProblem[];
  @Count({ description: 'How many suggestions it became' }) suggestions: number;
}

export class ConflictChoice {
  @Uuid() record: string;
  @Text() field: string;
  @OneOf('ConflictTake', takes) take: (typeof takes)[number];
}
export class ReturnDecision {
  @Part(() => ConflictChoice, { many: true, optional: true, description: 'One for each conflict' })
  choices?: ConflictChoice[];
  @Text({ optional: true, nullable: true, max: 2000, description: 'Said with every suggestion' }) reason?:
    string | null;
}
