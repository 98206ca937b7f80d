export const firstLoadBudget: number;
interface Weight {
  readonly files: readonly (readonly [file: string, bytes: number])[];
  readonly total: number;
}
export function firstLoad(folder: string): Weight;
export function tooHeavy(weight: Weight): string;
