import { BringFile } from '../BringFile.js';
import { rowVerbs } from './rows.js';

/** Where a body's edited rows are dropped; what they say is shown before anything is suggested. */
export const TakeBack = ({ plan }: { readonly plan: string }) => (
  <BringFile
    label="rows.drop"
    hint="rows.drop_hint"
    bring={async (file) => `/returns/${(await rowVerbs.take(plan, file)).id}`}
  />
);
