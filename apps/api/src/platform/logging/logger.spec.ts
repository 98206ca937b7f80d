import { withContext } from '../context.js';
import { AppLogger } from './logger.js';

function logged(say: (logger: AppLogger) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  say(new AppLogger({ logLevel: 'info' }, { write: (line: string) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('is a JSON line with its scope and an instant that a person can read', () => {
    const [line] = logged((logger) => logger.log('Round opened', 'Reporting'));

    expect(line).toMatchObject({
      msg: 'Round opened',
      scope: 'Reporting',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it('names the request and the person it belongs to', () => {
    const [line] = logged((logger) =>
      withContext({ requestId: 'r-1', role: 'app', actor: { id: 'p-1' } as never }, () => logger.warn('Slow')),
    );

    expect(line).toMatchObject({ requestId: 'r-1', actorId: 'p-1' });
  });

  it('keeps the stack of what went wrong', () => {
    const [line] = logged((logger) => logger.error(new Error('no such table'), 'Plans'));

    expect(line).toMatchObject({
      msg: 'no such table',
      scope: 'Plans',
      err: { stack: expect.stringContaining('logger.spec') },
    });
  });

  it('says nothing below its level', () => {
    expect(logged((logger) => logger.debug('detail'))).toEqual([]);
    expect(logged((logger) => logger.log('Mapped {/api/plans, GET} route', 'RouterExplorer'))).toEqual([]);
  });
});
