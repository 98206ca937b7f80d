import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
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

/** The one file of a multipart request and its other fields, in any order. Throws `FileMissing`, `FileTooLarge`. */
export const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  if (!request.isMultipart()) throw new FileMissing();
  const fields: Record<string, string> = {};
  let file: { name: string; bytes: Buffer } | undefined;
  for await (const part of request.parts({ limits: { files: 1, fileSize: largestFile } })) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else file = { name: part.filename.replace(/^.*[/\\]/, '').normalize('NFC'), bytes: await bytesOf(part) };
  }
  if (!file?.name) throw new FileMissing();
  return { ...file, fields };
};
