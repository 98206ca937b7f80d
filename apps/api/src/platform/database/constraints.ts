import { AlreadyTaken, type Failure, ReferenceUnknown, StillInUse } from '../failure.js';

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
  readonly table?: string;
  readonly driverError?: DatabaseError;
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Row-level security hides the key from the detail; then the constraint's name tells the column. */
const fieldOf = ({ detail, constraint = '', table = '' }: DatabaseError): string => {
  const key = /^Key \("?(\w+)/.exec(detail ?? '')?.[1];
  return camel(key ?? constraint.replace(`${table}_`, '').replace(/_(fkey|once|key)$/, ''));
};

const meanings: Readonly<Record<string, (error: DatabaseError) => Failure>> = {
  '23503': (error) =>
    error.detail?.includes('still referenced')
      ? new StillInUse(error.table ?? '')
      : new ReferenceUnknown(fieldOf(error)),
  '23505': (error) => new AlreadyTaken(fieldOf(error)),
};

const causeOf = (error: unknown): DatabaseError => {
  if (typeof error !== 'object' || error === null) return {};
  const { driverError } = error as DatabaseError;
  return driverError ?? error;
};

/** The refusal a feature registered for the constraint, else what every broken reference or uniqueness means. */
export const failureOfConstraint = (error: unknown): Failure | undefined => {
  const cause = causeOf(error);
  const registered = cause.constraint ? registry.get(cause.constraint) : undefined;
  return registered ? registered(cause.detail ?? '') : meanings[cause.code ?? '']?.(cause);
};
