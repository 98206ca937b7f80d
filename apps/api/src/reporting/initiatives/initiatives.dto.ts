import {
  type InitiativeSensitivity,
  initiativeSensitivities,
  type InitiativeState,
  initiativeStates,
  type InitiativeTheme,
  initiativeThemes,
} from '@mufakat/planning/initiatives/initiative';
import { type OverlapDegree, overlapDegrees } from '@mufakat/planning/initiatives/overlap';
import type { Translated } from '@mufakat/planning/records/record';
import { PartialType } from '@nestjs/swagger';
import {
  Count,
  Day,
  Decimal,
  Flag,
  Instant,
  Json,
  OneOf,
  Part,
  Text,
  Uuid,
  Words,
} from '../../platform/http/fields.js';
import { FigureView } from '../../platform/http/figure.dto.js';
import { EvidenceForm, LineIndicatorView, ValueGivenForm } from '../reporting.dto.js';

export class InitiativeDraft {
  @Uuid({ description: 'The body that does it' }) bodyId: string;
  @Words() title: Translated;
  @Words({ optional: true, nullable: true }) description?: Translated | null;
  @Day({ optional: true, nullable: true }) fromOn?: string | null;
  @Day({ optional: true, nullable: true }) toOn?: string | null;
  @Text({ optional: true, many: true, max: 120 }) places?: string[];
  @Text({ optional: true, many: true, max: 120 }) targetGroups?: string[];
  @OneOf('InitiativeTheme', initiativeThemes, { optional: true, nullable: true }) theme?: InitiativeTheme | null;
  @OneOf('InitiativeState', initiativeStates, { optional: true }) state?: InitiativeState;
  @Count({ optional: true, nullable: true, description: 'Persons it means to reach' }) reach?: number | null;
  @Decimal({ optional: true, nullable: true }) money?: string | null;
  @Text({ optional: true, nullable: true, min: 3, max: 3, description: 'ISO 4217' }) currency?: string | null;
  @OneOf('InitiativeSensitivity', initiativeSensitivities, { optional: true }) sensitivity?: InitiativeSensitivity;
  @Uuid({ optional: true, many: true, description: 'Bodies that support it' }) partnerIds?: string[];
}
export const initiativeFields = [
  ...(['bodyId', 'title', 'description', 'fromOn', 'toOn', 'places', 'targetGroups'] as const),
  ...(['theme', 'state', 'reach', 'money', 'currency', 'sensitivity'] as const),
] as const;
export class InitiativeChanges extends PartialType(InitiativeDraft, { skipNullProperties: false }) {}
export class InitiativeReason {
  @Text({ max: 2000 }) reason: string;
}
export class InitiativeLinkDraft {
  @Uuid() planId: string;
  @Uuid({ description: 'An action or an indicator of the plan' }) recordId: string;
}
export class InitiativeUpdateDraft {
  @Day() onDay: string;
  @Text({ max: 20_000, description: 'What happened' }) text: string;
  @OneOf('InitiativeState', initiativeStates) state: InitiativeState;
  @Part(() => ValueGivenForm, { many: true, optional: true }) values?: ValueGivenForm[];
  @Part(() => EvidenceForm, { many: true, optional: true }) evidence?: EvidenceForm[];
  @Uuid({ optional: true, nullable: true, description: 'The update it corrects' }) replacesId?: string | null;
  @Text({ optional: true, nullable: true, max: 2000, description: 'Why it is corrected' }) reason?: string | null;
}

export class InitiativeLinkView {
  @Uuid() id: string;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid() recordId: string;
  @Text({ description: 'action or indicator' }) kind: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid({ description: 'The action, or the one the indicator belongs to' }) actionId: string;
}
export class InitiativeView extends InitiativeDraft {
  @Uuid() id: string;
  @Count() version: number;
  @Words() bodyName: Translated;
  @Uuid({ nullable: true }) jurisdictionId: string | null;
  @Text({ many: true }) declare places: string[];
  @Text({ many: true }) declare targetGroups: string[];
  @OneOf('InitiativeState', initiativeStates) declare state: InitiativeState;
  @OneOf('InitiativeSensitivity', initiativeSensitivities) declare sensitivity: InitiativeSensitivity;
  @Uuid({ many: true }) declare partnerIds: string[];
  @Text() enteredByName: string;
  @Instant() enteredAt: string;
  @Day({ nullable: true }) updatedOn: string | null;
  @Instant({ nullable: true }) archivedAt: string | null;
  @Text({ nullable: true }) archiveReason: string | null;
  @Part(() => InitiativeLinkView, { many: true, description: 'To plans the reader may read' })
  links: InitiativeLinkView[];
}
export class InitiativeValueView {
  @Uuid() indicator: string;
  @Decimal({ nullable: true }) value: string | null;
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ nullable: true }) words: string | null;
  @Text({ nullable: true }) sex: string | null;
  @Text({ nullable: true }) age: string | null;
  @Text({ nullable: true }) axis: string | null;
  @Text({ nullable: true }) category: string | null;
  @Text({ nullable: true }) note: string | null;
}
export class InitiativeEvidenceView {
  @Uuid() id: string;
  @Uuid({ nullable: true }) fileId: string | null;
  @Text({ nullable: true }) url: string | null;
  @Text() title: string;
}
export class InitiativeReplacedUpdate {
  @Text() text: string;
  @OneOf('InitiativeState', initiativeStates) state: InitiativeState;
  @Text() byName: string;
  @Instant() at: string;
}
export class InitiativeUpdateView {
  @Uuid() id: string;
  @Day() onDay: string;
  @Text() text: string;
  @OneOf('InitiativeState', initiativeStates) state: InitiativeState;
  @Text() byName: string;
  @Instant() at: string;
  @Text({ nullable: true, description: 'Why it corrects what stood before' }) reason: string | null;
  @Part(() => InitiativeValueView, { many: true }) values: InitiativeValueView[];
  @Part(() => InitiativeEvidenceView, { many: true }) evidence: InitiativeEvidenceView[];
  @Part(() => InitiativeReplacedUpdate, { many: true, description: 'What it corrects, newest first' })
  replaced: InitiativeReplacedUpdate[];
}
/** A line of a report that took its words and values over. */
export class InitiativeTaken {
  @Uuid() reportId: string;
  @Text() round: string;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid() actionId: string;
  @Text({ nullable: true }) code: string | null;
  @Words() bodyName: Translated;
  @Uuid({ many: true }) updateIds: string[];
}
export class InitiativeEditView {
  @Uuid() id: string;
  @Text() byName: string;
  @Instant() at: string;
  @Json({ description: 'Field → what stood there' }) before: Record<string, unknown>;
  @Json({ description: 'Field → what stands there since' }) after: Record<string, unknown>;
}
/** An indicator an update may speak of. */
export class InitiativeIndicatorView extends LineIndicatorView {
  @Uuid() planId: string;
  @Uuid() actionId: string;
}
export class InitiativePage extends InitiativeView {
  @Part(() => InitiativeUpdateView, { many: true, description: 'Those that stand, newest first' })
  updates: InitiativeUpdateView[];
  @Part(() => InitiativeEditView, { many: true, description: 'Newest first' }) edits: InitiativeEditView[];
  @Part(() => InitiativeTaken, { many: true, description: 'Reports the reader may read' }) taken: InitiativeTaken[];
  @Part(() => InitiativeIndicatorView, { many: true }) indicators: InitiativeIndicatorView[];
}
export class LinkableRecordView {
  @Uuid() id: string;
  @Text({ description: 'action or indicator' }) kind: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
}

export class OverlapSide {
  @Uuid() id: string;
  @Words() title: Translated;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @OneOf('InitiativeState', initiativeStates) state: InitiativeState;
  @Uuid({ many: true }) planIds: string[];
  @Words({ many: true, description: 'Posts of the body to write to' }) contacts: Translated[];
}
export class OverlapReasonView {
  @OneOf('OverlapReason', ['place', 'group', 'theme', 'period']) kind: string;
  @Text({ many: true, min: 0, description: 'What both name; of a period its first and last day, empty where open' })
  shared: readonly string[];
}
export class OverlapView {
  @OneOf('OverlapDegree', overlapDegrees) degree: OverlapDegree;
  @Part(() => OverlapReasonView, { many: true }) reasons: readonly OverlapReasonView[];
  @Part(() => OverlapSide) a: OverlapSide;
  @Part(() => OverlapSide) b: OverlapSide;
}

export class InitiativeCountView {
  @Part(() => FigureView, { description: 'Different initiatives; its rows are their ids' }) figure: FigureView;
  @Count({ description: 'How often they are counted below' }) links: number;
}
export class InitiativeGroupView extends InitiativeCountView {
  @Text({ description: 'Id of the plan, pillar, action or body; the state' }) group: string;
}
export class InitiativeInSeveral {
  @Uuid() initiative: string;
  @Uuid({ many: true }) actions: readonly string[];
}
export class InitiativeFiguresView {
  @Part(() => InitiativeCountView) total: InitiativeCountView;
  @Part(() => InitiativeGroupView, { many: true }) byState: InitiativeGroupView[];
  @Part(() => InitiativeGroupView, { many: true }) byPlan: InitiativeGroupView[];
  @Part(() => InitiativeGroupView, { many: true }) byPillar: InitiativeGroupView[];
  @Part(() => InitiativeGroupView, { many: true }) byAction: InitiativeGroupView[];
  @Part(() => InitiativeGroupView, { many: true }) byBody: InitiativeGroupView[];
  @Decimal({ nullable: true, description: 'Persons they mean to reach, each initiative added once; null: not known' })
  reach: string | null;
  @Uuid({ many: true, description: 'Initiatives that say whom they reach' }) reachSaid: readonly string[];
  @Part(() => InitiativeInSeveral, { many: true, description: 'Who adds the actions’ values counts these twice' })
  inSeveral: InitiativeInSeveral[];
  @Json({ as: 'wordsById', description: 'Titles and names of everything named by id' })
  names: Record<string, Translated>;
}

export class OfferedInitiative {
  @Uuid() id: string;
  @Words() title: Translated;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @OneOf('InitiativeState', initiativeStates) state: InitiativeState;
  @Part(() => InitiativeUpdateView, { many: true, description: 'Of the round’s period, oldest first' })
  updates: InitiativeUpdateView[];
  @Part(() => InitiativeUpdateView, { nullable: true, description: 'The last one before the period' })
  before: InitiativeUpdateView | null;
  @Part(() => InitiativeTaken, { many: true, description: 'Other lines that took it over: counted there, too' })
  takenElsewhere: InitiativeTaken[];
  @Flag({ description: 'Linked to other actions, too' }) isElsewhere: boolean;
}
export class OfferedToLine {
  @Uuid() action: string;
  @Part(() => OfferedInitiative, { many: true }) initiatives: OfferedInitiative[];
}
