import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Role, roles } from '@mufakat/planning/permissions/table';
import {
  givenBody,
  type GivenGrant,
  givenPerson,
  givenRelease,
  type SignedPerson,
} from '../../../test/people.world.js';
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

type Counted = Readonly<
  Record<string, { readonly numerator: string; readonly denominator: string; readonly counted: readonly string[] }>
>;
interface Paper {
  readonly version: number;
  readonly earlier: readonly object[];
  readonly figures: {
    readonly response: { readonly numerator: string; readonly denominator: string; readonly rows: string[] } | null;
    readonly reports: readonly { readonly id: string; readonly isGiven: boolean }[];
    readonly byStatus: Counted | null;
    readonly pillars: readonly {
      readonly byStatus: Counted | null;
      readonly lines: readonly {
        readonly action: string;
        readonly status: string;
        readonly code: string;
        readonly narrative: string | null;
      }[];
    }[];
    readonly indicators: readonly { readonly figure: { readonly value: string | null } }[];
    readonly silent: readonly string[];
    readonly vacant: readonly string[];
  };
  readonly words: { readonly decisions: readonly string[] } | null;
}

describe('the consolidated report', () => {
  it('is made by the freeze, with figures, silent and vacant bodies, and decisions asked', async () => {
    const { coordinator, education, interior, empty, plan, path, freeze } = await givenFrozen();
    expect((await coordinator.post(path)).body).toMatchObject({ code: 'reporting.round-is-not-frozen' });
    expect((await coordinator.get(path)).status).toBe(404);
    await freeze();
    const made = (await coordinator.get(path).expect(200)).body as Paper;
    expect(made.figures.response).toMatchObject({ numerator: '1', denominator: '3' });
    expect(made.figures.byStatus?.['at-risk']).toMatchObject({ numerator: '1' });
    expect(made.figures.silent).toEqual([interior.body.id]);
    expect(made.figures.vacant).toEqual([empty.id]);
    expect(made.figures.indicators[0]?.figure.value).toBe('64');
    expect(made.words?.decisions).toEqual(['P1.A1 Train teachers: Money for trainers']);
    expect((await plan.author.post(path)).status).toBe(403);
    expect((await education.reporter.post(path)).status).toBe(403);
    expect((await coordinator.post(path).expect(201)).body).toEqual(made);
  });

  it('stands whenever the round is frozen: where it cannot be made, nothing is frozen', async () => {
    const { coordinator, plan, round, path, freeze } = await givenFrozen();
    const refused = `plan_id <> '${plan.id}'`;
    await ground.sql.query(`alter table consolidated_report add constraint no_paper check (${refused}) not valid`);
    const address = `/api/reporting-rounds/${round.id}`;
    expect((await coordinator.post(`${address}/freeze`, {})).status).toBe(500);
    await ground.sql.query('alter table consolidated_report drop constraint no_paper');
    expect((await coordinator.get(address)).body).toMatchObject({ state: 'open' });
    expect((await coordinator.get(path)).status).toBe(404);
    await freeze();
    await coordinator.get(path).expect(200);
  });

  const frozenFigures = async () => {
    const { coordinator, path, freeze } = await givenFrozen();
    await freeze();
    return ((await coordinator.get(path).expect(200)).body as Paper).figures;
  };
  const standing = (given: Paper['figures']['pillars'][number]['lines'], status: string) =>
    given.filter((line) => line.status === status).map(({ action }) => action);

  it('prints sums that equal the rows they open', async () => {
    const figures = await frozenFigures();
    const { reports, response, pillars, byStatus } = figures;
    expect([...(response?.rows ?? [])].sort()).toEqual(reports.map(({ id }) => id).sort());
    expect(response?.numerator).toBe(String(reports.filter(({ isGiven }) => isGiven).length));
    const lines = pillars.flatMap((pillar) => pillar.lines);
    for (const [status, whole] of Object.entries(byStatus ?? {})) {
      expect([...whole.counted].sort()).toEqual(standing(lines, status).sort());
      expect([whole.numerator, whole.denominator].map(Number)).toEqual([whole.counted.length, lines.length]);
    }
  });

  it('prints the sums of a pillar of the rows of that pillar', async () => {
    const { pillars } = await frozenFigures();
    for (const pillar of pillars)
      for (const [status, part] of Object.entries(pillar.byStatus ?? {})) {
        expect([...part.counted].sort()).toEqual(standing(pillar.lines, status).sort());
        expect([part.numerator, part.denominator].map(Number)).toEqual([part.counted.length, pillar.lines.length]);
      }
  });

  it('is made again only with a reason, with what was corrected; the one before is kept, the words stay', async () => {
    const { coordinator, education, actions, indicators, own, path, freeze } = await givenFrozen();
    await freeze();
    const made = (await coordinator.get(path).expect(200)).body as Paper;
    const words = { introduction: 'To the task force', pillars: { none: '' }, decisions: ['Move the lead'] };
    await coordinator
      .patch(path, { words })
      .set('If-Match', `"${String(made.version)}"`)
      .expect(200);
    const line = (own.lines.find(({ action }) => action === actions.train) as unknown as { id: string }).id;
    const correction = { indicator: indicators.trained, value: '99', reason: 'Counted again' };
    await coordinator.post(`/api/report-lines/${line}/corrections`, correction).expect(201);
    expect((await coordinator.get(path)).body).toMatchObject({ correctedSince: 1, edition: 1 });
    expect((await coordinator.post(`${path}/editions`, {})).status).toBe(400);
    expect((await education.reporter.post(`${path}/editions`, { reason: 'So' })).status).toBe(403);
    const again = await coordinator.post(`${path}/editions`, { reason: 'A value was counted again' }).expect(201);
    expect(again.body).toMatchObject({ edition: 2, correctedSince: 0, words, reason: 'A value was counted again' });
    expect((again.body as Paper).earlier).toMatchObject([{ edition: 1, reason: null }]);
    expect((again.body as Paper).figures.indicators[0]?.figure.value).toBe('99');
    const { rows } = await ground.sql.query<{ figures: Paper['figures'] }>(
      'select e.figures from paper_edition e join consolidated_report c on c.id = e.report_id where c.round_id = $1',
      [path.split('/')[3]],
    );
    expect(rows[0]?.figures).toEqual(made.figures);
    await expect(ground.sql.query(`update paper_edition set reason = 'Another'`)).rejects.toThrow();
  });

  it('keeps its figures whatever happens afterwards, and its words are edited', async () => {
    const { coordinator, actions, indicators, own, path, freeze } = await givenFrozen();
    await freeze();
    const made = (await coordinator.get(path).expect(200)).body as Paper;
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

  it('shows every role no more than its own and what the policy releases', async () => {
    const { coordinator, plan, path, freeze, education } = await givenFrozen();
    const { jurisdiction } = plan;
    const [fund, numbers] = [await givenBody(ground, { name: 'Fund' }), await givenBody(ground, { name: 'Numbers' })];
    await givenRelease(ground, { plan, what: 'rows', toBody: fund });
    await givenRelease(ground, { plan, what: 'figures', toBody: numbers });
    await ground.sql.query(`update plan_record set sensitivity = 'restricted' where code = 'P1.A3' and plan_id = $1`, [
      plan.id,
    ]);
    await freeze();
    const grants: Readonly<Record<Role, Partial<GivenGrant>>> = {
      administrator: {},
      auditor: { jurisdiction },
      'focal-point': { jurisdiction },
      coordinator: { jurisdiction },
      drafter: { body: education.body },
      reporter: { body: education.body },
      'clearing-officer': { body: education.body },
      advisor: { body: fund },
      'regional-secretariat': { body: fund },
      partner: { body: numbers },
      reader: { jurisdiction },
      evaluator: { plan },
    };
    const all = 'P1.A1 P1.A2 P1.A3';
    const [no, words] = ['no', 'with words'];
    const expected: Readonly<Record<Role, Readonly<Record<'own' | 'figures' | 'whole', string>>>> = {
      ...{ administrator: { own: no, figures: no, whole: no }, auditor: { own: no, figures: no, whole: no } },
      'focal-point': { own: `${all} of 3 ${words}`, figures: `${all} of 3 ${words}`, whole: `${all} of 3 ${words}` },
      evaluator: { own: `${all} of 3 ${words}`, figures: `${all} of 3 ${words}`, whole: `${all} of 3 ${words}` },
      coordinator: { own: `${all} of 3 ${words}`, figures: `${all} of 3 ${words}`, whole: `${all} of 3 ${words}` },
      drafter: { own: 'P1.A1', figures: 'P1.A1 of 3', whole: `${all} of 3 ${words}` },
      reporter: { own: 'P1.A1', figures: 'P1.A1 of 3', whole: `${all} of 3 ${words}` },
      'clearing-officer': { own: 'P1.A1', figures: 'P1.A1 of 3', whole: `${all} of 3 ${words}` },
      advisor: { own: no, figures: no, whole: no },
      'regional-secretariat': { own: '', figures: ' of 2', whole: 'P1.A1 P1.A2 of 2' },
      partner: { own: '', figures: ' of 2', whole: ' of 2' },
      reader: { own: '', figures: ' of 3', whole: `${all} of 3 ${words}` },
    };
    const seen = async (by: SignedPerson): Promise<string> => {
      const answer = await by.get(path);
      if (answer.status !== 200) return no;
      const paper = answer.body as Paper;
      const codes = paper.figures.pillars.flatMap(({ lines }) => lines.map(({ code }) => code)).join(' ');
      const of = paper.figures.byStatus ? ` of ${String(paper.figures.byStatus['at-risk']?.denominator)}` : '';
      return `${codes}${of}${paper.words ? ` ${words}` : ''}`;
    };
    for (const release of ['own', 'figures', 'whole'] as const) {
      const { version } = (await coordinator.get(path)).body as Paper;
      await coordinator
        .patch(path, { release })
        .set('If-Match', `"${String(version)}"`)
        .expect(200);
      for (const role of roles) {
        const person = await givenPerson(ground, { role, ...grants[role] });
        expect([release, role, await seen(person)]).toEqual([release, role, expected[role][release]]);
      }
    }
  });

  it('leaves as Word, Excel and PDF, in English and Arabic', async () => {
    const { coordinator, education, path, freeze } = await givenFrozen();
    await freeze();
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
