import type { FigureRead, StatusFigures } from '../progress.js';
import { answeringAsked } from './answers-asked.js';
import { type PointShown, trendLines } from './lines.js';

const byStatus = new Proxy({}, { get: () => ({ numerator: '0' }) as FigureRead }) as StatusFigures;
const place = (name: string, under: string) => ({ id: null, code: null, title: { en: name }, byStatus, under });
const point = (key: string, places: PointShown['groups']['place']): PointShown => ({
  ...{ key, title: key, note: '', asOf: '2026-06-30', byStatus, byProof: byStatus as never },
  groups: { place: places },
});

it('places of the same name in two states stay two, each from half year to half year', () => {
  const points = [
    point('2025-12-31', [place('North', 'east'), place('North', 'west')]),
    point('2026-06-30', [place('North', 'west')]),
  ];
  const groups = trendLines(points, 'place').map(({ group, lines }) => [group?.under, lines.map(({ key }) => key)]);
  expect(groups).toEqual([
    ['east', ['2025-12-31.North_east']],
    ['west', ['2025-12-31.North_west', '2026-06-30.North_west']],
  ]);
});

it('an address names the body or the post whose answers are opened, or nothing known', () => {
  const response = { numerator: '1' } as FigureRead;
  const of = (id: string | null) => ({ id, title: null, body: null, response });
  const groups = { body: [of('b1')], post: [of('p1'), of(null)] };
  expect(answeringAsked('body.b1', groups)).toMatchObject({ by: 'body', one: { id: 'b1' } });
  expect(answeringAsked('post.none', groups)).toMatchObject({ by: 'post', one: { id: null } });
  for (const asked of [null, 'body.p1', 'all', 'plan.b1']) expect(answeringAsked(asked, groups)).toBeUndefined();
});
