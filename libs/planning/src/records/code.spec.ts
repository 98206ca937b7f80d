import { describe, expect, test } from '@jest/globals';
import { apply } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import { emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { proposeCode } from './code.js';
import type { Kind } from './kinds.js';

let number = 0;
const add = (kind: Kind, parent: string, code?: string): Change & { id: string } => ({
  op: 'add',
  kind,
  id: uuidOf(4, (number += 1)),
  parent,
  ...(code === undefined ? {} : { code }),
});
const planOf = (...changes: Change[]) => apply(emptyPlan, changes);

describe('a code is proposed', () => {
  test('as the next of the siblings', () => {
    const pillar = add('pillar', planId, 'P1');
    const plan = planOf(
      pillar,
      add('action', pillar.id, 'P1.A1'),
      add('action', pillar.id, 'P1.A3'),
      add('action', pillar.id),
    );
    expect(proposeCode(plan, pillar.id)).toBe('P1.A4');
    expect(proposeCode(plan, planId)).toBe('P2');
  });

  test('as wide as the siblings are, in the style most of them have', () => {
    const pillar = add('pillar', planId, 'I');
    const plan = planOf(pillar, ...['A08', 'A09', 'x7'].map((code) => add('action', pillar.id, code)));
    expect(proposeCode(plan, pillar.id)).toBe('A10');
  });

  test('as cousins continue their own parent', () => {
    const [one, two] = [add('pillar', planId, '1'), add('pillar', planId, '2')];
    const plan = planOf(one, two, add('action', one.id, '1.a1'), add('action', one.id, '1.a2'));
    expect(proposeCode(plan, two.id)).toBe('2.a1');
  });

  test('as the next number where actions are numbered through the plan', () => {
    const [one, two, three] = [add('pillar', planId), add('pillar', planId), add('pillar', planId)];
    const plan = planOf(
      one,
      two,
      three,
      ...['1', '2', '3'].map((code) => add('action', one.id, code)),
      add('action', two.id, '4'),
    );
    expect(proposeCode(plan, three.id)).toBe('5');
    expect(proposeCode(plan, one.id)).toBe('5');
  });

  test('as the next number even where one happens to begin like its pillar', () => {
    const [one, two] = [add('pillar', planId, '1'), add('pillar', planId, '2')];
    const plan = planOf(one, two, ...['1', '2', '3'].map((code) => add('action', one.id, code)));
    expect(proposeCode(plan, two.id)).toBe('4');
  });

  test('on its own under a pillar without a code, whatever cousins continue', () => {
    const [one, two] = [add('pillar', planId, 'P1'), add('pillar', planId)];
    const plan = planOf(one, two, add('action', one.id, 'P1.A1'));
    expect(proposeCode(plan, two.id)).toBe('A1');
  });

  test.each<[string | undefined, Kind, string]>([
    ['P1', 'action', 'P1.A1'],
    ['P1', 'pillar', 'P1.1'],
    ['1.2', 'action', '1.2.1'],
    ['1.2', 'indicator', '1.2.1'],
    [undefined, 'action', 'A1'],
  ])('from a parent coded %p for an only %s', (code, kind, proposed) => {
    const pillar = add('pillar', planId, code);
    expect(proposeCode(planOf(pillar), pillar.id, { kind })).toBe(proposed);
  });

  test('never one that is used, or that was registered and removed', () => {
    const pillar = add('pillar', planId, 'P1');
    const plan = planOf(pillar, add('action', pillar.id, 'P1.A1'), add('risk', pillar.id, 'P1.A2'));
    expect(proposeCode(plan, pillar.id, { registered: new Set(['P1.A3', 'P1.A4']) })).toBe('P1.A5');
  });

  test('for nothing under a parent that is not there', () =>
    expect(proposeCode(emptyPlan, uuidOf(7, 7))).toBeUndefined());
});
