import { sensitivities, type Sensitivity } from '@mufakat/planning/records/field';
import type { Translated } from '@mufakat/planning/records/record';
import { type Derivation, derivations } from '@mufakat/planning/versions/derive';
import { Count, Day, Flag, OneOf, Text, Uuid, Words } from '../../platform/http/fields.js';
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

/** An action that could be carried over into a successor. */
export class UnfinishedAction {
  @Uuid() id: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Text({ description: 'As it counts today' }) status: string;
  @Text({ nullable: true, description: 'Of the last verified report' }) lastStatus: string | null;
  @Text({ nullable: true, description: 'Round of the last verified report' }) statusIn: string | null;
}
