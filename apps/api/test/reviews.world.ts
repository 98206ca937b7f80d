import { givenBody, givenPerson, type SignedPerson } from './people.world.js';
import { givenLivePlan, type PlanGiven } from './plans.world.js';
import type { Ground } from './world.js';

export interface SaidRow {
  readonly id: string;
  readonly state: string;
  readonly text: string;
  readonly [name: string]: unknown;
}

/** A draft with three UN bodies and an advisor of each; `asks` asks all of them, `leads` with the first in the lead. */
export const givenThreeBodies = async (ground: Ground, given: PlanGiven = {}) => {
  const live = await givenLivePlan(ground, given);
  const { plan } = live;
  const names = ['UNOCT', 'UNDP', 'UN Women'] as const;
  const bodies = await Promise.all(names.map((name) => givenBody(ground, { name, kind: 'un-entity' })));
  const advisors = await Promise.all(
    bodies.map((body, at) => givenPerson(ground, { role: 'advisor', body, name: `Advisor of ${String(names[at])}` })),
  );
  const [lead, second, third] = advisors as [SignedPerson, SignedPerson, SignedPerson];
  const asks = async (more: object = {}) => {
    const answer = await plan.author.post('/api/review-rounds', {
      ...{ planId: plan.id, bodyIds: bodies.map(({ id }) => id), dueOn: '2027-03-31' },
      ...more,
    });
    expect(answer.body).toMatchObject({ state: 'requested' });
    return answer.body as { id: string; versionNumber: number };
  };
  const leads = () => asks({ leadBodyId: bodies[0]?.id });
  return { ...live, bodies, lead, second, third, asks, leads };
};

/** A comment said, and it must be taken. */
export const says = async (person: SignedPerson, draft: object): Promise<SaidRow> => {
  const answer = await person.post('/api/comments', draft);
  expect({ status: answer.status, body: answer.body as object }).toMatchObject({ status: 201 });
  return answer.body as SaidRow;
};

export const suggests = async (person: SignedPerson, draft: object): Promise<SaidRow> => {
  const answer = await person.post('/api/suggestions', draft);
  expect({ status: answer.status, body: answer.body as object }).toMatchObject({ status: 201 });
  return answer.body as SaidRow;
};

export const saidTo = async (
  person: SignedPerson,
  resource: 'comments' | 'suggestions',
  filter: object = {},
): Promise<SaidRow[]> => {
  const answer = await person.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  expect(answer.status).toBe(200);
  return answer.body as SaidRow[];
};

/** A file a person takes out, as its bytes. */
export const bytesOf = async (person: SignedPerson, path: string) => {
  const answer = await person
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    });
  expect(answer.status).toBe(200);
  return { bytes: answer.body as Buffer, headers: answer.headers as Record<string, string> };
};
