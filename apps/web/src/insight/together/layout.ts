import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
interface Node extends SimulationNodeDatum {
  readonly id: string;
}
interface Bond extends SimulationLinkDatum<Node> {
  readonly shared: number;
}

const rounds = 300;
const edge = { x: 70, y: 34 };
const within = (value: number | undefined, most: number, margin: number): number =>
  Math.min(most - margin, Math.max(margin, value ?? most / 2));

/** Places for bodies, near to whom they share much with; the same bodies always come to lie the same. */
export const placed = (
  bodies: readonly string[],
  ties: readonly { readonly a: string; readonly b: string; readonly shared: number }[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Placed> => {
  const nodes: Node[] = [...bodies].sort().map((id) => ({ id }));
  const bonds: Bond[] = ties.map(({ a, b, shared }) => ({ source: a, target: b, shared }));
  const link = forceLink<Node, Bond>(bonds)
    .id(({ id }) => id)
    .distance(({ shared }) => 300 - Math.min(6, shared) * 20)
    .strength(0.25);
  forceSimulation(nodes)
    .force('link', link)
    .force('charge', forceManyBody().strength(-2200))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.2))
    .force('collide', forceCollide(62))
    .stop()
    .tick(rounds);
  return new Map(nodes.map(({ id, x, y }) => [id, { id, x: within(x, width, edge.x), y: within(y, height, edge.y) }]));
};
