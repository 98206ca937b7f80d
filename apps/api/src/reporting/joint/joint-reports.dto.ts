import { Count, Part, Uuid } from '../../platform/http/fields.js';

export class JointReport {
  @Uuid() id: string;
  @Count({ min: 1, description: 'As it was read' }) version: number;
}
export class JointSubmission {
  @Part(() => JointReport, { many: true }) reports: JointReport[];
}
