import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoundForm } from '@mufakat/plan-documents/reading/round-file';
import { reviewWord } from '@mufakat/plan-documents/review-words';
import { PlansReader, withoutRestricted } from '../../plans/plans.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { mediaTypeOf } from '../../platform/files/media-types.js';
import { type CommentView, ReviewsReader } from '../../reviews/reviews.reader.js';
import { ExportsService, forFileName, PlanSurroundings, type TakenFile } from '../exports.service.js';
import { FileWriting, type FileToWrite } from '../file-writing.js';

const longDay = (language: string, day: string): string =>
  new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

const shownInMargin = ({ recordId: record, field, block, authorName: author, text, createdAt }: CommentView) => ({
  ...{ record, field, block, author, text },
  at: new Date(createdAt),
});

interface Asked {
  readonly form: RoundForm;
  readonly kind: 'docx' | 'xlsx';
  /** Of the words around the plan's own; the person's where absent. */
  readonly language?: string;
}

/** What files of rounds are made of, and where that they were handed out is kept. */
@Injectable()
export class RoundFileSources {
  constructor(
    readonly plans: PlansReader,
    readonly reviews: ReviewsReader,
    readonly exports: ExportsService,
    readonly surroundings: PlanSurroundings,
  ) {}
}

/** Writes what a round is reviewed in without an account or a network: the frozen version, and nothing of it that is restricted. */
@Injectable()
export class RoundFilesService {
  constructor(
    private readonly database: Database,
    private readonly sources: RoundFileSources,
    private readonly writing: FileWriting,
  ) {}

  async take(roundId: string, asked: Asked, actor: Actor): Promise<TakenFile> {
    const { file, planId, versionId } = await this.database.read(() => this.given(roundId, asked, actor));
    const bytes = await this.writing.write(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.sources.exports.record({ planId, versionId, format: asked.kind, sha256, personId: actor.id });
    const { title, language } = file.meta;
    const name = `${forFileName(`${title} - ${reviewWord(language, asked.form)}`)}.${asked.kind}`;
    return { name, bytes, sha256, mediaType: mediaTypeOf(name) ?? 'application/octet-stream' };
  }

  private async given(roundId: string, asked: Asked, actor: Actor) {
    const { form, kind, language = actor.language } = asked;
    const { plans, reviews, surroundings } = this.sources;
    const round = await reviews.round(roundId, actor);
    const { planId, versionNumber, versionHash: hash, question, dueOn } = round;
    const plan = await plans.factsOf(planId);
    const version = await plans.version(planId, versionNumber);
    const document = withoutRestricted(await plans.documentAt(planId, String(versionNumber)));
    const meta = await surroundings.metaOf(document, { plan, version, language });
    const comments = form === 'pack' ? (await reviews.saidAloud(roundId, actor)).map(shownInMargin) : [];
    const lines = [
      ...(round.title ? [round.title] : []),
      ...(question ? [`${reviewWord(language, 'question')}: ${question}`] : []),
      `${reviewWord(language, 'until')} ${longDay(language, dueOn)}`,
    ];
    const file: FileToWrite = { kind, document, meta, forRound: { form, round: roundId, hash, lines, comments } };
    return { file, planId, versionId: version.id };
  }
}
