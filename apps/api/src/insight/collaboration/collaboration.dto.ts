import { assignmentRoles } from '@mufakat/planning/records/kinds';
import type { Translated } from '@mufakat/planning/records/record';
import { proofLevels, proofs } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import { Day, Json, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { FigureView } from '../../platform/http/figure.dto.js';
import { PackedShareView } from '../figures.dto.js';
import { engagementGroups } from './collaboration.rules.js';

export class PartInActionView {
  @Uuid() body: string;
  @OneOf('PartRole', assignmentRoles) role: string;
}
export class ActionAtWorkView {
  @Uuid() id: string;
  @Uuid() plan: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @OneOf('Status', statuses) status: string;
  @OneOf('Proof', proofs, { optional: true }) proof?: string;
  @OneOf('ProofLevel', proofLevels, { optional: true }) proofLevel?: string;
  @Day({ optional: true, description: 'Of the report the status rests on' }) asOf?: string;
  @Part(() => PartInActionView, { many: true }) parts: readonly PartInActionView[];
}
export class CollaboratorView {
  @Uuid() body: string;
  @Part(() => PackedShareView, { description: 'Actions it shares with anybody, of those it takes part in' })
  figure: PackedShareView;
}
export class PackedTieView {
  @Uuid() a: string;
  @Uuid() b: string;
  @Part(() => PackedShareView, { description: 'Actions of both, of those of either' }) figure: PackedShareView;
}

/** Bodies that share actions; rows of the figures are places in `actions`. */
export class CollaborationView {
  @Day() asOf: string;
  @Part(() => ActionAtWorkView, { many: true, description: 'Those the reader may list' })
  actions: readonly ActionAtWorkView[];
  @Part(() => CollaboratorView, { many: true }) bodies: readonly CollaboratorView[];
  @Part(() => PackedTieView, { many: true, description: 'Most shared actions first' }) ties: readonly PackedTieView[];
  @Json({ as: 'wordsById', description: 'Names of bodies by id' }) names: Readonly<Record<string, Translated>>;
}

export class EngagementWaysView {
  @Part(() => FigureView, { description: 'Leads or co-leads an action' }) leading: FigureView;
  @Part(() => FigureView, { description: 'Gave its report in the round' }) reporting: FigureView;
  @Part(() => FigureView, { description: 'Has a part in an action that a report says has begun' }) active: FigureView;
  @Part(() => FigureView, { description: 'Has a part in an action together with another body' }) sharing: FigureView;
}
export class EngagementView {
  @OneOf('EngagementGroup', engagementGroups) of: string;
  @Part(() => EngagementWaysView, { description: 'Over the same bodies; rows are ids of bodies' })
  ways: EngagementWaysView;
}
export class PlanCollaborationView extends CollaborationView {
  @Part(() => EngagementView, {
    many: true,
    description: 'Of all bodies named, and of the sectoral ones where there are any',
  })
  engagement: readonly EngagementView[];
}
