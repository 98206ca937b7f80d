import { Injectable } from '@nestjs/common';
import { withBefore } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/failure.js';
import type { Comment } from '../comments/comment.entity.js';
import { PlanDoors } from '../plan-doors.js';
import type { ReviewRoundView } from '../reviews.dto.js';
import { type Place, recordIn, SaidService } from '../said/said.service.js';
import { Outsiders } from './outsiders.repository.js';

/** Somebody who speaks in a file and has no account. */
export interface Outsider {
  readonly name: string;
  readonly organisation: string | null;
}

/** One comment or suggestion that a file holds. */
export interface BroughtSaid extends Pick<Partial<Comment>, 'kind' | 'priority' | 'parentId'> {
  /** The same for the same words at the same place by the same author. */
  readonly key: string;
  readonly recordId: string | null;
  readonly anchor: Pick<Partial<Comment>, 'field' | 'language' | 'block' | 'quote' | 'prefix' | 'suffix'>;
  /** Of a comment. */
  readonly text: string;
  /** Key of the word before it that it answers. */
  readonly answers?: string;
  /** Makes it a suggestion: what it does to the frozen text. */
  readonly changes?: readonly Change[];
  /** Said with a suggestion. */
  readonly reason?: string;
  /** Whose words they are; whoever brings them, where nobody else is named. */
  readonly outsider?: Outsider;
}

export interface Bringing {
  readonly words: readonly BroughtSaid[];
  readonly fileName: string;
  /** For the eyes of the own body until its opinion releases them. */
  readonly isInternal: boolean;
}

export interface Brought {
  readonly comments: number;
  readonly suggestions: number;
  /** Words that were there already. */
  readonly known: number;
}

/** What a person may do with a file of a round. */
export interface RightsToBring {
  /** Brings words of people without an account. */
  readonly speaksForOthers: boolean;
  readonly suggests: boolean;
  /** A body of theirs was asked. */
  readonly isAsked: boolean;
}

interface Stand {
  readonly place: Place;
  readonly document: PlanDocument;
  readonly brought: Pick<Comment, 'enteredBy' | 'broughtFrom'>;
  readonly isAsked: boolean;
}

/** Words that come in a file are said in the round as any others are, each once. */
@Injectable()
export class BroughtWords {
  constructor(
    private readonly database: Database,
    private readonly said: SaidService,
    private readonly plans: PlanDoors,
    private readonly rows: Outsiders,
  ) {}

  async rights({ planId, bodyIds }: ReviewRoundView, actor: Actor): Promise<RightsToBring> {
    const isAsked = actor.bodies.some((body) => bodyIds.includes(body));
    const speaksForOthers = isAsked || (await this.plans.reader.may(planId, 'review.request'));
    return { speaksForOthers, isAsked, suggests: await this.plans.reader.may(planId, 'suggestion.make') };
  }

  /** Joins the caller's transaction; two who bring the same wait for one another. */
  bring(round: ReviewRoundView, { words, fileName, isInternal }: Bringing, actor: Actor): Promise<Brought> {
    return this.database.transaction(async () => {
      const { id: roundId, planId, versionNumber } = round;
      await this.rows.lock(roundId);
      const rights = await this.rights(round, actor);
      this.mustBeAllowed(words, rights);
      const { place } = await this.said.place({ planId, roundId, isInternal }, 'comment.make', actor);
      const known = await this.rows.known(
        roundId,
        words.map(({ key }) => key),
      );
      const document = await this.plans.reader.documentAt(planId, String(versionNumber));
      const stand = { place, document, brought: { enteredBy: actor.id, broughtFrom: fileName }, ...rights };
      return this.keepAll(words, stand, known);
    });
  }

  private async keepAll(words: readonly BroughtSaid[], stand: Stand, known: Map<string, string>): Promise<Brought> {
    const made = { comments: 0, suggestions: 0, known: 0 };
    for (const word of words) {
      if (known.has(word.key)) made.known += 1;
      else {
        const parentId = word.parentId ?? known.get(word.answers ?? '');
        known.set(word.key, await this.keep({ ...word, parentId }, stand));
        made[word.changes ? 'suggestions' : 'comments'] += 1;
      }
    }
    return made;
  }

  private mustBeAllowed(words: readonly BroughtSaid[], { speaksForOthers, suggests }: RightsToBring): void {
    if (!speaksForOthers && words.some(({ outsider }) => outsider)) throw new NotAllowed('review.request');
    if (!suggests && words.some(({ changes }) => changes)) throw new NotAllowed('suggestion.make');
  }

  private async keep(word: BroughtSaid, stand: Stand): Promise<string> {
    const guestId = word.outsider ? await this.rows.outsider(stand.place, word.outsider, stand.brought) : null;
    const { revision, ...place } = this.placeOf(word, stand, guestId);
    const { key: broughtKey, changes, reason = null, priority = null } = word;
    const row = { ...place, ...stand.brought, broughtKey, priority };
    const kind = changes ? 'suggestion' : 'comment';
    const made = changes
      ? await this.rows.suggestions.add({
          ...{ ...row, source: 'file', baseRevision: revision, reason },
          changes: withBefore(stand.document, changes),
        })
      : await this.rows.comments.add({ ...row, ...this.commentOf(word), revision });
    await this.said.tell(`${kind}.made`, kind, made, { broughtFrom: stand.brought.broughtFrom, guest: guestId });
    return made.id;
  }

  private commentOf({ anchor, text, kind = 'comment', parentId = null }: BroughtSaid) {
    return { ...anchor, text, kind, parentId };
  }

  /** Whose words an asked body brings are said for that body; the state speaks for nobody. */
  private placeOf({ recordId }: BroughtSaid, { place, document, isAsked }: Stand, guestId: string | null) {
    const record = { recordId, ...recordIn({ document, isDraft: false }, recordId) };
    if (guestId === null) return { ...place, ...record };
    return { ...place, ...record, authorId: null, guestId, bodyId: isAsked ? place.bodyId : null };
  }
}
