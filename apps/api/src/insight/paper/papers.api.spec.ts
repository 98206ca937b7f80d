import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenPerson } from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
const folder = mkdtempSync(join(tmpdir(), 'mufakat-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const givenFrozen = async () => {
  const reported = await givenReportedPlan(ground);
  const { actions, indicators, education, interior, coordinator } = reported;
  const round = await reported.opens({ dueOn: '2026-03-31' });
  const own = await reported.report(education.reporter, round, education.body);
  await reported.writes(education.reporter, own, [
    {
      ...{ action: actions.train, judgement: 'at-risk', narrative: 'Twelve schools', helpNeeded: 'Money for trainers' },
      values: [{ indicator: indicators.trained, value: '64' }],
    },
    { action: actions.patrol, judgement: 'on-track' },
  ]);
  await education.reporter.post(`/api/reports/${own.id}/submission`).expect(201);
  await reported.verifies(own);
  const path = `/api/reporting-rounds/${round.id}/paper`;
  const freeze = () => coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {}).expect(201);
  const { empty, plan } = reported;
  return { actions, indicators, education, interior, coordinator, empty, plan, round, own, path, freeze };
};

interface Paper {
  readonly version: number;
  readonly figures: {
    readonly response: { readonly numerator: string; readonly denominator: string } | null;
    readonly byStatus: Readonly<
      Record<string, { readonly numerator: string; readonly rows: readonly string[] }>
    > | null;
    readonly pillars: readonly {
      readonly lines: readonly { readonly code: string; readonly narrative: string | null }[];
    }[];
    readonly indicators: readonly { readonly figure: { readonly value: string | null } }[];
    readonly silent: readonly string[];
    readonly vacant: readonly string[];
  };
  readonly words: { readonly decisions: readonly string[] } | null;
}

describe('the consolidated report', () => {
  it('is made of a frozen round, by the coordinator, with figures, silent and vacant bodies, and decisions asked', async () => {
    const { coordinator, education, interior, empty, plan, path, freeze } = await givenFrozen();
    expect((await coordinator.post(path)).body).toMatchObject({ code: 'reporting.round-is-not-frozen' });
    await freeze();
    expect((await plan.author.post(path)).status).toBe(403);
    expect((await coordinator.get(path)).status).toBe(404);
    const made = (await coordinator.post(path).expect(201)).body as Paper;
    expect(made.figures.response).toMatchObject({ numerator: '1', denominator: '3' });
    expect(made.figures.byStatus?.['at-risk']).toMatchObject({ numerator: '1' });
    expect(made.figures.silent).toEqual([interior.body.id]);
    expect(made.figures.vacant).toEqual([empty.id]);
    expect(made.figures.indicators[0]?.figure.value).toBe('64');
    expect(made.words?.decisions).toEqual(['P1.A1 Train teachers: Money for trainers']);
    expect((await education.reporter.post(path)).status).toBe(403);
  });

  it('keeps its figures whatever happens afterwards, and its words are edited', async () => {
    const { coordinator, actions, indicators, own, path, freeze } = await givenFrozen();
    await freeze();
    const made = (await coordinator.post(path).expect(201)).body as Paper;
    const line = (own.lines.find(({ action }) => action === actions.train) as unknown as { id: string }).id;
    const correction = { indicator: indicators.trained, value: '99', reason: 'Counted again' };
    await coordinator.post(`/api/report-lines/${line}/corrections`, correction).expect(201);
    const words = { introduction: 'To the task force', pillars: { none: '' }, decisions: ['Move the lead'] };
    const edit = (tag: string) => coordinator.patch(path, { words, release: 'figures' }).set('If-Match', tag);
    const edited = await edit(`"${String(made.version)}"`).expect(200);
    expect(edited.body).toMatchObject({ words, release: 'figures', version: made.version + 1 });
    expect((edited.body as Paper).figures).toEqual(made.figures);
    expect((await edit(`"${String(made.version)}"`)).status).toBe(412);
    expect((await coordinator.post(path)).body).toMatchObject({ words });
    const forged = ground.sql.query(`update consolidated_report set figures = '{}'`);
    await expect(forged).rejects.toThrow('do not change');
  });

  it('shows a body its own, and beside it what is released', async () => {
    const { coordinator, education, interior, path, freeze } = await givenFrozen();
    await freeze();
    await coordinator.post(path).expect(201);
    const seenBy = async (person: typeof coordinator) => (await person.get(path).expect(200)).body as Paper;
    const release = async (word: string) => {
      const { version } = await seenBy(coordinator);
      await coordinator
        .patch(path, { release: word })
        .set('If-Match', `"${String(version)}"`)
        .expect(200);
    };
    const own = await seenBy(education.reporter);
    expect(own).toMatchObject({ words: null, figures: { response: null, byStatus: null, silent: [] } });
    expect(own.figures.pillars.flatMap(({ lines }) => lines.map(({ code }) => code))).toEqual(['P1.A1']);
    expect(JSON.stringify(await seenBy(interior.reporter))).not.toContain('Twelve schools');
    await release('figures');
    const figures = await seenBy(interior.reporter);
    expect(figures).toMatchObject({ words: null, figures: { byStatus: { 'at-risk': { numerator: '1', rows: [] } } } });
    expect(JSON.stringify(figures)).not.toContain('Twelve schools');
    await release('whole');
    expect(JSON.stringify(await seenBy(interior.reporter))).toContain('Twelve schools');
    const stranger = await givenPerson(ground, { role: 'partner', body: (await givenReportedPlan(ground)).empty });
    expect((await stranger.get(path)).status).toBe(404);
  });

  it('leaves as Word, Excel and PDF, in English and Arabic', async () => {
    const { coordinator, education, path, freeze } = await givenFrozen();
    await freeze();
    await coordinator.post(path).expect(201);
    const bytesOf = async (file: string, by = coordinator) =>
      (
        await by
          .get(`${path}/${file}`)
          .buffer(true)
          .parse((response, done) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () => done(null, Buffer.concat(chunks)));
          })
          .expect(200)
      ).body as Buffer;
    for (const file of ['report.docx', 'report.xlsx'])
      expect((await bytesOf(file)).subarray(0, 2).toString()).toBe('PK');
    const text = (pdf: Buffer): string => {
      writeFileSync(join(folder, 'report.pdf'), pdf);
      const reader = [join(process.cwd(), 'tools/pdf-text.mjs'), join(folder, 'report.pdf')];
      const said = execFileSync(process.execPath, reader, { encoding: 'utf8' });
      return (JSON.parse(said) as { pages: string[] }).pages.join('\f');
    };
    const english = text(await bytesOf('report.pdf'));
    expect(english).toContain('Reports given: 1 of 3 (33.3 %)');
    expect(english).toContain('Money for trainers');
    expect(english).toContain('Ministry of Interior');
    expect(text(await bytesOf('report.pdf?language=ar')).normalize('NFKC')).toContain('64');
    expect(text(await bytesOf('report.pdf', education.reporter))).not.toContain('Reports given');
    expect((await coordinator.get(`${path}/report.odt`)).status).toBe(404);
  });
});
