import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from '../tools/build.mjs';
import { started } from '../tools/e2e.mjs';
import { additions } from './large-plan.mjs';

/** The built product with its sample on a data folder of its own, for as long as `work` lasts; `work` may look into its database. */
export async function withProduct(work) {
  await build();
  const dataDir = mkdtempSync(join(tmpdir(), 'mufakat-bench-'));
  const product = await started(dataDir);
  try {
    await work(product.address, { ...product, dataDir });
  } finally {
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A sample person who asks; every answer that is no success is thrown. */
export async function signedIn(address, name) {
  const people = await (await fetch(`${address}/api/sample-people`)).json();
  const { email, password } = people.find((person) => person.name.startsWith(name));
  const ask = async (path, { method = 'GET', body, headers = {} } = {}) => {
    const answer = await fetch(`${address}/api/${path}`, {
      method,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(person.cookie && { Cookie: person.cookie }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok && answer.status !== 304)
      throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const person = {
    ask,
    get: async (path, headers) => (await ask(path, { headers })).text(),
    read: async (path) => (await ask(path)).json(),
    tell: async (path, body) => (await ask(path, { method: 'POST', body })).json(),
  };
  const session = await ask('session', { method: 'POST', body: { email, password } });
  person.cookie = session.headers.getSetCookie()[0].split(';')[0];
  return person;
}

/** A draft of Sampleland of `count` records, begun by this person. */
export async function givenLargePlan(person, count, { title, series }) {
  const named = async (resource, name) =>
    (await person.read(`${resource}?range=[0,199]`)).find((row) => row.name.en === name).id;
  const plan = await person.tell('plans', {
    ...{ title: { en: title }, kind: 'national', preset: 'lebanon', languages: ['en', 'ar'] },
    ...{ startsOn: '2026-01-01', endsOn: '2030-12-31' },
    jurisdictionId: await named('jurisdictions', 'Sampleland'),
    ownerBodyId: await named('bodies', 'National Prevention Secretariat'),
  });
  const changes = additions(plan.id, count, { series, indicators: false });
  await person.tell(`plans/${plan.id}/change-sets`, { baseRevision: plan.revision, changes });
  await person.tell(`plans/${plan.id}/moves`, { move: 'draft', reason: 'Assessed before' });
  return { id: plan.id, title, actions: changes.filter(({ kind }) => kind === 'action').map(({ id }) => id) };
}
