import { Injectable } from '@nestjs/common';
import { can, type Thing } from '@mufakat/planning/permissions/can';
import { BodiesReader } from '../../bodies/bodies.reader.js';
import { PeopleReader } from '../../people/people.reader.js';
import type { Actor } from '../../platform/access/actor.js';
import { MentionCannotSee } from '../review.failures.js';
import type { Place } from '../said/said.service.js';
import { ReviewRoundsRepository } from '../reviews.repository.js';
import { PlanDoors } from '../plan-doors.js';
import type { CommentView, MentionableView } from './comments.dto.js';
import { CommentsRepository } from './comments.repository.js';
import { MentionLetters } from './mention-letters.js';

type Heard = Pick<Place, 'planId' | 'roundId' | 'bodyId' | 'audienceBodyId'>;

/** What naming somebody asks of others. */
@Injectable()
export class MentionWorld {
  constructor(
    readonly bodies: BodiesReader,
    readonly comments: CommentsRepository,
    readonly letters: MentionLetters,
  ) {}
}

/** Who may be named in what is said, which is whoever may see it, and telling them. */
@Injectable()
export class MentionsService {
  constructor(
    private readonly people: PeopleReader,
    private readonly rounds: ReviewRoundsRepository,
    private readonly plans: PlanDoors,
    private readonly world: MentionWorld,
  ) {}

  /** Those who may see something said there, by name; never the speaker. */
  async mentionable(heard: Heard, actor: Actor): Promise<MentionableView[]> {
    const seers = (await this.seers(heard)).filter(({ id }) => id !== actor.id);
    const names = await this.world.bodies.bodies(seers.flatMap(({ bodies }) => bodies[0] ?? []));
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    return seers.map(({ id, name, bodies }) => ({ id, name, bodyName: nameOf.get(bodies[0] ?? '') ?? null }));
  }

  /** Writes down who is named, and a letter to each; refuses whoever may not see it. */
  async name(comment: CommentView, heard: Heard, personIds: readonly string[], actor: Actor): Promise<void> {
    const wanted = new Set(personIds);
    if (wanted.size === 0) return;
    const named = (await this.seers(heard)).filter(({ id }) => wanted.has(id));
    if (named.length < wanted.size) throw new MentionCannotSee();
    await this.world.comments.mention(
      comment,
      named.map(({ id }) => id),
    );
    const { sensitivity } = await this.plans.reader.factsOf(comment.planId);
    const isPlain =
      sensitivity !== 'restricted' && heard.audienceBodyId === null && !(await this.isRestricted(comment));
    for (const to of named.filter(({ id }) => id !== actor.id))
      await this.world.letters.write(to, { comment, by: actor.name, isPlain });
  }

  private async isRestricted({ planId, recordId }: CommentView): Promise<boolean> {
    if (!recordId) return false;
    const { records } = await this.plans.reader.document(planId);
    for (let at = records.get(recordId); at; at = at.parent === null ? undefined : records.get(at.parent))
      if (at.sensitivity === 'restricted') return true;
    return false;
  }

  private async seers({ planId, roundId, bodyId, audienceBodyId }: Heard) {
    const thing = (await this.plans.reader.factsOf(planId)) as unknown as Thing;
    const asked = roundId ? (await this.rounds.entity(roundId)).invitees.map((invitee) => invitee.bodyId) : [];
    const among = (bodies: readonly string[], some: readonly (string | null)[]) =>
      bodies.some((body) => some.includes(body));
    return (await this.people.grantHolders()).filter((person) => {
      if (!can(person, 'review.read', thing)) return false;
      if (audienceBodyId) return among(person.bodies, [audienceBodyId, bodyId]);
      return can(person, 'plan.read-draft', thing) || among(person.bodies, asked);
    });
  }
}
