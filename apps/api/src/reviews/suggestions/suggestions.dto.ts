import type { Change } from '@mufakat/planning/changes/change';
import { suggestionStates, type SuggestionState } from '@mufakat/planning/lifecycles/suggestion';
import { Count, Instant, Json, OneOf, Text } from '../../platform/http/fields.js';
import { type SuggestionSource, suggestionSources } from './suggestion.entity.js';
import { Anchor, Anchored, longest } from '../said/said.dto.js';

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
  @Text({ nullable: true }) decisionReason: string | null;
  @Text({ nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Count({ nullable: true }) appliedRevision: number | null;
}
export class Acceptance {
  @Json({ many: true, optional: true, description: 'The owner’s edited changes instead: accepted partly' })
  changes?: Change[];
  @Count({ optional: true, min: 1, description: 'Revision the edited changes were made on; absent: the suggestion’s' })
  baseRevision?: number;
  @Text({ optional: true, nullable: true, max: longest, description: 'Required where accepted partly' }) reason?:
    string | null;
}
export class Rejection {
  @Text({ max: longest }) reason: string;
}
