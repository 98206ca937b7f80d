import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { ownProduct } from '../products.js';

/** Journeys cannot wait for days: what the clock would do is done where the product keeps its time. */
const asked = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: ownProduct.database });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
};

const hourIn = (zone: string): number =>
  Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date()));

/** It is day where the sample is at home: at night nobody is written to. */
export const sampleIsAwake = async (): Promise<void> => {
  const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'];
  const zone = zones.find((one) => hourIn(one) > 7 && hourIn(one) < 22) ?? 'UTC';
  await asked('update jurisdiction set time_zone = $1', [zone]);
};

/** What is owed of a plan ends so many days from now; negative: it ended. */
export const theyAreDueIn = async (planId: string, days: number): Promise<void> => {
  const due = 'day_of(jurisdiction_id) + $2::int';
  await asked(`update obligation set due_on = ${due} where plan_id = $1`, [planId, days]);
  await asked(`update reporting_round set due_on = ${due}, freezes_on = null where plan_id = $1 and state = 'open'`, [
    ...[planId, days],
  ]);
};

/** Letters written so far were written yesterday. */
export const theDayBefore = async (): Promise<void> => {
  await asked(`update obligation_reminder set at = at - interval '1 day'`);
};

/** The hourly work of reminding, done to its end. */
export const hourStrikes = async (): Promise<void> => {
  await asked(`select graphile_worker.add_job('obligations.remind')`);
  for (let waited = 0; waited < 100; waited += 1) {
    const waiting = await asked(
      `select from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
       where task.identifier = 'obligations.remind'`,
    );
    if (waiting.length === 0) return;
    await pause(100);
  }
  throw new Error('The hourly work of reminding did not end.');
};
