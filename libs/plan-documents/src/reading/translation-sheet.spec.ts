import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeTranslationSheet } from '../writing/translation-sheet.js';
import { readFile } from './read-file.js';
import { readTranslationSheet } from './translation-sheet.js';

const plan = '00000000-0000-4000-8000-000000000001';
const given = (texts: readonly { source: string; target: string }[]) => ({
  ...{ plan, title: 'Plan', revision: 12, from: 'en', to: 'ar', isRightToLeft: true },
  headings: ['Where', 'English', 'Arabic', 'State'] as const,
  texts: texts.map((text, at) => ({
    ...{ ...text, where: `A${String(at)} Title`, state: 'missing', field: 'title' },
    record: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  })),
});
const readBack = async (bytes: Uint8Array) => {
  const { sheets } = await readFile(bytes, 'sheet.xlsx');
  return readTranslationSheet(
    sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(({ text }) => text)) })),
  );
};

describe('a translation sheet', () => {
  test('comes back with what it was made from and the words of every row, formulas and lines among them', async () => {
    const texts = [
      { source: 'Train teachers', target: 'تدريب المعلمين' },
      { source: '=1+1', target: '' },
      { source: 'One\nTwo', target: 'واحد\nاثنان' },
    ];
    const read = await readBack(await writeTranslationSheet(given(texts)));
    expect(read).toMatchObject({ plan, revision: 12, from: 'en', to: 'ar' });
    expect(read?.rows.map(({ source, target }) => ({ source, target }))).toEqual(texts);
    expect(read?.rows[0]).toMatchObject({ row: 2, field: 'title', record: '00000000-0000-4000-8000-000000000000' });
  });

  test('of whatever words comes back as it was written', async () => {
    const words = fc
      .stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} .,;()%-]{0,40}[\p{L}\p{N}]$/u)
      .map((text) => text.replace(/ +/g, ' ').normalize('NFC'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ source: words, target: words }), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          const read = await readBack(await writeTranslationSheet(given(texts)));
          expect(read?.rows.map(({ source, target }) => [source, target])).toEqual(
            texts.map(({ source, target }) => [source, target]),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test('is none where the mark is missing', () => {
    expect(readTranslationSheet([{ name: 'Sheet1', rows: [['id', 'where', 'en', 'ar']] }])).toBeUndefined();
  });
});
