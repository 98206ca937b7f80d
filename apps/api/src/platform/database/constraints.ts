import type { Failure } from '../failure.js';

type Translation = (detail: string) => Failure;
const registry = new Map<string, Translation>();

/** Features say here which refusal a violated database constraint is; the database guards every rule last. */
export const constraintMeans = (constraint: string, failure: Translation): void => {
  registry.set(constraint, failure);
};

interface DatabaseError {
  readonly constraint?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly driverError?: DatabaseError;
}

export const failureOfConstraint = (error: unknown): Failure | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const { driverError, constraint, detail } = error as DatabaseError;
  const name = constraint ?? driverError?.constraint;
  return name ? registry.get(name)?.(detail ?? driverError?.detail ?? '') : undefined;
};
