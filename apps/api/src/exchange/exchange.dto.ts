import type { Change } from '@mufakat/planning/changes/change';
import type { Mapping } from '@mufakat/plan-documents/reading/mapping';
import { Count, Flag, Instant, Json, OneOf, Part, Text, Uuid } from '../platform/http/fields.js';
import type { FileSummary } from './file-task.js';
import { type ImportState, importStates, type PlanImport } from './plan-import.entity.js';

const severities = ['error', 'warning', 'notice'] as const;

export class ImportChanges {
  @Json({ optional: true, description: 'How the file is read; send the whole mapping back, corrected' })
  mapping?: Mapping;
  @Text({ optional: true, nullable: true, max: 40, description: 'Of a plain-text file' }) encoding?: string | null;
}
export class Application {
  @Text({ optional: true, max: 2000 }) reason?: string;
}

export class ImportProblem {
  @OneOf('ImportSeverity', severities) severity: (typeof severities)[number];
  @Text() sheet: string;
  @Text({ optional: true, description: '"B12", or "row 12, column 2" where cells have no names' }) at?: string;
  @Text({ description: 'Key of the message' }) code: string;
  @Json({ optional: true, as: 'textsOrNumbers' }) params?: Record<string, string | number>;
  @Text({ max: 4000, description: 'In English' }) text: string;
}
export class ImportBody {
  @Text({ max: 2000 }) text: string;
  @Count() count: number;
  @Json() decision: Record<string, unknown>;
}
export class ImportSheet {
  @Text() name: string;
  @Count() rows: number;
  @Count() columns: number;
  @Flag() isHidden: boolean;
  @Json({ many: true, as: 'row', description: 'The first rows, each a list of texts' }) head: string[][];
}

/** At most so many rows at once. */
export const mostRows = 200;

export class ImportRows {
  @Count() sheet: number;
  @Count() from: number;
  @Json({ many: true, as: 'row', description: 'Each a list of texts' }) rows: string[][];
}

export class ImportView {
  @Uuid() id: string;
  @Count() version: number;
  @OneOf('ImportState', importStates) state: ImportState;
  @Uuid({ nullable: true, description: 'Of a new plan: null until it is applied' }) planId: string | null;
  @Uuid() jurisdictionId: string;
  @Flag() isNewPlan: boolean;
  @Text() fileName: string;
  @Text({ nullable: true }) title: string | null;
  @Text({ nullable: true }) encoding: string | null;
  @Json() mapping: Mapping;
  @Part(() => ImportSheet, { many: true }) sheets: ImportSheet[];
  @Part(() => ImportProblem, { many: true }) problems: ImportProblem[];
  @Part(() => ImportBody, { many: true }) bodies: ImportBody[];
  @Json({ description: 'added by kind, set, moved, removed, rowsRead, rowsSkipped' }) counts: Record<string, unknown>;
  @Count() baseRevision: number;
  @Json({ many: true, description: 'The change set that applying it sends' }) changes: Change[];
  @Count({ nullable: true }) appliedRevision: number | null;
  @Instant() createdAt: string;

  static of(given: PlanImport, fileName: string, file?: FileSummary): ImportView {
    const { proposal, newPlan, createdAt, ...rest } = given;
    const { changes, problems, bodies, counts, mapping, baseRevision, title = null } = proposal;
    const { id, version, state, planId, jurisdictionId, encoding, appliedRevision } = rest;
    return {
      ...{
        id,
        version,
        state,
        planId,
        jurisdictionId,
        encoding,
        appliedRevision,
        fileName,
        title,
        mapping,
        baseRevision,
      },
      isNewPlan: newPlan !== null,
      sheets: [...(file?.sheets ?? [])],
      problems: problems.map(({ severity, sheet, at, message }) => ({ severity, sheet, at, ...message })),
      bodies: bodies as unknown as ImportBody[],
      counts: { ...counts },
      changes: [...changes],
      createdAt: new Date(createdAt).toISOString(),
    };
  }
}
