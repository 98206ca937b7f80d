import { setTimeout as pause } from 'node:timers/promises';
import { Ground, openGround } from '../../../test/world.js';
import { currentContext, withContext } from '../context.js';
import { Database } from '../database/database.js';
import { Jobs } from './jobs.js';

const ground = openGround();
const waiting = async (name: string) =>
  (await ground.sql.query('select key from graphile_worker.jobs where task_identifier = $1', [name])).rows;
const inTransaction = (at: Ground, work: (jobs: Jobs) => Promise<void>, role: 'app' | 'job' = 'app') =>
  withContext({ requestId: 'spec', role }, () => at.app.get(Database).transaction(() => work(at.app.get(Jobs))));

describe('a job', () => {
  it('is added with the transaction that asked for it, and not without', async () => {
    const failing = inTransaction(ground, async (jobs) => {
      await jobs.add('spec.count', {});
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await waiting('spec.count')).toEqual([]);
    await inTransaction(ground, (jobs) => jobs.add('spec.count', {}));
    await inTransaction(ground, (jobs) => jobs.add('spec.count', {}, { key: 'once' }));
    await inTransaction(ground, (jobs) => jobs.add('spec.count', {}, { key: 'once' }));
    expect(await waiting('spec.count')).toHaveLength(2);
  });

  it('is done by a process that runs jobs, as the role of jobs, and ends with it', async () => {
    const done: unknown[] = [];
    const working = new Ground();
    working.onReady = (app) =>
      app.get(Jobs).handle('spec.note', (payload) => {
        done.push({ ...payload, role: currentContext()?.role });
        return Promise.resolve();
      });
    await working.join(ground.databaseUrl, { JOBS: 'on' });
    await inTransaction(working, (jobs) => jobs.add('spec.note', { word: 'agreed' }));
    for (let i = 0; i < 100 && done.length === 0; i += 1) await pause(50);
    await working.leave();
    expect(done).toEqual([{ word: 'agreed', role: 'job' }]);
  });

  it('waits where a process runs none', async () => {
    await inTransaction(ground, (jobs) => jobs.add('spec.waits', {}));
    await pause(300);
    expect(await waiting('spec.waits')).toHaveLength(1);
  });
});
