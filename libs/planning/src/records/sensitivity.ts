import { sensitivities, type Sensitivity } from './field.js';
import type { PlanDocument } from './record.js';
import { pathOf } from './tree.js';

export const stricterOf = (a: Sensitivity, b: Sensitivity): Sensitivity =>
  sensitivities.indexOf(a) > sensitivities.indexOf(b) ? a : b;

/** How sensitive a record is with all it stands under: the strictest on the way from the root; `least` where none is set. */
export const sensitivityOf = (document: PlanDocument, id: string, least: Sensitivity = 'public'): Sensitivity =>
  pathOf(document, id).reduce((strictest, record) => stricterOf(strictest, record.sensitivity ?? 'public'), least);
