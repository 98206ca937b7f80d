import type { Permission } from '@mufakat/planning/permissions/can';
import type { ResourceProps } from 'ra-core';
import { type ComponentType, createContext, type LazyExoticComponent, type ReactNode, useContext } from 'react';
import type { ThingAsked } from './actor.js';

/** A screen of its own chunk: `lazy(() => import('./PlanList.js').then((m) => ({ default: m.PlanList })))`. */
export type LazyScreen<Props = object> = LazyExoticComponent<ComponentType<Props>>;

/** A view of the plan page, at `/plans/:id/<path>`; read the plan's id with `useParams().id`. */
export interface PlanView {
  readonly path: string;
  /** Message key of the tab. */
  readonly label: string;
  /** Asked of the plan; without one everybody who sees the plan sees the tab. */
  readonly permission?: Permission;
  readonly lazy: LazyScreen;
  /** Position among the tabs; overview 10, matrix 20, document 30, review 50, progress 60, history 90. */
  readonly order: number;
}

export interface RecordPanelProps {
  readonly plan: string;
  readonly record: string;
  readonly kind: string;
}

/** A section of the side panel that shows one record of a plan: comments, checks, history … */
export interface RecordPanel {
  readonly name: string;
  readonly label: string;
  readonly permission?: Permission;
  /** Kinds of records it speaks of; without them all. */
  readonly kinds?: readonly string[];
  readonly lazy: LazyScreen<RecordPanelProps>;
  readonly order: number;
}

export interface CellMarkProps {
  readonly plan: string;
  readonly record: string;
  readonly field?: string;
}

/** A small sign in a matrix row, such as the number of open comments. */
export interface CellMark {
  readonly name: string;
  readonly permission?: Permission;
  readonly lazy: LazyScreen<CellMarkProps>;
}

/** Words of the document that somebody selected: where they stand, and the words around them. */
export interface DocumentPhrase {
  readonly record: string;
  readonly field: string;
  readonly language: string;
  /** Id of the block, in long text. */
  readonly block?: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** By `<record> <address>`, or `<record> *` for what has no place of its own on the paper: what stands beside the words. */
export type DocumentMarkMap = ReadonlyMap<string, ReactNode>;

export interface DocumentMarksProps {
  readonly plan: string;
  /** Language the paper is shown in. */
  readonly language: string;
  readonly phrase?: DocumentPhrase;
  readonly onMarks: (marks: DocumentMarkMap) => void;
  /** The phrase is done with. */
  readonly onClose: () => void;
}

/** Marks another feature puts beside the words of the document, and what it offers for a selected phrase (drawn beside it). */
export interface DocumentMarks {
  readonly name: string;
  readonly permission?: Permission;
  readonly lazy: LazyScreen<DocumentMarksProps>;
}

export interface BodyPartProps {
  readonly body: string;
}

/** A section of a body's page, such as what it does across plans. */
export interface BodyPart {
  readonly name: string;
  readonly lazy: LazyScreen<BodyPartProps>;
  readonly order: number;
}

export interface PlanActionProps {
  readonly plan: string;
}

/** A button among the actions of the plan page, such as taking the plan out as a file. */
export interface PlanAction {
  readonly name: string;
  readonly lazy: LazyScreen<PlanActionProps>;
}

export interface RowsActionProps {
  readonly plan: string;
  /** The chosen rows of the matrix. */
  readonly records: readonly string[];
}

/** Something done to several rows of the matrix at once, beside setting a field. */
export interface RowsAction {
  readonly name: string;
  readonly lazy: LazyScreen<RowsActionProps>;
}

export const navigationGroups = ['work', 'reference', 'administration'] as const;

export interface NavigationEntry {
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType<{ className?: string; fontSize?: 'small' }>;
  readonly group: (typeof navigationGroups)[number];
  readonly permission?: Permission;
  /** Narrows the permission: `{}` asks for it without condition. */
  readonly thing?: ThingAsked;
  readonly order: number;
}

/** Something Ctrl+K offers: an order or a place. */
export interface Command {
  readonly name: string;
  readonly label: string;
  readonly to: string;
  readonly permission?: Permission;
  readonly thing?: ThingAsked;
}

export interface ScreenRoute {
  readonly path: string;
  readonly lazy: LazyScreen;
  /** `bare`: without frame and without signing in. */
  readonly frame?: 'bare';
}

/** What a feature's `index.ts` hands to `App.tsx`. */
export interface Feature {
  readonly resources?: readonly ResourceProps[];
  readonly routes?: readonly ScreenRoute[];
  readonly planViews?: readonly PlanView[];
  readonly recordPanels?: readonly RecordPanel[];
  readonly cellMarks?: readonly CellMark[];
  readonly documentMarks?: readonly DocumentMarks[];
  readonly planActions?: readonly PlanAction[];
  readonly bodyParts?: readonly BodyPart[];
  readonly rowsActions?: readonly RowsAction[];
  readonly navigation?: readonly NavigationEntry[];
  readonly commands?: readonly Command[];
}

export interface Slots {
  readonly planViews: readonly PlanView[];
  readonly recordPanels: readonly RecordPanel[];
  readonly cellMarks: readonly CellMark[];
  readonly documentMarks: readonly DocumentMarks[];
  readonly planActions: readonly PlanAction[];
  readonly bodyParts: readonly BodyPart[];
  readonly rowsActions: readonly RowsAction[];
  readonly navigation: readonly NavigationEntry[];
  readonly commands: readonly Command[];
}

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

export const gatherSlots = (features: readonly Feature[]): Slots => ({
  planViews: features.flatMap(({ planViews = [] }) => planViews).sort(byOrder),
  recordPanels: features.flatMap(({ recordPanels = [] }) => recordPanels).sort(byOrder),
  cellMarks: features.flatMap(({ cellMarks = [] }) => cellMarks),
  documentMarks: features.flatMap(({ documentMarks = [] }) => documentMarks),
  planActions: features.flatMap(({ planActions = [] }) => planActions),
  bodyParts: features.flatMap(({ bodyParts = [] }) => bodyParts).sort(byOrder),
  rowsActions: features.flatMap(({ rowsActions = [] }) => rowsActions),
  navigation: features.flatMap(({ navigation = [] }) => navigation).sort(byOrder),
  commands: features.flatMap(({ commands = [] }) => commands),
});

export const SlotsContext = createContext<Slots>(gatherSlots([]));
export const useSlots = (): Slots => useContext(SlotsContext);
