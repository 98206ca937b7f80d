import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Asked } from '../../platform/access/asked.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { visibleTo } from '../../platform/database/visible.js';
import { Events } from '../../platform/events/events.js';
import { changesOf } from '../../platform/http/record.js';
import { Giving } from '../grants/giving.js';
import { Letters } from '../letters.js';
import { AlreadyHere, InvitationAnswered } from '../people.failures.js';
import { hashOfToken, newToken } from '../sign-in/secrets.js';
import { asStored } from '../sign-in/sessions.service.js';
import { type InvitationDraft, invitationFields, type InvitationView } from './invitations.dto.js';
import { InvitationRows } from './invitations.repository.js';

/** Days an invitation waits. */
export const invitationLength = 14;
const expiry = () => `now() + interval '${String(invitationLength)} days'`;

/** What inviting needs beside its records. */
@Injectable()
export class InvitationDesk {
  constructor(
    readonly giving: Giving,
    readonly letters: Letters,
  ) {}
}

@Injectable()
export class InvitationsService extends Register<InvitationView, InvitationDraft> {
  protected readonly kind = 'invitation';
  protected readonly fields = invitationFields;

  constructor(
    database: Database,
    private readonly invitations: InvitationRows,
    events: Events,
    private readonly desk: InvitationDesk,
  ) {
    super(database, invitations, events);
  }

  override add(draft: InvitationDraft, actor: Actor): Promise<InvitationView> {
    return this.database.transaction(async () => {
      const { id, version } = await super.add(draft, actor);
      const here = await this.invitations.knownAt(asStored(draft.email));
      return here ? this.giveTo(here, id) : this.send(id, version);
    });
  }

  /** Who is here already needs no account: the grants are theirs at once. */
  private async giveTo(personId: string, id: string): Promise<InvitationView> {
    const { grants } = await this.rows.load(id);
    await this.invitations.give(personId, grants);
    await this.invitations.end(id, 'accepted_at');
    const facts = { invitation: id };
    await this.events.publish({ type: 'invitation.accepted', subjectKind: 'person', subjectId: personId, facts });
    return this.rows.load(id);
  }

  /** A new link for who lost the old one, which works no more. */
  renew(id: string, actor: Actor): Promise<InvitationView> {
    return this.database.transaction(async () => {
      const before = await this.rows.load(id, this.wall(actor));
      await this.mayWrite(actor, before);
      this.mustWait(before);
      return this.send(id, before.version);
    });
  }

  /** Withdrawn, not forgotten. */
  override remove(id: string, { actor }: Asked): Promise<InvitationView> {
    return this.database.transaction(async () => {
      const before = await this.rows.load(id, this.wall(actor));
      await this.mayWrite(actor, before);
      this.mustWait(before);
      await this.invitations.end(id, 'withdrawn_at');
      await this.events.publish({ type: 'invitation.withdrawn', subjectKind: 'invitation', subjectId: id });
      return this.rows.load(id);
    });
  }

  protected async mayWrite(actor: Actor, { grants = [] }: Partial<InvitationView>): Promise<void> {
    if (grants.length === 0) actor.must('invitation.manage');
    for (const grant of grants) await this.desk.giving.must(actor, 'invitation.manage', grant);
  }
  protected about() {
    return {};
  }
  protected override wall(actor: Actor) {
    return visibleTo(actor, 'invitation.manage', { jurisdictionId: { sql: 'invitation.jurisdiction_id' } });
  }
  protected override async check({ email }: Partial<InvitationDraft>, before?: InvitationView): Promise<void> {
    if (!before) return;
    this.mustWait(before);
    if (email && (await this.invitations.knownAt(asStored(email)))) throw new AlreadyHere();
  }
  protected override async columns({ email, ...content }: Partial<InvitationDraft>, isNew: boolean) {
    return {
      ...changesOf(content, ['name', 'language', 'grants']),
      ...(email && { email: asStored(email) }),
      ...(content.grants && { jurisdictionId: await this.desk.giving.jurisdictionOf(content.grants) }),
      ...(isNew && { tokenHash: hashOfToken(newToken()), expiresAt: expiry }),
    };
  }
  protected override own(actor: Actor) {
    return { byPersonId: actor.id };
  }

  private mustWait({ state }: InvitationView): void {
    if (state === 'accepted' || state === 'withdrawn') throw new InvitationAnswered();
  }

  private async send(id: string, version: number): Promise<InvitationView> {
    const token = newToken();
    const { letters } = this.desk;
    const waitingLink = letters.leave ? null : letters.linkOf('invitation', token);
    const sent = await this.rows.change(id, version, { tokenHash: hashOfToken(token), waitingLink, expiresAt: expiry });
    await letters.write('invitation', sent, token);
    return sent;
  }
}
