import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import type { KnownPerson } from '../../people/people.reader.js';
import { Environment } from '../../platform/config/environment.js';
import { Mails } from '../../platform/mail/mails.js';

export interface RowsSent {
  readonly requestId: string;
  readonly planId: string;
  /** Of a restricted plan the mail says a link and no more. */
  readonly isRestricted: boolean;
  readonly title: Translated | undefined;
  readonly dueOn: string;
  readonly message: string | null;
  /** A kept file of the rows that the mail carries. */
  readonly fileId?: string;
}

interface Said {
  readonly name: string;
  readonly title: string;
  readonly dueOn: string;
  readonly message: string;
  readonly link: string;
  readonly isAttached: boolean;
}

const words = {
  en: {
    subject: (title: string) => (title ? `Your rows of "${title}"` : 'Rows of a plan wait for you'),
    text: ({ name, title, dueOn, message, link, isAttached }: Said) =>
      `Dear ${name},\n\nthe rows your body leads${title ? ` in "${title}"` : ''} are to be looked through and sent back by ${dueOn}.\n` +
      `${message ? `\n${message}\n` : ''}\n${isAttached ? 'They are attached. Edit the file' : 'Take them out as Excel or Word, edit them'}, and bring the file back here:\n\n${link}\n`,
  },
  ar: {
    subject: (title: string) => (title ? `صفوفكم في «${title}»` : 'صفوف من خطة بانتظاركم'),
    text: ({ name, title, dueOn, message, link, isAttached }: Said) =>
      `تحية طيبة ${name}،\n\nيُرجى مراجعة الصفوف التي تقودها جهتكم${title ? ` في «${title}»` : ''} وإعادتها قبل ${dueOn}.\n` +
      `${message ? `\n${message}\n` : ''}\n${isAttached ? 'الصفوف مرفقة بهذه الرسالة؛ عدّلوا الملف' : 'استخرجوها بصيغة Excel أو Word وعدّلوها'} ثم أعيدوا الملف هنا:\n\n${link}\n`,
  },
} as const;

const titleIn = (title: Translated | undefined, language: string): string =>
  title?.[language] ?? Object.values(title ?? {})[0] ?? '';

/** The mail that sends a body its rows, in the language of who gets it. */
@Injectable()
export class RowLetters {
  constructor(
    private readonly environment: Environment,
    private readonly mails: Mails,
  ) {}

  async write(to: KnownPerson, sent: RowsSent): Promise<void> {
    const language = to.language === 'ar' ? 'ar' : 'en';
    const { publicUrl, port } = this.environment;
    const link = `${publicUrl ?? `http://localhost:${String(port)}`}/rows/${sent.requestId}`;
    const title = sent.isRestricted ? '' : titleIn(sent.title, language);
    const message = sent.isRestricted ? '' : (sent.message ?? '');
    const { dueOn, fileId } = sent;
    const text = words[language].text({ name: to.name, title, dueOn, message, link, isAttached: fileId !== undefined });
    await this.mails.write({
      kind: 'row-request',
      to,
      subject: words[language].subject(title),
      text,
      planId: sent.planId,
      fileId,
    });
  }
}
