import { amendmentStates } from '@mufakat/planning/lifecycles/amendment';
import type { AmendedPlace } from '@mufakat/planning/versions/amendment';
import { Count, Day, Flag, Instant, Json, OneOf, Part, Text, Uuid } from '../../platform/http/fields.js';
import { ActView, Explanation, PersonNamed } from '../plans.dto.js';

export class AmendmentDraft {
  @Text({ max: 300, description: 'What the amendment is called' }) title: string;
}

export class AmendedPlaceView {
  @Uuid() record: string;
  @Text({ description: 'Address of a value, or `*` for the whole record' }) address: string;
  @Json({ optional: true, description: 'What was taken out: kind, parent, code and title as they stood' })
  gone?: object;
}

/** An amendment as it is listed: its state, its act, and where it changes the text. */
export class AmendmentSummary {
  @Uuid() id: string;
  @Uuid() planId: string;
  @Count() number: number;
  @Text() title: string;
  @OneOf('AmendmentState', amendmentStates) state: (typeof amendmentStates)[number];
  @Instant() openedAt: string;
  @Text({ optional: true }) openedByName?: string;
  @Instant({ optional: true }) endedAt?: string;
  @Text({ optional: true, description: 'Why it was abandoned' }) reason?: string;
  @Part(() => ActView, { optional: true }) act?: ActView;
  @Count({ optional: true, description: 'Version in force before' }) fromVersion?: number;
  @Count({ optional: true, description: 'Version that the amendment made' }) versionNumber?: number;
  @Count({ optional: true, description: 'Revision of the plan from which on it is in the text' })
  appliedRevision?: number;
  @Count({ description: 'Changes that wait, or were applied' }) changeCount: number;
  @Part(() => AmendedPlaceView, { many: true }) places: readonly AmendedPlace[];
}

export class AmendmentMoveView {
  @Text() move: string;
  @OneOf('AmendmentState', amendmentStates) to: string;
  @Flag() allowed: boolean;
  @Part(() => Explanation, { many: true }) explanations: readonly Explanation[];
  @Flag() needsReason: boolean;
}

export class AmendmentView extends AmendmentSummary {
  @Count({ description: 'Of the amendment; its edits count it' }) revision: number;
  @Count({ description: 'Of the plan, that the waiting changes are made on' }) baseRevision: number;
  @Json({ many: true, description: 'The waiting change set, with `before`' }) changes: readonly object[];
  @Json({ many: true, description: 'Where the plan has changed meanwhile: base, theirs (the plan), mine' })
  conflicts: readonly object[];
  @Part(() => AmendmentMoveView, { many: true }) moves: readonly AmendmentMoveView[];
}

export class AmendmentEditDraft {
  @Count({ description: 'The amendment’s revision the changes were made on', min: 1 }) baseRevision: number;
  @Json({ many: true, description: 'Changes, as in a plan' }) changes: Record<string, unknown>[];
}

export class AmendmentEditView {
  @Uuid() id: string;
  @Count() revision: number;
  @Part(() => PersonNamed, { nullable: true }) author: PersonNamed | null;
  @Instant() at: string;
  @Json({ many: true }) changes: readonly object[];
}

export class ChoiceDraft {
  @Uuid() record: string;
  @Text({ description: 'Address, `parent`, or `*`' }) field: string;
  @OneOf('AmendmentSide', ['mine', 'theirs'], { description: '`mine`: the amendment’s; `theirs`: the plan’s' })
  keep: 'mine' | 'theirs';
}

export class Choices {
  @Part(() => ChoiceDraft, { many: true }) choices: ChoiceDraft[];
}

export class AmendingActDraft {
  @Uuid() bodyId: string;
  @Day() on: string;
  @Text({ optional: true, max: 200 }) number?: string;
  @Uuid({ optional: true }) fileId?: string;
  @Text({ optional: true, max: 2000 }) note?: string;
}

export class AmendmentMoveRequest {
  @Text({ max: 100 }) move: string;
  @Text({ optional: true, max: 2000 }) reason?: string;
}
