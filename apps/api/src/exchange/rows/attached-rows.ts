import { Injectable } from '@nestjs/common';
import { partOf } from '@mufakat/plan-documents/body-part';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { sensitivityOf } from '@mufakat/planning/records/sensitivity';
import type { KnownPerson } from '../../people/people.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { Files } from '../../platform/files/files.js';
import { ExportsService, type TakenFile } from '../exports.service.js';
import type { AttachedKind } from './row-request.entity.js';
import { RestrictedRowsStay } from './rows.failures.js';

export interface RowsToAttach {
  readonly planId: string;
  readonly bodyId: string;
  readonly attach?: AttachedKind;
}

/** What the rows are taken from. */
export interface RowsOf {
  readonly document: PlanDocument;
  /** The plan as a whole. */
  readonly isRestricted: boolean;
}

/** The file of rows in each language that its readers read. */
export type WrittenRows = ReadonlyMap<string, TakenFile>;

const languageOf = ({ language }: KnownPerson): string => (language === 'ar' ? 'ar' : 'en');

/** Writes the rows that a mail carries, and keeps what it carried. */
@Injectable()
export class AttachedRows {
  constructor(
    private readonly exports: ExportsService,
    private readonly files: Files,
  ) {}

  /** Nothing where none is asked for. Throws where anything among the rows is restricted. */
  async write(
    { planId, bodyId, attach }: RowsToAttach,
    { document, isRestricted }: RowsOf,
    receivers: readonly KnownPerson[],
  ): Promise<WrittenRows> {
    if (!attach) return new Map();
    const shown = [...partOf(document, bodyId).document.records.keys()];
    if (isRestricted || shown.some((id) => sensitivityOf(document, id) === 'restricted'))
      throw new RestrictedRowsStay();
    const languages = [...new Set(receivers.map(languageOf))];
    const taken = languages.map(async (language): Promise<[string, TakenFile]> => {
      return [language, await this.exports.take(planId, `plan.${attach}`, { body: bodyId, language })];
    });
    return new Map(await Promise.all(taken));
  }

  /** The id of the kept file for whom the mail is; undefined where none is carried. Joins the caller's transaction. */
  async keep(written: WrittenRows, planId: string, { to, actor }: { to: KnownPerson; actor: Actor }) {
    const file = written.get(languageOf(to));
    if (!file) return undefined;
    const { id } = await this.files.keep({ name: file.name, bytes: file.bytes, planId }, actor);
    return id;
  }
}
