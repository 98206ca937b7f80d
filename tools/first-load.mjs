import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes of JavaScript, gzipped, that a browser fetches before any screen can begin: the page's scripts, all they import,
 * and the first words of the heaviest language.
 */
export const firstLoadBudget = 210 * 1024;

const named = /\b(?:import|from)\s*["']\.\/([^"']+\.js)["']/g;
const onThePage = /assets\/([^"']+\.js)/g;
const firstWords = /^messages-first\..*\.js$/;

/** What the page of a built web fetches at once, by file, heaviest first, and the sum; code fetched on demand is not in it. */
export function firstLoad(folder) {
  const weights = new Map();
  const fetch = (file) => {
    if (weights.has(file)) return;
    const code = readFileSync(join(folder, 'assets', file));
    weights.set(file, gzipSync(code, { level: 9 }).length);
    for (const [, next] of code.toString().matchAll(named)) fetch(next);
  };
  for (const [, file] of readFileSync(join(folder, 'index.html'), 'utf8').matchAll(onThePage)) fetch(file);
  const words = readdirSync(join(folder, 'assets')).filter((file) => firstWords.test(file));
  if (words.length === 0)
    throw new Error('The first words have no file of their own; the first load cannot be weighed.');
  const weightOf = (file) => gzipSync(readFileSync(join(folder, 'assets', file)), { level: 9 }).length;
  const [heaviest] = words.sort((a, b) => weightOf(b) - weightOf(a));
  fetch(heaviest);
  const files = [...weights].sort(([, a], [, b]) => b - a);
  return { files, total: files.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

export const tooHeavy = ({ files, total }) =>
  [
    `The first load is ${total} bytes of gzipped JavaScript, over its budget of ${firstLoadBudget}; fetch something on demand.`,
    ...files.slice(0, 8).map(([file, bytes]) => `  ${String(bytes).padStart(7)}  ${file}`),
  ].join('\n');
