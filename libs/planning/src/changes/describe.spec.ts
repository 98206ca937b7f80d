import { describe as group, expect, test } from '@jest/globals';
import { fromParagraphs } from '../records/long-text.js';
import { perform } from './apply.js';
import type { Change } from './change.js';
import { describe } from './describe.js';
import { emptyPlan, planId, uuidOf } from './random-documents.spec-support.js';

const [pillar, action, section] = [1, 2, 3].map((number) => uuidOf(1, number)) as [string, string, string];
const { document } = perform(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', title: { en: 'Dialogue', ar: 'حوار' } },
  { op: 'add', kind: 'action', id: action, parent: planId, code: 'A1', title: { en: 'Train', ar: 'درّب' } },
  {
    op: 'add',
    kind: 'section',
    id: section,
    parent: planId,
    'title.en': 'Preface',
    body: { en: fromParagraphs(['Old words'], () => 'b1') },
  },
]);
const storyOf = (change: Change, languages: string[] = []) => {
  const { changes, document: after } = perform(document, [change]);
  return describe(changes[0]!, after, languages);
};

group('the story of a change', () => {
  test('tells which field of which record was what and is what', () => {
    expect(storyOf({ op: 'set', kind: 'action', id: action, 'title.en': 'Teach', code: null })).toEqual({
      op: 'set',
      kind: 'action',
      record: action,
      label: 'Teach',
      lines: [
        { address: 'title.en', field: 'title', language: 'en', label: 'Title', before: 'Train', after: 'Teach' },
        { address: 'code', field: 'code', label: 'Code', before: 'A1', after: null },
      ],
    });
  });

  test('tells long text by its words', () => {
    const [block] = Object.values(fromParagraphs(['New words'], () => 'b1'));
    const { lines } = storyOf({ op: 'set', kind: 'section', id: section, 'body.en/b1': block });
    expect(lines).toMatchObject([
      { field: 'body', language: 'en', block: 'b1', before: 'Old words', after: 'New words' },
    ]);
  });

  test('tells from where to where, in the language of the reader', () => {
    expect(storyOf({ op: 'move', kind: 'action', id: action, parent: pillar }, ['ar'])).toMatchObject({
      label: 'درّب',
      from: 'Plan of Sampleland',
      to: 'حوار',
    });
  });

  test('tells what a removed record was, and how much went with it', () => {
    expect(storyOf({ op: 'remove', kind: 'pillar', id: pillar })).toMatchObject({
      code: 'P1',
      label: 'Dialogue',
      removed: 1,
      lines: [],
    });
  });

  test('tells an addition with all it brought', () => {
    const story = storyOf({
      op: 'add',
      kind: 'action',
      id: uuidOf(2, 1),
      parent: pillar,
      'title.en': 'New',
      startsOn: '2026-01-01',
    });
    expect(story).toMatchObject({ label: 'New', to: 'Dialogue' });
    expect(story.lines.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Title', null, 'New'],
      ['Starts', null, '2026-01-01'],
    ]);
  });
});
