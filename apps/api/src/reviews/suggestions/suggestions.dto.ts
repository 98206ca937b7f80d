import type { Change } from '@mufakat/planning/changes/change';
import { suggestionStates, type SuggestionState } from '@mufakat/planning/lifecycles/suggestion';
import { Count, Instant, Json, OneOf, Part, Text, Uuid } from '../../platform/http/fields.js';
import { type SuggestionSource, suggestionSources } from './suggestion.entity.js';
import { Anchor, Anchored, longest } from '../said/said.dto.js';

const suggestionChoices = ['suggested', 'standing'] as const;
const suggestionDecisions = ['accept', 'reject'] as const;

export class SuggestionDraft extends Anchor {
  @Count({ optional: true, min: 1, description: 'Absent: the round’s frozen version, else the revision now' })
  baseRevision?: number;
  @Json({ many: true }) changes: Change[];
  @Text({ optional: true, nullable: true, max: longest }) reason?: string | null;
}
export class SuggestionView extends Anchored {
  @Count() baseRevision: number;
  @Json({ many: true, description: 'With what stood there in `before`' }) changes: Change[];
  @Text({ nullable: true, max: longest }) reason: string | null;
  @OneOf('SuggestionSource', suggestionSources, { description: 'Made on a screen, or brought in a file' })
  source: SuggestionSource;
  @OneOf('SuggestionState', suggestionStates) state: SuggestionState;
  @Uuid({ many: true, description: 'Suggestions that add what it builds on' }) needs: string[];
  @Text({ nullable: true }) decisionReason: string | null;
  @Text({ nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Count({ nullable: true }) appliedRevision: number | null;
}
/** How one conflict of a suggestion with what stands now was decided. */
export class SuggestionChoiceDraft {
  @Uuid() suggestion: string;
  @Uuid() record: string;
  @Text({ description: 'Address, `parent`, `position`, or `*` for the whole record' }) field: string;
  @OneOf('SuggestionChoice', suggestionChoices) choice: 'suggested' | 'standing';
}
export class Acceptance {
  @Part(() => SuggestionChoiceDraft, { many: true, optional: true }) choices?: SuggestionChoiceDraft[];
  @Json({ many: true, optional: true, description: 'The owner’s edited changes instead: accepted partly' })
  changes?: Change[];
  @Count({ optional: true, min: 1, description: 'Revision the edited changes were made on; absent: the suggestion’s' })
  baseRevision?: number;
  @Text({ optional: true, nullable: true, max: longest, description: 'Required where accepted partly' }) reason?:
    string | null;
}
/** Either the suggestions themselves, or all that wait of a person, a body or a round. */
export class DecisionsDraft {
  @Uuid() planId: string;
  @Uuid({ many: true, optional: true }) ids?: string[];
  @Uuid({ optional: true }) authorId?: string;
  @Uuid({ optional: true }) bodyId?: string;
  @Uuid({ optional: true }) roundId?: string;
  @OneOf('SuggestionDecision', suggestionDecisions) decision: 'accept' | 'reject';
  @Text({ optional: true, nullable: true, max: longest, description: 'Required where rejected' }) reason?:
    string | null;
  @Part(() => SuggestionChoiceDraft, { many: true, optional: true }) choices?: SuggestionChoiceDraft[];
}
export class DecisionsView {
  @Count({ description: 'Of the plan; all accepted became one change set' }) revision: number;
  @Uuid({ many: true }) accepted: string[];
  @Uuid({ many: true, description: 'Of those accepted: not chosen, but needed by one that was' }) taken: string[];
  @Uuid({ many: true }) overtaken: string[];
  @Uuid({ many: true }) rejected: string[];
}
export class Rejection {
  @Text({ max: longest }) reason: string;
}
