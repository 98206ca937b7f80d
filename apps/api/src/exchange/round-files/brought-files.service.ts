import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoundFileMark } from '@mufakat/plan-documents/reading/round-file';
import type { ObjectLiteral } from 'typeorm';
import { withoutRestricted } from '../../plans/plans.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { Files } from '../../platform/files/files.js';
import type { Upload } from '../../platform/files/uploads.js';
import { ReviewsCommands } from '../../reviews/reviews.commands.js';
import type { ReviewRoundView } from '../../reviews/reviews.reader.js';
import { BroughtFileRow } from './brought-file.entity.js';
import { likelyKeys, viewOfBrought } from './brought-file-view.js';
import { wordsToSay } from './brought-words.rules.js';
import { RoundFileReading } from './round-file-reading.js';
import type { RoundFileTask } from './round-file-task.js';
import type { BroughtBeforeView, BroughtDecision, BroughtFileView } from './round-files.dto.js';
import { AlreadyStored, FileIsOfAnotherRound, FileIsOfAnotherVersion } from './round-files.failures.js';
import { RoundFileSources } from './round-files.service.js';

/** Reads what is brought, keeps it, and says its words in the round. */
@Injectable()
export class BroughtFileDesk {
  constructor(
    readonly reading: RoundFileReading,
    readonly files: Files,
    readonly reviews: ReviewsCommands,
  ) {}
}

/** A filled-in file becomes comments and suggestions of its round: shown first, stored by a step of its own. */
@Injectable()
export class BroughtFilesService {
  constructor(
    private readonly database: Database,
    private readonly sources: RoundFileSources,
    private readonly desk: BroughtFileDesk,
  ) {}

  /** Whoever takes part in the round brings it. Nothing is said in the round yet. */
  async take(roundId: string, { name, bytes }: Upload, actor: Actor): Promise<BroughtFileView> {
    const round = await this.sources.reviews.round(roundId, actor);
    const read = await this.desk.reading.read({ name, bytes }, (mark) => this.textOf(round, mark, actor));
    const { planId } = round;
    return this.database.transaction(async () => {
      const { jurisdictionId } = await this.sources.plans.factsOf(planId);
      const { id: fileId } = await this.desk.files.keep({ name, bytes }, actor);
      const { identifiers } = await this.database.repository<ObjectLiteral>(BroughtFileRow).insert({
        ...{ planId, jurisdictionId, roundId, personId: actor.id, fileId, fileName: name },
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ...{ form: read.mark.form, lastEditedBy: read.lastEditedBy },
        ...{ words: read.said.words, notices: read.said.notices },
      });
      return this.view(await this.own((identifiers[0] as { id: string }).id, actor), round, actor);
    });
  }

  read(id: string, actor: Actor): Promise<BroughtFileView> {
    return this.database.read(async () => {
      const given = await this.own(id, actor);
      return this.view(given, await this.sources.reviews.round(given.roundId, actor), actor);
    });
  }

  /** Its words are said in the round, each once, as far as they were not left out. */
  store(id: string, decision: BroughtDecision, actor: Actor): Promise<BroughtFileView> {
    return this.database.transaction(async () => {
      await this.database.query('select from brought_file where id = $1 for update', [id]);
      const given = await this.own(id, actor);
      given.mustWait();
      if (await this.before(given)) throw new AlreadyStored();
      const round = await this.sources.reviews.round(given.roundId, actor);
      const { authors = [], leftOut, isInternal = false } = decision;
      const { suggests } = await this.sources.reviews.rightsToBring(round, actor);
      const words = wordsToSay(given.words, { authors, leftOut, mayChange: suggests, by: actor });
      const made = await this.desk.reviews.bring(round, { words, fileName: given.fileName, isInternal }, actor);
      await this.database
        .repository(BroughtFileRow)
        .update({ id }, { ...made, state: 'stored', storedAt: () => 'now()' });
      return this.view(await this.own(id, actor), round, actor);
    });
  }

  /** The frozen text of the round, where the file was written from it for this round. */
  private async textOf(round: ReviewRoundView, mark: RoundFileMark, actor: Actor): Promise<RoundFileTask> {
    const { id, planId, versionNumber, versionHash } = round;
    if (mark.round !== id || mark.plan !== planId) throw new FileIsOfAnotherRound(await this.named(mark, actor));
    if (mark.hash !== versionHash) throw new FileIsOfAnotherVersion(versionNumber);
    const said = mark.form === 'pack' ? await this.sources.reviews.saidAloud(id, actor) : [];
    const saidBefore = said.map((one) => ({ id: one.id, author: one.authorName, text: one.text }));
    return {
      document: withoutRestricted(await this.sources.plans.documentAt(planId, String(versionNumber))),
      saidBefore,
    };
  }

  private async named({ round: id }: RoundFileMark, actor: Actor) {
    const other = await this.sources.reviews.find(id, actor);
    if (!other) return undefined;
    const title = other.title ?? Object.values(other.planTitle ?? {})[0] ?? '';
    return { title, number: other.versionNumber };
  }

  /** Only who brought a file sees what is to become of it. */
  private async own(id: string, actor: Actor): Promise<BroughtFileRow> {
    const found = await this.database.repository(BroughtFileRow).findOneBy({ id, personId: actor.id });
    if (!found) throw new NotFound('No file');
    return found;
  }

  /** The same bytes, stored in the round by anybody. */
  private async before({ id, roundId, sha256 }: BroughtFileRow): Promise<BroughtBeforeView | null> {
    const [found] = await this.database.query<BroughtBeforeView>(
      `select person.name as "byName", to_json(stored_at)#>>'{}' as at from brought_file join person on person.id = person_id
       where round_id = $1 and sha256 = $2 and state = 'stored' and brought_file.id <> $3 order by stored_at limit 1`,
      [roundId, sha256, id],
    );
    return found ?? null;
  }

  private async view(given: BroughtFileRow, round: ReviewRoundView, actor: Actor): Promise<BroughtFileView> {
    const { reviews, plans } = this.sources;
    const document = await plans.documentAt(round.planId, String(round.versionNumber));
    const known = await reviews.broughtBefore(round.id, likelyKeys(given));
    const beside = { document, known, before: await this.before(given) };
    return viewOfBrought(given, { ...beside, rights: await reviews.rightsToBring(round, actor) }, actor);
  }
}
