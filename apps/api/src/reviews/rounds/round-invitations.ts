import { Injectable } from '@nestjs/common';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { PeopleReader } from '../../people/people.reader.js';
import type { ReviewRoundView } from '../reviews.dto.js';
import { GuestsRepository, type LinkedGuest } from './guests.repository.js';
import { type LetterRound, RoundLetters } from './round-letters.js';
import type { GuestDraft, GuestLinkView } from './rounds.dto.js';
import { LinksNotAllowed } from './rounds.failures.js';
import type { RoundGuest } from './round-guest.entity.js';

/** What a letter may say: of a restricted plan the link and no more. */
export const letterRound = (round: ReviewRoundView, plan: PlanSubject): LetterRound => {
  const { id, planId, question, dueOn, timeZone } = round;
  const planTitle = plan['sensitivity'] === 'restricted' ? null : round.planTitle;
  return { id, planId, question, dueOn, timeZone, planTitle };
};

/** Lets invitees know: bodies by whoever speaks for them, guests by a link of their own. */
@Injectable()
export class RoundInvitations {
  constructor(
    readonly guests: GuestsRepository,
    private readonly letters: RoundLetters,
    private readonly people: PeopleReader,
  ) {}

  async tellBodies(bodyIds: readonly string[], round: LetterRound): Promise<void> {
    const link = this.letters.roundLink(round);
    for (const person of await this.speakers(bodyIds)) await this.letters.write('invited', person, { round, link });
  }

  /** Answers each link once; where mail leaves it goes out by itself. */
  async inviteGuests(
    drafts: readonly GuestDraft[],
    { round, view }: { round: LetterRound; view: ReviewRoundView },
  ): Promise<GuestLinkView[]> {
    if (drafts.length > 0 && !view.allowsLinks) throw new LinksNotAllowed();
    const invited = await this.guests.invite(view, drafts);
    for (const one of invited) await this.send('guest', one, { round });
    return invited.map(({ guest, token }) => ({ guestId: guest.id, link: this.letters.guestLink(token) }));
  }

  /** A new link instead of all earlier ones. */
  async renew(guest: RoundGuest, round: LetterRound): Promise<GuestLinkView> {
    const token = await this.guests.renewLink(guest);
    await this.send('guest', { guest, token }, { round });
    return { guestId: guest.id, link: this.letters.guestLink(token) };
  }

  /** The day was put off: everybody who was asked learns of it, and why. */
  async tellExtension(bodyIds: readonly string[], round: LetterRound, reason: string): Promise<void> {
    const link = this.letters.roundLink(round);
    for (const person of await this.speakers(bodyIds))
      await this.letters.write('extended', person, { round, link, reason });
    const guests = await this.guests.of(round.id);
    for (const guest of guests.filter(({ email, withdrawnAt }) => email && !withdrawnAt))
      await this.send('extended', { guest, token: await this.guests.addLink(guest) }, { round, reason });
  }

  async remindGuest(guest: RoundGuest, round: LetterRound): Promise<void> {
    await this.send('guest-reminder', { guest, token: await this.guests.addLink(guest) }, { round });
  }

  publicLink(token: string | null): string | null {
    return token && this.letters.guestLink(token);
  }

  private async send(
    kind: 'guest' | 'guest-reminder' | 'extended',
    { guest, token }: LinkedGuest,
    said: { round: LetterRound; reason?: string },
  ): Promise<void> {
    const { name, email, language } = guest;
    const link = this.letters.guestLink(token);
    const waits = !(this.letters.leave && email);
    if (kind === 'guest') await this.guests.change(guest.id, { waitingLink: waits ? link : null });
    if (email) await this.letters.write(kind, { name, email, language }, { ...said, link });
  }

  /** One letter a person, for however many of the bodies they speak. */
  private async speakers(bodyIds: readonly string[]) {
    const found = bodyIds.length > 0 ? await this.people.speakersOf(bodyIds) : [];
    return [...new Map(found.map((person) => [person.id, person])).values()];
  }
}
