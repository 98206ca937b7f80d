import { unzipSync } from 'fflate';
import { limits } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';

/** One part of a zip as its central directory declares it; sizes in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly packed: number;
  readonly unpacked: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const zip64 = 0xffffffff;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new UnreadableFile('file.damaged');
};

const readEntry = (view: DataView, at: number): { entry: ZipEntry; next: number } => {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== directoryEntry) {
    throw new UnreadableFile('file.damaged');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameLength);
  const entry = {
    path: new TextDecoder().decode(name),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
  };
  return { entry, next: at + entryLength + nameLength + extra };
};

/** The zip's directory, read without unpacking anything. Throws `UnreadableFile` where it breaks a limit. */
export const guardZip = (bytes: Uint8Array): ZipEntry[] => {
  if (bytes.byteLength < endLength) throw new UnreadableFile('file.damaged');
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) {
    throw new UnreadableFile('file.too-many-entries', { entries: count, limit: limits.zipEntries });
  }
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count;) {
    const { entry, next } = readEntry(view, at);
    entries.push(entry);
    at = next;
  }
  refuseUnsafe(entries);
  refuseBombs(entries, bytes.byteLength);
  return entries;
};

const refuseUnsafe = (entries: readonly ZipEntry[]): void => {
  const unsafe = entries.find(({ path }) => path.startsWith('/') || path.split(/[\\/]/).includes('..'));
  if (unsafe) throw new UnreadableFile('file.unsafe-path', { path: unsafe.path });
};

const refuseBombs = (entries: readonly ZipEntry[], fileBytes: number): void => {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unzippedBytes || entries.some((entry) => entry.unpacked === zip64)) {
    throw new UnreadableFile('file.unzips-too-large', { limit: limits.unzippedBytes });
  }
  const ratio = Math.ceil(unpacked / Math.max(1, fileBytes));
  if (ratio > limits.compressionRatio) {
    throw new UnreadableFile('file.too-dense', { ratio, limit: limits.compressionRatio });
  }
};

/** The parts whose path is wanted, unpacked into no more memory than the directory declared. */
export const unpack = (bytes: Uint8Array, isWanted: (path: string) => boolean): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  } catch {
    throw new UnreadableFile('file.damaged');
  }
};
