import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import { documents, emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import type { PlanDocument } from '../records/record.js';
import { canonicalText, documentOf, hashOf, needsAmendment } from './canonical.js';

const [pillar, action, activity, lead, indicator] = [1, 2, 3, 4, 5].map((number) => uuidOf(1, number)) as [
  string,
  string,
  string,
  string,
  string,
];
const plan = apply(emptyPlan, [
  { op: 'set', kind: 'plan', id: planId, authoritativeLanguages: ['en'] },
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', 'title.en': 'Dialogue', 'title.ar': 'حوار' },
  { op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': 'Train', startsOn: '2026-01-01' },
  { op: 'add', kind: 'activity', id: activity, parent: action, 'title.en': 'Book a room' },
  { op: 'add', kind: 'assignment', id: lead, parent: action, body: uuidOf(9, 1), role: 'lead' },
  { op: 'add', kind: 'indicator', id: indicator, parent: activity, 'title.en': 'Trained', baselineValue: '01.50' },
]);
const afterwards = (...changes: Change[]) => canonicalText(apply(plan, changes));
const text = canonicalText(plan);

describe('the canonical text of a plan', () => {
  test('holds the text fields by id, decimals as strings, in the authoritative language only', () => {
    expect(text).toBe(
      `{"authoritativeLanguages":["en"],"format":"mufakat-plan/1","plan":"${planId}","records":[` +
        `{"authoritativeLanguages":["en"],"id":"${planId}","kind":"plan","parent":null,"position":"a0","title":{"en":"Plan of Sampleland"}},` +
        `{"code":"P1","id":"${pillar}","kind":"pillar","parent":"${planId}","position":"a0","title":{"en":"Dialogue"}},` +
        `{"code":"P1.A1","id":"${action}","kind":"action","parent":"${pillar}","position":"a0","startsOn":"2026-01-01","title":{"en":"Train"}},` +
        `{"baselineValue":"1.5","id":"${indicator}","kind":"indicator","parent":"${activity}","position":"a0","title":{"en":"Trained"}}]}`,
    );
  });

  test('stays the same when steering, sensitivity, a translation or the revision change', () => {
    const later = afterwards(
      { op: 'set', kind: 'assignment', id: lead, role: 'support' },
      { op: 'add', kind: 'risk', id: uuidOf(1, 8), parent: action, 'title.en': 'Rain' },
      { op: 'remove', kind: 'assignment', id: lead },
      { op: 'set', kind: 'action', id: action, sensitivity: 'restricted', 'title.ar': 'تدريب' },
    );
    expect(later).toBe(text);
    expect(canonicalText({ ...plan, revision: 99 })).toBe(text);
  });

  test('changes with a word, a code, a place or a removal', () => {
    const texts = [
      afterwards({ op: 'set', kind: 'action', id: action, 'title.en': 'Teach' }),
      afterwards({ op: 'set', kind: 'action', id: action, code: 'P1.A9' }),
      afterwards({ op: 'move', kind: 'action', id: action, parent: planId }),
      afterwards({ op: 'remove', kind: 'action', id: action }),
    ];
    expect(new Set([text, ...texts]).size).toBe(5);
  });

  test('does not depend on the order of records, of keys, or on how an accent was typed', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const shuffled: PlanDocument = {
          ...document,
          records: new Map(
            [...document.records]
              .reverse()
              .map(([id, record]) => [id, Object.fromEntries(Object.entries(record).reverse()) as typeof record]),
          ),
        };
        expect(canonicalText(shuffled)).toBe(canonicalText(document));
        const decomposed = JSON.parse(JSON.stringify([...document.records]).normalize('NFD')) as [string, never][];
        expect(canonicalText({ ...document, records: new Map(decomposed) })).toBe(canonicalText(document));
      }),
    );
  });

  test('read back, is the document it was made of', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const canonical = canonicalText(document);
        expect(canonicalText(documentOf(canonical))).toBe(canonical);
      }),
    );
  });

  test('is hashed by SHA-256 over UTF-8, as anyone can check', async () => {
    const words = 'خطة é 计划 🕊';
    expect(await hashOf(words)).toBe(createHash('sha256').update(words, 'utf8').digest('hex'));
    expect(await hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('an adopted plan', () => {
  test.each<[string, boolean, Change]>([
    ['a word of an action', true, { op: 'set', kind: 'action', id: action, 'title.en': 'Teach' }],
    ['a translation that is not authoritative', false, { op: 'set', kind: 'action', id: action, 'title.ar': 'تدريب' }],
    ['a sensitivity', false, { op: 'set', kind: 'action', id: action, sensitivity: 'official' }],
    ['a lead', false, { op: 'set', kind: 'assignment', id: lead, role: 'support' }],
    ['a new action', true, { op: 'add', kind: 'action', id: uuidOf(1, 9), parent: planId }],
    ['a new risk', false, { op: 'add', kind: 'risk', id: uuidOf(1, 9), parent: planId }],
    ['an activity without text under it', false, { op: 'add', kind: 'activity', id: uuidOf(1, 9), parent: action }],
    ['an activity with an indicator, removed', true, { op: 'remove', kind: 'activity', id: activity }],
  ])('asks of %s whether it needs an amendment: %s', (_, answer, change) => {
    expect(needsAmendment(change, plan)).toBe(answer);
    const isSameText = canonicalText(apply(plan, [change])) === text;
    expect(isSameText).toBe(!answer);
  });
});
