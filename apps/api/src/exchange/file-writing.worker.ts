import { parentPort, workerData } from 'node:worker_threads';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { partOf } from '@mufakat/plan-documents/body-part';
import type { FileMeta } from '@mufakat/plan-documents/writing/file-meta';
import type { FileToWrite, WrittenKind } from './file-writing.js';

type Writer = (document: PlanDocument, meta: FileMeta) => Promise<Uint8Array> | Uint8Array;

/* Each loads only what it needs: the writers of Word and Excel are large. */
const writers: Readonly<Record<WrittenKind, () => Promise<Writer>>> = {
  xlsx: async () => (await import('@mufakat/plan-documents/writing/xlsx')).writeXlsx,
  docx: async () => (await import('@mufakat/plan-documents/writing/docx')).writeDocx,
  csv: async () => (await import('@mufakat/plan-documents/writing/csv')).writeCsv,
  json: async () => (await import('@mufakat/plan-documents/writing/json')).writeJson,
};

const ofRound = async ({ kind, document, meta, forRound }: Required<FileToWrite>): Promise<Uint8Array> => {
  if (forRound.form === 'pack')
    return (await import('@mufakat/plan-documents/writing/review-pack')).writeReviewPack(document, meta, forRound);
  const { writeMatrixDocx, writeMatrixXlsx } = await import('@mufakat/plan-documents/writing/comment-matrix');
  return (kind === 'docx' ? writeMatrixDocx : writeMatrixXlsx)(document, meta, forRound);
};

const plain = async ({ kind, document, meta, part }: FileToWrite): Promise<Uint8Array> => {
  const write = await writers[kind]();
  const rows = part && { ...partOf(document, part.body), ...part };
  return rows ? write(rows.document, { ...meta, part: rows }) : write(document, meta);
};

const file = workerData as FileToWrite;
parentPort?.postMessage(await (file.forRound ? ofRound(file as Required<FileToWrite>) : plain(file)));
