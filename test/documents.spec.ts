import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const linksOf = (document: string) =>
  [...readFileSync(join(root, document), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?:|mailto:|#)/.test(target));

describe('the documents', () => {
  it.each(documents)('%s links only to what is there', (document) => {
    const missing = linksOf(document).filter(
      (target) => !existsSync(join(root, dirname(document), target.split('#')[0] ?? '')),
    );

    expect(missing).toEqual([]);
  });

  it('the README names every variable that the configuration reads', () => {
    const source = readFileSync(join(root, 'apps/api/src/platform/config/environment.ts'), 'utf8');
    const variables = new Set([...source.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name]) => name));
    const table = readFileSync(join(root, 'README.md'), 'utf8');

    expect([...variables].filter((name) => !table.includes(`\`${name ?? ''}\``))).toEqual([]);
    expect(variables.size).toBeGreaterThan(10);
  });
});
