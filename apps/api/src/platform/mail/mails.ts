import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
  Optional,
} from '@nestjs/common';
import { withContext } from '../context.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { StoredFile } from '../files/file.entity.js';
import { Files } from '../files/files.js';
import { type Address, type Attachment, Mailer } from './mailer.js';
import { Mail } from './mail.entity.js';

export interface Letter {
  /** What it is about, such as `invitation`. */
  readonly kind: string;
  readonly to: Address;
  readonly subject: string;
  /** About a restricted thing: a link and no more. */
  readonly text: string;
  /** Holds a link that signs in: the text is emptied once the mail has left. */
  readonly isSecret?: boolean;
  readonly planId?: string | null;
  /** A kept file that goes with it; never about a restricted thing. */
  readonly fileId?: string | null;
  /** One click there ends letters of this kind. */
  readonly unsubscribeUrl?: string | null;
}

const delivery = 'mail.deliver';

/** Mail is written in the caller's transaction and leaves by a job; without SMTP_URL it waits where the administrator reads it. */
@Injectable()
export class Mails implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly files: Files,
    @Optional() private readonly mailer?: Mailer,
  ) {}

  /** Whether mail leaves at all; without it links are shown to be copied. */
  get leave(): boolean {
    return this.mailer !== undefined;
  }

  async write({ to, ...letter }: Letter): Promise<void> {
    const { identifiers } = await this.database
      .repository(Mail)
      .insert({ ...letter, toName: to.name, toEmail: to.email });
    if (this.mailer) await this.ask((identifiers[0] as { id: string }).id);
  }

  onModuleInit(): void {
    this.jobs.handle(delivery, ({ mailId }) => this.deliver(String(mailId)));
  }

  /** Mail that waited for an SMTP_URL leaves now. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.mailer) return;
    await withContext({ requestId: 'start', role: 'job' }, () =>
      this.database.transaction(async () => {
        const waiting = await this.database.query<{ id: string }>(
          'select id from mail where sent_at is null and tries = 0',
        );
        for (const { id } of waiting) await this.ask(id);
      }),
    );
  }

  onApplicationShutdown(): void {
    this.mailer?.close();
  }

  private ask(mailId: string): Promise<void> {
    return this.jobs.add(delivery, { mailId }, { key: `mail:${mailId}` });
  }

  private async attached({ fileId }: Mail): Promise<Attachment | undefined> {
    if (fileId === null) return undefined;
    const file = await this.database.read(() => this.database.repository(StoredFile).findOneByOrFail({ id: fileId }));
    return { name: file.name, mediaType: file.mediaType, bytes: await this.files.bytes(file.sha256) };
  }

  private async deliver(id: string): Promise<void> {
    const mail = await this.database.read(() => this.database.repository(Mail).findOneBy({ id }));
    if (!mail || mail.sentAt || !this.mailer) return;
    try {
      await this.mailer.deliver({
        id,
        to: { name: mail.toName, email: mail.toEmail },
        subject: mail.subject,
        text: mail.text,
        attachment: await this.attached(mail),
        unsubscribeUrl: mail.unsubscribeUrl,
      });
    } catch (fault) {
      await this.note('tries = tries + 1, fault = $2', [id, (fault as Error).message]);
      throw fault;
    }
    await this.note(
      `tries = tries + 1, fault = null, sent_at = now(), text = case when is_secret then '' else text end`,
      [id],
    );
  }

  private async note(change: string, values: readonly unknown[]): Promise<void> {
    await this.database.transaction(() => this.database.query(`update mail set ${change} where id = $1`, values));
  }
}
