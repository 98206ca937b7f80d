import { strFromU8 } from 'fflate';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { BroughtFile } from '../brought.js';
import { carriedProperties, readMatrix } from './comment-matrix.js';
import { parseMarkup, within } from './docx-markup.js';
import type { SaidBefore } from './pack-comments.js';
import { readFile } from './read-file.js';
import { readReviewPack } from './review-pack.js';
import type { ReadFile } from './sheet.js';
import { isZip, unpack } from './zip-guard.js';

export const roundForms = ['matrix', 'pack'] as const;
export type RoundForm = (typeof roundForms)[number];

/** What a file written for a round says of itself. */
export interface RoundFileMark {
  readonly form: RoundForm;
  readonly plan: string;
  readonly round: string;
  /** SHA-256 of the frozen version it was written from. */
  readonly hash: string;
}

const markOf = (file: ReadFile): RoundFileMark | undefined => {
  const said = carriedProperties(file);
  const { plan, round, hash } = Object.fromEntries(said);
  const form = roundForms.find((one) => one === said.get('form'));
  return form && plan && round && hash ? { form, plan, round, hash } : undefined;
};

const ours: readonly string[] = ['', 'Mufakat', 'Unknown', 'Un-named'];

/** Who saved the file last, as the program that saved it calls them. */
const lastEditor = (bytes: Uint8Array): string | undefined => {
  const part = isZip(bytes) ? unpack(bytes, (path) => path === 'docProps/core.xml')['docProps/core.xml'] : undefined;
  if (!part) return undefined;
  const said = within(parseMarkup(strFromU8(part)), 'coreProperties', 'lastModifiedBy');
  const name = said?.children.filter((child) => typeof child === 'string').join('') ?? '';
  return ours.includes(name.trim()) ? undefined : name.trim().slice(0, 200);
};

/** A file that came back from a reviewer, read and not yet compared with the text it was written from. */
export class RoundFile {
  private constructor(
    private readonly file: ReadFile,
    private readonly bytes: Uint8Array,
    readonly lastEditedBy: string | undefined,
  ) {}

  /** Throws `UnreadableFile`. */
  static async open(bytes: Uint8Array, name: string): Promise<RoundFile> {
    return new RoundFile(await readFile(bytes, name), bytes, lastEditor(bytes));
  }

  /** Undefined where it was not written here for a round. */
  get mark(): RoundFileMark | undefined {
    return markOf(this.file);
  }

  /** What it says of the frozen text; comments that the round holds already are none of it. */
  words(document: PlanDocument, saidBefore: readonly SaidBefore[]): BroughtFile | undefined {
    const { mark } = this;
    if (mark?.form !== 'pack') return readMatrix(this.file, document);
    const language = carriedProperties(this.file).get('language') ?? 'en';
    return { ...mark, ...readReviewPack(this.bytes, document, { language, saidBefore }) };
  }
}
