import type { Schemas } from '@mufakat/api-client/client';
import type { Change } from '@mufakat/planning/changes/change';
import type { Mapping } from '@mufakat/plan-documents/reading/mapping';
import type { ImportCounts } from '@mufakat/plan-documents/reading/import-proposal';
import type { ProposedBody as ImportBody } from '@mufakat/plan-documents/reading/propose-bodies';

export { importFields } from '@mufakat/plan-documents/reading/import-fields';
export type { BodyDecision, ColumnMapping, Mapping, TableMapping } from '@mufakat/plan-documents/reading/mapping';

export type { ImportBody };

export const severities = ['error', 'warning', 'notice'] as const satisfies readonly Schemas['ImportSeverity'][];

export type ImportProblem = Schemas['ImportProblem'];
export type ImportSheet = Schemas['ImportSheet'];
export type ImportRows = Schemas['ImportRows'];
export type Verification = Schemas['Verification'];

/** What the contract leaves open is said by the libraries that both ends share. */
export type PlanImport = Omit<Schemas['ImportView'], 'mapping' | 'bodies' | 'counts' | 'changes'> & {
  readonly mapping: Mapping;
  readonly bodies: readonly ImportBody[];
  readonly counts: ImportCounts;
  readonly changes: readonly Change[];
};

export const readableEndings = ['.xlsx', '.docx', '.csv', '.tsv', '.txt'] as const;
