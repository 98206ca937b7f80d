import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import { Database } from '../../platform/database/database.js';

/** Somebody asked, with the instants of what they did, as the database has them. */
export interface AskedRow {
  readonly bodyId: string | null;
  readonly guestId: string | null;
  readonly bodyName: Translated | null;
  readonly guestName: string | null;
  readonly organisation: string | null;
  readonly placeName: Translated | null;
  readonly email: string | null;
  readonly isSelfMade: boolean;
  readonly waitingLink: string | null;
  readonly invitedAt: Date;
  readonly openedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly declinedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly said: number;
}
export interface GuestReminderRow {
  readonly at: Date;
  readonly toName: string;
  readonly daysLeft: number;
  readonly byName: string | null;
}

/** Words said in the round by somebody; notes and what waits to be let in are not counted. */
const said = (whose: string) => `((select count(*) from comment c
    where c.round_id = $1 and ${whose.replaceAll('%', 'c')} and c.audience_body_id is null and c.held is null)
  + (select count(*) from suggestion s
    where s.round_id = $1 and ${whose.replaceAll('%', 's')} and s.audience_body_id is null))::int`;

/** Whoever spoke in a round has opened it, also where that was in the matrix or the document. */
const firstSaid = `least((select min(c.created_at) from comment c
    where c.round_id = $1 and c.body_id = i.body_id and c.author_id is not null and c.audience_body_id is null),
  (select min(s.created_at) from suggestion s
    where s.round_id = $1 and s.body_id = i.body_id and s.author_id is not null and s.audience_body_id is null))`;

const asked = `
  select i.body_id as "bodyId", null::uuid as "guestId", body.name as "bodyName", null as "guestName", null as organisation,
    place.name as "placeName", null as email, false as "isSelfMade", null as "waitingLink", i.invited_at as "invitedAt",
    coalesce((select min(o.opened_at) from round_opening o where o.round_id = $1 and o.body_id = i.body_id), i.answered_at, ${firstSaid}) as "openedAt",
    coalesce(i.answered_at, i.released_at) as "answeredAt", i.declined_at as "declinedAt", null::timestamptz as "withdrawnAt",
    ${said('%.body_id = i.body_id and %.author_id is not null')} as said
  from review_invitee i join body on body.id = i.body_id left join jurisdiction place on place.id = body.jurisdiction_id
  where i.round_id = $1
  union all
  select g.body_id, g.id, body.name, g.name, g.organisation, place.name, g.email, g.is_self_made, g.waiting_link, g.invited_at,
    coalesce(g.opened_at, g.answered_at), g.answered_at, null, g.withdrawn_at, ${said('%.guest_id = g.id')}
  from round_guest g left join body on body.id = g.body_id left join jurisdiction place on place.id = body.jurisdiction_id
  where g.round_id = $1 and g.entered_by is null
  order by "guestId" nulls first, "invitedAt", "bodyId"`;

/** Who was asked in a round, what they did, and the letters that guests got. */
@Injectable()
export class FollowUpRepository {
  constructor(private readonly database: Database) {}

  asked(roundId: string): Promise<AskedRow[]> {
    return this.database.query<AskedRow>(asked, [roundId]);
  }

  guestReminders(roundId: string): Promise<GuestReminderRow[]> {
    return this.database.query<GuestReminderRow>(
      `select r.at, g.name as "toName", r.days_left as "daysLeft", sender.name as "byName"
       from round_reminder r join round_guest g on g.id = r.guest_id left join person sender on sender.id = r.by_person_id
       where r.round_id = $1 order by r.at desc, r.id`,
      [roundId],
    );
  }

  /** The first opening of a person is kept, later ones change nothing. */
  async opened(round: { id: string; planId: string }, personId: string, bodyId: string | null): Promise<void> {
    await this.database.query(
      `insert into round_opening (round_id, person_id, plan_id, body_id) values ($1, $2, $3, $4) on conflict do nothing`,
      [round.id, personId, round.planId, bodyId],
    );
  }

  /** People who opened the round without belonging to a body that was asked. */
  async otherReaders(roundId: string): Promise<number> {
    const [row] = await this.database.query<{ people: number }>(
      'select count(*)::int as people from round_opening where round_id = $1 and body_id is null',
      [roundId],
    );
    return row?.people ?? 0;
  }

  async publicToken(roundId: string): Promise<string | null> {
    const [row] = await this.database.query<{ token: string | null }>(
      'select public_token as token from review_round where id = $1',
      [roundId],
    );
    return row?.token ?? null;
  }

  /** Guests who were asked, can be written to, have not answered and got no letter for so many hours. */
  guestsToRemind(roundId: string, hours: number): Promise<{ id: string; daysLeft: number }[]> {
    return this.database.query<{ id: string; daysLeft: number }>(
      `select g.id, (round.due_on - day_of(round.jurisdiction_id))::int as "daysLeft"
       from round_guest g join review_round round on round.id = g.round_id
       where g.round_id = $1 and g.email is not null and g.answered_at is null and g.withdrawn_at is null and not g.is_self_made
         and round.allows_links and round.state = 'open' and round.deadline > now()
         and not exists (select from round_reminder r where r.guest_id = g.id and r.at > now() - make_interval(hours => $2))`,
      [roundId, hours],
    );
  }

  /** Rounds with guests that are open, where it is seven in the morning or later. */
  async openRounds(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from review_round where kind = 'consultation' and state = 'open' and allows_links and deadline > now()
         and extract(hour from now() at time zone time_zone) >= 7`,
    );
    return rows.map(({ id }) => id);
  }

  async noteReminder(reminder: {
    roundId: string;
    planId: string;
    guestId: string;
    daysLeft: number;
    byPersonId: string | null;
  }): Promise<void> {
    const { roundId, planId, guestId, daysLeft, byPersonId } = reminder;
    await this.database.query(
      'insert into round_reminder (round_id, plan_id, guest_id, days_left, by_person_id) values ($1, $2, $3, $4, $5)',
      [roundId, planId, guestId, daysLeft, byPersonId],
    );
  }
}
