import { Injectable } from '@nestjs/common';
import { Environment } from '../platform/config/environment.js';
import { Mails } from '../platform/mail/mails.js';

interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

interface Words {
  readonly subject: string;
  readonly text: (name: string, link: string) => string;
}

const letters = {
  invitation: {
    en: {
      subject: 'You are invited to Mufakat',
      text: (name, link) =>
        `Dear ${name},\n\nyou are invited to work on plans of action in Mufakat. Choose a password here:\n\n${link}\n\nThe link works once and for 14 days.\n`,
    },
    ar: {
      subject: 'دعوة إلى «مفاكات»',
      text: (name, link) =>
        `تحية طيبة ${name}،\n\nأنتم مدعوون إلى العمل على خطط العمل في «مفاكات». اختاروا كلمة مرور هنا:\n\n${link}\n\nيعمل الرابط مرة واحدة ولمدة 14 يوما.\n`,
    },
  },
  'password-reset': {
    en: {
      subject: 'A new password for Mufakat',
      text: (name, link) =>
        `Dear ${name},\n\nsomebody asked for a new password for this address. Choose one here:\n\n${link}\n\nThe link works once and for two hours. If it was not you, nothing has changed.\n`,
    },
    ar: {
      subject: 'كلمة مرور جديدة في «مفاكات»',
      text: (name, link) =>
        `تحية طيبة ${name}،\n\nطلب أحدهم كلمة مرور جديدة لهذا العنوان. اختاروا واحدة هنا:\n\n${link}\n\nيعمل الرابط مرة واحدة ولمدة ساعتين. إن لم تطلبوا ذلك فلم يتغير شيء.\n`,
    },
  },
} as const satisfies Record<string, Record<string, Words>>;

const pages = { invitation: '/invitation', 'password-reset': '/new-password' } as const;

/** Mails that carry a link which signs in; written in the language of who gets them. */
@Injectable()
export class Letters {
  constructor(
    private readonly environment: Environment,
    private readonly mails: Mails,
  ) {}

  /** Whether mail leaves; where it does not, links are shown to be copied. */
  get leave(): boolean {
    return this.mails.leave;
  }

  linkOf(kind: keyof typeof letters, token: string): string {
    return `${this.environment.address}${pages[kind]}?token=${token}`;
  }

  async write(kind: keyof typeof letters, to: Addressee, token: string): Promise<void> {
    const { subject, text } = letters[kind][to.language === 'ar' ? 'ar' : 'en'];
    await this.mails.write({ kind, to, subject, text: text(to.name, this.linkOf(kind, token)), isSecret: true });
  }
}
