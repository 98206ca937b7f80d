import { pieces, placeOfHit, type SearchHit } from './search.js';

const hit = (given: Partial<SearchHit>) =>
  ({
    source: 'record',
    sourceId: 's',
    planId: 'p',
    recordId: 'r',
    kind: 'action',
    roundId: null,
    reportId: null,
    ...given,
  }) as SearchHit;

describe('what was found', () => {
  it.each([
    [hit({}), '/plans/p/matrix?record=r'],
    [hit({ kind: 'section' }), '/plans/p/document?record=r'],
    [hit({ kind: 'plan' }), '/plans/p'],
    [hit({ source: 'version' }), '/plans/p/document?record=r'],
    [hit({ source: 'comment', roundId: 'o' }), '/plans/p/review?round=o&show=all&subject=s'],
    [hit({ source: 'comment' }), '/plans/p/review?show=all&subject=s'],
    [hit({ source: 'evidence', reportId: 'e' }), '/reports/e'],
    [hit({ source: 'paper', sourceId: 'r' }), '/rounds/r/paper'],
    [hit({ source: 'meeting', sourceId: 'm' }), '/meetings/m'],
    [hit({ source: 'decision', sourceId: 'd' }), '/decisions/d'],
    [hit({ source: 'initiative', planId: null }), '/initiatives/s'],
  ])('leads to its place', (given, place) => {
    expect(placeOfHit(given)).toBe(place);
  });

  it('is shown whole, with its marks', () => {
    const extract = {
      field: 'title',
      language: 'en',
      text: 'Youth centres open',
      marks: [
        [0, 5],
        [6, 13],
      ],
    };
    expect(pieces(extract)).toEqual([
      { text: 'Youth', isMarked: true },
      { text: ' ', isMarked: false },
      { text: 'centres', isMarked: true },
      { text: ' open', isMarked: false },
    ]);
    expect(pieces({ ...extract, marks: [] })).toEqual([{ text: 'Youth centres open', isMarked: false }]);
  });
});
