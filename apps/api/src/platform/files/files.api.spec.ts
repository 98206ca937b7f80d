import { createHash, randomBytes } from 'node:crypto';
import {
  givenAssignmentRow,
  givenBody,
  givenJurisdiction,
  givenPerson,
  givenPlanRow,
  type SignedPerson,
} from '../../../test/people.world.js';
import { openGround } from '../../../test/world.js';
import { attachment } from './media-types.js';

const ground = openGround();
const upload = (person: SignedPerson, name: string, bytes: Buffer, fields: Record<string, string> = {}) => {
  const request = person.post('/api/files');
  for (const [field, value] of Object.entries(fields)) void request.field(field, value);
  return request.attach('file', bytes, name);
};
const binary = (answer: NodeJS.ReadableStream, done: (error: Error | null, bytes: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => done(null, Buffer.concat(chunks)));
};

const givenPlan = async () => {
  const jurisdiction = await givenJurisdiction(ground);
  const [owner, lead] = [await givenBody(ground, { jurisdiction }), await givenBody(ground, { jurisdiction })];
  const plan = await givenPlanRow(ground, { jurisdiction, owner });
  await givenAssignmentRow(ground, { plan, jurisdiction, body: lead });
  return { jurisdiction, plan, lead, reporter: await givenPerson(ground, { role: 'reporter', body: lead }) };
};

describe('a file', () => {
  it('comes back byte by byte, as a download under its own name', async () => {
    const { reporter } = await givenPlan();
    const bytes = randomBytes(700_001);
    const added = await upload(reporter, 'تقرير (1).pdf', bytes).expect(201);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(added.body).toMatchObject({
      name: 'تقرير (1).pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
      sha256,
    });
    const answer = await reporter
      .get(`/api/files/${added.body.id}`)
      .buffer(true)
      .parse(binary as never)
      .expect(200);
    expect(
      createHash('sha256')
        .update(answer.body as Buffer)
        .digest('hex'),
    ).toBe(sha256);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-disposition': attachment('تقرير (1).pdf'),
      etag: `"${sha256}"`,
    });
  });

  it('is kept once, however often it is added', async () => {
    const { reporter } = await givenPlan();
    const bytes = randomBytes(300_000);
    const [first, second] = [await upload(reporter, 'a.pdf', bytes), await upload(reporter, 'b.pdf', bytes)];
    expect(first.body.id).not.toBe(second.body.id);
    const { rows } = await ground.sql.query('select count(*)::int from file_chunk where sha256 = $1', [
      first.body.sha256,
    ]);
    expect(rows).toEqual([{ count: 2 }]);
  });

  it('of a report is read by its body and those who see the plan, and is not there for others', async () => {
    const [{ plan, lead, reporter, jurisdiction }, foreign] = [await givenPlan(), await givenPlan()];
    const added = await upload(reporter, 'evidence.png', randomBytes(100), { planId: plan.id, bodyId: lead.id }).expect(
      201,
    );
    const address = `/api/files/${added.body.id}`;
    const colleague = await givenPerson(ground, { role: 'clearing-officer', body: lead });
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction });
    for (const person of [reporter, colleague, coordinator]) await person.get(address).expect(200);
    const unseen = await foreign.reporter.get(address).expect(404);
    const absent = await foreign.reporter.get('/api/files/00000000-0000-4000-8000-000000000000').expect(404);
    expect({ ...unseen.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
    await ground.request().get(address).expect(401);
  });

  it('is not added to a plan or body that is none of one’s own', async () => {
    const [{ plan, lead }, foreign] = [await givenPlan(), await givenPlan()];
    await upload(foreign.reporter, 'a.pdf', randomBytes(9), { planId: plan.id }).expect(404);
    await upload(foreign.reporter, 'a.pdf', randomBytes(9), { bodyId: lead.id }).expect(403);
    await upload(foreign.reporter, 'a.pdf', randomBytes(9), { planId: 'nonsense' }).expect(400);
  });

  it('of an unknown kind, too large, or missing is refused by name', async () => {
    const { reporter } = await givenPlan();
    expect((await upload(reporter, 'virus.exe', randomBytes(9)).expect(415)).body.code).toBe('file.kind-refused');
    expect((await upload(reporter, 'page.html', randomBytes(9)).expect(415)).body.code).toBe('file.kind-refused');
    expect((await upload(reporter, 'big.pdf', Buffer.alloc(20_971_521)).expect(413)).body.code).toBe('file.too-large');
    expect((await reporter.post('/api/files', {}).expect(400)).body.code).toBe('file.missing');
    expect((await reporter.post('/api/files').field('planId', '').expect(400)).body.code).toBe('file.missing');
  });

  it('of twenty megabytes is taken', async () => {
    const { reporter } = await givenPlan();
    await upload(reporter, 'large.pdf', Buffer.alloc(20_971_520, 7)).expect(201);
  });
});
