import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { main, root } from './running.mjs';
import './typescript.mjs';

const folder = join(root, 'libs', 'api-client');

/** The contract as the code says it now: the OpenAPI document and the types of the web's client. */
async function written() {
  const { contract } = await import('../apps/api/src/openapi.ts');
  const { astToString, default: openapiTypescript } = await import('openapi-typescript');
  const document = JSON.parse(JSON.stringify(await contract()));
  const types = astToString(await openapiTypescript(document, { alphabetize: true, silent: true }));
  return {
    [join(folder, 'openapi.json')]: `${JSON.stringify(document, null, 2)}\n`,
    [join(folder, 'src', 'schema.d.ts')]:
      `/* Made by npm run contract from openapi.json; not edited by hand. */\n${types}`,
  };
}

/** `npm run contract` writes both files; with `--check` it only tells whether the committed ones still hold. */
await main(async () => {
  const files = Object.entries(await written());
  if (!process.argv.includes('--check')) {
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return 0;
  }
  const stale = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const [file, text] of stale)
    console.error(
      `${file.slice(root.length + 1)} is not what the code says; run npm run contract\n${firstDifference(file, text)}`,
    );
  return stale.length;
});

function firstDifference(file, text) {
  const before = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const now = text.split('\n');
  const line = now.findIndex((content, place) => content !== before[place]);
  return `  line ${line + 1}: committed ${before[line] ?? '(nothing)'}\n  line ${line + 1}: now       ${now[line] ?? '(nothing)'}`;
}
