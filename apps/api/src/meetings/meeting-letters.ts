import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../people/people.reader.js';
import { Environment } from '../platform/config/environment.js';
import { Database } from '../platform/database/database.js';
import { Mails } from '../platform/mail/mails.js';
import type { Meeting } from './meeting.entity.js';

type News = 'agenda' | 'cancelled' | 'minutes';
type Language = 'en' | 'ar';

interface Told {
  /** Null of a restricted plan: the letter then says no more than that there is something, and the link. */
  readonly title: string | null;
  readonly when: string;
  readonly where: string | null;
  readonly link: string;
}

const words: Readonly<Record<Language, Record<News, { subject: (title: string) => string; said: string }>>> = {
  en: {
    agenda: { subject: (title) => `Agenda: ${title}`, said: 'the agenda of this meeting is ready:' },
    cancelled: { subject: (title) => `Cancelled: ${title}`, said: 'this meeting does not take place:' },
    minutes: { subject: (title) => `Minutes: ${title}`, said: 'the minutes of this meeting are agreed:' },
  },
  ar: {
    agenda: { subject: (title) => `جدول الأعمال: ${title}`, said: 'جدول أعمال هذا الاجتماع جاهز:' },
    cancelled: { subject: (title) => `إلغاء: ${title}`, said: 'لن يُعقد هذا الاجتماع:' },
    minutes: { subject: (title) => `المحضر: ${title}`, said: 'اعتُمد محضر هذا الاجتماع:' },
  },
};
const aMeeting: Readonly<Record<Language, string>> = { en: 'a meeting', ar: 'اجتماع' };
const greeting: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `Dear ${name},`,
  ar: (name) => `تحية طيبة ${name}،`,
};

const letterOf = (news: News, { name, language: spoken }: { name: string; language: string }, told: Told) => {
  const language: Language = spoken === 'ar' ? 'ar' : 'en';
  const { subject, said } = words[language][news];
  const about = told.title === null ? [] : [[told.title, told.when, told.where].filter(Boolean).join('\n')];
  return {
    subject: subject(told.title ?? aMeeting[language]),
    text: `${[greeting[language](name), said, ...about, told.link].join('\n\n')}\n`,
  };
};

/** Tells whoever speaks for the invited bodies, each in their language; of a restricted plan by a link alone. */
@Injectable()
export class MeetingLetters {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleReader,
    private readonly mails: Mails,
    private readonly environment: Environment,
  ) {}

  async tell(news: News, meeting: Meeting): Promise<void> {
    const told = await this.told(meeting);
    const speakers = await this.people.speakersOf(meeting.invitedBodyIds);
    const each = new Map(speakers.map((person) => [person.id, person]));
    for (const to of each.values())
      await this.mails.write({ kind: 'meeting', to, planId: meeting.planId, ...letterOf(news, to, told) });
  }

  private async told({ id, planIds, title, startsOn, endsOn, beginsAt, timeZone, place }: Meeting): Promise<Told> {
    const restricted = await this.database.query(
      `select from plan where id = any($1::uuid[]) and sensitivity = 'restricted'`,
      [planIds],
    );
    const days = startsOn === endsOn ? startsOn : `${startsOn} – ${endsOn}`;
    return {
      title: restricted.length > 0 ? null : title,
      when: [days, beginsAt && `${beginsAt} (${timeZone})`].filter(Boolean).join(', '),
      where: place,
      link: `${this.environment.address}/meetings/${id}`,
    };
  }
}
