import type { LeadMoveObstacle } from '@mufakat/planning/obligations/lead-move';
import type { PlainFault } from '@mufakat/planning/faults/fault';
import { Failure } from '../../platform/failure.js';

const words: Readonly<Record<LeadMoveObstacle, PlainFault>> = {
  'same-body': 'is the same body',
  'not-there': 'is unknown',
  'not-led': 'is not led by this body on that day',
  'begins-later': 'is led by this body only from a later day on',
  'leads-already': 'is led by the new body already',
};

/** Nothing was moved; `errors` name each record and why. */
export class LeadCannotMove extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'lead-move.refused';
  constructor(obstacles: readonly { readonly at: number; readonly obstacle: LeadMoveObstacle }[]) {
    super('The lead of these cannot move so.', {
      errors: Object.fromEntries(
        obstacles.map(({ at, obstacle }): [string, PlainFault] => [`recordIds.${String(at)}`, words[obstacle]]),
      ),
    });
  }
}
