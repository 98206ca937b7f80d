import { readDelimited } from './delimited.js';
import { readDocx } from './docx.js';
import { limits, type ReadFile, type Sheet } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';
import { readXlsx } from './xlsx.js';
import { guardZip, isZip } from './zip-guard.js';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** Characters of all cells together; a merged or repeated text counts each time. */
const longestText = 60_000_000;

const baseName = (filename: string): string => filename.replace(/^.*[\\/]/, '');
const withoutExtension = (name: string): string => name.replace(/\.[^.]*$/, '') || name;
const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const readZip = async (bytes: Uint8Array, name: string): Promise<ReadFile> => {
  const paths = new Set(guardZip(bytes).map(({ path }) => path));
  if (paths.has('xl/workbook.xml')) return { name, kind: 'xlsx', sheets: await readXlsx(bytes) };
  if (paths.has('word/document.xml')) return { name, kind: 'docx', sheets: readDocx(bytes) };
  throw new UnreadableFile('file.kind-unknown');
};

const readText = (bytes: Uint8Array, name: string, encoding?: string): ReadFile => {
  const extension = extensionOf(name);
  if (!['csv', 'tsv', 'tab', 'txt', ''].includes(extension)) throw new UnreadableFile('file.kind-unknown');
  const read = readDelimited(bytes, withoutExtension(name), encoding);
  const kind = read.delimiter === '\t' ? 'tsv' : 'csv';
  return { name, kind, sheets: [read.sheet], encoding: read.encoding, delimiter: read.delimiter };
};

const refuseOverfull = (sheets: readonly Sheet[]): void => {
  let cells = 0;
  let characters = 0;
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    cells += row.length;
    for (const cell of row) characters += cell.text.length;
  }
  if (cells > limits.cells) throw new UnreadableFile('file.too-many-cells', { limit: limits.cells });
  if (characters > longestText) throw new UnreadableFile('file.unzips-too-large', { limit: longestText });
  if (cells === 0) throw new UnreadableFile('file.no-tables');
};

const refuseAtSight = (bytes: Uint8Array, name: string): void => {
  if (bytes.byteLength === 0) throw new UnreadableFile('file.empty');
  if (bytes.byteLength > limits.fileBytes) throw new UnreadableFile('file.too-large', { limit: limits.fileBytes });
  if (compoundFile.every((byte, at) => bytes[at] === byte)) throw new UnreadableFile('file.old-or-protected');
  if (['xlsx', 'xlsm', 'docx', 'docm'].includes(extensionOf(name)) && !isZip(bytes)) {
    throw new UnreadableFile('file.damaged');
  }
};

/**
 * The one entry for an uploaded file: bytes in, plain tables out, or `UnreadableFile`. It touches nothing but its
 * arguments; run it in a worker thread with limits of memory and time.
 */
export const readFile = async (
  bytes: Uint8Array,
  filename: string,
  options: { encoding?: string } = {},
): Promise<ReadFile> => {
  const name = baseName(filename);
  refuseAtSight(bytes, name);
  const file = isZip(bytes) ? await readZip(bytes, name) : readText(bytes, name, options.encoding);
  refuseOverfull(file.sheets);
  return file;
};
