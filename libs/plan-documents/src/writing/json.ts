import { type PlanDocument, toView } from '@mufakat/planning/records/record';
import type { FileMeta } from './file-meta.js';

export const planDocumentSchema = 'mufakat:plan-document/1';

/** The plan as JSON: the document as the API answers it, with what the file says of itself and the bodies it names. */
export const writeJson = (document: PlanDocument, meta: FileMeta): Uint8Array => {
  const view = toView(document);
  const named = new Set(view.records.map((record) => record['body']));
  const file = {
    $schema: planDocumentSchema,
    title: meta.title,
    state: meta.stateLine,
    ...(meta.hash === undefined ? {} : { sha256: meta.hash }),
    ...(meta.amendments?.length ? { amendments: meta.amendments } : {}),
    bodies: meta.bodies
      .filter(({ id }) => named.has(id))
      .map(({ id, name, acronym }) => ({ id, name, acronym: acronym ?? undefined })),
    ...view,
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
};
