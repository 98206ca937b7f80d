import { proofLevels, proofs } from '@mufakat/planning/status/proof';
import { judgements, statuses } from '@mufakat/planning/status/scale';
import { strFromU8, unzipSync } from 'fflate';
import { givenJurisdiction, givenPerson, givenRelease, type SignedPerson } from '../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../test/reporting.world.js';
import { openGround } from '../test/world.js';
import { contract } from './openapi.js';

/*
 * The list of every place where a status or a value leaves the system. Wherever one does it is told whose word it is (claimed,
 * verified, official) and what stands behind it (nothing, evidence, a verifier, an independent body); a number of statuses says how
 * many of it are whose.
 */

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}
let schemas: Readonly<Record<string, Schema>>;
const resolved = (schema: Schema): Schema => {
  const $ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  const found = $ref ? (schemas[$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  return found.items ? resolved(found.items) : found;
};
/** One of the nine, or a step of a plan's own scale, which travels as text under these names. */
const saysStatus = (name: string, schema: Schema): boolean => {
  const { enum: words = [] } = resolved(schema);
  const isOfTheNine = (judgements as readonly string[]).every((word) => words.includes(word));
  return isOfTheNine || /^(judgement|verifierStatus|verifier)$/.test(name);
};
const saysValue = (name: string, schema: Schema): boolean => name === 'value' && !resolved(schema).properties;

/** Where it stands alone, and why it may. */
const aloneBecause: Readonly<Record<string, string>> = {
  'ReportScaleStep.status': 'a step of the scale, said of nothing yet',
  'ScaleStepView.status': 'a step of the scale, said of nothing yet',
  'ReportQuestion.when': 'a question’s condition',
  'LineForm.judgement': 'what somebody sends in',
  'LinkAnswer.judgement': 'what somebody sends in',
  'HintView.status': 'the system’s own hint, beside the words of people',
  'AnswerLinkView.judgement': 'the reader’s own word, which no report has said yet',
  'ActionFactsView.status': 'what the checks compute with; their sentence says “reported as”',
};

/** Values that are promises, terms or parts of a thing that says its proof. */
const valueAloneBecause: Readonly<Record<string, string>> = {
  TargetDraft: 'a target',
  TargetRecord: 'a target',
  TargetChanges: 'a target',
  LineTarget: 'a target',
  TargetView: 'a target',
  TargetResultView: 'a target; what was reached by its day is the figure beside it',
  ValueGivenForm: 'what somebody sends in',
  ValueCorrection: 'what somebody sends in',
  IndicatorEntryDraft: 'what somebody sends in',
  FigureView: 'a share of reports, bodies or records; of a status `proved` stands beside it',
  PackedShareView: 'a share; by proof it is divided itself',
  IndicatorFigureView: 'stands in an indicator or a point of its trend, which say their proof',
  ValueView: 'stands in a line, which says its proof',
  ReplacedValueView: 'no value any more; says whether it was official',
  IndicatorEntryView: 'measured elsewhere or an overlap: its author, its source and its reason stand in it',
  EntryShownView: 'measured elsewhere or an overlap: its author, its source and its reason stand in it',
  InitiativeValueView: 'its body’s own word until a report takes it over; the update says evidence',
  CoverageSquareView: 'a choice of a dimension',
};

describe('every answer that says a status or a value', () => {
  beforeAll(async () => {
    const { components } = await contract();
    schemas = components?.schemas ?? {};
  });
  const places = (says: typeof saysStatus) =>
    Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, schema]) =>
        says(field, schema) ? [{ name, field, properties }] : [],
      ),
    );
  const isProved = (properties: object): boolean =>
    'proved' in properties || ('proof' in properties && 'proofLevel' in properties);

  it('says whose word it is and what stands behind it, or is named here with the reason', () => {
    const alone = places(saysStatus).filter(({ properties }) => !isProved(properties));
    const names = alone.map(({ name, field }) => `${name}.${field}`).sort();
    expect(names).toEqual(Object.keys(aloneBecause).sort());
    expect(places(saysStatus).length - alone.length).toBeGreaterThan(10);
  });

  it('the same for values', () => {
    const alone = places(saysValue).filter(({ properties }) => !isProved(properties));
    expect([...new Set(alone.map(({ name }) => name))].sort()).toEqual(Object.keys(valueAloneBecause).sort());
  });
});

const ground = openGround();
const said = (word: unknown): boolean =>
  (statuses as readonly unknown[]).includes(word) && word !== 'not-due' && word !== 'no-report';

interface Found {
  readonly statuses: number;
  readonly counts: number;
  readonly alone: readonly string[];
}

/** Every status in an answer of any shape, and those that stand without whose word they are. */
const walked = (answer: unknown): Found => {
  const alone: string[] = [];
  const found = { statuses: 0, counts: 0 };
  const ofOne = (way: string, one: Record<string, unknown>) => {
    for (const name of ['status', 'judgement', 'verifierStatus', 'verifier'])
      if (said(one[name])) {
        found.statuses += 1;
        const isTold =
          proofs.some((step) => step === one['proof']) && proofLevels.some((step) => step === one['proofLevel']);
        if (!isTold) alone.push(`${way}.${name}`);
      }
  };
  const ofNine = (way: string, nine: Record<string, { numerator?: string; proved?: object }>) => {
    for (const [status, { numerator = '0', proved }] of Object.entries(nine))
      if (said(status) && numerator !== '0') {
        found.counts += 1;
        if (!proved) alone.push(`${way}.${status}`);
      }
  };
  const ofFact = (way: string, object: Record<string, unknown>) => {
    const { key, figure } = object as { key?: unknown; figure?: { numerator?: string } };
    if (typeof key === 'string' && key.startsWith('status.')) ofNine(way, { [key.slice(7)]: { ...object, ...figure } });
  };
  const walk = (one: unknown, way: string): void => {
    if (typeof one !== 'object' || one === null) return;
    const object = one as Record<string, unknown>;
    if (!/\/(scale|steps|form|hint)(\/|$)/.test(way)) ofOne(way, object);
    const nine = object['counts'] ?? object;
    if (typeof nine === 'object' && 'on-track' in nine) ofNine(way, nine as never);
    ofFact(way, object);
    for (const [name, part] of Object.entries(object)) walk(part, `${way}/${name}`);
  };
  walk(answer, '');
  return { ...found, alone };
};

interface Given {
  readonly reported: ReportedPlan;
  readonly reader: SignedPerson;
  /** Of the region, to which the rows were released. */
  readonly desk: SignedPerson;
  readonly region: string;
  readonly rounds: Readonly<Record<'frozen' | 'open', string>>;
  readonly report: string;
  readonly meeting: string;
  readonly evaluation: string;
}

/** Education's training is official with evidence; later it claims to be off track. Interior's word on the police was verified. */
const givenWords = async (): Promise<Given> => {
  const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
  const reported = await givenReportedPlan(ground, {
    also: ({ train }) => [{ op: 'set', kind: 'action', id: train, endsOn: '2026-03-31' }],
  });
  const { plan, coordinator, education, interior, actions, indicators } = reported;
  await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [region.id, plan.jurisdiction.id]);
  await givenRelease(ground, { plan, what: 'rows', toJurisdiction: region });
  const desk = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
  const first = await reported.opens({ title: 'First', opensOn: '2026-02-01', dueOn: '2026-03-31' });
  const proven = await reported.report(education.reporter, first, education.body);
  await reported.writes(education.reporter, proven, [
    {
      ...{ action: actions.train, judgement: 'completed', narrative: 'Trained all the teachers' },
      ...{ values: [{ indicator: indicators.trained, value: '200' }] },
      evidence: [{ url: 'https://example.org/list', title: 'List' }],
    },
    { action: actions.patrol, judgement: 'on-track', narrative: 'With the police' },
  ]);
  await education.reporter.post(`/api/reports/${proven.id}/submission`).expect(201);
  await reported.verifies(proven);
  await reported.verifies(await reported.sends(interior, first, 'at-risk'));
  await coordinator.post(`/api/reporting-rounds/${first.id}/freeze`, { reason: 'One is silent' }).expect(201);
  const second = await reported.opens({ title: 'Second', opensOn: '2026-04-01', dueOn: '2026-05-31' });
  const claimed = await reported.sends(education, second, 'off-track');
  const meeting = await coordinator.post('/api/meetings', {
    ...{ planIds: [plan.id], title: 'Committee', startsOn: '2099-12-01', place: 'Hall' },
    invitedBodyIds: [education.body.id],
  });
  expect(meeting.status).toBe(201);
  const evaluation = await coordinator.post('/api/evaluations', {
    ...{
      planId: plan.id,
      kind: 'mid-term',
      title: 'Mid-term',
      evaluatorName: 'Team North',
      periodFrom: '2026-01-01',
      periodTo: '2026-06-30',
    },
  });
  expect(evaluation.status).toBe(201);
  const proposed = await coordinator.post(`/api/meetings/${String(meeting.body.id)}/agenda-proposals`).expect(201);
  const { agenda } = proposed.body as { agenda: { id: string; reason: string; version: number }[] };
  const offTrack = agenda.find(({ reason }) => reason === 'off-track');
  await coordinator
    .patch(`/api/agenda-lines/${String(offTrack?.id)}`, { state: 'kept' })
    .set('If-Match', `"${String(offTrack?.version)}"`)
    .expect(200);
  return {
    ...{ reported, reader: coordinator, desk, region: region.id, report: claimed.id },
    rounds: { frozen: first.id, open: second.id },
    ...{ meeting: String(meeting.body.id), evaluation: String(evaluation.body.id) },
  };
};

let given: Given;
beforeAll(async () => {
  given = await givenWords();
}, 60_000);

const bytesOf = async (by: SignedPerson, path: string): Promise<Buffer> =>
  (
    await by
      .get(`/api/${path}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200)
  ).body as Buffer;

/** All text of an Office file. */
const textOf = (bytes: Buffer): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /(document|sharedStrings|sheet\d+)\.xml$/.test(name))
    .map(([, part]) =>
      strFromU8(part)
        .replace(/<\/w:p>|<\/si>|<\/row>|<\/c>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n');

describe('the places where a status is read', () => {
  type Path = (of: Given) => string;
  const answers: readonly (readonly [what: string, path: Path])[] = [
    [
      'progress of the plan; matrix column, side panel, home of the plan',
      ({ reported }) => `plans/${reported.plan.id}/progress`,
    ],
    ['trend and slips of the plan', ({ reported }) => `plans/${reported.plan.id}/trend`],
    ['who works with whom', ({ reported }) => `plans/${reported.plan.id}/collaboration`],
    ['what a successor carries over', ({ reported }) => `plans/${reported.plan.id}/unfinished-actions`],
    ['body page', ({ reported }) => `bodies/${reported.education.body.id}/work`],
    ['region', ({ region }) => `regions/${region}/progress`],
    ['region, who answers and what slips', ({ region }) => `regions/${region}/answers`],
    ['report, with last time beside it', ({ report }) => `reports/${report}`],
    ['inbox', () => 'lines-to-verify?range=[0,49]'],
    ['consolidated report', ({ rounds }) => `reporting-rounds/${rounds.frozen}/paper`],
    ['fact sheet of an evaluation', ({ evaluation }) => `evaluations/${evaluation}`],
    ['agenda of a meeting', ({ meeting }) => `meetings/${meeting}`],
  ];
  it.each(answers)('%s', async (_, path) => {
    const reader = path(given).startsWith('regions/') ? given.desk : given.reader;
    const answer = await reader.get(`/api/${path(given)}`).expect(200);
    const { alone, ...found } = walked(answer.body);
    expect(alone).toEqual([]);
    expect(found.statuses + found.counts).toBeGreaterThan(0);
  });
  it('tells claimed, verified and official apart in the numbers as in their rows', async () => {
    const { reported, reader } = given;
    const { body } = await reader.get(`/api/plans/${reported.plan.id}/progress`).expect(200);
    const { actions, denominators } = body as {
      actions: { id: string; status: string; proof?: string; proofLevel?: string }[];
      denominators: {
        byStatus: { counts: Record<string, { counted: number[]; proved?: { byProof: object; byLevel: object } }> };
      }[];
    };
    const tally = (words: readonly (string | undefined)[]) => {
      const counts: Record<string, number> = {};
      for (const word of words) if (word) counts[word] = (counts[word] ?? 0) + 1;
      return counts;
    };
    for (const { byStatus } of denominators)
      for (const { counted, proved = { byProof: {}, byLevel: {} } } of Object.values(byStatus.counts)) {
        const rows = counted.map((place) => actions[place]);
        expect(proved.byProof).toEqual(tally(rows.map((row) => row?.proof)));
        expect(proved.byLevel).toEqual(tally(rows.map((row) => row?.proofLevel)));
      }
    expect(actions.find(({ id }) => id === reported.actions.train)).toMatchObject({
      status: 'off-track',
      proof: 'claimed',
    });
    const patrol = actions.find(({ id }) => id === reported.actions.patrol);
    expect(patrol).toMatchObject({ lastVerified: { proof: 'official', proofLevel: 'verified' } });
    expect(patrol).not.toHaveProperty('proof');
  });

  it('says of last time how far it has come since', async () => {
    const { body } = await given.reported.education.reporter.get(`/api/reports/${given.report}`).expect(200);
    const [line] = (body as { lines: { before: object }[] }).lines;
    expect(line).toMatchObject({
      proof: 'claimed',
      before: { judgement: 'completed', proof: 'official', proofLevel: 'verified' },
    });
  });

  it('says it of what the search finds in a report', async () => {
    const { body } = await given.reader.get('/api/search?q=teachers&source=report-line').expect(200);
    expect((body as { hits: object[] }).hits).toMatchObject([{ proof: 'official', proofLevel: 'verified' }]);
  });
});

describe('the files in which a status leaves', () => {
  it.each(['report.docx', 'report.xlsx'])('consolidated report, %s', async (file) => {
    const text = textOf(await bytesOf(given.reader, `reporting-rounds/${given.rounds.frozen}/paper/${file}`));
    expect(text).toContain('Completed');
    expect(text).toContain('official, verified');
    expect(text).toContain('official 2; verified 2');
  });

  it('agenda of a meeting', async () => {
    const english = textOf(await bytesOf(given.reader, `meetings/${given.meeting}/files/agenda.docx`));
    expect(english).toContain('Off track (claimed)');
    expect(textOf(await bytesOf(given.reader, `meetings/${given.meeting}/files/agenda.docx?language=ar`))).toContain(
      '(مُبلَّغ عنه)',
    );
  });

  it.each(['evaluation.docx', 'evaluation.xlsx'])('fact sheet, %s', async (file) => {
    const text = textOf(await bytesOf(given.reader, `evaluations/${given.evaluation}/files/${file}`));
    expect(text).toContain('Actions off track');
    expect(text).toContain('claimed 1; nothing behind it 1');
  });

  it('report to be filled in, in the column of last time', async () => {
    const { reported, rounds } = given;
    const { interior } = reported;
    const report = await reported.report(interior.reporter, { id: rounds.open }, interior.body);
    expect(textOf(await bytesOf(interior.reporter, `reports/${report.id}/sheet`))).toContain(
      'At risk (official, verified)',
    );
  });

  it('the plan itself leaves without any status: it says what was adopted, not how it stands', async () => {
    const { plan } = given.reported;
    const { body } = await given.reader.get(`/api/plans/${plan.id}/document`).expect(200);
    const { statuses: found, counts } = walked(body);
    expect({ found, counts }).toEqual({ found: 0, counts: 0 });
  });
});
