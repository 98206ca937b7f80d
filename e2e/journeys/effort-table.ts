import { readFileSync } from 'node:fs';
import type { Effort } from './effort.js';
import { expect } from './journey.js';

/** Rows of `docs/effort.md`: the work and what it costs. */
const rows = (): Map<string, Effort> => {
  const text = readFileSync(new URL('../../docs/effort.md', import.meta.url), 'utf8');
  const cells = [...text.matchAll(/^\| (\S.*?)\s+\| (\d+)\s+\| (\d+)\s+\|$/gm)];
  return new Map(cells.map(([, work = '', clicks, keys]) => [work, { clicks: Number(clicks), keys: Number(keys) }]));
};

/** The work cost what the page says. */
export const costs = (work: string, spent: Effort): void => {
  const said = rows().get(work);
  expect(said, `${work} in docs/effort.md`).toBeDefined();
  expect({ work, ...spent }).toEqual({ work, ...said });
};
