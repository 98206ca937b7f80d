import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import { writeCsv } from '@mufakat/plan-documents/writing/csv';
import { writeDocx } from '@mufakat/plan-documents/writing/docx';
import type { FileMeta } from '@mufakat/plan-documents/writing/file-meta';
import { writeJson } from '@mufakat/plan-documents/writing/json';
import { writeXlsx } from '@mufakat/plan-documents/writing/xlsx';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { PlansReader } from '../plans/plans.reader.js';
import { actorNow } from '../platform/access/who.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/failure.js';
import { mediaTypeOf } from '../platform/files/media-types.js';
import { stateLineOf } from './state-line.rules.js';

export interface IssuedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

type Writer = (document: PlanDocument, meta: FileMeta) => Promise<Uint8Array> | Uint8Array;
const writers: Readonly<Record<string, Writer>> = {
  'plan.xlsx': writeXlsx,
  'plan.docx': writeDocx,
  'plan.csv': writeCsv,
  'plan.json': writeJson,
};

const rightToLeft = ['ar', 'fa', 'ur', 'dv', 'he'];
const wordsOf = (title: unknown, language: string): string => {
  const words = (title ?? {}) as Translated;
  return words[language] ?? Object.values(words)[0] ?? '';
};
/** A version's number or `current`, and the language of the words around the text. */
interface Asked {
  readonly version?: string;
  readonly language?: string;
}
interface Frozen {
  readonly number: number;
  readonly revision: number;
  readonly hash: string;
}

const forFileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80) || 'plan';

/** Writes plans as files. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
    private readonly bodies: BodiesReader,
  ) {}

  /** The draft needs `plan.export`; a frozen version whoever may read it may take out. */
  take(planId: string, file: string, asked: Asked): Promise<IssuedFile> {
    const write = Object.hasOwn(writers, file) ? writers[file] : undefined;
    if (!write) throw new NotFound('No such file');
    return this.database.read(async () => {
      const plan = await this.plans.require(planId, asked.version ? 'plan.read' : 'plan.export');
      const document = await this.plans.documentAt(planId, asked.version ?? 'current');
      const version = await this.frozen(planId, asked.version);
      const meta = await this.metaOf(document, { ...plan, version, language: asked.language ?? actorNow().language });
      const bytes = Buffer.from(await write(document, meta));
      const state = version ? `version ${String(version.number)}` : `draft ${String(document.revision)}`;
      const name = `${forFileName(meta.title)} - ${state}${file.slice(file.indexOf('.'))}`;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name, bytes, sha256, mediaType: mediaTypeOf(file) ?? 'application/octet-stream' };
    });
  }

  private async frozen(planId: string, version: string | undefined): Promise<Frozen | undefined> {
    return version && /^\d+$/.test(version) ? this.plans.version(planId, Number(version)) : undefined;
  }

  private async metaOf(
    document: PlanDocument,
    { version, language, jurisdictionId }: { version?: Frozen; language: string; jurisdictionId: string },
  ): Promise<FileMeta> {
    return {
      title: wordsOf(rootOf(document)?.['title'], language),
      ...{ language, hash: version?.hash, bodies: await this.bodies.bodiesWithin(jurisdictionId) },
      stateLine: stateLineOf(version ?? { revision: document.revision }, language),
      direction: rightToLeft.includes(language.slice(0, 2)) ? 'rtl' : 'ltr',
    };
  }
}
