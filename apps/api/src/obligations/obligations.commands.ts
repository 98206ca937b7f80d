import { Injectable } from '@nestjs/common';
import { escalatingKinds } from '@mufakat/planning/obligations/escalation';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { BodiesReader } from '../bodies/bodies.reader.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Obligation } from './obligation.entity.js';
import { EscalationService } from './escalation.service.js';
import type { LetterLines } from './reminder-letters.js';
import { RemindersService } from './reminders.service.js';

export type { LetterLines } from './reminder-letters.js';

type Duty = 'reporting' | 'clearance' | 'coordination' | 'drafting' | 'review';

/** What becomes due, and to whom: a body (its post for the duty, where it has one), a post, or a person. */
export interface Due {
  readonly kind: ObligationKind;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly planId?: string | null;
  readonly jurisdictionId?: string | null;
  readonly bodyId?: string | null;
  readonly postId?: string | null;
  readonly personId?: string | null;
  /** Chooses the body's post; without one, or where no post has it, the body itself owes. */
  readonly duty?: Duty;
  /** `YYYY-MM-DD`; open from the start without one. */
  readonly opensOn?: string | null;
  /** `YYYY-MM-DD`; it ends at the jurisdiction's midnight. */
  readonly dueOn?: string | null;
}

/** Narrows the open obligations of a subject. */
export interface Which {
  readonly kind?: ObligationKind;
  readonly bodyId?: string;
  readonly personId?: string;
}

/** What becomes of obligations that wait: letters, and moves to who stands behind. */
@Injectable()
export class LettersAndMoves {
  constructor(
    readonly reminders: RemindersService,
    readonly escalation: EscalationService,
  ) {}
}

/**
 * Orders of the features whose rounds, reviews and acts make something due. All join the caller's transaction; whether the
 * actor may do what opens or closes an obligation the caller has asked.
 */
@Injectable()
export class ObligationsCommands {
  constructor(
    private readonly database: Database,
    private readonly bodies: BodiesReader,
    private readonly clock: Clock,
    private readonly letters: LettersAndMoves,
  ) {}

  open(due: Due): Promise<void> {
    return this.openAll([due]);
  }

  /** Many at once, in few statements. */
  async openAll(dues: readonly Due[]): Promise<void> {
    if (dues.length === 0) return;
    await this.database.transaction(async () => {
      const bodies = await this.bodies.bodiesOf(dues.flatMap(({ postId }) => postId ?? []));
      const named = dues.map((due) => ({ ...due, bodyId: due.bodyId ?? bodies.get(due.postId ?? '') ?? null }));
      const posts = await this.postsOf(named);
      const postOf = ({ duty, bodyId, postId }: Due) =>
        postId ?? posts.get(`${String(duty)} ${String(bodyId)}`) ?? null;
      const openedAt = this.clock.now();
      const rows = named.map((due) => ({ ...due, duty: undefined, postId: postOf(due), openedAt }));
      await this.database.repository(Obligation).insert(rows);
      if (dues.some(({ kind }) => escalatingKinds.includes(kind))) await this.letters.escalation.soon();
    });
  }

  /** Fulfils the open obligations of a subject; answers how many there were. */
  close(subjectId: string, which: Which = {}): Promise<number> {
    return this.end(subjectId, 'done', which);
  }

  /** They fall away, as those of a cancelled round do. */
  cancel(subjectId: string, which: Which = {}): Promise<number> {
    return this.end(subjectId, 'cancelled', which);
  }

  /** To another day, or to none. */
  async postpone(subjectId: string, dueOn: string | null, which: Which = {}): Promise<void> {
    await this.database.transaction(() =>
      this.database.repository(Obligation).update({ subjectId, state: 'open', ...which }, { dueOn }),
    );
  }

  /** Writes now to whoever of these bodies owes something of the subject; answers how many letters that made. */
  remind(subjectId: string, bodyIds: readonly string[]): Promise<number> {
    return this.database.transaction(() => this.letters.reminders.remind(subjectId, bodyIds));
  }

  /** What the feature adds under things of this kind in letters about them; asked for each person written to. */
  addToLetters(kind: ObligationKind, lines: LetterLines): void {
    this.letters.reminders.addUnder(kind, lines);
  }

  private async end(subjectId: string, state: 'done' | 'cancelled', which: Which): Promise<number> {
    const closedAt = this.clock.now();
    const { affected } = await this.database.transaction(() =>
      this.database.repository(Obligation).update({ subjectId, state: 'open', ...which }, { state, closedAt }),
    );
    return affected ?? 0;
  }

  /** `duty body` → the post that carries it. */
  private async postsOf(dues: readonly Due[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const duty of new Set(dues.flatMap((due) => due.duty ?? []))) {
      const bodyIds = dues.flatMap((due) => (due.duty === duty && due.bodyId ? [due.bodyId] : []));
      for (const [bodyId, post] of await this.bodies.postsFor(duty, bodyIds)) found.set(`${duty} ${bodyId}`, post);
    }
    return found;
  }
}
