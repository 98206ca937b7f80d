import { type Figure, shareOf } from '@mufakat/planning/figures/figure';
import type { TrendGroup, TrendPoint } from './trend.rules.js';

interface Within {
  readonly body: string;
  /** What it led in the round. */
  readonly led: ReadonlySet<string>;
}

const narrowed = (figure: Figure, { body, led }: Within): Figure => {
  const counted = new Set(figure.counted);
  return shareOf(
    figure.rows.filter((row) => led.has(row)).map((id) => ({ id })),
    ({ id }) => counted.has(id),
    {
      ...figure,
      silent: figure.silent.filter((one) => one === body),
      vacant: figure.vacant.filter((one) => one === body),
    },
  );
};

const each = <Name extends string>(figures: Readonly<Record<Name, Figure>>, within: Within): Record<Name, Figure> =>
  Object.fromEntries(
    Object.entries<Figure>(figures).map(([name, figure]) => [name, narrowed(figure, within)]),
  ) as Record<Name, Figure>;

const groupsOf = (groups: readonly TrendGroup[], within: Within): TrendGroup[] =>
  groups
    .map((group) => ({ ...group, byStatus: each(group.byStatus, within) }))
    .filter(({ byStatus }) => byStatus['no-report'].rows.length > 0);

/** The actions of which a body was the first lead in a round; undefined where it was asked for none. */
export const pointOfBody = (point: TrendPoint, body: string): TrendPoint | undefined => {
  const own = point.byBody.find(({ id }) => id === body);
  if (!own) return undefined;
  const within = { body, led: new Set(own.byStatus['no-report'].rows) };
  return {
    ...point,
    byStatus: each(own.byStatus, within),
    byProof: each(point.byProof, within),
    ...{ byPillar: groupsOf(point.byPillar, within), byBody: groupsOf([own], within) },
    byPlace: groupsOf(point.byPlace, within),
  };
};
