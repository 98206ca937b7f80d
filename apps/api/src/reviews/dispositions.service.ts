import { Injectable } from '@nestjs/common';
import { writeTableDocx } from '@mufakat/plan-documents/writing/table-docx';
import { writeTableXlsx } from '@mufakat/plan-documents/writing/table-xlsx';
import type { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { mediaTypeOf } from '../platform/files/media-types.js';
import type { Page } from '../platform/http/list.js';
import { dispositionTable, type Said } from './disposition-table.js';
import type { TableLanguage } from './disposition-words.rules.js';
import type { CommentView } from './comments/comments.dto.js';
import { CommentsRepository } from './comments/comments.repository.js';
import { ReviewRoundsRepository, roundsVisibleTo } from './reviews.repository.js';
import { saidVisibleTo } from './said/said.repository.js';
import { SuggestionsRepository } from './suggestions/suggestions.repository.js';

export interface TableFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly name: string;
}

const most = 10_000;
const everythingIn = (roundId: string): Page => ({
  ...{ offset: 0, limit: most, sort: { by: 'createdAt', descending: false } },
  filter: { roundId },
});

/** Replies, notes of a body, what the lead joined or left out, and what waits to be let in are no rows of their own. */
const asksForAnswer = ({ parentId, isNote, mergedInto, leftOutReason, held }: CommentView): boolean =>
  parentId === null && !isNote && mergedInto === null && leftOutReason === null && held === null;

/** The comments and suggestions of a round with what became of them, as a file to take to the table. */
@Injectable()
export class DispositionsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: ReviewRoundsRepository,
    private readonly comments: CommentsRepository,
    private readonly suggestions: SuggestionsRepository,
  ) {}

  async take(
    roundId: string,
    asked: { format: 'docx' | 'xlsx'; language: TableLanguage },
    actor: Actor,
  ): Promise<TableFile> {
    const { table, meta } = dispositionTable(await this.said(roundId, actor), asked.language);
    const write = asked.format === 'docx' ? writeTableDocx : writeTableXlsx;
    const name = `${meta.title.slice(0, 80)} - ${table.title.split(':')[0] ?? ''}.${asked.format}`;
    return { bytes: await write([table], meta), mediaType: String(mediaTypeOf(name)), name };
  }

  /** A round and what was said in it that asks for an answer, as far as the reader may see it. */
  said(roundId: string, actor: Actor): Promise<Said> {
    return this.database.read(async () => {
      const round = await this.rounds.load(roundId, roundsVisibleTo(actor));
      const page = everythingIn(roundId);
      const comments = await this.comments.list(page, saidVisibleTo('comment', actor));
      const suggestions = await this.suggestions.list(page, saidVisibleTo('suggestion', actor));
      return {
        round,
        comments: comments.rows.filter(asksForAnswer),
        suggestions: suggestions.rows.filter(({ leftOutReason }) => leftOutReason === null),
      };
    });
  }
}
