import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { isRightToLeft } from '@mufakat/planning/languages/direction';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import { fileLanguageOf } from '@mufakat/plan-documents/writing/file-language';
import type { CitedAmendment, FileMeta } from '@mufakat/plan-documents/writing/file-meta';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { AmendmentsReader } from '../plans/amendments/amendments.reader.js';
import { PlansReader, type VersionRow } from '../plans/plans.reader.js';
import { actorNow } from '../platform/access/who.js';
import { Database } from '../platform/database/database.js';
import { NotFound, RequestInvalid } from '../platform/failure.js';
import { mediaTypeOf } from '../platform/files/media-types.js';
import { FileWriting, type FileToWrite, type WrittenKind, writtenKinds } from './file-writing.js';
import { IssuedFile } from './issued-file.entity.js';
import { stateLineOf } from './state-line.rules.js';

/** A file as it is handed out. */
export interface TakenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

const wordsOf = (title: unknown, language: string): string => {
  const words = (title ?? {}) as Translated;
  return words[language] ?? Object.values(words)[0] ?? '';
};
/** A version's number or `current`, and the reader's language: the words around the text are in it where the plan is written in it. */
interface Asked {
  readonly version?: string;
  /** Only this body's rows of the draft, to be edited and sent back. */
  readonly body?: string;
  readonly language?: string;
}

const named = (plan: string, { version, document, part }: ToWrite): string => {
  const state = version ? `version ${String(version.number)}` : `draft ${String(document.revision)}`;
  return [plan, part?.name, state].flatMap((words) => (words ? forFileName(words) : [])).join(' - ');
};

const mayBeParted: readonly WrittenKind[] = ['xlsx', 'docx'];
/** Only the draft, and only what comes back, is written for one body. */
const refuseParting = (kind: WrittenKind, { body, version }: Asked): void => {
  if (body === undefined) return;
  if (!isUUID(body)) throw new RequestInvalid({ body: 'must be a uuid' });
  if (version || !mayBeParted.includes(kind)) throw new RequestInvalid({ body: 'is no field of this' });
};

interface ToWrite extends FileToWrite {
  readonly version?: VersionRow;
}

const kindOf = (file: string): WrittenKind => {
  const kind = writtenKinds.find((one) => file === `plan.${one}`);
  if (!kind) throw new NotFound('No such file');
  return kind;
};

export const forFileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80) || 'plan';

type Plan = Awaited<ReturnType<PlansReader['require']>>;

/** What a file prints of a plan besides its records. */
@Injectable()
export class PlanSurroundings {
  constructor(
    private readonly bodies: BodiesReader,
    private readonly amendments: AmendmentsReader,
  ) {}

  /** Joins the caller's unit of work. */
  async metaOf(
    document: PlanDocument,
    { plan, version, language }: { plan: Plan; version?: VersionRow; language: string },
  ): Promise<FileMeta> {
    return {
      title: wordsOf(rootOf(document)?.['title'], language),
      ...{ language, hash: version?.hash, bodies: await this.bodies.bodiesWithin(plan.jurisdictionId) },
      stateLine: stateLineOf(version ?? { revision: document.revision }, language),
      direction: isRightToLeft(language) ? 'rtl' : 'ltr',
      amendments: await this.citedIn(plan, language, document.revision),
    };
  }

  async partFor(body: string, language: string): Promise<FileToWrite['part']> {
    const [found] = await this.bodies.bodies([body]);
    if (!found) throw new NotFound('No body');
    return { body, name: wordsOf(found.name, language) };
  }

  private async citedIn(plan: Plan, language: string, revision: number): Promise<CitedAmendment[]> {
    const inForce = await this.amendments.inForceAt(plan, revision);
    return inForce.flatMap(({ number, title, act, versionNumber, places }) => {
      if (!act || versionNumber === undefined) return [];
      const [body, actNumber] = [wordsOf(act.bodyName, language), act.number];
      return [{ number, title, body, ...(actNumber && { actNumber }), on: act.on, version: versionNumber, places }];
    });
  }
}

/** Writes plans as files. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansReader,
    private readonly surroundings: PlanSurroundings,
    private readonly writing: FileWriting,
  ) {}

  /**
   * The draft needs `plan.export`; a frozen version whoever may read it may take out, and who reads frozen versions only
   * gets the newest of them without asking for one. Every file of a frozen version is recorded by its bytes.
   */
  async take(planId: string, file: string, asked: Asked): Promise<TakenFile> {
    const kind = kindOf(file);
    refuseParting(kind, asked);
    const { version, ...given } = await this.database.read(() => this.given(planId, kind, asked));
    const bytes = await this.writing.write(given);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (version) await this.record({ planId, versionId: version.id, format: kind, sha256, personId: actorNow().id });
    const name = `${named(given.meta.title, { ...given, version })}.${kind}`;
    return { name, bytes, sha256, mediaType: mediaTypeOf(file) ?? 'application/octet-stream' };
  }

  private async given(planId: string, kind: WrittenKind, asked: Asked): Promise<ToWrite> {
    const plan = await this.plans.require(planId, 'plan.read');
    const version = asked.body ? undefined : await this.versionAsked(planId, asked.version);
    if (!version && !asked.version) await this.plans.require(planId, 'plan.export');
    const point = version ? String(version.number) : (asked.version ?? 'current');
    const document = await this.plans.documentAt(planId, point);
    const language = fileLanguageOf(document, asked.language ?? actorNow().language);
    const meta = await this.surroundings.metaOf(document, { plan, version, language });
    const part = asked.body ? await this.surroundings.partFor(asked.body, language) : undefined;
    return { kind, document, version, meta, part };
  }

  private async versionAsked(planId: string, asked: string | undefined): Promise<VersionRow | undefined> {
    if (asked) return /^\d+$/.test(asked) ? this.plans.version(planId, Number(asked)) : undefined;
    return (await this.plans.may(planId, 'plan.export')) ? undefined : this.plans.latestVersion(planId);
  }

  /** Of a frozen version, so that its bytes are known again. */
  async record(issued: Omit<IssuedFile, 'id' | 'issuedAt'>): Promise<void> {
    await this.database.transaction(() => this.database.repository(IssuedFile).insert(issued));
  }
}
