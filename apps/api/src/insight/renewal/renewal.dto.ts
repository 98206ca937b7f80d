import { sensitivities, type Sensitivity } from '@mufakat/planning/records/field';
import type { Translated } from '@mufakat/planning/records/record';
import { type Proof, type ProofLevel, proofLevels, proofs } from '@mufakat/planning/status/proof';
import { type Status, statuses } from '@mufakat/planning/status/scale';
import { type Derivation, derivations } from '@mufakat/planning/versions/derive';
import { Count, Day, Flag, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { planKinds } from '../../plans/plans.commands.js';

/** A plan begun from another. */
export class DerivedDraft {
  @OneOf('Derivation', derivations, {
    description: 'duplicate: a copy; child: aligned with its parent; successor: what follows when the other ends',
  })
  as: Derivation;
  @Uuid() jurisdictionId: string;
  @Uuid() ownerBodyId: string;
  @Words() title: Translated;
  @Day({ optional: true }) startsOn?: string;
  @Day({ optional: true }) endsOn?: string;
  @OneOf('PlanKind', planKinds, { optional: true }) kind?: (typeof planKinds)[number];
  @OneOf('Sensitivity', sensitivities, { optional: true }) sensitivity?: Sensitivity;
  @Flag({ optional: true, description: 'Activities, bodies, money, risks, drivers and alignments, too' })
  withSteering?: boolean;
  @Uuid({ optional: true, many: true, description: 'Actions carried over; all where left out' }) actions?: string[];
}

export class DerivedPlan {
  @Uuid() id: string;
  @Count() revision: number;
  @Count({ description: 'Actions carried over' }) actionCount: number;
}

export class LastVerifiedStatus {
  @OneOf('Status', statuses) status: Status;
  @OneOf('Proof', proofs) proof: Proof;
  @OneOf('ProofLevel', proofLevels) proofLevel: ProofLevel;
  @Text({ description: 'Title of its round' }) statusIn: string;
}

/** An action that could be carried over into a successor. */
export class UnfinishedAction {
  @Uuid() id: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @OneOf('Status', statuses, { description: 'As it counts today' }) status: Status;
  @OneOf('Proof', proofs, { optional: true, description: 'Of its status today' }) proof?: Proof;
  @OneOf('ProofLevel', proofLevels, { optional: true }) proofLevel?: ProofLevel;
  @Part(() => LastVerifiedStatus, { nullable: true, description: 'Of the last verified report' })
  lastVerified: LastVerifiedStatus | null;
}
