import type { PlanDocument, PlanRecord } from '../records/record.js';
import { apply } from '../changes/apply.js';
import { checkDocument } from './all.js';
import type { CheckContext } from './context.js';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [planId, pillar, action, indicator] = [uuid(0), uuid(1), uuid(2), uuid(3)];
const context: CheckContext = { today: '2026-06-01', hasSuccessor: true };
const one = (kind: PlanRecord['kind'], id: string, parent: string | null, fields: object = {}): PlanRecord => ({
  ...{ id, kind, parent, position: `a${id.slice(-3)}V` },
  ...fields,
});

const planWith = (...records: PlanRecord[]): PlanDocument => {
  const all = [one('plan', planId, null, { title: { en: 'Plan' } }), one('pillar', pillar, planId), ...records];
  return { plan: planId, revision: 1, records: new Map(all.map((record) => [record.id, record])) };
};
const found = (document: PlanDocument, rule: string) =>
  checkDocument(document, context).filter((check) => check.rule === rule);

describe('how a plan is written', () => {
  it.each([
    ['en', 'Strengthen community resilience'],
    ['fr', 'Renforcer la résilience des communautés'],
    ['ar', 'تعزيز قدرة المجتمعات على الصمود'],
    ['id', 'Meningkatkan ketahanan masyarakat'],
    ['ru', 'Содействие устойчивости общин'],
    ['es', 'Fortalecer la resiliencia de las comunidades'],
  ])('a verb that names a wish and no work is noticed in %s', (language, title) => {
    const document = planWith(one('action', action, pillar, { title: { [language]: title } }));
    expect(found(document, 'vague-verb')).toMatchObject([{ record: action, field: `title.${language}` }]);
  });

  it('and may stand where an output says what it comes to, or later in the title', () => {
    const title = { en: 'Strengthen community resilience' };
    const output = { en: 'Twelve mediation councils with a room and a budget' };
    expect(found(planWith(one('action', action, pillar, { title, expectedOutput: output })), 'vague-verb')).toEqual([]);
    const later = { en: 'Train teachers to support pupils' };
    expect(found(planWith(one('action', action, pillar, { title: later })), 'vague-verb')).toEqual([]);
  });

  it('an output that tells what should change in others is an outcome', () => {
    const written = (text: string) => planWith(one('action', action, pillar, { expectedOutput: { en: text } }));
    expect(found(written('Increased trust in the police'), 'outcome-as-output')).toMatchObject([
      { field: 'expectedOutput.en', message: { params: { word: 'Increased' } } },
    ]);
    expect(found(written('A handbook in three languages'), 'outcome-as-output')).toEqual([]);
  });

  it('an indicator that counts what is delivered is no outcome, and one click says so', () => {
    const written = (level: string, title: string) =>
      planWith(one('action', action, pillar), one('indicator', indicator, action, { level, title: { en: title } }));
    const document = written('outcome', 'Number of workshops held');
    const [check] = found(document, 'output-as-outcome');
    expect(check).toMatchObject({ record: indicator, message: { params: { word: 'workshops', level: 'outcome' } } });
    expect(found(apply(document, check?.fix ?? []), 'output-as-outcome')).toEqual([]);
    expect(found(written('output', 'Number of workshops held'), 'output-as-outcome')).toEqual([]);
    expect(found(written('outcome', 'Share of pupils who feel safe'), 'output-as-outcome')).toEqual([]);
  });

  it('words that tie violent extremism to a belief are named', () => {
    const document = planWith(one('action', action, pillar, { title: { en: 'Counter radical Islam online' } }));
    expect(found(document, 'stigmatising-words')).toMatchObject([{ message: { params: { word: 'radical Islam' } } }]);
  });

  it('the same words as another kind of record are told, longer ones only', () => {
    const text = { en: 'Relations between neighbours in the border districts are trustful again' };
    const document = planWith(
      one('pillar', uuid(9), planId, { objective: text }),
      one('action', action, pillar, { description: text, title: { en: 'Plan' } }),
    );
    expect(found(document, 'text-repeated-elsewhere')).toMatchObject([
      { record: action, field: 'description.en', message: { params: { otherRecord: uuid(9) } } },
    ]);
  });
});

describe('what a plan speaks of', () => {
  const section = (text: string) =>
    one('section', uuid(5), planId, {
      title: { en: 'Introduction' },
      body: {
        en: {
          b1: { id: 'b1', position: 'a0', node: { type: 'paragraph', content: [{ type: 'text', text }] } },
        },
      },
    });
  const silent = (document: PlanDocument) =>
    checkDocument(document, context)
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('silent-on-'));

  it('is read in its sections, in any of the languages', () => {
    const bare = planWith(one('action', action, pillar, { title: { en: 'Meet' } }));
    expect(silent(bare)).toHaveLength(12);
    const spoken = planWith(
      one('action', action, pillar, { title: { en: 'Meet' } }),
      section('The plan rests on human rights and on an assessment of drivers.'),
    );
    expect(silent(bare).filter((rule) => !silent(spoken).includes(rule))).toEqual([
      'silent-on-drivers',
      'silent-on-principles',
    ]);
    const arabic = planWith(one('action', action, pillar, { title: { ar: 'لجنة توجيهية' } }));
    expect(silent(arabic)).not.toContain('silent-on-coordination');
  });

  it('is not asked of a plan that has no action yet', () => expect(silent(planWith())).toEqual([]));
});

describe('whom a plan reaches', () => {
  const grouped = (disaggregation?: string[]) =>
    planWith(
      one('action', action, pillar, { targetGroups: ['detainees'] }),
      one('indicator', indicator, action, { title: { en: 'Detainees in courses' }, disaggregation }),
    );

  it('a target group for which nothing is counted apart is named once', () => {
    expect(found(grouped(), 'target-group-never-disaggregated')).toMatchObject([
      { record: action, field: 'targetGroups', message: { params: { group: 'detainees', count: 1 } } },
    ]);
    expect(found(grouped(['sex']), 'target-group-never-disaggregated')).toEqual([]);
  });

  it('an action says whom it is for, a link to a driver on what evidence, a risk what is done against it', () => {
    const document = planWith(
      one('action', action, pillar),
      one('driver-link', uuid(6), action, { driver: 'D2' }),
      one('risk', uuid(7), action, { title: { en: 'Nobody comes' } }),
      one('indicator', indicator, pillar),
    );
    expect(found(document, 'no-target-group')).toMatchObject([{ record: action }]);
    expect(found(document, 'driver-without-evidence')).toMatchObject([{ message: { params: { driver: 'D2' } } }]);
    expect(found(document, 'risk-without-mitigation')).toMatchObject([{ record: uuid(7) }]);
    expect(found(document, 'indicator-without-owner')).toMatchObject([{ record: indicator }]);
    expect(found(document, 'indicator-incomplete')).toMatchObject([
      { message: { params: { missing: 'definition, level, unit, frequency' } } },
    ]);
  });

  it('a plan in which no action has a place is told so', () => {
    const two = (place?: object) => planWith(one('action', action, pillar, { place }), one('action', uuid(8), pillar));
    expect(found(two(), 'no-place-named')).toMatchObject([{ record: planId }]);
    expect(found(two({ en: 'North' }), 'no-place-named')).toEqual([]);
  });
});
