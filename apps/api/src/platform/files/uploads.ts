import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { RequestInvalid } from '../failure.js';
import { FileMissing, FileTooLarge } from './file.failures.js';
import { largestFile } from './file.entity.js';

export interface Upload {
  /** Without any folder the browser named. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly fields: Readonly<Record<string, string>>;
}

const isTooLarge = (fault: unknown) => (fault as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE';

const bytesOf = async (part: MultipartFile): Promise<Buffer> => {
  try {
    return await part.toBuffer();
  } catch (fault) {
    throw isTooLarge(fault) ? new FileTooLarge(largestFile) : fault;
  }
};

/** Refuses a field that the form does not have, by its name. */
const mustBeKnown = (field: string, known: readonly string[]): void => {
  if (!known.includes(field)) throw new RequestInvalid({ [field]: 'is no field of this' });
};

/**
 * The one file of a multipart request (its field is `file`) and its other fields, in any order. Throws `FileMissing`,
 * `FileTooLarge`, and `RequestInvalid` for a field that is not among `known`.
 */
export const readUpload = async (request: FastifyRequest, known: readonly string[]): Promise<Upload> => {
  if (!request.isMultipart()) throw new FileMissing();
  const fields: Record<string, string> = {};
  let file: { name: string; bytes: Buffer } | undefined;
  for await (const part of request.parts({ limits: { files: 1, fileSize: largestFile } })) {
    mustBeKnown(part.fieldname, part.type === 'file' ? ['file'] : known);
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else file = { name: part.filename.replace(/^.*[/\\]/, '').normalize('NFC'), bytes: await bytesOf(part) };
  }
  if (!file?.name) throw new FileMissing();
  return { ...file, fields };
};
