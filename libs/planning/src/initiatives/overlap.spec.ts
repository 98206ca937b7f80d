import fc from 'fast-check';
import { overlapDegrees, type Meeting, overlapOf, overlapsAmong } from './overlap.js';

const given = (more: Partial<Meeting> = {}): Meeting => ({
  ...{ places: ['North'], targetGroups: ['Young people'], theme: 'youth', fromOn: '2026-01-01', toOn: '2026-12-31' },
  ...more,
});
const day = fc.option(fc.constantFrom('2026-01-01', '2026-06-30', '2026-12-31', '2027-06-30'), { nil: null });
const meeting: fc.Arbitrary<Meeting> = fc.record({
  places: fc.uniqueArray(fc.constantFrom('North', 'South', 'NORTH'), { maxLength: 3 }),
  targetGroups: fc.uniqueArray(fc.constantFrom('Women', 'Teachers'), { maxLength: 2 }),
  theme: fc.option(fc.constantFrom('youth', 'gender'), { nil: null }),
  fromOn: day,
  toOn: day,
});

describe('two initiatives overlap', () => {
  it('where they share place, group or theme at the same time, and say by what', () => {
    expect(overlapOf(given(), given({ places: ['NORTH ', 'South'], toOn: '2026-03-31' }))).toEqual({
      degree: 'all',
      reasons: [
        { kind: 'place', shared: ['North'] },
        { kind: 'group', shared: ['Young people'] },
        { kind: 'theme', shared: ['youth'] },
        { kind: 'period', shared: ['2026-01-01', '2026-03-31'] },
      ],
    });
    expect(overlapOf(given(), given({ theme: null }))?.degree).toBe('much');
    expect(overlapOf(given({ fromOn: null, toOn: null }), given({ theme: 'gender' }))?.degree).toBe('some');
  });

  it('but not by one thing alone, and not at different times', () => {
    expect(overlapOf(given(), given({ places: ['South'], theme: 'gender' }))).toBeUndefined();
    expect(overlapOf(given(), given({ fromOn: '2027-01-01', toOn: null }))).toBeUndefined();
  });

  it('as much the one way as the other, and never less for sharing more', () => {
    fc.assert(
      fc.property(meeting, meeting, (a, b) => {
        const [there, back] = [overlapOf(a, b), overlapOf(b, a)];
        expect(there?.degree).toBe(back?.degree);
        const more = overlapOf({ ...a, places: [...a.places, 'Coast'] }, { ...b, places: [...b.places, 'Coast'] });
        if (there)
          expect(more && overlapDegrees.indexOf(more.degree)).toBeGreaterThanOrEqual(
            overlapDegrees.indexOf(there.degree),
          );
      }),
    );
  });

  it('are listed once a pair, the strongest first, and never within one body', () => {
    const all = [
      { id: '1', bodyId: 'x', ...given() },
      { id: '2', bodyId: 'x', ...given() },
      { id: '3', bodyId: 'y', ...given({ theme: null }) },
      { id: '4', bodyId: 'z', ...given() },
    ];
    const met = overlapsAmong(all).map(({ a, b, overlap }) => [a.id + b.id, overlap.degree]);
    expect(met).toEqual([
      ['14', 'all'],
      ['24', 'all'],
      ['13', 'much'],
      ['23', 'much'],
      ['34', 'much'],
    ]);
  });
});
