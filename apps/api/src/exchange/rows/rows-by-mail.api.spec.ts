import ExcelJS from 'exceljs';
import { adding } from '../../../test/plans.world.js';
import { PostOffice, until } from '../../../test/post-office.js';
import { edited, givenMinistry, idKey, soon } from '../../../test/rows.world.js';
import { Ground, openGround } from '../../../test/world.js';

const ground = openGround();
const office = new PostOffice();
beforeAll(() => office.open());
afterAll(() => office.close());

const attached = (raw: string): Buffer => {
  const [, part = ''] = /Content-Disposition: attachment[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) ?? [];
  return Buffer.from(part.replace(/\s/g, ''), 'base64');
};

describe('the mail that sends a body its rows', () => {
  it('carries the file itself where the sender wants it, and that file comes back as any other', async () => {
    const { plan, education, teachers, drafter, back } = await givenMinistry(ground);
    const draft = { planId: plan.id, bodyId: education.id, dueOn: soon };
    const sent = await plan.author.post('/api/row-requests', { ...draft, attach: 'xlsx' });
    expect(sent.body).toMatchObject({ attached: 'xlsx', mailedTo: ['Dara Min'] });

    const sending = new Ground();
    await sending.join(ground.databaseUrl, { SMTP_URL: office.url, JOBS: 'on' });
    try {
      await until(() => office.received.some(({ to }) => to.includes(drafter.email)));
    } finally {
      await sending.leave();
    }
    const letter = office.received.find(({ to }) => to.includes(drafter.email))?.raw ?? '';
    expect(letter).toContain('They are attached');
    expect(letter.replace(/=\r\n/g, '')).toContain(`/rows/${sent.body.id}`);
    const file = await edited(attached(letter), (rows) =>
      rows.map((row) => (row[idKey] === teachers.id ? { ...row, 'title.en': 'Teach teachers' } : row)),
    );
    const taken = await back(file);
    expect(taken.body.changes).toEqual([expect.objectContaining({ id: teachers.id, 'title.en': 'Teach teachers' })]);
  });

  it('carries a link alone unless a file is asked for', async () => {
    const { plan, education } = await givenMinistry(ground);
    await plan.author.post('/api/row-requests', { planId: plan.id, bodyId: education.id, dueOn: soon });
    const { rows } = await ground.sql.query('select file_id, text from mail where plan_id = $1', [plan.id]);
    expect(rows).toEqual([{ file_id: null, text: expect.not.stringContaining('attached') }]);
  });

  it('never carries what is restricted: neither of a restricted plan nor with one restricted record', async () => {
    const { plan, education, teachers } = await givenMinistry(ground);
    const draft = { planId: plan.id, bodyId: education.id, dueOn: soon, attach: 'docx' };
    await plan.changes([{ op: 'set', kind: 'action', id: teachers.id, sensitivity: 'restricted' }]);
    const refused = await plan.author.post('/api/row-requests', draft);
    expect(refused.body).toMatchObject({ status: 422, code: 'rows.restricted-stay' });
    await plan.changes([{ op: 'set', kind: 'action', id: teachers.id, sensitivity: 'official' }]);
    await ground.sql.query("update plan set sensitivity = 'restricted' where id = $1", [plan.id]);
    expect((await plan.author.post('/api/row-requests', draft)).body).toMatchObject({ code: 'rows.restricted-stay' });
    expect((await ground.sql.query('select from mail where plan_id = $1', [plan.id])).rowCount).toBe(0);
  });
});

describe('a file whose rows have left the plan meanwhile', () => {
  it('brings a row back where it is chosen, and tells what can no longer be suggested', async () => {
    const { plan, clubs, drafter, rows, back } = await givenMinistry(ground);
    const visits = adding.activity(clubs, 'Visit schools');
    await plan.changes([visits]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await rows('xlsx')).body as never);
    for (const [sheet, id, title] of [
      ['Actions', clubs.id, 'Open many clubs'],
      ['Activities', visits.id, 'Visit all schools'],
    ] as const) {
      const keys = book.getWorksheet(sheet)?.getRow(1).values as string[];
      book.getWorksheet(sheet)?.eachRow((row) => {
        if (row.getCell(1).text === id) row.getCell(keys.indexOf('title.en')).value = title;
      });
    }
    await plan.changes([{ op: 'remove', kind: 'action', id: clubs.id }]);

    const taken = await back(Buffer.from(await book.xlsx.writeBuffer()));
    const gone = { rule: 'record-gone', field: expect.any(String) as string };
    expect(taken.body.conflicts).toEqual([
      expect.objectContaining({ ...gone, record: clubs.id, code: 'P1.A2', title: { en: 'Open school clubs' } }),
      expect.objectContaining({ ...gone, record: visits.id, title: { en: 'Visit schools' } }),
    ]);
    const choices = (taken.body.conflicts as { record: string; field: string }[]).map(({ record, field }) => ({
      ...{ record, field, take: 'mine' },
    }));
    const stored = await drafter.post(`/api/row-returns/${taken.body.id}/suggestions`, { choices });
    expect(stored.body).toMatchObject({
      suggestions: 1,
      leftOut: [{ record: visits.id, kind: 'activity', title: { en: 'Visit schools' }, why: 'gone' }],
    });
    const { body: waiting } = await plan.author.get(`/api/suggestions?filter=${JSON.stringify({ planId: plan.id })}`);
    await plan.author.post(`/api/suggestions/${waiting[0].id}/acceptance`, {});
    expect(await plan.record(clubs.id)).toMatchObject({ title: { en: 'Open many clubs' }, code: 'P1.A2' });
  });
});
