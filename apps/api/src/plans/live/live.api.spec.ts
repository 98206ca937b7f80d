import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { givenJurisdiction, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { adding, givenLivePlan, givenPlan } from '../../../test/plans.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

interface Told {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** A browser's event source: what it is told, as it comes. */
class Listener {
  readonly told: Told[] = [];
  isOver = false;
  private response: IncomingMessage;

  async open(path: string, person: SignedPerson): Promise<void> {
    if (!ground.app.getHttpServer().listening) await ground.app.listen(0, '127.0.0.1');
    const { port } = ground.app.getHttpServer().address() as AddressInfo;
    const headers = { cookie: `session=${person.token}` };
    this.response = await new Promise((resolve) => get({ port, path, headers }, resolve));
    let text = '';
    this.response.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) this.hear(event);
    });
    this.response.on('close', () => (this.isOver = true));
  }

  hears(type: string, data: object): Promise<Told> {
    const wanted = Object.entries(data);
    return this.hearsThat(type, (told) => wanted.every(([key, value]) => told.data[key] === value));
  }

  /** The last event of a type that fits; the test gives up after ten seconds. */
  async hearsThat(type: string, fits: (told: Told) => boolean): Promise<Told> {
    const until = Date.now() + 10_000;
    while (Date.now() < until) {
      const found = this.told.findLast((one) => one.type === type && fits(one));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`Not told of ${type}; told: ${JSON.stringify(this.told)}`);
  }

  close(): void {
    this.response.destroy();
  }

  private hear(event: string): void {
    const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1];
    const [type, data] = [line('event'), line('data')];
    if (type && data) this.told.push({ type, data: JSON.parse(data) as Record<string, unknown> });
  }
}

const listening = async (path: string, person: SignedPerson): Promise<Listener> => {
  const listener = new Listener();
  await listener.open(`${path}/stream`, person);
  return listener;
};

it('an open page learns by itself that the plan was changed by somebody else', async () => {
  const plan = await givenPlan(ground);
  const other = await givenPlan(ground);
  const listener = await listening(plan.path, plan.author);
  await listener.hears('revision', { plan: plan.id, revision: 1 });

  await other.adds(adding.pillar(other, 'Elsewhere'));
  await plan.adds(adding.pillar(plan, 'Here'));
  await listener.hears('revision', { plan: plan.id, revision: 2, factsRevision: 0 });

  expect(listener.told.every(({ data }) => data['plan'] === plan.id)).toBe(true);
  listener.close();
});

it('who has the plan open learns at once that somebody wrote into an amendment of it', async () => {
  const { plan, action } = await givenLivePlan(ground);
  await plan.changes([{ op: 'set', kind: 'action', id: action, endsOn: '2027-12-31' }]);
  await plan.isAdopted();
  const { id } = (await plan.author.post(`${plan.path}/amendments`, { title: 'First' })).body as { id: string };
  const listener = await listening(plan.path, plan.author);
  const { revision } = await plan.document();
  const before = await listener.hears('revision', { revision });

  const changes = [{ op: 'set', kind: 'action', id: action, 'title.en': 'Teach' }];
  expect((await plan.author.post(`/api/amendments/${id}/change-sets`, { baseRevision: 1, changes })).status).toBe(201);
  await listener.hearsThat('revision', (told) => told !== before && told.data['revision'] === revision);
  const trail = (await plan.author.get(`/api/history?filter=${JSON.stringify({ plan: plan.id })}`)).body as object[];
  expect(trail).toEqual(expect.arrayContaining([expect.objectContaining({ type: 'amendment.changed' })]));
  listener.close();
});

it('a change that commits late is told too, and in its turn', async () => {
  const plan = await givenPlan(ground);
  const listener = await listening(plan.path, plan.author);
  await ground.sql.query('begin');
  await ground.sql.query(`insert into event (type, subject_kind) values ('test.slow', 'test')`);
  await plan.adds(adding.pillar(plan, 'Meanwhile'));
  await ground.sql.query('commit');
  await listener.hears('revision', { revision: 2 });
  listener.close();
});

it('who has the plan open, and where they are, is told to those who may read the draft', async () => {
  const plan = await givenPlan(ground);
  const reader = await givenPerson(ground, { role: 'reader', jurisdiction: plan.jurisdiction, name: 'Rana' });
  const listener = await listening(plan.path, plan.author);
  const theirs = await listening(plan.path, reader);
  const peopleIn = ({ data }: Told) => (data['people'] as { id: string }[]).map(({ id }) => id).sort();
  const both = [plan.author.id, reader.id].sort();
  await listener.hearsThat('presence', (told) => peopleIn(told).join() === both.join());

  expect((await reader.post(`${plan.path}/presence`, { record: plan.id, field: 'title.en' })).status).toBe(204);
  const placed = await listener.hearsThat('presence', ({ data }) => JSON.stringify(data).includes('title.en'));
  expect(placed.data['people']).toContainEqual({ id: reader.id, name: 'Rana', record: plan.id, field: 'title.en' });

  theirs.close();
  await listener.hearsThat('presence', (told) => told !== placed && peopleIn(told).join() === plan.author.id);
  listener.close();
});

it('a lost connection to the database is taken up again and nothing of the gap is lost', async () => {
  const plan = await givenPlan(ground);
  const listener = await listening(plan.path, plan.author);
  await listener.hears('revision', { revision: 1 });
  const mine = `application_name = 'mufakat live' and datname = current_database()`;
  await ground.sql.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`);
  await plan.adds(adding.pillar(plan, 'In the gap'));
  await listener.hears('revision', { revision: 2 });
  listener.close();
});

it('nobody listens to a plan they do not see', async () => {
  const plan = await givenPlan(ground);
  const outsider = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
  expect((await outsider.get(`${plan.path}/stream`)).body).toMatchObject({ status: 404, code: 'plan.not-found' });
  expect((await outsider.post(`${plan.path}/presence`, {})).status).toBe(404);
});

it('open streams end when the server stops', async () => {
  const own = await givenPlan(ground);
  const listener = await listening(own.path, own.author);
  await listener.hears('revision', { revision: 1 });
  await ground.app.close();
  expect(listener.isOver).toBe(true);
});
