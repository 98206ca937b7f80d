import {
  givenBody,
  givenGrant,
  givenJurisdiction,
  givenPerson,
  givenPlanRow,
  givenPost,
  type Named,
} from '../../test/people.world.js';
import { openGround, statementsOf } from '../../test/world.js';
import { withContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { ObligationsCommands } from './obligations.commands.js';
import { ObligationsReader } from './obligations.reader.js';

const ground = openGround();
const round = '11111111-1111-4111-8111-111111111111';

/** As the feature whose round makes something due, in a transaction of a job. */
const inTransaction = <T>(work: (commands: ObligationsCommands) => Promise<T>): Promise<T> =>
  withContext({ requestId: 'spec', role: 'job' }, () =>
    ground.app.get(Database).transaction(() => work(ground.app.get(ObligationsCommands))),
  );

const givenWorld = async (timeZone = 'UTC') => {
  const jurisdiction = await givenJurisdiction(ground, { timeZone });
  const [owner, ministry] = [
    await givenBody(ground, { jurisdiction }),
    await givenBody(ground, { jurisdiction, name: 'Ministry of Youth' }),
  ];
  const plan = await givenPlanRow(ground, { jurisdiction, owner, title: 'National plan' });
  const opening = (more: object = {}) =>
    inTransaction((commands) =>
      commands.open({
        ...{ kind: 'submit-report', subjectKind: 'reporting-round', subjectId: round, duty: 'reporting' },
        ...{ planId: plan.id, jurisdictionId: jurisdiction.id, bodyId: ministry.id, ...more },
      }),
    );
  return { jurisdiction, owner, ministry, plan, opening };
};
const list = (filter: object) => `/api/obligations?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('an obligation', () => {
  it('goes to the post of the body that carries the duty, whoever holds it', async () => {
    const { ministry, plan, opening } = await givenWorld();
    const elsewhere = { role: 'reader', jurisdiction: await givenJurisdiction(ground) } as const;
    const [officer, successor] = [await givenPerson(ground, elsewhere), await givenPerson(ground, elsewhere)];
    const post = await givenPost(ground, {
      body: ministry,
      duties: ['reporting'],
      holder: officer,
      name: 'Reporting officer',
    });
    await opening({ dueOn: day(3) });

    const { body } = await officer.get(list({ whose: 'mine' })).expect(200);
    expect(body).toMatchObject([
      {
        ...{ kind: 'submit-report', postId: post.id, bodyId: ministry.id, planId: plan.id, dueOn: day(3) },
        ...{ postName: { en: 'Reporting officer' }, bodyName: { en: 'Ministry of Youth' } },
        ...{ state: 'open', isVacant: false, isMine: true, daysLeft: 3 },
      },
    ]);
    await ground.sql.query('update post_holding set person_id = $1', [successor.id]);
    expect((await successor.get(list({ whose: 'mine' }))).body).toHaveLength(1);
    expect((await officer.get(list({}))).body).toEqual([]);
  });

  it('goes to the body where no post has the duty', async () => {
    const { ministry, opening } = await givenWorld();
    await givenPost(ground, { body: ministry, duties: ['clearance'] });
    const reporter = await givenPerson(ground, { role: 'reporter', body: ministry });
    await opening();
    expect((await reporter.get(list({}))).body).toMatchObject([
      { postId: null, bodyId: ministry.id, isMine: true, isVacant: false },
    ]);
  });

  it('that nobody holds is vacant, and so is shown to the coordinator', async () => {
    const { jurisdiction, ministry, opening } = await givenWorld();
    await givenPost(ground, { body: ministry, duties: ['reporting'] });
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction });
    await opening({ opensOn: day(10), dueOn: day(20) });
    const { body } = await coordinator.get(list({ isVacant: 'true' })).expect(200);
    expect(body).toMatchObject([{ isVacant: true, isMine: false, state: 'open' }]);
    expect((await coordinator.get(list({ isVacant: 'false' }))).body).toEqual([]);
  });

  it('is overdue from the jurisdiction’s midnight on, and says by how many days', async () => {
    const { jurisdiction, ministry, opening } = await givenWorld('Pacific/Kiritimati');
    const reporter = await givenPerson(ground, { role: 'reporter', body: ministry });
    const { rows } = await ground.sql.query(`select day_of($1) as today, day_of($1) - 1 as yesterday`, [
      jurisdiction.id,
    ]);
    await opening({ dueOn: rows[0].today });
    expect((await reporter.get(list({}))).body).toMatchObject([{ state: 'open', daysLeft: 0 }]);
    await inTransaction((commands) => commands.postpone(round, String(rows[0].yesterday), { bodyId: ministry.id }));
    expect((await reporter.get(list({ isOverdue: 'true' }))).body).toMatchObject([{ state: 'overdue', daysLeft: -1 }]);
  });

  it('is not open before its day', async () => {
    const { ministry, opening } = await givenWorld();
    const reporter = await givenPerson(ground, { role: 'reporter', body: ministry });
    await opening({ opensOn: day(5), dueOn: day(9) });
    expect((await reporter.get(list({}))).body).toMatchObject([{ state: 'not-open', stored: 'open' }]);
  });

  it('is fulfilled for one body and cancelled for the rest', async () => {
    const { jurisdiction, ministry, owner, opening } = await givenWorld();
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction });
    await opening();
    await opening({ bodyId: owner.id });
    expect(
      await inTransaction((commands) => commands.close(round, { kind: 'submit-report', bodyId: ministry.id })),
    ).toBe(1);
    expect(await inTransaction((commands) => commands.cancel(round, { bodyId: owner.id }))).toBe(1);
    const { body } = await coordinator.get(list({ jurisdiction: jurisdiction.id }));
    expect(new Map(body.map((one: { bodyId: string; state: string }) => [one.bodyId, one.state]))).toEqual(
      new Map([
        [ministry.id, 'done'],
        [owner.id, 'cancelled'],
      ]),
    );
  });

  it('was never opened when what opened it did not happen', async () => {
    const { ministry, opening } = await givenWorld();
    const reporter = await givenPerson(ground, { role: 'reporter', body: ministry });
    const failing = inTransaction(async () => {
      await opening();
      throw new Error('the round was not opened');
    });
    await expect(failing).rejects.toThrow('the round was not opened');
    expect((await reporter.get(list({}))).body).toEqual([]);
  });
});

describe('who sees what waits', () => {
  it('one’s own and one’s bodies’; the coordinator and the focal point all of their plans; nobody another state’s', async () => {
    const { jurisdiction, ministry, opening } = await givenWorld();
    const foreign = await givenJurisdiction(ground);
    await opening();
    const count = async (person: { get: (path: string) => PromiseLike<{ body: unknown[] }> }) =>
      (await person.get(list({}))).body.length;
    const seen = async (role: Parameters<typeof givenPerson>[1], body?: Named) => {
      const person = await givenPerson(ground, role);
      if (body) await givenGrant(ground, person, { role: 'clearing-officer', body });
      return count(person);
    };
    expect(await seen({ role: 'focal-point', jurisdiction })).toBe(1);
    expect(await seen({ role: 'coordinator', jurisdiction })).toBe(1);
    expect(await seen({ role: 'reporter', body: ministry })).toBe(1);
    expect(await seen({ role: 'reader', jurisdiction }, ministry)).toBe(1);
    expect(await seen({ role: 'drafter', jurisdiction })).toBe(0);
    expect(await seen({ role: 'focal-point', jurisdiction: foreign })).toBe(0);
    expect(await seen({ role: 'administrator' })).toBe(0);
  });

  it('in one statement beside that of the session', async () => {
    const { ministry, opening } = await givenWorld();
    const reporter = await givenPerson(ground, { role: 'reporter', body: ministry });
    await opening();
    expect(await statementsOf(() => reporter.get(list({})).expect(200))).toHaveLength(2);
  });

  it('is answered to other features by subject', async () => {
    const { ministry, opening } = await givenWorld();
    const subjectId = ministry.id;
    await opening({ subjectId, dueOn: day(-1) });
    const found = await withContext({ requestId: 'spec', role: 'job' }, () =>
      ground.app.get(Database).read(() => ground.app.get(ObligationsReader).ofSubject(subjectId)),
    );
    expect(found).toMatchObject([
      { bodyId: ministry.id, due: { state: 'overdue', isVacant: true, owedBy: 'coordinator' } },
    ]);
  });
});
