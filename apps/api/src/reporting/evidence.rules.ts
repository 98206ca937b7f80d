import { RequestInvalid } from '../platform/failure.js';

interface Shown {
  readonly fileId?: string | null;
  readonly url?: string | null;
}

/** A piece of evidence is a file or a web address, never both and never neither; refused by its field. */
export const mustShowOneThing = (evidence: readonly Shown[], field: string): void => {
  for (const [at, { fileId, url }] of evidence.entries()) {
    const place = `${field}.${String(at)}.url`;
    if (!fileId && !url) throw new RequestInvalid({ [place]: 'is needed' });
    if (fileId && url) throw new RequestInvalid({ [place]: 'has no place in this change' });
  }
};
