import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { apply } from '@mufakat/planning/changes/apply';
import { type Blocks, fromProse, plainText } from '@mufakat/planning/records/long-text';
import { RoundFile } from './reading/round-file.js';
import { type PackComment, writeReviewPack } from './writing/review-pack.js';

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const [plan, section, pillar, action] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const words = (text: string, ...marks: string[]) => ({
  ...{ type: 'text', text },
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
let next = 100;
const blocks = fromProse(
  {
    type: 'doc',
    content: [
      paragraph(words('Schools teach '), words('dialogue', 'bold'), words(' to all.')),
      paragraph(words('Parents take part.')),
      {
        type: 'bulletList',
        content: ['Teachers', 'Mentors'].map((text) => ({ type: 'listItem', content: [paragraph(words(text))] })),
      },
    ] as never,
  },
  {},
  () => idOf((next += 1)),
);
const [first = '', second = '', list = ''] = Object.keys(blocks);
const body = Object.fromEntries(Object.entries(blocks).map(([id, block]) => [`body.en/${id}`, block]));
const document = apply({ plan, revision: 0, records: new Map() }, [
  { op: 'add', kind: 'plan', id: plan, parent: null, 'title.en': 'National plan', languages: ['en'] },
  { op: 'add', kind: 'section', id: section, parent: plan, 'title.en': 'Context', ...body },
  { op: 'add', kind: 'pillar', id: pillar, parent: plan, code: 'P1', 'title.en': 'Education' },
  {
    ...{ op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': 'Train teachers' },
    ...{ 'description.en': 'In every district.', startsOn: '2027-01-01' },
  },
] as never);
const meta = { title: 'National plan', stateLine: 'Version 1', language: 'en', direction: 'ltr', bodies: [] } as const;

const pack = (comments: readonly PackComment[] = []) =>
  writeReviewPack(document, meta, { round: idOf(9), hash: 'abc', lines: ['Please return it'], comments });

interface Said {
  readonly comments?: string;
  readonly saidBefore?: readonly { id: string; author: string; text: string }[];
}

const returned = async (edit: (xml: string) => string, { comments, saidBefore = [] }: Said = {}) => {
  const parts = unzipSync(await pack());
  const xml = edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  const part: Record<string, Uint8Array> =
    comments === undefined ? {} : { 'word/comments.xml': strToU8(`<w:comments xmlns:w="w">${comments}</w:comments>`) };
  const bytes = zipSync({ ...parts, ...part, 'word/document.xml': strToU8(xml) });
  return (await RoundFile.open(bytes, 'pack.docx')).words(document, saidBefore);
};

const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
const by = (author: string) => `w:id="900" w:author="${author}" w:date="2026-01-01T00:00:00Z"`;
const runOf = (text: string) => new RegExp(`<w:r>(?:(?!<w:r>).)*?>${text}</w:t></w:r>`);
const replaced = (xml: string, from: string, to: string) => {
  expect(xml).toMatch(runOf(from));
  return xml.replace(runOf(from), () => to);
};
const tracked = (from: string, to: string, author: string) =>
  `<w:del ${by(author)}>${run(from, 'delText')}</w:del><w:ins ${by(author)}>${run(to)}</w:ins>`;
const comment = (id: string, author: string, text: string) =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p>${run(text)}</w:p></w:comment>`;
const about = (id: string, inner: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a review pack', () => {
  test('says what it was made from, and nothing where nobody wrote in it', async () => {
    const read = await returned((xml) => xml);
    expect(read).toMatchObject({ form: 'pack', plan, round: idOf(9), hash: 'abc', words: [], notices: [] });
  });

  test('brings Word comments to the record, field and phrase they are about, in the names Word keeps', async () => {
    const read = await returned(
      (xml) => {
        const phrase = replaced(xml, 'Train teachers', `${run('Train ')}${about('5', run('teachers'))}`);
        return replaced(phrase, 'Parents take part.', about('6', run('Parents take part.')));
      },
      {
        comments: comment('5', 'Rana Aziz', 'Which?') + comment('6', 'Omar', 'Good.') + comment('7', 'Omar', 'Nowhere'),
      },
    );
    expect(read?.words).toMatchObject([
      {
        is: 'comment',
        author: 'Rana Aziz',
        text: 'Which?',
        at: { record: action, field: 'title', language: 'en', quote: 'teachers', prefix: 'Train ' },
      },
      { is: 'comment', author: 'Omar', text: 'Good.', at: { record: section, field: 'body', block: second } },
      { is: 'comment', text: 'Nowhere', at: { record: null }, unplaced: 'no-range' },
    ]);
    expect(read?.words[1]?.at.quote).toBeUndefined();
  });

  test('brings tracked changes as suggestions of each author, what is untracked as of nobody', async () => {
    const read = await returned((xml) => {
      const titled = replaced(xml, 'Train teachers', tracked('Train teachers', 'Teach teachers', 'Rana'));
      const both = replaced(
        titled,
        'In every district.',
        `${run('In every ')}${tracked('district', 'town', 'Rana')}${run('.')}<w:ins ${by('Omar')}>${run(' Soon.')}</w:ins>`,
      );
      return replaced(both, 'Education', run('Learning'));
    });
    expect(read?.words.map(({ is, author, before, text }) => ({ is, author, before, text }))).toEqual([
      { is: 'change', author: undefined, before: 'Education', text: 'Learning' },
      { is: 'change', author: 'Rana', before: 'Train teachers', text: 'Teach teachers' },
      { is: 'change', author: 'Rana', before: 'In every district.', text: 'In every town.' },
      { is: 'change', author: 'Omar', before: 'In every district.', text: 'In every district. Soon.' },
    ]);
    expect(read?.words[1]?.changes).toMatchObject([{ op: 'set', id: action, 'title.en': 'Teach teachers' }]);
  });

  test('keeps the marks of a paragraph around a change, and takes out or adds whole paragraphs', async () => {
    const read = await returned((xml) => {
      const longer = replaced(
        xml,
        ' to all.',
        `${run(' to all')}<w:ins ${by('Rana')}>${run(' pupils')}</w:ins>${run('.')}`,
      );
      const gone = replaced(
        longer,
        'Parents take part.',
        `<w:del ${by('Rana')}>${run('Parents take part.', 'delText')}</w:del>`,
      );
      return gone.replace(
        /(Parents take part\..*?<\/w:p>)/,
        `$1<w:p><w:ins ${by('Rana')}>${run('Mayors help.')}</w:ins></w:p>`,
      );
    });
    expect(read?.words).toMatchObject([
      { is: 'change', at: { record: section, block: first }, text: 'Schools teach dialogue to all pupils.' },
      { is: 'change', at: { record: section, block: second }, before: 'Parents take part.', text: '' },
      { is: 'change', author: 'Rana', text: 'Mayors help.' },
    ]);
    const after = apply(
      document,
      (read?.words ?? []).flatMap(({ changes = [] }) => changes),
    );
    const text = (after.records.get(section)?.['body'] as { en: Blocks }).en;
    expect(plainText(text)).toBe('Schools teach dialogue to all pupils.\nMayors help.\nTeachers\nMentors');
    expect(JSON.stringify(text[first])).toContain('"bold"');
  });

  test('says in a comment what no field takes: an item of a list taken out, another day, an answer to the checklist', async () => {
    const read = await returned((xml) => {
      const less = replaced(xml, 'Mentors', `<w:del ${by('Rana')}>${run('Mentors', 'delText')}</w:del>`);
      const later = replaced(less, 'Jan 2027', tracked('Jan 2027', 'Mar 2027', 'Rana'));
      return later.replace(
        /(cite that evidence.*?<w:tc>.*?)<\/w:p>/,
        `$1<w:ins ${by('Rana')}>${run('Partly: no source')}</w:ins></w:p>`,
      );
    });
    expect(read?.words).toMatchObject([
      { is: 'proposal', at: { record: section, block: list }, text: 'Proposed to be taken out: Mentors' },
      { is: 'proposal', at: { record: action }, text: 'Proposed change: Period: “Jan 2027” to “Mar 2027”' },
      {
        is: 'comment',
        at: { record: null },
        author: 'Rana',
        text: expect.stringMatching(/^Checklist: .*\nPartly: no source$/s),
      },
    ]);
  });

  test('tells plainly what is gone or moved, and knows a paragraph by its words where the bookmark is gone', async () => {
    const read = await returned((xml) => {
      const unmarked = xml.replace(
        /<w:bookmarkStart [^>]*\/>((?:(?!<w:bookmarkStart).)*?Train teachers.*?)<w:bookmarkEnd [^>]*\/>/,
        '$1',
      );
      const paragraphOf = (text: string) => xml.match(/<w:p>.*?<\/w:p>/gs)?.find((one) => one.includes(text)) ?? '';
      const [moved, lost, above] = ['Parents take part.', 'In every district.', 'Schools teach '].map(paragraphOf);
      return unmarked
        .replace(String(lost), '')
        .replace(String(moved), '')
        .replace(String(above), String(moved) + String(above));
    });
    expect(read?.notices).toEqual([
      { code: 'place-missing', where: 'P1.A1', text: 'P1.A1 · In every district.' },
      { code: 'place-moved', where: '', text: 'Parents take part.' },
    ]);
    expect(read?.words).toEqual([]);
  });

  test('shows the comments of the round in its margin, and does not bring them back as new', async () => {
    const at = new Date('2026-03-01T10:00:00Z');
    const bytes = await pack([{ record: action, field: 'title', author: 'Lina', text: 'Who pays?', at }]);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('Who pays?');
    const file = await RoundFile.open(bytes, 'pack.docx');
    expect(file.words(document, [{ id: idOf(50), author: 'Lina', text: 'Who pays?' }])?.words).toEqual([]);
    expect(file.words(document, [])?.words).toMatchObject([
      { text: 'Who pays?', author: 'Lina', at: { record: action, field: 'title' } },
    ]);
  });
});
