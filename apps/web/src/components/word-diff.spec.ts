import { wordParts } from './WordDiff.js';

const changed = (before: string, after: string, language: string) =>
  wordParts({ before, after, language }).filter(({ change }) => change !== 'kept');

describe('what changed between two wordings', () => {
  it('is whole words and numbers', () => {
    expect(changed('Retrofit 60 schools', 'Retrofit 85 schools', 'en')).toEqual([
      { text: '60', change: 'deleted' },
      { text: '85', change: 'inserted' },
    ]);
  });

  it('follows the words of a language without spaces', () => {
    const parts = changed('ระบบเตือนภัย', 'ระบบเตือนภัยล่วงหน้า', 'th');
    expect(parts.every(({ change }) => change === 'inserted')).toBe(true);
    expect(parts.map(({ text }) => text).join('')).toBe('ล่วงหน้า');
  });
});
