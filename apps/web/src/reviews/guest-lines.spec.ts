import { guestsIn } from './guest-lines.js';

describe('guests typed one a line', () => {
  it('are read with commas, semicolons, tabs or Arabic commas', () => {
    const text =
      'Amina, amina@example.org, Women’s League\n\nBen;ben@example.org\nCem\tcem@example.org\tRed Crescent\nدينا، dina@example.org';
    expect(guestsIn(text)).toEqual([
      { name: 'Amina', email: 'amina@example.org', organisation: 'Women’s League' },
      { name: 'Ben', email: 'ben@example.org' },
      { name: 'Cem', email: 'cem@example.org', organisation: 'Red Crescent' },
      { name: 'دينا', email: 'dina@example.org' },
    ]);
    expect(guestsIn('  ')).toEqual([]);
  });

  it('name the line that cannot be read', () => {
    expect(guestsIn('Amina, amina@example.org\nBen, nowhere')).toEqual({ line: 2 });
    expect(guestsIn(', amina@example.org')).toEqual({ line: 1 });
  });
});
