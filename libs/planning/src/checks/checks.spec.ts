import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import { faultsIn } from '../changes/faults.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { checkDocument, checkRules, countBySeverity, errorsIn } from './all.js';
import { type Check, checkGroups } from './check.js';
import type { CheckContext } from './context.js';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const planId = uuid(0);
const [pillarId, interior, education, justice] = [uuid(1), uuid(101), uuid(102), uuid(103)];
let lastId = 500_000;
const context: CheckContext = { today: '2026-06-01', hasSuccessor: true, newId: () => uuid((lastId += 1)) };

type Fields = Record<string, unknown>;
const numbers = new Map<string, number>();
const idOf = (name: string): string => {
  if (!numbers.has(name)) numbers.set(name, 1000 + numbers.size);
  return uuid(numbers.get(name)!);
};

const root = (fields: Fields = {}): PlanRecord => ({
  id: planId,
  kind: 'plan',
  parent: null,
  position: 'a0',
  title: { en: 'National plan of Sampleland' },
  summary: {
    en: `Made after an assessment of drivers and of existing laws, for all forms of violent extremism, on the principle
      of human rights, beside the development plan. It is coordinated by a secretariat, consulted with women and youth,
      reaches municipalities, is monitored, published, and reviewed at mid-term.`,
  },
  startsOn: '2025-01-01',
  endsOn: '2029-12-31',
  ...fields,
});
const record = (kind: PlanRecord['kind'], name: string, parent: string, fields: Fields = {}): PlanRecord => ({
  id: idOf(name),
  kind,
  parent,
  position: `a${String(numbers.get(name)! - 1000).padStart(4, '0')}V`,
  ...fields,
});
const pillar: PlanRecord = {
  id: pillarId,
  kind: 'pillar',
  parent: planId,
  position: 'a0',
  code: 'P1',
  title: { en: 'Dialogue' },
  objective: { en: 'More trust between neighbours' },
};
const action = (name: string, fields: Fields = {}, parent = pillarId) =>
  record('action', name, parent, {
    code: name,
    title: { en: `Action ${name}` },
    expectedOutput: { en: `What ${name} leaves behind` },
    targetGroups: ['neighbours'],
    place: { en: 'Northern districts' },
    startsOn: '2025-01-01',
    endsOn: '2026-12-31',
    ...fields,
  });
const lead = (name: string, of: string, body = interior, fields: Fields = {}) =>
  record('assignment', name, idOf(of), { body, role: 'lead', ...fields });
const money = (name: string, of: string, fields: Fields = {}) =>
  record('budget-line', name, idOf(of), {
    year: 2026,
    currency: 'USD',
    funding: 'new-money',
    planned: '100',
    ...fields,
  });
const link = (name: string, of: string) =>
  record('driver-link', name, idOf(of), { driver: 'D1', evidence: 'Survey of 2024' });
const indicator = (name: string, of: string, fields: Fields = {}) =>
  record('indicator', name, idOf(of), {
    title: { en: 'Disputes settled without violence' },
    format: 'number',
    level: 'outcome',
    direction: 'increase',
    accumulation: 'incremental',
    acrossBodies: 'sum',
    baselineValue: '10',
    baselineSource: 'Police statistics',
    meansOfVerification: { en: 'Records of municipal mediators' },
    definition: { en: 'Agreements before mediators' },
    unit: { en: 'disputes' },
    frequency: 'yearly',
    disaggregation: ['place'],
    ...fields,
  });
const target = (name: string, of: string, fields: Fields = {}) =>
  record('target', name, idOf(of), { dueOn: '2027-12-31', value: '50', ...fields });

const documentOf = (...records: PlanRecord[]): PlanDocument => ({
  plan: planId,
  revision: 1,
  records: new Map([root(), pillar, ...records].map((one) => [one.id, one])),
});

/** An action with everything an advisor asks for. */
const sound = (name: string, fields: Fields = {}) => [
  action(name, fields),
  lead(`${name} lead`, name),
  record('assignment', `${name} support`, idOf(name), { body: education, role: 'support' }),
  money(`${name} money`, name),
  link(`${name} driver`, name),
  indicator(`${name} indicator`, name, { title: { en: `Disputes settled by ${name}` } }),
  target(`${name} target`, `${name} indicator`),
];

const rulesIn = (document: PlanDocument, more: Partial<CheckContext> = {}) =>
  checkDocument(document, { ...context, ...more }).map(({ rule, record: id }) => [rule, id]);
const only = (document: PlanDocument, rule: string, more: Partial<CheckContext> = {}) =>
  checkDocument(document, { ...context, ...more }).filter((check) => check.rule === rule);
const fixed = (document: PlanDocument, fix: readonly Change[] | undefined): PlanDocument => {
  expect(fix).toBeDefined();
  expect(faultsIn(document, fix!)).toEqual([]);
  return apply(document, fix!);
};

describe('a plan as an advisor wants it', () => {
  it('has nothing to say about', () => expect(rulesIn(documentOf(...sound('P1.A1'), ...sound('P1.A2')))).toEqual([]));
});

describe('leads and dates', () => {
  it('every action has a lead; the only other body named becomes it in one click', () => {
    const document = documentOf(action('P1.A1'), lead('s', 'P1.A1', interior, { role: 'support' }));
    const [check] = only(document, 'no-lead');
    expect(check).toMatchObject({
      severity: 'error',
      record: idOf('P1.A1'),
      fix: [{ op: 'set', id: idOf('s'), role: 'lead' }],
    });
    expect(only(fixed(document, check?.fix), 'no-lead')).toEqual([]);
  });

  it('the lead of the pillar is offered where nobody is named', () => {
    const document = documentOf(
      action('P1.A1'),
      record('assignment', 'pl', pillarId, { body: education, role: 'lead' }),
    );
    const [check] = only(document, 'no-lead');
    expect(check?.fix).toMatchObject([
      { op: 'add', kind: 'assignment', parent: idOf('P1.A1'), body: education, role: 'lead' },
    ]);
    expect(only(fixed(document, check?.fix), 'no-lead')).toEqual([]);
    expect(only(document, 'no-lead', { newId: undefined })[0]?.fix).toBeUndefined();
  });

  it('two leads at one time are one too many; co-leads and a hand-over are not', () => {
    const both = documentOf(action('P1.A1'), lead('l1', 'P1.A1'), lead('l2', 'P1.A1', education));
    const [check] = only(both, 'two-leads');
    expect(check).toMatchObject({ message: { params: { count: 2 } }, fix: [{ id: idOf('l2'), role: 'co-lead' }] });
    expect(only(fixed(both, check?.fix), 'two-leads')).toEqual([]);
    const coLeads = documentOf(
      action('P1.A1'),
      lead('l1', 'P1.A1'),
      lead('l2', 'P1.A1', education, { role: 'co-lead' }),
    );
    expect(only(coLeads, 'two-leads')).toEqual([]);
    const handedOver = documentOf(
      action('P1.A1'),
      lead('l1', 'P1.A1', interior, { to: '2025-12-31' }),
      lead('l2', 'P1.A1', education, { from: '2026-01-01' }),
    );
    expect(only(handedOver, 'two-leads')).toEqual([]);
  });

  it('a lead body that ended hands over to its successor', () => {
    const document = documentOf(action('P1.A1'), lead('l1', 'P1.A1'));
    const bodies = [{ id: interior, validTo: '2026-03-31', successor: justice }, { id: justice }];
    const [check] = only(document, 'lead-expired', { bodies });
    expect(check).toMatchObject({ message: { params: { body: interior, validTo: '2026-03-31' } } });
    const after = fixed(document, check?.fix);
    expect(rulesIn(after, { bodies }).filter(([rule]) => /lead/.test(rule!))).toEqual([]);
    expect([...after.records.values()].find(({ body }) => body === justice)).toMatchObject({
      from: '2026-04-01',
      role: 'lead',
    });
  });

  it('a body that was gone before the action began is replaced', () => {
    const bodies = [{ id: interior, validTo: '2020-12-31', successor: justice }];
    const [check] = only(documentOf(action('P1.A1'), lead('l1', 'P1.A1')), 'lead-expired', { bodies });
    expect(check?.fix).toEqual([{ op: 'set', kind: 'assignment', id: idOf('l1'), body: justice }]);
  });

  it('tells when the last lead ends before the action', () => {
    const document = documentOf(action('P1.A1'), lead('l1', 'P1.A1', interior, { to: '2025-06-30' }));
    expect(only(document, 'lead-gap')).toMatchObject([{ message: { params: { to: '2025-06-30' } } }]);
  });

  it('a body named twice with one role is named once', () => {
    const document = documentOf(
      action('P1.A1'),
      lead('l1', 'P1.A1'),
      ...['s1', 's2'].map((name) => lead(name, 'P1.A1', education, { role: 'support' })),
    );
    const [check] = only(document, 'assigned-twice');
    expect(only(fixed(document, check?.fix), 'assigned-twice')).toEqual([]);
  });

  it('every action has a time; the plan’s own is offered', () => {
    const document = documentOf(action('P1.A1', { startsOn: undefined, endsOn: undefined }), lead('l1', 'P1.A1'));
    const [check] = only(document, 'no-time');
    expect(check?.fix).toMatchObject([{ startsOn: '2025-01-01', endsOn: '2029-12-31' }]);
    expect(
      rulesIn(documentOf(action('P1.A1', { startsOn: undefined, endsOn: undefined, isOngoing: true }))).map(
        ([rule]) => rule,
      ),
    ).not.toContain('no-time');
  });

  it('an end before the start is swapped', () => {
    const document = documentOf(action('P1.A1', { startsOn: '2026-12-31', endsOn: '2026-01-01' }));
    const [check] = only(document, 'end-before-start');
    expect(check).toMatchObject({ severity: 'error', fix: [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }] });
    expect(only(fixed(document, check?.fix), 'end-before-start')).toEqual([]);
  });

  it('a date outside the period of the plan is clipped, but a time wholly outside is left to a person', () => {
    const over = documentOf(action('P1.A1', { startsOn: '2024-01-01', endsOn: '2031-12-31' }));
    expect(only(over, 'outside-period')).toMatchObject([{ fix: [{ startsOn: '2025-01-01', endsOn: '2029-12-31' }] }]);
    expect(only(fixed(over, only(over, 'outside-period')[0]?.fix), 'outside-period')).toEqual([]);
    const [apart] = only(
      documentOf(action('P1.A1', { startsOn: '2019-01-01', endsOn: '2020-12-31' })),
      'outside-period',
    );
    expect(apart).toMatchObject({ field: 'endsOn' });
    expect(apart?.fix).toBeUndefined();
  });

  it('an activity lies inside its action', () => {
    const activity = record('activity', 'act', idOf('P1.A1'), {
      title: { en: 'Workshop' },
      startsOn: '2024-06-01',
      endsOn: '2025-06-01',
    });
    expect(only(documentOf(action('P1.A1'), activity), 'activity-outside-action')).toMatchObject([
      { fix: [{ startsOn: '2025-01-01' }] },
    ]);
  });

  it('a start without end, and an end of what goes on, are told', () => {
    expect(only(documentOf(action('P1.A1', { endsOn: undefined })), 'no-end')).toMatchObject([
      { fix: [{ endsOn: '2029-12-31' }] },
    ]);
    expect(only(documentOf(action('P1.A1', { isOngoing: true })), 'ongoing-with-end')).toMatchObject([
      { fix: [{ isOngoing: null }] },
    ]);
  });

  it('a plan without period takes it from its actions', () => {
    const plan = root({ startsOn: undefined, endsOn: undefined });
    const document = {
      ...documentOf(action('P1.A1')),
      records: new Map([plan, pillar, action('P1.A1')].map((one) => [one.id, one])),
    };
    expect(only(document, 'no-period')).toMatchObject([
      { fix: [{ startsOn: '2025-01-01' }] },
      { fix: [{ endsOn: '2026-12-31' }] },
    ]);
  });
});

describe('text', () => {
  it('the assumption that Lebanon printed under P1.A2 and P2.A3 is found', () => {
    const assumption = {
      nature: 'assumption',
      title: { en: 'The peaceful resolution of conflicts lowers the resort to violence.' },
    };
    const document = documentOf(
      ...sound('P1.A2'),
      ...sound('P2.A3'),
      record('risk', 'r1', idOf('P1.A2'), assumption),
      record('risk', 'r2', idOf('P2.A3'), {
        ...assumption,
        title: { en: 'The peaceful resolution of conflicts lowers the resort to violence' },
      }),
    );
    expect(only(document, 'duplicate-text')).toMatchObject([
      { record: idOf('r2'), field: 'title.en', message: { params: { otherRecord: idOf('r1') } } },
    ]);
  });

  it('nearly the same text is found in any script', () => {
    const pair = (a: string, b: string) =>
      only(
        documentOf(action('P1.A1', { description: { xx: a } }), action('P1.A2', { description: { xx: b } })),
        'near-duplicate-text',
      );
    expect(
      pair(
        'Train teachers, municipal staff and security forces in the peaceful resolution of conflicts in all districts of the country',
        'Train teachers, municipal staff and security forces in the peaceful resolution of conflicts in all districts of the north',
      ),
    ).toHaveLength(1);
    expect(
      pair(
        'تدريب المعلمين وموظفي البلديات وقوات الأمن على الحل السلمي للنزاعات في جميع المناطق',
        'تدريب المعلمين وموظفي البلديات وقوات الأمن على الحل السلمي للنزاعات في كل المناطق',
      ),
    ).toHaveLength(1);
    expect(
      pair(
        'ฝึกอบรมครูและเจ้าหน้าที่เทศบาลเรื่องการแก้ไขความขัดแย้งอย่างสันติในทุกจังหวัดภาคใต้',
        'ฝึกอบรมครูและเจ้าหน้าที่เทศบาลเรื่องการแก้ไขความขัดแย้งอย่างสันติในทุกจังหวัดภาคเหนือ',
      ),
    ).toHaveLength(1);
    expect(
      pair(
        'Train teachers in media literacy across the coastal districts',
        'Support imams who counsel young people in prisons',
      ),
    ).toEqual([]);
  });

  it('an output copied as indicator is found', () => {
    const document = documentOf(
      action('P1.A1', { expectedOutput: { en: 'A national conference on prevention' } }),
      indicator('i', 'P1.A1', { title: { en: 'A national conference on prevention.' } }),
    );
    expect(only(document, 'output-as-indicator')).toMatchObject([
      { record: idOf('i'), message: { params: { source: 'expectedOutput' } } },
    ]);
  });

  it('duplicate codes get another, each a different one', () => {
    const document = documentOf(action('P1.A1'), action('b', { code: 'P1.A1' }), action('c', { code: 'P1.A1' }));
    const checks = only(document, 'duplicate-code');
    expect(checks).toMatchObject([{ record: idOf('b'), severity: 'error' }, { record: idOf('c') }]);
    const after = fixed(
      document,
      checks.flatMap(({ fix }) => fix ?? []),
    );
    expect(only(after, 'duplicate-code')).toEqual([]);
  });

  it('missing codes are proposed in the style of the plan', () => {
    const document = documentOf(action('P1.A1'), action('x', { code: undefined }), action('y', { code: '' }));
    const checks = only(document, 'missing-code');
    expect(checks.map(({ fix }) => fix?.[0])).toMatchObject([{ code: 'P1.A2' }, { code: 'P1.A3' }]);
  });

  it('a code of a removed action is never used again', () => {
    const registeredCodes = { 'P1.A1': uuid(77), 'P1.A2': idOf('P1.A2') };
    const checks = only(documentOf(action('P1.A1'), action('P1.A2')), 'reused-code', { registeredCodes });
    expect(checks).toMatchObject([{ record: idOf('P1.A1'), fix: [{ code: 'P1.A3' }] }]);
  });

  it('a missing title, a very long one and a placeholder are told', () => {
    expect(only(documentOf(action('P1.A1', { title: {} })), 'no-title')).toMatchObject([{ severity: 'error' }]);
    expect(only(documentOf(action('P1.A1', { title: { en: '  ' } })), 'no-title')).toHaveLength(1);
    expect(only(documentOf(action('P1.A1', { title: { en: 'word '.repeat(80) } })), 'long-title')).toHaveLength(1);
    expect(only(documentOf(action('P1.A1', { description: { en: 'TBD.' } })), 'placeholder-text')).toMatchObject([
      { field: 'description.en' },
    ]);
  });

  it('missing and stale translations are told', () => {
    const records = [
      root({ languages: ['en', 'ar'], title: { en: 'Plan', ar: 'خطة' }, summary: undefined }),
      action('P1.A1', {}, planId),
    ];
    const document = { plan: planId, revision: 1, records: new Map(records.map((one) => [one.id, one])) };
    expect(only(document, 'missing-translation')).toMatchObject([
      {
        record: idOf('P1.A1'),
        field: 'title.ar',
        message: { params: { language: 'ar', fields: 'title, expectedOutput, place' } },
      },
    ]);
    const texts = [
      {
        ...{
          record: planId,
          field: 'title',
          language: 'en',
          origin: 'human' as const,
          followsWords: null,
          sourceLanguage: null,
        },
        ...{ writtenIn: 7, ledIn: 7, followsRevision: 6 },
      },
    ];
    expect(only(document, 'stale-translation', { texts })).toMatchObject([{ record: planId, field: 'title.ar' }]);
  });

  it('a plan that is adopted with fresh translations only is not ready while one is missing or older', () => {
    const languages = { languages: ['en', 'ar'], title: { en: 'Plan', ar: 'خطة' }, summary: undefined };
    const records = [root({ ...languages, requiresFreshTranslations: true }), action('P1.A1', {}, planId)];
    const document = { plan: planId, revision: 1, records: new Map(records.map((one) => [one.id, one])) };
    expect(only(document, 'required-translation')).toMatchObject([
      { severity: 'error', record: idOf('P1.A1'), message: { params: { fields: 'title, expectedOutput, place' } } },
    ]);
    expect(only(document, 'missing-translation')).toEqual([]);
    const done = { ...document, records: new Map([[planId, document.records.get(planId)!]]) };
    expect(only(done, 'required-translation')).toEqual([]);
  });

  it('a public text that names a restricted action is told', () => {
    const document = documentOf(
      action('P1.A9', { sensitivity: 'restricted' }),
      action('P1.A1', { description: { en: 'Builds on P1.A9 and its results.' } }),
      action('P1.A2', { description: { en: 'Builds on P1.A91.' } }),
    );
    expect(only(document, 'mentions-restricted-code')).toMatchObject([
      { record: idOf('P1.A1'), message: { params: { code: 'P1.A9' } } },
    ]);
  });
});

describe('numbers', () => {
  const withIndicator = (fields: Fields, ...targets: Fields[]) =>
    documentOf(
      action('P1.A1'),
      indicator('i', 'P1.A1', fields),
      ...targets.map((one, index) => target(`t${String(index)}`, 'i', one)),
    );
  const rules = (document: PlanDocument) =>
    checkDocument(document, context)
      .filter((check) => check.record === idOf('i'))
      .map(({ rule }) => rule);

  it('an indicator has baseline, target, source and means of verification', () => {
    const bare = { baselineValue: undefined, meansOfVerification: {} };
    expect(rules(withIndicator(bare))).toEqual([
      'indicator-without-baseline',
      'indicator-without-target',
      'indicator-without-means-of-verification',
    ]);
    expect(rules(withIndicator({ baselineSource: undefined }, {}))).toEqual(['indicator-without-source']);
    expect(rules(withIndicator({ direction: undefined, accumulation: undefined }, {}))).toEqual([
      'indicator-without-rules',
    ]);
  });

  it('zero is a baseline, empty is none', () => {
    expect(rules(withIndicator({ baselineValue: '0' }, {}))).toEqual([]);
  });

  it('a target differs from the baseline and lies on the right side of it', () => {
    expect(rules(withIndicator({ baselineValue: '50.0' }, { value: '50' }))).toEqual(['target-equals-baseline']);
    expect(rules(withIndicator({}, { value: '5' }))).toEqual(['target-against-direction']);
    expect(rules(withIndicator({ direction: 'decrease' }, { value: '5' }))).toEqual([]);
  });

  it('a percentage names its denominator, stays within 100 and is not summed', () => {
    const percent = {
      format: 'percent',
      numeratorLabel: { en: 'settled' },
      denominatorLabel: { en: 'all' },
      acrossBodies: 'weighted-mean',
    };
    expect(rules(withIndicator(percent, {}))).toEqual([]);
    expect(rules(withIndicator({ ...percent, denominatorLabel: {} }, {}))).toEqual(['percent-without-denominator']);
    expect(rules(withIndicator(percent, { value: '120' }))).toEqual(['percent-above-hundred']);
    const summed = withIndicator({ ...percent, acrossBodies: 'sum' }, {});
    expect(rules(fixed(summed, only(summed, 'percent-summed')[0]?.fix))).toEqual([]);
  });

  it('a baseline in per cent agrees with its two numbers, as precisely as it is said', () => {
    const percent = {
      ...{ format: 'percent', numeratorLabel: { en: 'settled' }, denominatorLabel: { en: 'all' } },
      acrossBodies: 'weighted-mean',
    };
    const said = (baselineValue: string | undefined, baselineNumerator?: string, baselineDenominator?: string) =>
      withIndicator({ ...percent, baselineValue, baselineNumerator, baselineDenominator }, {});
    for (const value of ['33', '33.3', '33.333333']) expect(rules(said(value, '1', '3'))).toEqual([]);
    const wrong = said('40', '1', '3');
    const [found] = only(wrong, 'baseline-differs-from-share');
    expect(found?.message.params).toMatchObject({ value: '40', share: '33', numerator: '1', denominator: '3' });
    expect(rules(fixed(wrong, found?.fix))).toEqual([]);
    const empty = said(undefined, '1', '8');
    const [missing] = only(empty, 'indicator-without-baseline');
    expect(missing?.fix).toMatchObject([{ baselineValue: '12.5' }]);
    expect(rules(said('40', '1'))).toEqual(['baseline-half-a-share']);
    expect(rules(said('40', undefined, '3'))).toEqual(['baseline-half-a-share']);
    expect(rules(said('40', '1', '0'))).toEqual(['baseline-half-a-share']);
  });

  it('people are counted by sex and age', () => {
    for (const title of [
      'Number of teachers trained',
      'عدد المعلمين المشاركين في التدريب',
      'Jumlah peserta pelatihan',
      'Nombre de femmes formées',
    ]) {
      const document = withIndicator({ title: { xx: title }, disaggregation: ['place'] }, {});
      const [check] = only(document, 'people-without-sex-and-age');
      expect(check?.fix).toMatchObject([{ disaggregation: ['place', 'sex', 'age'] }]);
    }
    expect(
      rules(
        withIndicator(
          { title: { en: 'Number of teachers trained' }, level: 'output', disaggregation: ['sex', 'age'] },
          {},
        ),
      ),
    ).toEqual([]);
    expect(rules(withIndicator({ title: { en: 'Documents published' }, level: 'output' }, {}))).toEqual([]);
  });

  it('a running total does not fall', () => {
    const falling = withIndicator(
      { accumulation: 'cumulative' },
      { dueOn: '2027-12-31', value: '80' },
      { dueOn: '2026-12-31', value: '90' },
    );
    expect(only(falling, 'cumulative-target-falls')).toMatchObject([
      { message: { params: { before: '90', value: '80', dueOn: '2027-12-31' } } },
    ]);
  });

  it('while the baseline is being built neither it nor a target is asked for', () => {
    const building = withIndicator({ baselineValue: undefined, baselineExpectedOn: '2027-01-31' });
    expect(only(building, 'indicator-without-baseline')).toEqual([]);
    expect(only(building, 'indicator-without-target')).toEqual([]);
    expect(only(withIndicator({ baselineValue: undefined }), 'indicator-without-target')).toHaveLength(1);
  });

  it('a formula names indicators that are there, a required cut is one that is asked for', () => {
    expect(only(withIndicator({ formula: '[Nowhere] * 2' }), 'formula-names-unknown')).toMatchObject([
      { message: { params: { missing: 'Nowhere' } } },
    ]);
    expect(
      only(withIndicator({ disaggregation: ['sex'], requiredCuts: ['sex', 'place'] }), 'required-cut-not-asked'),
    ).toMatchObject([{ message: { params: { missing: 'place' } }, fix: [{ disaggregation: ['sex', 'place'] }] }]);
  });

  it('a target has a day', () => {
    expect(only(withIndicator({}, { dueOn: undefined }), 'target-without-day')).toMatchObject([
      { fix: [{ dueOn: '2029-12-31' }] },
    ]);
  });

  it('an action without money, or with lines marked unfunded, is unfunded; mainstreamed work is not', () => {
    expect(only(documentOf(action('P1.A1')), 'unfunded')).toHaveLength(1);
    expect(only(documentOf(action('P1.A1'), money('m', 'P1.A1', { funding: 'unfunded' })), 'unfunded')).toHaveLength(1);
    expect(only(documentOf(action('P1.A1'), money('m', 'P1.A1', { funding: 'mainstreamed' })), 'unfunded')).toEqual([]);
  });

  it('sums agree, years lie in the period, amounts have a currency', () => {
    const activity = record('activity', 'act', idOf('P1.A1'), { title: { en: 'Workshop' } });
    const document = documentOf(
      action('P1.A1'),
      activity,
      money('m', 'P1.A1', { planned: '0.3', committed: '0.4' }),
      money('m1', 'act', { planned: '0.1' }),
      money('m2', 'act', { planned: '0.2' }),
    );
    expect(only(document, 'sum-differs-from-activities')).toEqual([]);
    expect(only(document, 'committed-above-planned')).toHaveLength(1);
    const differs = apply(document, [{ op: 'set', kind: 'budget-line', id: idOf('m2'), planned: '0.3' }]);
    expect(only(differs, 'sum-differs-from-activities')).toMatchObject([
      { message: { params: { own: '0.3', activities: '0.4' } } },
    ]);
    const odd = documentOf(action('P1.A1'), money('m', 'P1.A1', { year: 2024, currency: undefined }));
    expect(only(odd, 'budget-year-outside-period')).toHaveLength(1);
    expect(only(odd, 'amount-without-currency')).toHaveLength(1);
  });
});

describe('coverage', () => {
  it('a driver or alignment covers the action, also from its pillar', () => {
    expect(only(documentOf(action('P1.A1')), 'no-driver-or-alignment')).toHaveLength(1);
    const covered = documentOf(action('P1.A1'), record('alignment', 'al', pillarId, { item: 'un-1' }));
    expect(only(covered, 'no-driver-or-alignment')).toEqual([]);
  });

  it('actions that touch personal data are named for screening, as Lebanon’s P2.A3 and P8.A1', () => {
    const texts: [string, string][] = [
      ['Establishing a Vulnerability Database', 'verified database of poor and vulnerable households'],
      ['Research on Online Radicalization and Strategic Communication', ''],
      ['Strategic communication', 'research agenda, automated text analysis of propaganda'],
      ['إنشاء قاعدة بيانات للأسر الأكثر هشاشة', ''],
      ['Penyusunan basis data kelompok rentan', ''],
    ];
    for (const [title, description] of texts) {
      const document = documentOf(action('P2.A3', { title: { xx: title }, description: { xx: description } }));
      const [check] = only(document, 'personal-data-unscreened');
      expect(check?.fix).toMatchObject([{ personalData: 'to-be-screened' }]);
      expect(only(fixed(document, check?.fix), 'personal-data-to-screen')).toHaveLength(1);
      const screened = apply(document, [{ op: 'set', kind: 'action', id: idOf('P2.A3'), personalData: 'screened' }]);
      expect(only(screened, 'personal-data-unscreened')).toEqual([]);
    }
    expect(
      only(documentOf(action('P1.A1', { title: { en: 'A high-profile conference' } })), 'personal-data-unscreened'),
    ).toEqual([]);
    expect(
      only(documentOf(action('P1.A1', { title: { en: 'Community dialogue' } })), 'personal-data-unscreened'),
    ).toEqual([]);
  });

  it('an empty pillar, an objective, an indicator and an output missing are told', () => {
    const bare = record('pillar', 'bare', planId, { title: { en: 'Youth' } });
    const found = rulesIn(documentOf(bare, action('P1.A1', { expectedOutput: undefined }))).map(([rule]) => rule);
    expect(found).toEqual(
      expect.arrayContaining(['empty-pillar', 'pillar-without-objective', 'no-indicator', 'no-expected-output']),
    );
  });

  it('a child is never less guarded than what it stands under', () => {
    const secret = { ...pillar, sensitivity: 'restricted' as const };
    const base = documentOf(action('P1.A1', { sensitivity: 'public' }));
    const document = { ...base, records: new Map([...base.records, [pillarId, secret]]) };
    expect(only(document, 'looser-than-parent')).toMatchObject([{ fix: [{ sensitivity: 'restricted' }] }]);
  });
});

describe('proof and time', () => {
  const reported = (facts: object, fields: Fields = {}) =>
    checkDocument(documentOf(action('P1.A1', fields)), { ...context, facts: [{ action: idOf('P1.A1'), ...facts }] })
      .filter(({ rule }) => checkRules.find((one) => one.rule === rule)?.group === 'proof-and-time')
      .map(({ rule }) => rule);

  it('status and dates agree', () => {
    expect(reported({ status: 'on-track' }, { endsOn: '2026-05-31' })).toEqual(['on-track-past-end']);
    expect(reported({ status: 'on-track' }, { endsOn: '2026-06-01' })).toEqual([]);
    expect(reported({ status: 'on-track' }, { endsOn: '2026-05-31', isOngoing: true })).toEqual([]);
    expect(reported({ status: 'not-started' })).toEqual(['not-started-past-start']);
    expect(reported({ status: 'completed', evidence: ['f1'] }, { startsOn: '2026-07-01' })).toEqual([
      'completed-before-start',
    ]);
  });

  it('what is completed has evidence', () => {
    expect(reported({ status: 'completed' })).toEqual(['completed-without-evidence']);
    expect(reported({ status: 'completed', evidence: ['f1'] })).toEqual([]);
  });

  it('two rounds missed are told', () => {
    expect(reported({ roundsMissed: 1 })).toEqual([]);
    expect(reported({ roundsMissed: 2 })).toEqual(['no-report-in-two-rounds']);
  });

  it('one file is evidence for one action', () => {
    const facts = ['P1.A1', 'P1.A2'].map((name) => ({ action: idOf(name), evidence: ['sha-1', `sha-${name}`] }));
    const document = documentOf(action('P1.A1'), action('P1.A2'));
    expect(only(document, 'same-evidence', { facts })).toMatchObject([
      { record: idOf('P1.A2'), message: { params: { otherRecord: idOf('P1.A1') } } },
    ]);
  });

  it('a plan that ends within a year asks for its successor', () => {
    const soon = { today: '2029-03-01', hasSuccessor: false };
    expect(only(documentOf(), 'no-successor', soon)).toMatchObject([{ record: planId }]);
    expect(only(documentOf(), 'no-successor', { ...soon, hasSuccessor: true })).toEqual([]);
    expect(only(documentOf(), 'no-successor', { ...soon, today: '2028-12-31' })).toEqual([]);
  });
});

describe('the registry of rules', () => {
  it('names each rule once, in a group, with words', () => {
    expect(new Set(checkRules.map(({ rule }) => rule)).size).toBe(checkRules.length);
    expect(checkRules.length).toBeGreaterThanOrEqual(40);
    for (const { group, explanation } of checkRules) {
      expect(checkGroups).toContain(group);
      expect(explanation).toMatch(/\.$/);
    }
  });

  it('lets only errors stand in the way of submission', () => {
    const document = documentOf(action('P1.A1'));
    expect(errorsIn(document, context).map(({ rule }) => rule)).toEqual(['no-lead']);
    expect(countBySeverity(checkDocument(document, context)).error).toBe(1);
  });
});

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const anyDay = some('2024-03-01', '2025-01-01', '2026-12-31', '2029-12-31', '2031-01-01');
const anySensitivity = some('public', 'official', 'restricted');
const anyText = some(
  { en: 'Database of households' },
  { en: 'Train teachers in the peaceful resolution of conflicts in the north' },
  { en: 'Train teachers in the peaceful resolution of conflicts in the south' },
  { en: 'TBD', ar: 'لاحقا' },
  { en: 'Builds on P1.A1' },
);
const anyAmount = some('0', '10', '50', '120');
const anyAssignment = fc.record({
  body: fc.constantFrom(interior, education),
  role: fc.constantFrom('lead', 'lead', 'co-lead', 'support'),
  from: anyDay,
  to: anyDay,
});
const anyTarget = fc.record({ value: anyAmount, dueOn: anyDay });
const anyIndicator = fc.record({
  title: anyText,
  format: some('number', 'percent', 'yes-no'),
  direction: some('increase', 'decrease'),
  accumulation: some('cumulative', 'latest'),
  acrossBodies: some('sum', 'mean'),
  baselineValue: anyAmount,
  unit: some({ en: 'persons' }),
  targets: fc.array(anyTarget, { maxLength: 3 }),
});
const anyLine = fc.record({
  year: some(2024, 2026),
  currency: some('USD'),
  funding: some('unfunded', 'new-money'),
  planned: anyAmount,
  committed: anyAmount,
});
const anySpan = { title: anyText, description: anyText, startsOn: anyDay, endsOn: anyDay };
const anyAction = fc.record({
  ...anySpan,
  code: some('P1.A1', 'P1.A2', 'x'),
  sensitivity: anySensitivity,
  isOngoing: some(true),
  personalData: some('screened', 'to-be-screened'),
  isUnderPlan: fc.boolean(),
  assignments: fc.array(anyAssignment, { maxLength: 4 }),
  indicators: fc.array(anyIndicator, { maxLength: 2 }),
  lines: fc.array(anyLine, { maxLength: 2 }),
  activities: fc.array(fc.record(anySpan), { maxLength: 2 }),
});

type Grown = Record<string, unknown>;
const below = new Set(['assignments', 'indicators', 'lines', 'activities', 'targets']);
/** Records under each other, with ids in the order they are made; fields without a value are absent. */
const grown = (rootFields: Grown, pillarFields: Grown, actions: Grown[]): PlanDocument => {
  const records: PlanRecord[] = [];
  const add = (kind: PlanRecord['kind'], parent: string | null, fields: Grown, id = uuid(10_000 + records.length)) => {
    const given = Object.entries(fields).filter(([name, value]) => value !== undefined && !below.has(name));
    records.push({
      id,
      kind,
      parent,
      position: `a${String(records.length).padStart(4, '0')}V`,
      ...Object.fromEntries(given),
    });
    return id;
  };
  const under = (kind: PlanRecord['kind'], parent: string, all: unknown) =>
    (all as Grown[]).map((fields) => ({ id: add(kind, parent, fields), fields }));
  add('plan', null, rootFields, planId);
  add('pillar', planId, pillarFields, pillarId);
  for (const { isUnderPlan, assignments, indicators, lines, activities, ...fields } of actions) {
    const id = add('action', isUnderPlan ? planId : pillarId, fields);
    under('assignment', id, assignments);
    under('budget-line', id, lines);
    under('activity', id, activities);
    for (const one of under('indicator', id, indicators).map(({ id: of, fields: { targets } }) => ({ of, targets })))
      under('target', one.of, one.targets);
  }
  return { plan: planId, revision: 1, records: new Map(records.map((one) => [one.id, one])) };
};

const plans = fc
  .tuple(
    fc.record({
      title: anyText,
      startsOn: anyDay,
      endsOn: anyDay,
      languages: some(['en', 'ar']),
      currency: some('USD'),
      sensitivity: anySensitivity,
    }),
    fc.record({ title: anyText, code: some('P1'), sensitivity: anySensitivity }),
    fc.array(anyAction, { minLength: 1, maxLength: 5 }),
  )
  .map(([rootFields, pillarFields, actions]) => grown(rootFields, pillarFields, actions));

describe('checks of any plan', () => {
  const bodies = [
    { id: interior, validTo: '2026-01-01', successor: justice },
    { id: education, validTo: '2020-01-01', successor: justice },
  ];
  const today = { ...context, bodies, hasSuccessor: false };

  it('name records that are there and fill the words they use', () => {
    fc.assert(
      fc.property(plans, (document) => {
        for (const { rule, record: id, message } of checkDocument(document, today)) {
          expect(document.records.has(id)).toBe(true);
          const words = checkRules.find((one) => one.rule === rule)!.explanation;
          for (const [, name] of words.matchAll(/\{(\w+)\}/g)) expect(message.params).toHaveProperty(name!);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('offer fixes that can be applied and settle what they were offered for', () => {
    const settled = new Set<string>();
    fc.assert(
      fc.property(plans, (document) => {
        const checks = checkDocument(document, today);
        for (const check of checks) {
          if (!check.fix) continue;
          expect(faultsIn(document, check.fix)).toEqual([]);
          const alike = (one: Check) =>
            JSON.stringify([one.rule, one.record, one.field, one.message]) ===
            JSON.stringify([check.rule, check.record, check.field, check.message]);
          const rule = checkRules.filter((one) => one.rule === check.rule);
          const after = checkDocument(apply(document, check.fix), today, rule).filter(alike);
          expect(after.length).toBeLessThan(checks.filter(alike).length);
          settled.add(check.rule);
        }
      }),
      { numRuns: 150, seed: 2026 },
    );
    expect([...settled].sort()).toEqual([
      'activity-outside-action',
      'amount-without-currency',
      'assigned-twice',
      'duplicate-code',
      'end-before-start',
      'lead-expired',
      'looser-than-parent',
      'missing-code',
      'no-end',
      'no-lead',
      'no-period',
      'no-time',
      'ongoing-with-end',
      'outside-period',
      'people-without-sex-and-age',
      'percent-summed',
      'personal-data-unscreened',
      'target-without-day',
      'two-leads',
    ]);
  });

  it('do not depend on the order in which the records come', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const turned = { ...document, records: new Map([...document.records].reverse()) };
        const plain = { ...today, newId: undefined };
        expect(checkDocument(turned, plain)).toEqual(checkDocument(document, plain));
      }),
    );
  });
});
