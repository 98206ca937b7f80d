import { Uuid } from '../../platform/http/fields.js';

export class CarryOver {
  @Uuid({ many: true, optional: true, description: 'Absent: all that was put off and taken up nowhere since' })
  commentIds?: string[];
}
