import { jest } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { emptyDatabase, endAll, freePort, ready, run } from './product.js';

jest.setTimeout(120_000);

const folders: string[] = [];
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'mufakat-start-')));
  return folders.at(-1)!;
};

afterEach(() => {
  endAll();
  for (const made of folders.splice(0)) {
    const pidFile = join(made, 'cluster', 'postmaster.pid');
    if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
    rmSync(made, { recursive: true, force: true });
  }
});

describe('a start', () => {
  it('stops at a wrong configuration with one line a fault, and touches nothing', async () => {
    const dataDir = join(folder(), 'data');
    const product = await run({ PORT: '80x', DATA_DIR: dataDir, SMTP_URL: 'mail', JOBS: 'perhaps' });

    expect(await product.ended).toBe(1);
    expect(product.said().trim().split('\n')).toEqual([
      'Configuration: PORT is a whole number from 0 to 65535; it is "80x"',
      'Configuration: SMTP_URL reads smtp://user:password@host:port',
      'Configuration: JOBS is on or off; it is "perhaps"',
    ]);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('says in one line that the port is taken', async () => {
    const dataDir = folder();
    const first = await ready(await run({ DATA_DIR: dataDir }));
    const second = await run({ DATA_DIR: dataDir, PORT: new URL(first.address).port });

    expect(await second.ended).toBe(1);
    expect(second.said().trim()).toMatch(/^PORT \d+ is taken on 127\.0\.0\.1: end the other program or set PORT$/);
    expect((await fetch(`${first.address}/api/health/ready`)).status).toBe(200);
  });

  it('says in one line that a server of its own is not there', async () => {
    const product = await run({ DATABASE_URL: `postgres://mufakat:hunter2@127.0.0.1:${await freePort()}/mufakat` });

    expect(await product.ended).toBe(1);
    expect(product.said().trim().split('\n')).toHaveLength(1);
    expect(product.said()).toMatch(/^DATABASE_URL: the server does not let us in/);
    expect(product.said()).not.toContain('hunter2');
  });

  it('prints the SQL for the administrator of a server where its login may not create roles', async () => {
    const { url, drop } = await emptyDatabase();
    const login = `mufakat_test_${process.pid}`;
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await owner.query(
      `create role ${login} login password 'a secret'; grant create, usage on schema public to ${login}`,
    );
    const asLogin = new URL(url);
    asLogin.username = login;
    asLogin.password = 'a secret';

    const product = await run({ DATABASE_URL: asLogin.href });

    expect(await product.ended).toBe(1);
    expect(product.said()).toContain(`The database login ${login} may not create roles`);
    expect(product.said()).toContain(`grant mufakat_app to ${login};`);
    await owner.query(`drop owned by ${login}; drop role ${login}`);
    await owner.end();
    await drop();
  });

  it('refuses to open a database with sample people for real work', async () => {
    const { url, drop } = await emptyDatabase();
    const first = await ready(await run({ DATABASE_URL: url }));
    first.node.kill('SIGTERM');
    await first.ended;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      `insert into person (name, email, is_sample) values ('Sample', 'sample@sampleland.example', true)`,
    );
    await client.end();

    const second = await run({ DATABASE_URL: url });

    expect(await second.ended).toBe(1);
    expect(second.said().trim()).toMatch(/^This database holds sample people/);
    await drop();
  });

  it('loads the sample, says who can sign in, and warns when HOST opens them to other machines', async () => {
    const product = await ready(await run({ DATA_DIR: folder(), HOST: '0.0.0.0', NODE_ENV: '' }));

    expect(product.said()).toContain('Warning: sample people');
    expect(product.said()).toMatch(/Look around as .*\n( {2}\S+@\S+ .*\n)+/);
  });

  it('keeps only the cluster and the log in its data folder, and is there again, also when run from source', async () => {
    const dataDir = folder();
    const first = await ready(await run({ DATA_DIR: dataDir }));
    first.node.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(['cluster', 'log']);

    const again = await ready(await run({ DATA_DIR: dataDir }));

    expect((await fetch(`${again.address}/api/health/ready`)).status).toBe(200);
  });

  it('after kill -9 of the product takes over its database', async () => {
    const dataDir = folder();
    const first = await ready(await run({ DATA_DIR: dataDir }));
    first.node.kill('SIGKILL');
    await first.ended;

    const next = await ready(await run({ DATA_DIR: dataDir }));

    expect((await fetch(`${next.address}/api/health/ready`)).status).toBe(200);
    next.node.kill('SIGTERM');
    expect(await next.ended).toBe(0);
    expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('serves again after kill -9 of the database', async () => {
    const dataDir = folder();
    const product = await ready(await run({ DATA_DIR: dataDir }));
    process.kill(Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');

    const status = async () => (await fetch(`${product.address}/api/health/ready`)).status;
    await new Promise((later) => setTimeout(later, 300));
    for (let look = 0; look < 100 && (await status()) !== 200; look++)
      await new Promise((later) => setTimeout(later, 100));

    expect(await status()).toBe(200);
  });
});

describe('SIGTERM and SIGINT', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s finishes a running request and stops the database cleanly',
    async (signal) => {
      const dataDir = folder();
      const product = await ready(await run({ DATA_DIR: dataDir }));
      const socket = connect(Number(new URL(product.address).port), '127.0.0.1');
      let answer = '';
      socket.on('data', (text: Buffer) => (answer += text.toString()));
      const body = JSON.stringify({ email: 'nobody@example.org', password: 'wrong' });
      const head = `POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
      socket.write(head + body.slice(0, 5));
      await new Promise((later) => setTimeout(later, 200));

      product.node.kill(signal);
      await new Promise((later) => setTimeout(later, 500));
      socket.write(body.slice(5));

      expect(await product.ended).toBe(0);
      expect(answer).toMatch(/^HTTP\/1\.1 401/);
      expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
      expect(readFileSync(join(dataDir, 'log', 'postgres.log'), 'utf8')).toContain('database system is shut down');
    },
  );
});

describe('two processes on one database', () => {
  it('start at once on an empty one, and make the first administrator by a link printed once', async () => {
    const { url, drop } = await emptyDatabase();
    const both = await Promise.all([run({ DATABASE_URL: url }), run({ DATABASE_URL: url })]);
    await Promise.all(both.map(ready));
    const [one, other] = both;

    const links = both.flatMap(({ said }) => said().match(/http\S+\/invitation\S*/g) ?? []);
    expect(links).toHaveLength(1);
    expect((await fetch(`${one.address}/api/sample-people`)).status).toBe(404);

    const token = new URL(links[0]!).searchParams.get('token');
    const person = { name: 'Amal Haddad', email: 'amal@example.org', password: 'a long enough secret' };
    const json = { 'Content-Type': 'application/json' };
    const post = (address: string, path: string, body: unknown) =>
      fetch(`${address}/api/${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) });
    const accepted = await post(one.address, 'invitations/acceptance', { token, ...person });
    expect(accepted.status).toBe(204);
    expect((await post(other.address, 'invitations/acceptance', { token, ...person })).status).toBe(422);

    const { email, password } = person;
    const signedIn = await post(one.address, 'session', { email, password });
    expect(signedIn.status).toBe(201);
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const session = (address: string, method = 'GET') =>
      fetch(`${address}/api/session`, { method, headers: { cookie } });
    expect(await (await session(other.address)).json()).toMatchObject({ person: { email } });

    await session(other.address, 'DELETE');
    expect((await session(one.address)).status).toBe(401);

    for (const { node } of both) node.kill('SIGTERM');
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    await drop();
  });
});
