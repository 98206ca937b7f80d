import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { hashOfToken, newToken } from '../../people/people.commands.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { ReviewRound } from '../review-round.entity.js';
import type { GuestDraft } from './rounds.dto.js';
import { GuestLink, RoundGuest } from './round-guest.entity.js';

/** A guest with the token of a link made just now. */
export interface LinkedGuest {
  readonly guest: RoundGuest;
  readonly token: string;
}

/** Guests of consultations and their links; a token is seen only when it is made. */
@Injectable()
export class GuestsRepository {
  constructor(private readonly database: Database) {}

  async add(round: Pick<ReviewRound, 'id' | 'planId'>, draft: Partial<RoundGuest>): Promise<LinkedGuest> {
    const repository = this.database.repository(RoundGuest);
    const guest = await repository.save(repository.create({ ...draft, roundId: round.id, planId: round.planId }));
    return { guest, token: await this.addLink(guest) };
  }

  async invite(round: Pick<ReviewRound, 'id' | 'planId'>, drafts: readonly GuestDraft[]): Promise<LinkedGuest[]> {
    const invited: LinkedGuest[] = [];
    for (const { name, email, organisation, bodyId, language } of drafts)
      invited.push(await this.add(round, { name, email, organisation, bodyId, language: language ?? 'en' }));
    return invited;
  }

  /** One more link; those made before go on leading here. */
  async addLink({ id: guestId, roundId, planId }: RoundGuest): Promise<string> {
    const token = newToken();
    await this.database
      .repository(GuestLink)
      .insert({ tokenHash: hashOfToken(token), guestId, roundId, planId, madeAt: () => 'clock_timestamp()' });
    return token;
  }

  /** The only link from now on. */
  async renewLink(guest: RoundGuest): Promise<string> {
    await this.database.repository(GuestLink).delete({ guestId: guest.id });
    return this.addLink(guest);
  }

  async load(roundId: string, id: string): Promise<RoundGuest> {
    const guest = await this.database.repository(RoundGuest).findOneBy({ id, roundId });
    if (!guest) throw new NotFound('No guest');
    return guest;
  }

  of(roundId: string): Promise<RoundGuest[]> {
    return this.database
      .repository(RoundGuest)
      .find({ where: { roundId, enteredBy: IsNull() }, order: { invitedAt: 'asc', id: 'asc' } });
  }

  async change(id: string, patch: Partial<RoundGuest>): Promise<void> {
    await this.database.repository(RoundGuest).update({ id }, patch);
  }

  /** By a guest's link, or by the public one, which is nobody's. Asked past the wall: nobody is signed in. */
  async behind(token: string): Promise<{ roundId: string; planId: string; guestId: string | null } | undefined> {
    const [found] = await this.database.query<{ roundId: string; planId: string; guestId: string | null }>(
      `select round_id as "roundId", plan_id as "planId", guest_id as "guestId" from guest_link where token_hash = $1
       union all select id, plan_id, null from review_round where public_token = $2 and access = 'link'`,
      [hashOfToken(token), token],
    );
    return found;
  }
}
