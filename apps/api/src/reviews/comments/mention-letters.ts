import { Injectable } from '@nestjs/common';
import type { KnownPerson } from '../../people/people.reader.js';
import { Environment } from '../../platform/config/environment.js';
import { Mails } from '../../platform/mail/mails.js';
import type { CommentView } from './comments.dto.js';

interface Told {
  readonly comment: CommentView;
  readonly by: string;
  /** The words may stand in the mail; otherwise it carries the link and no more. */
  readonly isPlain: boolean;
}

interface Words {
  readonly subject: string;
  readonly named: (by: string) => string;
  readonly unnamed: string;
  readonly greeting: (name: string) => string;
  readonly link: string;
}

const words: Readonly<Record<'en' | 'ar', Words>> = {
  en: {
    subject: 'You are named in a comment on a plan',
    greeting: (name) => `Dear ${name},`,
    named: (by) => `${by} names you in a comment on a plan of action in Mufakat:`,
    unnamed: 'you are named in a comment on a plan of action in Mufakat.',
    link: 'Read and answer it here:',
  },
  ar: {
    subject: 'ذُكر اسمكم في تعليق على خطة',
    greeting: (name) => `تحية طيبة ${name}،`,
    named: (by) => `ذكركم ${by} في تعليق على خطة عمل في «مفاكات»:`,
    unnamed: 'ذُكر اسمكم في تعليق على خطة عمل في «مفاكات».',
    link: 'اقرؤوه وأجيبوا عنه هنا:',
  },
};

/** Tells whoever is named in a comment, in the language they read; of what is restricted or kept, the link alone. */
@Injectable()
export class MentionLetters {
  constructor(
    private readonly environment: Environment,
    private readonly mails: Mails,
  ) {}

  async write(to: KnownPerson, { comment, by, isPlain }: Told): Promise<void> {
    const { subject, greeting, named, unnamed, link } = words[to.language === 'ar' ? 'ar' : 'en'];
    const { publicUrl, port } = this.environment;
    const address = `${publicUrl ?? `http://localhost:${String(port)}`}/plans/${comment.planId}/review?subject=${comment.id}`;
    const said = isPlain ? [named(by), comment.text] : [unnamed];
    const parts = [greeting(to.name), ...said, `${link}\n${address}`];
    const planId = isPlain ? comment.planId : null;
    await this.mails.write({ kind: 'mention', to, subject, text: `${parts.join('\n\n')}\n`, planId });
  }
}
