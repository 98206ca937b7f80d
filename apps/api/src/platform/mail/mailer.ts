import { isEmail } from 'class-validator';
import { createTransport, type Transporter, type TransportOptions } from 'nodemailer';

/** Milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export interface Address {
  readonly name: string;
  readonly email: string;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface Envelope {
  /** The same for every try to deliver the same mail. */
  readonly id: string;
  readonly to: Address;
  readonly subject: string;
  readonly text: string;
  readonly attachment?: Attachment;
  /** One click there ends letters of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string | null;
}

export class NotAnAddress extends Error {
  constructor(text: string) {
    super(`Not an e-mail address: ${JSON.stringify(text)}`);
  }
}

/** Hands a mail over to be delivered; throws what the server said when it refuses. */
export abstract class Mailer {
  abstract deliver(envelope: Envelope): Promise<void>;
  close(): void {
    return undefined;
  }
}

export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: Address,
  ) {
    super();
    this.transport = createTransport({ url, ...patience } as TransportOptions);
  }

  /** An address is never written as text: a line break in it would add recipients. */
  async deliver({ id, to, subject, text, attachment, unsubscribeUrl }: Envelope): Promise<void> {
    if (!isEmail(to.email, { require_tld: false })) throw new NotAnAddress(to.email);
    await this.transport.sendMail({
      messageId: `<${id}@mufakat>`,
      from: { name: this.from.name, address: this.from.email },
      to: { name: to.name, address: to.email },
      subject,
      text,
      attachments: attachment && [
        { filename: attachment.name, contentType: attachment.mediaType, content: attachment.bytes },
      ],
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribeUrl && {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    });
  }

  override close(): void {
    this.transport.close();
  }
}
