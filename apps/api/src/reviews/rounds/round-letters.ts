import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import { Environment } from '../../platform/config/environment.js';
import { Mails } from '../../platform/mail/mails.js';

export interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** What letters say of a round; the title is null where the plan is restricted. */
export interface LetterRound {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: Translated | null;
  readonly question: string | null;
  readonly dueOn: string;
  readonly timeZone: string;
}

interface Said {
  readonly name: string;
  readonly plan: string;
  readonly question: string;
  readonly until: string;
  readonly link: string;
  readonly reason: string;
}
interface Letter {
  readonly subject: (said: Said) => string;
  readonly text: (said: Said) => string;
}

const letters = {
  invited: {
    en: {
      subject: ({ plan }) => `Your word is asked: ${plan}`,
      text: ({ name, plan, question, until, link }) =>
        `Dear ${name},\n\nyou are asked to comment on “${plan}” until ${until}.\n${question}\n${link}\n`,
    },
    ar: {
      subject: ({ plan }) => `رأيكم مطلوب: ${plan}`,
      text: ({ name, plan, question, until, link }) =>
        `تحية طيبة ${name}،\n\nنرجو تعليقكم على «${plan}» حتى ${until}.\n${question}\n${link}\n`,
    },
  },
  guest: {
    en: {
      subject: ({ plan }) => `Your word is asked: ${plan}`,
      text: ({ name, plan, question, until, link }) =>
        `Dear ${name},\n\nyou are asked to comment on “${plan}” until ${until}. You need no account: this link is yours, please do not pass it on.\n${question}\n${link}\n`,
    },
    ar: {
      subject: ({ plan }) => `رأيكم مطلوب: ${plan}`,
      text: ({ name, plan, question, until, link }) =>
        `تحية طيبة ${name}،\n\nنرجو تعليقكم على «${plan}» حتى ${until}. لا تحتاجون إلى حساب: هذا الرابط لكم وحدكم، فالرجاء ألا تمرروه إلى غيركم.\n${question}\n${link}\n`,
    },
  },
  'guest-reminder': {
    en: {
      subject: ({ plan }) => `Still time to comment: ${plan}`,
      text: ({ name, plan, until, link }) =>
        `Dear ${name},\n\ncomments on “${plan}” are taken until ${until}. Yours has not come yet.\n\n${link}\n`,
    },
    ar: {
      subject: ({ plan }) => `ما زال الوقت متاحا للتعليق: ${plan}`,
      text: ({ name, plan, until, link }) =>
        `تحية طيبة ${name}،\n\nتُقبل التعليقات على «${plan}» حتى ${until}، ولم يصلنا تعليقكم بعد.\n\n${link}\n`,
    },
  },
  extended: {
    en: {
      subject: ({ plan }) => `More time to comment: ${plan}`,
      text: ({ name, plan, until, reason, link }) =>
        `Dear ${name},\n\ncomments on “${plan}” are now taken until ${until}. Why: ${reason}\n\n${link}\n`,
    },
    ar: {
      subject: ({ plan }) => `مهلة أطول للتعليق: ${plan}`,
      text: ({ name, plan, until, reason, link }) =>
        `تحية طيبة ${name}،\n\nتُقبل التعليقات على «${plan}» الآن حتى ${until}. السبب: ${reason}\n\n${link}\n`,
    },
  },
} as const satisfies Record<string, Record<'en' | 'ar', Letter>>;
export type RoundLetter = keyof typeof letters;

const plain = { en: 'a plan of action', ar: 'خطة عمل' } as const;
const untilIn = {
  en: (day: string, zone: string) => `the end of ${day} (${zone})`,
  ar: (day: string, zone: string) => `نهاية يوم ${day} (${zone})`,
} as const;

const titleIn = (title: Translated, language: 'en' | 'ar'): string =>
  title[language] ?? title['en'] ?? Object.values(title)[0] ?? plain[language];

const saidOf = ({ planTitle, question, dueOn, timeZone }: LetterRound, language: 'en' | 'ar') => ({
  until: untilIn[language](dueOn, timeZone),
  plan: planTitle ? titleIn(planTitle, language) : plain[language],
  question: planTitle && question ? `\n${question}\n` : '',
});

/** Mails that tell invitees of a round, in the language of who gets them. */
@Injectable()
export class RoundLetters {
  constructor(
    private readonly environment: Environment,
    private readonly mails: Mails,
  ) {}

  /** Whether mail leaves; where it does not, links are shown to be copied. */
  get leave(): boolean {
    return this.mails.leave;
  }

  /** Where a guest enters, or anyone, by the token. */
  guestLink(token: string): string {
    return `${this.environment.address}/consultation/${token}`;
  }

  roundLink({ id, planId }: Pick<LetterRound, 'id' | 'planId'>): string {
    return `${this.environment.address}/plans/${planId}/review?round=${id}`;
  }

  async write(
    kind: RoundLetter,
    to: Addressee,
    { round, link, reason = '' }: { round: LetterRound; link: string; reason?: string },
  ): Promise<void> {
    const language = to.language === 'ar' ? 'ar' : 'en';
    const said: Said = { ...saidOf(round, language), name: to.name, link, reason };
    const letter: Letter = letters[kind][language];
    const isSecret = link.includes('/consultation/');
    await this.mails.write({
      ...{ kind: `round-${kind}`, to, planId: round.planId, isSecret },
      ...{ subject: letter.subject(said), text: letter.text(said) },
    });
  }
}
