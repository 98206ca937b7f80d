import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import { OneOf } from '../platform/http/fields.js';

export class ReminderChoicesForm {
  @OneOf('ObligationKind', obligationKinds, { many: true, description: 'No letters about these' })
  muted: ObligationKind[];
}
export class ReminderChoicesView extends ReminderChoicesForm {
  @OneOf('ObligationKind', obligationKinds, {
    many: true,
    description: 'What the letter was about that the link stood in',
  })
  inLetter: ObligationKind[];
}
