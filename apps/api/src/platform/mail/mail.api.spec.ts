import { givenJurisdiction, givenPerson } from '../../../test/people.world.js';
import { PostOffice, until } from '../../../test/post-office.js';
import { Ground, openGround } from '../../../test/world.js';
import { withContext } from '../context.js';
import { Database } from '../database/database.js';
import { NotAnAddress, SmtpMailer } from './mailer.js';
import { Mails } from './mails.js';

const office = new PostOffice();
beforeAll(() => office.open());
afterAll(() => office.close());

const ground = openGround();
const mailsOf = async (email: string) =>
  (await ground.sql.query('select * from mail where to_email = $1', [email])).rows as Record<string, unknown>[];
const letter = (email: string, more: object = {}) => ({
  ...{
    kind: 'note',
    to: { name: 'Ms Résumé', email },
    subject: 'Überblick – نظرة عامة',
    text: 'Everything is here.',
    ...more,
  },
});
const writing = (at: Ground, ...letters: Parameters<Mails['write']>) =>
  withContext({ requestId: 'spec', role: 'job' }, () =>
    at.app.get(Database).transaction(() => at.app.get(Mails).write(...letters)),
  );

describe('mail', () => {
  it('waits without a mail server, and leaves over SMTP once there is one', async () => {
    await writing(ground, letter('waiting@example.org'));
    expect(await mailsOf('waiting@example.org')).toMatchObject([{ sent_at: null, tries: 0 }]);

    const sending = new Ground();
    await sending.join(ground.databaseUrl, { SMTP_URL: office.url, JOBS: 'on', MAIL_FROM: 'plans@example.org' });
    try {
      await until(async () => (await mailsOf('waiting@example.org'))[0]?.['sent_at'] !== null);
      const [mail] = office.received.filter(({ to }) => to.includes('waiting@example.org'));
      expect(mail?.raw).toContain('From: Mufakat <plans@example.org>');
      expect(mail?.raw).toContain('Everything is here.');
      expect(mail?.raw).toContain('Auto-Submitted: auto-generated');
      expect(mail?.to).toEqual(['waiting@example.org']);

      const jurisdiction = await givenJurisdiction(ground);
      const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction });
      const grants = [{ role: 'reader', jurisdictionId: jurisdiction.id }];
      const guest = { name: 'Guest', email: 'guest@example.org', grants };
      const invited = await sending
        .request()
        .post('/api/invitations')
        .set('Cookie', `session=${focalPoint.token}`)
        .send(guest)
        .expect(201);
      expect(invited.body.link).toBeNull();
      await until(async () => (await mailsOf(guest.email))[0]?.['sent_at'] !== null);
      const received = office.received.find(({ to }) => to.includes(guest.email));
      expect(received?.raw.replace(/=\r\n/g, '').replaceAll('=3D', '=')).toMatch(/\/invitation\?token=[\w-]{43}/);
      expect(await mailsOf(guest.email)).toMatchObject([{ text: '', tries: 1, fault: null }]);
    } finally {
      await sending.leave();
    }
  });

  it('that the server refuses says why, and is tried again', async () => {
    const sending = new Ground();
    await sending.join(ground.databaseUrl, { SMTP_URL: office.url, JOBS: 'on', LOG_LEVEL: 'silent' });
    try {
      office.refuses = true;
      await writing(sending, letter('refused@example.org'));
      await until(async () => Number((await mailsOf('refused@example.org'))[0]?.['tries']) > 0);
      const administrator = await givenPerson(ground, { role: 'administrator' });
      const filter = encodeURIComponent(JSON.stringify({ state: 'refused' }));
      const { body } = await administrator.get(`/api/mails?filter=${filter}`).expect(200);
      expect(body).toMatchObject([{ toEmail: 'refused@example.org', state: 'refused' }]);
      expect(body[0].fault).toContain('mailbox unavailable');
      const { rows } = await ground.sql.query('select attempts, run_at > now() as later from graphile_worker.jobs');
      expect(rows).toMatchObject([{ later: true }]);
      office.refuses = false;
      await ground.sql.query(
        'update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null',
      );
      await ground.sql.query(`select pg_notify('jobs:insert', '{"r":0,"count":1}')`);
      await until(async () => (await mailsOf('refused@example.org'))[0]?.['sent_at'] !== null);
    } finally {
      office.refuses = false;
      await sending.leave();
    }
  });

  it('is never written when what it tells did not happen', async () => {
    const failing = withContext({ requestId: 'spec', role: 'job' }, () =>
      ground.app.get(Database).transaction(async () => {
        await ground.app.get(Mails).write(letter('nobody@example.org'));
        throw new Error('it did not happen');
      }),
    );
    await expect(failing).rejects.toThrow('it did not happen');
    expect(await mailsOf('nobody@example.org')).toEqual([]);
  });

  it('reaches no further recipient by a line break in an address', async () => {
    const mailer = new SmtpMailer(office.url, { name: 'Mufakat', email: 'plans@example.org' });
    const envelope = (email: string, name = 'A') => ({ id: 'x', to: { name, email }, subject: 'S', text: 'T' });
    await expect(mailer.deliver(envelope('a@example.org\r\nBcc: evil@example.org'))).rejects.toThrow(NotAnAddress);
    await expect(mailer.deliver(envelope('a@example.org, evil@example.org'))).rejects.toThrow(NotAnAddress);
    await mailer.deliver(envelope('honest@example.org', 'A\r\nBcc: evil@example.org'));
    mailer.close();
    expect(office.received.flatMap(({ to }) => to)).not.toContain('evil@example.org');
  });
});
