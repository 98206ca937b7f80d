import { ConfigurationFaults, readEnvironment } from './environment.js';

function faultsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof ConfigurationFaults) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('is complete with nothing given, and then sample people may exist on this machine only', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      hostGiven: false,
      dataDir: './.data',
      isProduction: false,
      sampleAllowed: true,
      jobs: true,
      poolSize: 8,
    });
  });

  it('knows no sample people beside a real server or in production', () => {
    const served = readEnvironment({ DATABASE_URL: 'postgres://mufakat:secret@db:5432/mufakat' });
    const production = readEnvironment({ NODE_ENV: 'production' });

    expect([served.sampleAllowed, production.sampleAllowed]).toEqual([false, false]);
    expect(served.host).toBe('0.0.0.0');
  });

  it('takes an empty variable as absent', () => {
    expect(readEnvironment({ DATABASE_URL: '', SMTP_URL: ' ', PORT: '' })).toMatchObject({
      port: 3000,
      sampleAllowed: true,
    });
  });

  it('names every fault in a line of its own', () => {
    const faults = faultsOf({
      PORT: '80x',
      DATABASE_URL: 'mysql://db',
      JOBS: 'maybe',
      PUBLIC_URL: 'plans',
      NODE_ENV: 'live',
    });

    expect(faults).toEqual([
      'PORT is a whole number from 0 to 65535; it is "80x"',
      'DATABASE_URL reads postgres://user:password@host:port/database',
      'NODE_ENV is one of development, test, production; it is "live"',
      'PUBLIC_URL reads https://plans.example.org; it is "plans"',
      'JOBS is on or off; it is "maybe"',
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['HOST', 'not a host'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['LOG_LEVEL', 'loud'],
    ['POOL_SIZE', '1'],
    ['TRUST_PROXY', '2'],
  ])('refuses %s=%s', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it('keeps passwords out of what it says', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres//user:hunter2@db', SMTP_URL: 'hunter2' }).join()).not.toContain(
      'hunter2',
    );
  });
});
