import { Injectable } from '@nestjs/common';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { currentContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { Mails } from '../platform/mail/mails.js';
import { ObligationReminder } from './obligation.entity.js';
import { ReminderChoices } from './reminder-choices.service.js';
import { type DueThing, reminderLetter } from './reminder-letter.rules.js';

/** One thing somebody owes, and who they are. */
export interface Owed extends DueThing {
  readonly obligationId: string;
  readonly subjectId: string;
  readonly planId: string | null;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  /** It went on since yesterday. */
  readonly hasMoved: boolean;
}

/** What a feature knows to add under a thing of its kind. */
export type LetterLines = (owed: Owed) => Promise<readonly string[]>;

/** Writes one letter to one person about all they owe, and remembers that it did. */
@Injectable()
export class ReminderLetters {
  private readonly additions = new Map<ObligationKind, LetterLines>();

  constructor(
    private readonly database: Database,
    private readonly mails: Mails,
    private readonly choices: ReminderChoices,
  ) {}

  addUnder(kind: ObligationKind, lines: LetterLines): void {
    this.additions.set(kind, lines);
  }

  async write(things: readonly Owed[]): Promise<void> {
    const [to] = things;
    if (!to) return;
    const { page, oneClick } = await this.choices.linkFor({
      personId: to.personId,
      kinds: things.map(({ kind }) => kind),
    });
    const told: DueThing[] = [];
    for (const thing of things) told.push(Object.assign({}, thing, { more: await this.more(thing) }));
    const letter = reminderLetter(to, told, { home: `${this.choices.address}/`, choices: page });
    const planId = things.length === 1 ? to.planId : null;
    const isSecret = told.some(({ more = [] }) => more.length > 0);
    await this.mails.write({ kind: 'reminder', to, planId, isSecret, unsubscribeUrl: oneClick, ...letter });
    const byPersonId = currentContext()?.actor?.id ?? null;
    await this.database.repository(ObligationReminder).insert(
      things.map((thing) => ({
        ...{ obligationId: thing.obligationId, planId: thing.planId, personId: thing.personId },
        ...{ daysLeft: thing.daysLeft, byPersonId },
      })),
    );
  }

  private async more(thing: Owed): Promise<readonly string[]> {
    if (thing.isRestricted) return [];
    return (await this.additions.get(thing.kind)?.(thing)) ?? [];
  }
}
