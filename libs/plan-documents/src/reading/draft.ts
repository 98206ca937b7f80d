import type { Place } from './problems.js';

/** Language → text, as the file says it. */
export type DraftText = Readonly<Record<string, string>>;

/** One named group above an action. */
export interface LevelDraft {
  readonly title: DraftText;
  readonly code?: string;
  /** What the file calls the level: "Pillar 1: Prevention" is a pillar. */
  readonly word?: string;
  readonly place: Place;
}

export interface AssignmentDraft {
  readonly role: 'lead' | 'co-lead' | 'support';
  /** Name as it stands in the file, the key of the mapping's decision. */
  readonly body: string;
  readonly note?: string;
  readonly place: Place;
}

export interface TargetDraft {
  readonly dueOn?: string;
  readonly value?: string;
  readonly note?: DraftText;
}

export interface IndicatorDraft {
  readonly title: DraftText;
  readonly baselineValue?: string;
  readonly baselineOn?: string;
  readonly baselineSource?: string;
  readonly meansOfVerification?: DraftText;
  readonly targets: readonly TargetDraft[];
  readonly place: Place;
}

export interface BudgetDraft {
  readonly planned?: string;
  readonly currency?: string;
  readonly year?: number;
  readonly fundingSource?: string;
  readonly place: Place;
}

export interface RiskDraft {
  readonly nature: 'risk' | 'assumption';
  readonly title: DraftText;
  readonly place: Place;
}

export const translatedFields = ['title', 'description', 'problem', 'expectedOutput', 'place'] as const;
export type TranslatedField = (typeof translatedFields)[number];

/** One action as the file says it, gathered from one row or several. */
export interface ActionDraft {
  readonly at: Place;
  readonly id?: string;
  readonly code?: string;
  readonly path: readonly LevelDraft[];
  /** The groups are not said: an action that is only referred to by its code. */
  readonly isReference?: true;
  texts: Partial<Record<TranslatedField, DraftText>>;
  startsOn?: string;
  endsOn?: string;
  isOngoing?: true;
  source?: string;
  readonly targetGroups: string[];
  readonly assignments: AssignmentDraft[];
  readonly activities: { readonly title: DraftText; readonly place: Place }[];
  readonly indicators: IndicatorDraft[];
  readonly budget: BudgetDraft[];
  readonly risks: RiskDraft[];
  readonly drivers: string[];
}

export const newAction = (given: Pick<ActionDraft, 'at' | 'id' | 'code' | 'path' | 'isReference'>): ActionDraft => ({
  ...given,
  texts: {},
  targetGroups: [],
  assignments: [],
  activities: [],
  indicators: [],
  budget: [],
  risks: [],
  drivers: [],
});
