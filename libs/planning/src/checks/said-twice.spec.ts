import type { PlanDocument, PlanRecord } from '../records/record.js';
import { checkDocument } from './all.js';

const plan = '00000000-0000-4000-8000-000000000000';
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const documentOf = (root: Record<string, unknown>, ...records: PlanRecord[]): PlanDocument => ({
  plan,
  revision: 1,
  records: new Map(
    [{ id: plan, kind: 'plan' as const, parent: null, position: 'a0', title: { en: 'Plan' }, ...root }, ...records].map(
      (one): [string, PlanRecord] => [one.id, one],
    ),
  ),
});
const action = (number: number, fields: Record<string, unknown> = {}): PlanRecord => ({
  ...{ id: idOf(number), kind: 'action', parent: plan, position: `a${String(number)}` },
  ...{ code: `A${String(number)}`, title: { en: `Action ${String(number)}` } },
  ...fields,
});
const under = (number: number, kind: PlanRecord['kind'], of: number, fields: Record<string, unknown>): PlanRecord => ({
  ...{ id: idOf(number), kind, parent: idOf(of), position: `a${String(number)}` },
  ...fields,
});
const only = (document: PlanDocument, rule: string) =>
  checkDocument(document, { today: '2026-06-01', bodies: [] })
    .filter((check) => check.rule === rule)
    .map(({ record, field, message }) => ({ record, field, ...message.params }));

describe('a plan whose title names other years than its fields', () => {
  const of = (title: Record<string, string>, startsOn = '2021-01-01', endsOn = '2024-12-31') =>
    only(documentOf({ title, startsOn, endsOn }), 'period-in-title-differs');

  it('is told in the language of the title', () => {
    expect(of({ en: 'National Action Plan 2021-2023', fr: 'Plan national 2021-2024' })).toEqual([
      { record: plan, field: 'title.en', said: '2021-2023', startsOn: '2021-01-01', endsOn: '2024-12-31' },
    ]);
    expect(of({ ar: 'خطة العمل الوطنية ٢٠٢١ إلى ٢٠٢٣' })).toEqual([]);
    expect(of({ ar: 'خطة العمل الوطنية 2021 إلى 2023' })).toMatchObject([{ field: 'title.ar' }]);
  });

  it('is left in peace where both agree, where one year stands alone, and where a resolution is named', () => {
    expect(of({ en: 'National Action Plan 2021–2024' })).toEqual([]);
    expect(of({ en: 'Action plan (2014, revised 2020)' })).toEqual([]);
    expect(of({ en: 'Plan under resolution 2178 (2014)' })).toEqual([]);
  });
});

describe('an action whose text names another year than its dates', () => {
  const dates = { startsOn: '2025-01-01', endsOn: '2026-12-31' };
  const of = (texts: Record<string, unknown>) =>
    only(documentOf({}, action(1, { ...dates, ...texts })), 'deadline-in-text-differs');

  it('is told where the text promises a year after the end', () => {
    expect(of({ expectedOutput: { en: 'Two hundred mediators trained by the end of 2028' } })).toEqual([
      { record: idOf(1), field: 'expectedOutput.en', said: 'by the end of 2028', ...dates },
    ]);
    expect(of({ description: { fr: 'Former les médiateurs d’ici fin 2028' } })).toHaveLength(1);
    expect(of({ description: { ar: 'تدريب مئتي وسيط بحلول نهاية عام 2028' } })).toHaveLength(1);
    expect(of({ description: { en: 'Open the centre before March 2024' } })).toHaveLength(1);
  });

  it('is left in peace where the year lies within, where no deadline is meant and where it has no dates', () => {
    expect(of({ description: { en: 'A first handbook by June 2025, all trained by 2026' } })).toEqual([]);
    expect(of({ description: { en: 'Follows the strategy of 2019 and resolution 2250 (2015)' } })).toEqual([]);
    expect(of({ description: { en: 'Led by the ministry, in line with Vision 2030' } })).toEqual([]);
    expect(of({ description: { en: 'Trained by 2028' }, endsOn: undefined })).toEqual([]);
  });
});

describe('an action with a lead alone', () => {
  const lead = under(2, 'assignment', 1, { body: idOf(90), role: 'lead' });

  it('is told until a body in support or a co-lead is named', () => {
    expect(only(documentOf({}, action(1), lead), 'no-support-named')).toEqual([{ record: idOf(1), field: 'support' }]);
    const support = under(3, 'assignment', 1, { body: idOf(91), role: 'support' });
    expect(only(documentOf({}, action(1), lead, support), 'no-support-named')).toEqual([]);
  });

  it('is not told beside a missing lead, which is worse', () => {
    expect(only(documentOf({}, action(1)), 'no-support-named')).toEqual([]);
  });
});

describe('the share of a plan that has no funding', () => {
  const actions = [1, 2, 3, 4].map((number) => action(number));
  const money = (number: number, of: number, funding: string) =>
    under(number, 'budget-line', of, { year: 2026, funding, planned: '100', currency: 'USD' });
  const of = (...lines: PlanRecord[]) => only(documentOf({}, ...actions, ...lines), 'unfunded-share');

  it('is one finding of the plan that names the rows', () => {
    expect(of(money(11, 1, 'new-money'), money(12, 2, 'mainstreamed'), money(13, 3, 'unfunded'))).toEqual([
      { record: plan, field: undefined, count: 2, total: 4, share: 50, rows: 'A3, A4' },
    ]);
  });

  it('is told from a quarter on and not of a plan of a few actions', () => {
    const three = [1, 2, 3].map((one) => money(10 + one, one, 'existing-budget'));
    expect(of(...three)).toMatchObject([{ count: 1, share: 25, rows: 'A4' }]);
    expect(of(...three, money(14, 4, 'new-money'))).toEqual([]);
    expect(only(documentOf({}, action(1), action(2)), 'unfunded-share')).toEqual([]);
  });
});
