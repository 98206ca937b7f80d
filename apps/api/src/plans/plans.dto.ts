import { type ChangeSource, changeSources } from '@mufakat/planning/changes/change';
import { actKinds } from '@mufakat/planning/lifecycles/acts';
import { planStages } from '@mufakat/planning/lifecycles/plan-stages';
import { derivedStages, stageOn } from '@mufakat/planning/lifecycles/stage-on';
import { levelSchemePresets } from '@mufakat/planning/records/level-scheme';
import { sensitivities, type Sensitivity } from '@mufakat/planning/records/field';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, Json, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import { Ignored } from '../platform/http/record.js';
import { type PlanKind, planKinds, type PublicationMode, publicationModes } from './plan.entity.js';
import { versionKinds } from './plan-history.entity.js';
import type { ActRow, VersionRow } from './history.repository.js';
import type { PlanPage } from './plan-page.service.js';
import type { PlanRow } from './plans.repository.js';

const presets = levelSchemePresets.map(({ preset }) => preset);

/** A new plan: its governance, and what its first record says. */
export class PlanDraft {
  @Uuid() jurisdictionId: string;
  @Uuid() ownerBodyId: string;
  @Words({ description: 'Language tag → text', example: { en: 'National plan of Sampleland' } }) title: Translated;
  @Day({ optional: true }) startsOn?: string;
  @Day({ optional: true }) endsOn?: string;
  @Text({ optional: true, many: true, max: 35, description: 'Language tags; the title’s where left out' })
  languages?: string[];
  @OneOf('LevelSchemePreset', presets, {
    optional: true,
    description: 'Names of the levels; changed later in the plan',
  })
  preset?: string;
  @OneOf('PlanKind', planKinds, { optional: true }) kind?: PlanKind;
  @Uuid({ optional: true }) parentPlanId?: string;
  @Uuid({ optional: true }) predecessorId?: string;
  @Uuid({ optional: true, description: 'The strategy that this action plan carries out' }) strategyId?: string;
  @Flag({ optional: true, description: 'With the sections such a plan usually has' }) withSections?: boolean;
  @OneOf('Sensitivity', sensitivities, { optional: true }) sensitivity?: Sensitivity;
}

/** Governance; what the plan says changes by change sets. */
export class GovernanceChanges {
  @Uuid({ optional: true }) ownerBodyId?: string;
  @OneOf('PlanKind', planKinds, { optional: true }) kind?: PlanKind;
  @OneOf('Sensitivity', sensitivities, { optional: true }) sensitivity?: Sensitivity;
  @OneOf('PublicationMode', publicationModes, { optional: true }) publicationMode?: PublicationMode;
  @Uuid({ optional: true, nullable: true }) parentPlanId?: string | null;
  @Uuid({ optional: true, nullable: true }) predecessorId?: string | null;
  @Uuid({ optional: true, nullable: true }) strategyId?: string | null;
}

/** The same for PUT, which brings the whole view back. */
export class PlanReplacement extends GovernanceChanges {
  @Ignored() id?: unknown;
  @Ignored() version?: unknown;
  @Ignored() jurisdictionId?: unknown;
  @Ignored() jurisdictionName?: unknown;
  @Ignored() ownerBodyName?: unknown;
  @Ignored() title?: unknown;
  @Ignored() startsOn?: unknown;
  @Ignored() endsOn?: unknown;
  @Ignored() extendedTo?: unknown;
  @Ignored() stage?: unknown;
  @Ignored() derivedStage?: unknown;
  @Ignored() revision?: unknown;
  @Ignored() factsRevision?: unknown;
  @Ignored() actionCount?: unknown;
  @Ignored() isSample?: unknown;
  @Ignored() adoptedOn?: unknown;
  @Ignored() adoptedVersion?: unknown;
  @Ignored() moves?: unknown;
  @Ignored() acts?: unknown;
  @Ignored() latestVersion?: unknown;
  @Ignored() amendedVersion?: unknown;
  @Ignored() stagesLeft?: unknown;
}

const present = <T>(value: T | null): T | undefined => value ?? undefined;

const summaryOf = (row: PlanRow) => {
  const { hasSuccessorInForce, today, title, ...plain } = row;
  const { startsOn, endsOn, stage, extendedTo } = row;
  return {
    ...plain,
    title: title ?? {},
    derivedStage: stageOn({ stage, startsOn, endsOn, extendedTo, hasSuccessorInForce }, today),
    startsOn: present(startsOn),
    endsOn: present(endsOn),
    extendedTo: present(extendedTo),
    parentPlanId: present(row.parentPlanId),
    predecessorId: present(row.predecessorId),
    strategyId: present(row.strategyId),
    adoptedOn: present(row.adoptedOn),
    adoptedVersion: present(row.adoptedVersion),
  };
};

export class PlanSummary {
  @Uuid() id: string;
  @Count({ description: 'Counts changes of governance; sent as ETag' }) version: number;
  @Uuid() jurisdictionId: string;
  @Words() jurisdictionName: Translated;
  @Uuid() ownerBodyId: string;
  @Words() ownerBodyName: Translated;
  @Words({ description: 'Of the draft, or of the last version the reader may see' }) title: Translated;
  @OneOf('PlanKind', planKinds) kind: PlanKind;
  @Day({ optional: true }) startsOn?: string;
  @Day({ optional: true }) endsOn?: string;
  @Day({ optional: true, description: 'Last day after an act that extended the plan' }) extendedTo?: string;
  @OneOf('PlanStage', planStages) stage: string;
  @OneOf('PlanStageOnDay', [...planStages, ...derivedStages], { description: 'As the day makes it' })
  derivedStage: string;
  @OneOf('Sensitivity', sensitivities) sensitivity: Sensitivity;
  @OneOf('PublicationMode', publicationModes) publicationMode: PublicationMode;
  @Count() revision: number;
  @Count() factsRevision: number;
  @Count() actionCount: number;
  @Flag() isSample: boolean;
  @Uuid({ optional: true }) parentPlanId?: string;
  @Uuid({ optional: true }) predecessorId?: string;
  @Uuid({ optional: true, description: 'The strategy that this action plan carries out' }) strategyId?: string;
  @Day({ optional: true }) adoptedOn?: string;
  @Count({ optional: true, description: 'Number of the version that was adopted' }) adoptedVersion?: number;

  static of(row: PlanRow): PlanSummary {
    return summaryOf(row);
  }
}

/** The names of the properties of a plan that a person may change by PATCH or PUT. */
export const governed = [
  'ownerBodyId',
  'kind',
  'sensitivity',
  'publicationMode',
  'parentPlanId',
  'predecessorId',
  'strategyId',
] as const;

/** Why a move is not possible, or what to know before making it. */
export class Explanation {
  @Text() rule: string;
  @Text({ max: 2000 }) message: string;
  @Uuid({ many: true, description: 'Records concerned' }) records: readonly string[];
}

export class MoveView {
  @Text() move: string;
  @OneOf('PlanStage', planStages) to: string;
  @Flag() allowed: boolean;
  @Part(() => Explanation, { many: true }) explanations: readonly Explanation[];
  @Flag() needsReason: boolean;
  @OneOf('PlanStage', planStages, { many: true, description: 'Stages passed over' }) skips: readonly string[];
}

export class MoveRequest {
  @Text({ max: 100 }) move: string;
  @Text({ optional: true, max: 2000 }) reason?: string;
}

export class ActDraft {
  @Uuid() bodyId: string;
  @OneOf('ActKind', actKinds) act: (typeof actKinds)[number];
  @Day() on: string;
  @Text({ optional: true, max: 200 }) number?: string;
  @Text({ min: 64, max: 64, description: 'SHA-256 of the frozen version, in hex' }) versionHash: string;
  @Uuid({ optional: true }) fileId?: string;
  @Text({ optional: true, max: 2000 }) note?: string;
  @Day({ optional: true, description: 'Of an act that extends: the new last day' }) extendedTo?: string;
}

export class ActView {
  @Uuid() id: string;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @OneOf('ActKind', actKinds) act: (typeof actKinds)[number];
  @Day() on: string;
  @Text({ optional: true }) number?: string;
  @Count() versionNumber: number;
  @Text() versionHash: string;
  @Uuid({ optional: true }) fileId?: string;
  @Text({ optional: true }) note?: string;
  @Day({ optional: true }) extendedTo?: string;
  @Instant() recordedAt: string;

  static of(row: ActRow): ActView {
    return {
      ...row,
      number: row.number ?? undefined,
      fileId: row.fileId ?? undefined,
      note: row.note ?? undefined,
      extendedTo: row.extendedTo ?? undefined,
    };
  }
}

export class VersionDraft {
  @OneOf('VersionKind', versionKinds) kind: (typeof versionKinds)[number];
  @Text({ optional: true, max: 2000 }) note?: string;
}

export class VersionView {
  @Uuid() id: string;
  @Count() number: number;
  @OneOf('VersionKind', versionKinds) kind: (typeof versionKinds)[number];
  @Count({ description: 'Revision of the document that was frozen' }) revision: number;
  @Text({ description: 'SHA-256 of the canonical text, in hex' }) hash: string;
  @Text({ optional: true }) note?: string;
  @Instant() frozenAt: string;
  @Uuid({ optional: true }) byPersonId?: string;
  @Text({ optional: true }) byName?: string;

  static of(row: VersionRow): VersionView {
    const { note, byPersonId, byName } = row;
    return { ...row, note: note ?? undefined, byPersonId: byPersonId ?? undefined, byName: byName ?? undefined };
  }
}

export class PlanView extends PlanSummary {
  @Part(() => MoveView, { many: true }) moves: readonly MoveView[];
  @Part(() => ActView, { many: true }) acts: readonly ActView[];
  @Part(() => VersionView, { optional: true }) latestVersion?: VersionView;
  @Count({ optional: true, description: 'Of the text in force, where amended' }) amendedVersion?: number;
  @OneOf('PlanStage', planStages, { many: true, description: 'Stages it stood in before; one never there was skipped' })
  stagesLeft: readonly string[];

  static on({ plan, moves, acts, latestVersion, amendedVersion, stagesLeft }: PlanPage): PlanView {
    return {
      ...summaryOf(plan),
      stagesLeft,
      moves,
      acts: acts.map((act) => ActView.of(act)),
      latestVersion: latestVersion && VersionView.of(latestVersion),
      amendedVersion: amendedVersion?.number,
    };
  }
}

/** A change: `{ op, kind, id, ...fields }`; its fields are checked by the descriptions of the records. */
export class ChangeSetDraft {
  @Count({ description: 'The revision the changes were made on', min: 1 }) baseRevision: number;
  @Json({
    many: true,
    description: 'Changes `{ op: add | set | move | remove, kind, id, parent?, position?, …fields }`',
  })
  changes: Record<string, unknown>[];
  @Text({ optional: true, max: 2000 }) reason?: string;
  @OneOf('ChangeSource', changeSources, { optional: true }) source?: ChangeSource;
}

export class AppliedChangesView {
  @Uuid({ nullable: true, description: 'Null where everything stood there already' }) id: string | null;
  @Count() revision: number;
  @Json({ many: true, description: 'With positions, and `before`' }) changes: readonly object[];
}

export class PersonNamed {
  @Uuid() id: string;
  @Text() name: string;
}

/** Somebody whose suggestion was taken in. */
export class CreditView {
  @Text() name: string;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Uuid({ many: true }) records: readonly string[];
}

export class ChangeSetView {
  @Uuid() id: string;
  @Count() revision: number;
  @Part(() => PersonNamed, { nullable: true }) author: PersonNamed | null;
  @Part(() => PersonNamed, { nullable: true, description: 'Who took it in, where that was another' })
  accepter: PersonNamed | null;
  @Uuid({ nullable: true }) actingForBodyId: string | null;
  @Instant() at: string;
  @Text({ nullable: true }) reason: string | null;
  @OneOf('ChangeSource', changeSources) source: ChangeSource;
  @Json({ many: true }) changes: readonly object[];
  @Part(() => CreditView, { many: true, nullable: true, description: 'Whose suggestions it took in, where of several' })
  credits: readonly CreditView[] | null;
}

export class PlanDocumentAnswer {
  @Uuid() plan: string;
  @Count() revision: number;
  @Json({ many: true, description: '`{ id, kind, parent, position, code?, sensitivity?, changedIn, …fields }`' })
  records: readonly object[];
}

/** Two documents side by side. */
export class DifferencesView {
  @Count() added: number;
  @Count() removed: number;
  @Count() moved: number;
  @Count() changed: number;
  @Json({ many: true, description: 'Record by record: `{ id, kind, code?, label, state, path, moved?, fields }`' })
  records: readonly object[];
  @Json({ many: true, description: 'The change set that makes the second of the first' }) changes: readonly object[];
}
