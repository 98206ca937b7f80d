import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { additions } from './large-plan.mjs';
import { interleaved, milliseconds, print, rowsOf } from './measure.mjs';
import { signedIn, withProduct } from './product.mjs';

/** 170 actions of 191 records; 40 plans have 6,800. */
const size = { plans: 40, records: 191, rounds: 12 };
const bodies = ['Ministry of Interior', 'Ministry of Education', 'Ministry of Youth and Sports', 'Ministry of Justice'];

/**
 * What those who follow plans wait for, over HTTP: a region's dashboard, the submission of a report, a verifier's inbox; with
 * 40 plans, 6,800 actions and 80,000 lines reported, then with ten times as many beside them, then with all of them in view.
 */
export async function reporting() {
  await withProduct(async (address, { database, dataDir }) => {
    const sql = new pg.Client({ connectionString: database });
    await sql.connect();
    try {
      const story = await given(address, sql);
      const many = { ...story, sql, statements: statementsIn(sql, join(dataDir, 'log')) };
      await multiplied(sql, story, { from: 1, to: size.plans });
      await measured('1×: 40 plans, 80,000 lines reported', many);
      await multiplied(sql, story, { from: size.plans, to: size.plans * 10 });
      await measured('10× beside: 40 of 400 plans in view, 800,000 lines reported', many);
      await allInView(sql, story);
      await measured('10× in view: 400 plans', { ...many, rounds: 3 });
    } finally {
      await sql.end();
    }
  });
}

/** One adopted plan whose rows its region gets, with an open round; who coordinates, who reports, who looks over the region. */
async function given(address, sql) {
  const [author, coordinator, reporter, region] = [
    await signedIn(address, 'Amara Solen'),
    await signedIn(address, 'Noor Haldane'),
    await signedIn(address, 'Tomas Reeve'),
    await signedIn(address, 'Yara Bennani'),
  ];
  const named = async (resource, name) =>
    (await author.read(`${resource}?range=[0,199]`)).find((row) => row.name.en === name).id;
  const ownerBodyId = await named('bodies', 'National Prevention Secretariat');
  const regionId = await named('jurisdictions', 'Sample Region');
  const plan = await author.tell('plans', {
    ...{ title: { en: 'One of forty' }, kind: 'national', preset: 'lebanon', languages: ['en'] },
    ...{ startsOn: '2026-01-01', endsOn: '2030-12-31', ownerBodyId },
    jurisdictionId: await named('jurisdictions', 'Sampleland'),
  });
  const leads = await Promise.all(bodies.map((name) => named('bodies', name)));
  const records = additions(plan.id, size.records, { series: 3 });
  const actions = records.filter(({ kind }) => kind === 'action');
  const assignments = actions.map(({ id }, at) => ({
    ...{
      op: 'add',
      kind: 'assignment',
      id: randomUUID(),
      parent: id,
      role: 'lead',
      body: leads[at % leads.length],
    },
  }));
  const changes = [...records, ...assignments];
  await author.tell(`plans/${plan.id}/change-sets`, { baseRevision: plan.revision, changes });
  await author.tell(`plans/${plan.id}/moves`, { move: 'draft', reason: 'Assessed before' });
  const { hash } = await author.tell(`plans/${plan.id}/versions`, { kind: 'adopted' });
  const act = { bodyId: ownerBodyId, act: 'adopted', on: '2026-02-01', versionHash: hash };
  await author.tell(`plans/${plan.id}/acts`, act);
  await author.tell('releases', { planId: plan.id, toJurisdictionId: regionId, what: 'rows' });
  const round = await coordinator.tell('reporting-rounds', {
    ...{ planId: plan.id, title: 'Open', periodFrom: '2026-01-01', periodTo: '2026-06-30' },
    ...{ opensOn: '2026-02-01', dueOn: '2099-12-31' },
  });
  await sql.query('analyze');
  return { coordinator, reporter, region, regionId, plan: plan.id, round: round.id, body: leads[0], rounds: 5 };
}

const cloned = ['plan', 'plan_root', 'plan_record', 'pillar', 'action', 'indicator', 'assignment', 'release'];

/** The plan again, `from` to `to` times: 39 beside it, further ones in states of their own; each reported on for years. */
async function multiplied(sql, { plan }, { from, to }) {
  await sql.query('begin');
  // Rows are copied as they are: what the product checks was checked when the first of them was written.
  await sql.query(`set local session_replication_role = replica`);
  await sql.query('create temporary table ours on commit drop as select id from plan_record where plan_id = $1', [
    plan,
  ]);
  await sql.query(`insert into ours select id from release where plan_id = $1`, [plan]);
  await sql.query(`create temporary table times on commit drop as
    select n, case when n < ${size.plans} then (select jurisdiction_id from plan where id = '${plan}')
      else md5('state ' || n / ${size.plans})::uuid end as state from generate_series(${from}, ${to - 1}) n`);
  await sql.query(`insert into jurisdiction (id, code, name, kind, time_zone)
    select distinct state, 'S' || left(state::text, 6), '{"en":"A state"}'::jsonb, 'country', 'UTC' from times
    where state not in (select id from jurisdiction)`);
  for (const table of cloned) await sql.query(await copying(sql, table, plan));
  await sql.query(`insert into plan_version (id, plan_id, jurisdiction_id, number, kind, revision, canonical, hash, document, summary)
    select gen_random_uuid(), md5(v.plan_id::text || t.n)::uuid, t.state, v.number, v.kind, v.revision, v.canonical, md5(v.id::text || t.n),
      (select json_build_object('records', json_agg(json_build_object('id', md5(a.id::text || t.n)::uuid, 'kind', 'action')))::text
       from action a where a.plan_id = v.plan_id), v.summary
    from plan_version v cross join times t where v.plan_id = '${plan}'`);
  await reportedOn(sql, plan, from);
  await sql.query('commit');
  await sql.query('vacuum analyze');
}

const copying = async (sql, table, plan) => {
  const { rows } = await sql.query(
    `select column_name as name, udt_name as type from information_schema.columns where table_name = $1 and is_generated = 'NEVER'
     order by ordinal_position`,
    [table],
  );
  const columns = rows.map(({ name, type }) => {
    if (name === 'jurisdiction_id') return 't.state';
    if (type !== 'uuid') return `x.${name}`;
    return `case when x.${name} in (select id from ours) then md5(x.${name}::text || t.n)::uuid else x.${name} end`;
  });
  const own = table === 'plan' ? 'id' : 'plan_id';
  return `insert into ${table} (${rows.map(({ name }) => name).join(', ')})
    select ${columns.join(', ')} from ${table} x cross join times t where x.${own} = '${plan}'`;
};

/** Eleven rounds are frozen with every line verified; of the twelfth a quarter waits for the verifier, the rest is verified. */
const reportedOn = async (sql, plan, from) => {
  const plans = `(select md5('${plan}' || n)::uuid as plan, state, n from times
    ${from === 1 ? `union all select '${plan}', jurisdiction_id, 0 from plan where id = '${plan}'` : ''})`;
  await sql.query(`create temporary table rounds on commit drop as
    select gen_random_uuid() as id, p.plan, p.state, at from ${plans} p cross join generate_series(1, ${size.rounds}) at
    where p.n > 0 or at < ${size.rounds}`);
  await sql.query(`insert into reporting_round (id, plan_id, jurisdiction_id, title, period_from, period_to, opens_on, due_on, state, frozen_at)
    select id, plan, state, 'Round ' || at, day - 180, day - 1, day, case when at < ${size.rounds} then day + 60 else date '2099-12-31' end,
      case when at < ${size.rounds} then 'frozen' else 'open' end, case when at < ${size.rounds} then day + 61 end
    from rounds cross join lateral (select date '2026-02-01' - (${size.rounds} - at) * 182 as day) on_day`);
  await sql.query(`create temporary table given on commit drop as
    select gen_random_uuid() as id, r.id as round, r.plan, r.state as place, r.at, lead.body_id as body,
      case when r.at < ${size.rounds} or lead.body_id <> all (array(select body_id from assignment where plan_id = '${plan}' order by body_id limit 1))
        then 'verified' else 'submitted' end as state
    from rounds r cross join lateral (select distinct body_id from assignment where plan_id = r.plan) lead`);
  await sql.query(`insert into report (id, round_id, plan_id, jurisdiction_id, body_id, state, submitted_at, verified_at)
    select id, round, plan, place, body, state, now(), case when state = 'verified' then now() end from given`);
  await sql.query(`create temporary table said on commit drop as
    select gen_random_uuid() as id, g.id as report, g.round, g.plan, g.state, a.id as action, g.at
    from given g join assignment l on l.plan_id = g.plan and l.body_id = g.body join plan_record r on r.id = l.id join action a on a.id = r.parent_id`);
  await sql.query(`insert into report_line (id, report_id, round_id, plan_id, action_id, rank, judgement, narrative, verified_at)
    select id, report, round, plan, action, 0, (array['on-track', 'at-risk', 'off-track', 'not-started'])[1 + (hashtext(id::text) & 3)],
      'Round ' || at || ': begun in two districts.', case when state = 'verified' then now() end from said`);
  await sql.query(`insert into indicator_value (line_id, plan_id, indicator_id, value)
    select s.id, s.plan, r.id, 100 + (hashtext(s.id::text) & 255) from said s join plan_record r on r.parent_id = s.action and r.kind = 'indicator'`);
  await sql.query(`insert into evidence (line_id, plan_id, url, title)
    select id, plan, 'https://example.org/minutes', 'Minutes' from said where (hashtext(id::text) & 3) = 0`);
};

/** The region gets the plans of all states, and one person coordinates all of them. */
async function allInView(sql, { plan, regionId }) {
  await sql.query(`update jurisdiction set parent_id = $1 where code like 'S______' and name->>'en' = 'A state'`, [
    regionId,
  ]);
  await sql.query(
    `insert into access_grant (person_id, role, jurisdiction_id, from_on)
     select person.id, 'coordinator', j.id, '2020-01-01' from person, jurisdiction j
     where person.name = 'Noor Haldane' and j.name->>'en' = 'A state'`,
  );
  await sql.query('update plan set facts_revision = facts_revision + 1 where id = $1', [plan]);
}

/** How many statements of its own the product sends for one request, as the server's log has them. */
const statementsIn = (sql, folder) => async (work) => {
  const log = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
  const say = async (level) => {
    await sql.query(`alter system set log_statement = '${level}'`);
    await sql.query('select pg_reload_conf()');
    await new Promise((done) => setTimeout(done, 300));
  };
  await say('all');
  const before = log().length;
  await work();
  await new Promise((done) => setTimeout(done, 300));
  const said = log().slice(before);
  await say('none');
  /* The worker of the product's jobs looks for work meanwhile. */
  const own = said.split(/^(?=\d{4}-\d\d-\d\d )/m).filter((entry) => !/graphile_worker|get_job/.test(entry));
  const verbs = own.flatMap(
    (entry) => /LOG: {2}(?:execute [^:]*|statement):\s+(\w+)/.exec(entry)?.[1]?.toLowerCase() ?? [],
  );
  const control = ['begin', 'commit', 'rollback', 'set', 'listen', 'start', 'alter'];
  return verbs.filter((verb) => !control.includes(verb)).length;
};

async function measured(
  title,
  { coordinator, reporter, region, regionId, plan, round, body, rounds, sql, statements },
) {
  const changes = (where) => () => sql.query(`update plan set facts_revision = facts_revision + 1 where ${where}`);
  const filter = encodeURIComponent(JSON.stringify({ roundId: round, bodyId: body }));
  const [{ id: report }] = await reporter.read(`reports?filter=${filter}`);
  const begins = () => begun(sql, report);
  const dashboard = () => region.get(`regions/${regionId}/progress`);
  const trend = () => region.get(`regions/${regionId}/trend?by=status`);
  const inbox = (lines) => () => coordinator.get(`lines-to-verify?range=[0,${lines - 1}]&sort=["risk","ASC"]`);
  const every = changes('adopted_on is not null');
  /* In this order nothing is kept where every plan reported, and all is where nothing changed. */
  const cases = {
    'region, every plan reported': { before: every, work: dashboard },
    'region, one plan reported': { before: changes(`id = '${plan}'`), work: dashboard },
    'region, nothing changed': dashboard,
    'region trend, every plan reported': { before: every, work: trend },
    'region trend, nothing changed': trend,
    'inbox, every plan reported': { before: every, work: inbox(25) },
    'inbox, the first 25': inbox(25),
    'inbox, the first 200': inbox(200),
    'submit a report': {
      before: begins,
      work: (version) =>
        reporter.ask(`reports/${report}/submission`, { method: 'POST', headers: { 'If-Match': version } }),
    },
  };
  const table = rowsOf(await interleaved(cases, { rounds, warmUp: 1 }), { elsewhere: true });
  for (const row of table) {
    const { before = () => undefined, work = cases[row.what] } = cases[row.what];
    const prepared = await before();
    row.statements = await statements(() => work(prepared));
  }
  print(`reporting, ${title}`, table);
  await every();
  const { worst, asked } = await meanwhile(dashboard, () => reporter.get('session'));
  console.log(
    `\nWhile every plan is computed another person asks ${asked} times; the longest wait: ${milliseconds(worst)} ms`,
  );
  const waiting = await coordinator.ask('lines-to-verify?range=[0,0]');
  console.log(`\nLines that wait: ${waiting.headers.get('content-range')}`);
}

/** How long others wait at most who ask one thing after another while `work` lasts. */
async function meanwhile(work, asks) {
  let [worst, asked, isDone] = [0, 0, false];
  const done = work().finally(() => (isDone = true));
  while (!isDone) {
    const begun = performance.now();
    await asks();
    worst = Math.max(worst, performance.now() - begun);
    asked += 1;
  }
  await done;
  return { worst, asked };
}

/** The report as it stands before it is submitted, every line given; answers its version. */
async function begun(sql, report) {
  await sql.query(
    `update report_line set judgement = 'on-track', narrative = 'Two districts.', verified_at = null where report_id = $1`,
    [report],
  );
  await sql.query(`delete from obligation where subject_id = $1`, [report]);
  const { rows } = await sql.query(
    `update report set state = 'draft', submitted_at = null, submitted_by = null, verified_at = null, verified_by = null
     where id = $1 returning version`,
    [report],
  );
  return `"${rows[0].version}"`;
}
