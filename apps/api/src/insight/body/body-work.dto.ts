import { assignmentRoles } from '@mufakat/planning/records/kinds';
import { reportStates } from '@mufakat/planning/lifecycles/report';
import type { Translated } from '@mufakat/planning/records/record';
import { proofLevels, proofs } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import { Day, Flag, Json, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { FigureView } from '../../platform/http/figure.dto.js';
import { StatusFiguresView, RoundNamedView } from '../figures.dto.js';
import { type Extent, extents } from '../released.rules.js';

export class PlanOfBodyView {
  @Uuid() id: string;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid() jurisdiction: string;
  @Words() jurisdictionName: Translated;
  @OneOf('Extent', extents) extent: Extent;
  @Part(() => StatusFiguresView, { description: 'Actions it leads or co-leads' }) leads: StatusFiguresView;
  @Part(() => StatusFiguresView, { description: 'Actions it supports, funds or is consulted on' })
  supports: StatusFiguresView;
  @Part(() => FigureView, { description: 'Reports given of reports due' }) response: FigureView;
}

export class ActionOfBodyView {
  @Uuid() id: string;
  @Uuid() plan: string;
  @OneOf('PartRole', assignmentRoles) role: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid({ nullable: true, description: 'First lead' }) body: string | null;
  @Day({ nullable: true }) startsOn: string | null;
  @Day({ nullable: true }) endsOn: string | null;
  @OneOf('Status', statuses) status: string;
  @Day({ optional: true, description: 'Of the report the status rests on' }) asOf?: string;
  @OneOf('Proof', proofs, { optional: true }) proof?: string;
  @OneOf('ProofLevel', proofLevels, { optional: true }) proofLevel?: string;
}

export class PostOfReportView {
  @Uuid() id: string;
  @Words() name: Translated;
}
export class ResponseOfPostView {
  @Part(() => PostOfReportView, { nullable: true, description: 'Null: the body had no post for it' })
  post: PostOfReportView | null;
  @Part(() => FigureView, { description: 'Reports given of reports due' }) response: FigureView;
}

export class RoundOfBodyView extends RoundNamedView {
  @Uuid() plan: string;
  @Uuid() round: string;
  @Uuid() report: string;
  @OneOf('ReportState', reportStates) state: string;
  @Flag({ description: 'Nobody holds the duty: not silent' }) isVacant: boolean;
  @Part(() => PostOfReportView, { nullable: true }) post: PostOfReportView | null;
}

export class TieView {
  @Uuid() a: string;
  @Uuid() b: string;
  @Part(() => FigureView, { description: 'Actions of both, of those of either' }) figure: FigureView;
}

/** What a body does across the plans the reader may see. */
export class BodyWorkView {
  @Uuid() id: string;
  @Words() name: Translated;
  @Day() asOf: string;
  @Part(() => PlanOfBodyView, { many: true }) plans: readonly PlanOfBodyView[];
  @Part(() => StatusFiguresView, { description: 'Over all plans; rows are places in `actions`' })
  leads: StatusFiguresView;
  @Part(() => StatusFiguresView, { description: 'Over all plans; rows are places in `actions`' })
  supports: StatusFiguresView;
  @Part(() => FigureView, { description: 'Reports given of reports due, over all plans and rounds' })
  response: FigureView;
  @Part(() => ResponseOfPostView, { many: true }) byPost: readonly ResponseOfPostView[];
  @Part(() => ActionOfBodyView, { many: true }) actions: readonly ActionOfBodyView[];
  @Part(() => RoundOfBodyView, { many: true, description: 'Only reports the reader may list' })
  rounds: readonly RoundOfBodyView[];
  @Part(() => TieView, { many: true, description: 'Bodies it shares actions with' }) ties: readonly TieView[];
  @Json({ as: 'wordsById', description: 'Names of bodies by id' }) names: Readonly<Record<string, Translated>>;
}
