import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { belongsInDigest, remindsOn } from '@mufakat/planning/obligations/reminders';
import { delegationsInForce } from '../people/people.reader.js';
import { planTitleInLetters } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { coordinators } from './coordinates.js';
import { type LetterLines, type Owed, ReminderLetters } from './reminder-letters.js';

const today = 'day_of(obligation.jurisdiction_id)';
const inForce = (row: string) => `${today} between ${row}.from_on and coalesce(${row}.to_on, 'infinity')`;
const movedNow = `exists (select from obligation_move move where move.obligation_id = obligation.id and move.step = obligation.step
      and move.step <> 'holder' and move.at > now() - interval '20 hours')`;
/* What is restricted is not passed on. */
const isOpenly = `not exists (select from plan where plan.id = obligation.plan_id and plan.sensitivity = 'restricted')`;
const owed = (
  beside = '',
) => `select distinct obligation.id as "obligationId", obligation.kind, obligation.subject_id as "subjectId", obligation.plan_id as "planId",
    obligation.due_on as "dueOn", (obligation.due_on - ${today})::int as "daysLeft", ${planTitleInLetters('obligation.plan_id')} as "planTitle",
    exists (select from plan where plan.id = obligation.plan_id and plan.sensitivity = 'restricted') as "isRestricted",
    body.name as "bodyName", obligation.step,
    ${movedNow} as "hasMoved", person.id as "personId", person.name, person.email, person.language
  from obligation left join body on body.id = obligation.body_id left join jurisdiction on jurisdiction.id = obligation.jurisdiction_id
  join lateral (
    select obligation.person_id as id where obligation.person_id is not null
    union select post_holding.person_id from post_holding where post_holding.post_id = obligation.post_id and ${inForce('post_holding')}
        and (not post_holding.is_deputy or obligation.step <> 'holder')
    union ${delegationsInForce({ select: 'delegate.id', where: `d.post_id = obligation.post_id and obligation.kind <> 'commit-to-actions' and ${isOpenly}` })}
    union select access_grant.person_id from access_grant
      where obligation.post_id is null and access_grant.body_id = obligation.body_id and ${inForce('access_grant')}
    ${beside}
  ) owing on true
  join person on person.id = owing.id and person.is_active
  where obligation.state = 'open' and obligation.due_on is not null and coalesce(obligation.opens_on <= ${today}, true)
    and not exists (select from reminder_mute where reminder_mute.person_id = person.id and reminder_mute.kind = obligation.kind)`;

const takingOver = `union select coordinating.person_id from (${coordinators}) coordinating where obligation.step = 'coordinator'`;

/* Nobody is woken: a day's letter leaves from seven in the morning on, where the plan is at home. */
const awake = `extract(hour from now() at time zone coalesce(jurisdiction.time_zone, 'UTC')) >= 7`;
const notYet = `not exists (select from obligation_reminder
  where obligation_reminder.person_id = person.id and obligation_reminder.by_person_id is null
    and obligation_reminder.at > now() - interval '20 hours')`;

const byPerson = (things: readonly Owed[]): readonly Owed[][] => {
  const found = new Map<string, Owed[]>();
  for (const thing of things) found.set(thing.personId, [...(found.get(thing.personId) ?? []), thing]);
  return [...found.values()];
};

/** Letters about what is due: one digest a day a person at most, none when nothing is due; they stop when it is done. */
@Injectable()
export class RemindersService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly letters: ReminderLetters,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('obligations.remind', () => this.digest());
    this.jobs.repeat('obligations.remind', '5 * * * *');
  }

  addUnder(kind: ObligationKind, lines: LetterLines): void {
    this.letters.addUnder(kind, lines);
  }

  /** Writes the digests of this hour; a second process that does it at the same time writes none. */
  digest(): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.query('select pg_advisory_xact_lock(7263518)');
      const things = await this.database.query<Owed>(
        `${owed(takingOver)} and obligation.due_on - ${today} <= 7 and ${awake} and ${notYet}`,
      );
      for (const own of byPerson(things)) {
        const due = own.filter(({ daysLeft }) => belongsInDigest(daysLeft));
        if (due.some(({ daysLeft, hasMoved }) => hasMoved || remindsOn(daysLeft))) await this.letters.write(due);
      }
    });
  }

  /** Now, of one subject: everybody of these bodies who owes it and was not written to within the last twelve hours. */
  async remind(subjectId: string, bodyIds: readonly string[]): Promise<number> {
    const things = await this.database.query<Owed>(
      `${owed()} and obligation.subject_id = $1 and obligation.body_id = any($2::uuid[])
         and not exists (select from obligation_reminder where obligation_reminder.obligation_id = obligation.id
           and obligation_reminder.person_id = person.id and obligation_reminder.at > now() - interval '12 hours')`,
      [subjectId, bodyIds],
    );
    const letters = byPerson(things);
    for (const own of letters) await this.letters.write(own);
    return letters.length;
  }
}
