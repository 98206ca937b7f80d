import { existsSync, readFileSync } from 'node:fs';
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
  const filename = fileURLToPath(url);
  const { code } = await transform(readFileSync(filename, 'utf8'), { ...swcOptions, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
