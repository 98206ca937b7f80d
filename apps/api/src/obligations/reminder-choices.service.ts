import { Injectable } from '@nestjs/common';
import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import type { Actor } from '../platform/access/actor.js';
import { RateLimit } from '../platform/access/rate-limit.js';
import { Environment } from '../platform/config/environment.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/failure.js';
import { ReminderMute, SigningKey } from './reminder-choice.entity.js';
import type { ReminderChoicesView } from './reminder-choices.dto.js';
import { type LinkFor, readToken, unsubscribeToken } from './unsubscribe-token.rules.js';

/** Of which kinds somebody gets letters: said in the settings, or by a signed link out of a letter. */
@Injectable()
export class ReminderChoices {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly limit: RateLimit,
  ) {}

  get address(): string {
    return this.environment.address;
  }

  /** Where the link in a letter leads; joins the caller's unit of work. */
  async linkFor(whom: LinkFor): Promise<{ page: string; oneClick: string }> {
    const token = unsubscribeToken(whom, await this.secret());
    const { address } = this.environment;
    return {
      page: `${address}/reminders/${token}`,
      oneClick: `${address}/api/reminder-links/${token}/unsubscription`,
    };
  }

  own(actor: Actor): Promise<ReminderChoicesView> {
    return this.database.read(() => this.of(actor.id));
  }

  setOwn(muted: readonly ObligationKind[], actor: Actor): Promise<ReminderChoicesView> {
    return this.database.transaction(() => this.set(actor.id, muted));
  }

  /** What a link is about; reading it changes nothing. */
  read(token: string, address: string): Promise<ReminderChoicesView> {
    return this.byLink(token, address, ({ personId, kinds }) => this.of(personId, kinds));
  }

  /** One click: the kinds the letter was about. */
  unsubscribe(token: string, address: string): Promise<ReminderChoicesView> {
    return this.byLink(token, address, async ({ personId, kinds }) => {
      const { muted } = await this.of(personId);
      return this.set(personId, [...new Set([...muted, ...kinds])], kinds);
    });
  }

  setByLink(token: string, muted: readonly ObligationKind[], address: string): Promise<ReminderChoicesView> {
    return this.byLink(token, address, ({ personId, kinds }) => this.set(personId, muted, kinds));
  }

  private async byLink<T>(token: string, address: string, work: (whom: LinkFor) => Promise<T>): Promise<T> {
    await this.limit.count('reminder-link', address, { tries: 60, seconds: 60 });
    return this.database.transaction(async () => {
      const whom = readToken(token, await this.secret());
      if (!whom) throw new NotFound('No such link');
      return work(whom);
    });
  }

  private async of(personId: string, inLetter: readonly ObligationKind[] = []): Promise<ReminderChoicesView> {
    const rows = await this.database.repository(ReminderMute).findBy({ personId });
    const muted = new Set(rows.map(({ kind }) => kind));
    return { muted: obligationKinds.filter((kind) => muted.has(kind)), inLetter: [...inLetter] };
  }

  private async set(
    personId: string,
    muted: readonly ObligationKind[],
    inLetter: readonly ObligationKind[] = [],
  ): Promise<ReminderChoicesView> {
    const mutes = this.database.repository(ReminderMute);
    await mutes.delete({ personId });
    await mutes.insert(obligationKinds.filter((kind) => muted.includes(kind)).map((kind) => ({ personId, kind })));
    return this.of(personId, inLetter);
  }

  private async secret(): Promise<string> {
    return (await this.database.repository(SigningKey).findOneByOrFail({ name: 'reminders' })).secret;
  }
}
