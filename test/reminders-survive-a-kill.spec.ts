import { jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

import { PostOffice } from '../apps/api/test/post-office.js';
import { emptyDatabase, endAll, ready, run } from './product.js';

jest.setTimeout(300_000);

const people = 1000;
const office = new PostOffice();
beforeAll(() => office.open());
afterAll(async () => {
  endAll();
  await office.close();
});

const hourIn = (zone: string) =>
  Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date()));
const awake =
  ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].find((zone) => hourIn(zone) > 7 && hourIn(zone) < 22) ?? 'UTC';

/** As many people, each owing one thing that is due today. */
const owe = async (sql: pg.Client) => {
  const { rows } = await sql.query(
    `insert into jurisdiction (code, name, kind, time_zone) values ('KL', '{"en": "Killland"}', 'country', $1) returning id`,
    [awake],
  );
  const { id } = rows[0] as { id: string };
  await sql.query(
    `with someone as (insert into person (name, email)
       select 'Person ' || n, 'person' || n || '@example.org' from generate_series(1, $2::int) n returning id)
     insert into obligation (kind, subject_kind, subject_id, person_id, jurisdiction_id, due_on)
     select 'submit-report', 'reporting-round', gen_random_uuid(), someone.id, $1, day_of($1) from someone`,
    [id, people],
  );
};

const messageId = (raw: string): string => /^Message-ID: (.+)$/im.exec(raw)?.[1]?.trim() ?? '';
const recipients = () => new Set(office.received.flatMap(({ to }) => to));
const until = async (holds: () => boolean): Promise<void> => {
  const end = Date.now() + 200_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Only ${String(recipients().size)} of ${String(people)} arrived.`);
    await pause(20);
  }
};

describe('a thousand reminders, three processes and one of them killed', () => {
  it('all arrive; only what was on its way at the kill may come twice, under the same Message-ID', async () => {
    const { url, drop } = await emptyDatabase();
    const settings = { DATABASE_URL: url, SMTP_URL: office.url, JOBS: 'on', PUBLIC_URL: 'https://plans.example.org' };
    const first = await ready(await run(settings));
    const others = await Promise.all([run(settings), run(settings)]);
    for (const other of others) await ready(other);
    const sql = new pg.Client({ connectionString: url });
    sql.on('error', () => undefined);
    await sql.connect();
    await owe(sql);
    await sql.query(`select graphile_worker.add_job('obligations.remind', '{}'::json)`);

    await until(() => office.received.length >= 150);
    first.node.kill('SIGKILL');
    const atTheKill = office.received.length;
    await first.ended;
    expect(atTheKill).toBeLessThan(people);
    await until(() => recipients().size === people);
    /* Long enough for what the dead process had begun to be taken over and sent again. */
    await until(() => office.received.length >= people);
    const waiting = async () =>
      (await sql.query('select count(*)::int as n from mail where sent_at is null')).rows[0] as { n: number };
    while ((await waiting()).n > 0) await pause(200);

    const sent = office.received.map(({ to, raw }) => ({ to: to[0], id: messageId(raw) }));
    expect(new Set(sent.map(({ to }) => to)).size).toBe(people);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(people);
    const twice = sent.length - people;
    expect(twice).toBeLessThanOrEqual(2);
    expect(office.received[0]?.raw).toMatch(
      /^List-Unsubscribe:\s+<https:\/\/plans\.example\.org\/api\/reminder-links\//m,
    );
    expect(office.received[0]?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    const letters = await sql.query('select count(*)::int as n from mail');
    expect(letters.rows).toEqual([{ n: people }]);
    await sql.end();
    endAll();
    await drop();
  });
});
