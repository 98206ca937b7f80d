import { apply } from '../changes/apply.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { checkDocument, checkRules, errorsIn, mayBeMuted } from './all.js';
import type { CheckMute } from './mute.js';
import { seenAt } from './mutes.js';
import { reasons } from './reasons.js';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [planId, action] = [uuid(0), uuid(1)];
const lead = (id: number): PlanRecord => ({
  ...{ id: uuid(id), kind: 'assignment', parent: action, position: `a${String(id)}V` },
  ...{ body: uuid(100 + id), role: 'lead' },
});
const document: PlanDocument = {
  plan: planId,
  revision: 1,
  records: new Map(
    [
      { id: planId, kind: 'plan', parent: null, position: 'a0', startsOn: '2025-01-01', endsOn: '2029-12-31' } as const,
      {
        id: action,
        kind: 'action',
        parent: planId,
        position: 'a1',
        title: { en: 'TBD' },
        startsOn: '2026-01-01',
      } as const,
      lead(2),
      lead(3),
    ].map((record) => [record.id, record]),
  ),
};

const muting = (rule: string, on: { record?: string; field?: string } = {}): CheckMute => {
  const place = { record: on.record ?? null, field: on.field ?? null };
  const said = { reason: 'Agreed with the cabinet', byName: 'Dana', at: '2026-01-01T00:00:00Z' };
  return { id: uuid(900), rule, ...place, ...said, seen: seenAt(document, place) };
};
const muted = (plan: PlanDocument, rule: string, mute: CheckMute): boolean[] =>
  checkDocument(plan, { today: '2026-06-01', hasSuccessor: true, mutes: [mute] })
    .filter((check) => check.rule === rule)
    .map((check) => check.muted?.reason === 'Agreed with the cabinet');

describe('a finding that may stand', () => {
  it('is still found, and says why it may', () => {
    const mute = muting('placeholder-text', { record: action, field: 'title.en' });
    expect(muted(document, 'placeholder-text', mute)).toEqual([true]);
  });

  it('speaks again as soon as its field changes, and not when another does', () => {
    const mute = muting('placeholder-text', { record: action, field: 'title.en' });
    const set = (fields: object) => apply(document, [{ op: 'set', kind: 'action', id: action, ...fields }]);
    expect(muted(set({ 'title.en': 'TBC' }), 'placeholder-text', mute)).toEqual([false]);
    expect(muted(set({ startsOn: '2026-02-01' }), 'placeholder-text', mute)).toEqual([true]);
  });

  it('on leads rests on who is assigned', () => {
    const mute = muting('two-leads', { record: action, field: 'lead' });
    expect(muted(document, 'two-leads', mute)).toEqual([true]);
    const more = apply(document, [{ op: 'add', ...lead(4) } as never]);
    expect(muted(more, 'two-leads', mute)).toEqual([false]);
  });

  it('may be every finding of a rule in the plan', () => {
    expect(muted(document, 'no-expected-output', muting('no-expected-output'))).toEqual([true]);
  });

  it('stands in the way of submission unless its rule lets it', () => {
    const context = { today: '2026-06-01', hasSuccessor: true };
    const errors = errorsIn(document, context).map(({ rule }) => rule);
    expect(errors).toContain('two-leads');
    const mutes = [muting('two-leads', { record: action, field: 'lead' })];
    expect(errorsIn(document, { ...context, mutes }).map(({ rule }) => rule)).not.toContain('two-leads');
    const forbidden = checkRules.find(({ rule }) => rule === 'no-title');
    expect(forbidden && mayBeMuted(forbidden)).toBe(false);
    const untitled = apply(document, [{ op: 'set', kind: 'action', id: action, 'title.en': null }]);
    const all = { ...context, mutes: [muting('no-title')] };
    expect(errorsIn(untitled, all).map(({ rule }) => rule)).toContain('no-title');
  });
});

it('every rule has its one reason, and no reason a rule that is not there', () => {
  const named = Object.values(reasons).flatMap(({ rules }) => rules);
  expect([...named].sort()).toEqual(checkRules.map(({ rule }) => rule).sort());
});
