import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { BodyDecision, Mapping } from '@mufakat/plan-documents/reading/mapping';

export type { BodyDecision, ColumnMapping, Mapping, TableMapping } from '@mufakat/plan-documents/reading/mapping';

export const severities = ['error', 'warning', 'notice'] as const;

export interface ImportProblem {
  readonly severity: (typeof severities)[number];
  readonly sheet: string;
  /** "B12", or "row 12, column 2". */
  readonly at?: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** In English. */
  readonly text: string;
}

export interface ImportBody {
  /** The name as it stands in the file. */
  readonly text: string;
  readonly count: number;
  readonly decision: BodyDecision;
}

export interface ImportSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: boolean;
  /** The first rows, each a list of texts. */
  readonly head: readonly (readonly string[])[];
}

export interface PlanImport {
  readonly id: string;
  readonly version: number;
  readonly state: 'proposed' | 'applied';
  readonly planId: string | null;
  readonly jurisdictionId: string;
  readonly isNewPlan: boolean;
  readonly fileName: string;
  readonly title: string | null;
  readonly encoding: string | null;
  readonly mapping: Mapping;
  readonly sheets: readonly ImportSheet[];
  readonly problems: readonly ImportProblem[];
  readonly bodies: readonly ImportBody[];
  readonly counts: {
    readonly added: Readonly<Partial<Record<Kind, number>>>;
    readonly set: number;
    readonly moved: number;
    readonly removed: number;
    readonly rowsRead: number;
    readonly rowsSkipped: number;
  };
  readonly baseRevision: number;
  readonly changes: readonly Change[];
  readonly appliedRevision: number | null;
}

/** What a column may hold, as the reading names it; said here so that the reading itself stays out of the browser. */
export const importFields = [
  'ignore',
  'id',
  'code',
  'level',
  'level-code',
  'action',
  'activity',
  'description',
  'problem',
  'expected-output',
  'lead',
  'co-lead',
  'support',
  'start',
  'end',
  'period',
  'mark',
  'indicator',
  'baseline',
  'target',
  'means-of-verification',
  'budget',
  'currency',
  'funding-source',
  'target-groups',
  'place',
  'driver',
  'risk',
  'assumption',
  'status',
  'source',
] as const satisfies readonly Mapping['tables'][number]['columns'][number]['field'][];

export const readableEndings = ['.xlsx', '.docx', '.csv', '.tsv', '.txt'] as const;
