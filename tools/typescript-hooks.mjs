import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transform } from '@swc/core';

const root = dirname(import.meta.dirname);

/** The same options as Jest's, so that a class has the same fields in tests, tools and the built product. */
export const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export async function resolve(specifier, context, next) {
  const source = sourceOf(specifier, context.parentURL);
  return source && existsSync(source)
    ? { url: pathToFileURL(source).href, shortCircuit: true }
    : next(specifier, context);
}

function sourceOf(specifier, parent) {
  const [, library, path] = /^@mufakat\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  if (library) return join(root, 'libs', library, 'src', `${path}.ts`);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && parent?.endsWith('.ts'))
    return fileURLToPath(new URL(specifier.replace(/\.js$/, '.ts'), parent));
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await translated(fileURLToPath(url)), shortCircuit: true };
}

const kept = join(root, 'node_modules', '.cache', 'mufakat', 'translated');
mkdirSync(kept, { recursive: true });

/** Translated once for the same text at the same place; many processes may do so at the same time. */
async function translated(filename) {
  const text = readFileSync(filename, 'utf8');
  const key = createHash('sha256').update(JSON.stringify(swcOptions)).update(filename).update(text).digest('hex');
  const file = join(kept, `${key}.mjs`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { code } = await transform(text, { ...swcOptions, filename });
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return code;
}
