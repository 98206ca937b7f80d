import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { readEnvironment } from '../apps/api/src/platform/config/environment.js';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

interface Service {
  image?: string;
  build?: string;
  init?: boolean;
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas: number };
  configs?: { source: string }[];
  volumes?: string[];
  healthcheck?: unknown;
}

const compose = parse(read('docker-compose.yml')) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  configs: Record<string, { content: string }>;
};
const { database, api, proxy, mail } = compose.services;

/** As Compose fills in `${NAME:-default}` and `${NAME:?refusal}`. */
const filled = (text: string, values: Record<string, string>) =>
  text.replaceAll(
    /\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g,
    (_, name: string, fallback?: string) => values[name] ?? fallback ?? '',
  );

describe('docker-compose.yml', () => {
  it('has PostgreSQL, two replicas of the API, a proxy and a mail catcher', () => {
    expect(Object.keys(compose.services)).toEqual(['database', 'api', 'proxy', 'mail']);
    expect(database?.image).toMatch(/^postgres:(1[5-9]|2\d)/);
    expect(api?.deploy?.replicas).toBe(2);
    expect(mail?.image).toContain('mailpit');
  });

  it('gives the API a configuration that it accepts, without sample people', () => {
    const values = { POSTGRES_PASSWORD: 'secret' };
    const given = Object.entries(api?.environment ?? {}).map(([name, text]) => [name, filled(text, values)]);
    const environment = readEnvironment(Object.fromEntries(given) as Record<string, string>);

    expect(environment).toMatchObject({
      databaseUrl: 'postgres://mufakat:secret@database:5432/mufakat',
      smtpUrl: 'smtp://mail:1025',
      publicUrl: 'https://localhost',
      trustProxy: true,
      sampleAllowed: false,
    });
  });

  it('holds no password', () => {
    const passwords = Object.values(compose.services).flatMap(({ environment = {} }) =>
      Object.entries(environment).filter(
        ([name, text]) => /PASSWORD|_URL/.test(name) && /PASSWORD|:[^/@]+@/.test(name + text),
      ),
    );

    expect(passwords.length).toBeGreaterThan(1);
    for (const [, text] of passwords) expect(text).toContain('${POSTGRES_PASSWORD:?');
  });

  it('starts the API when the database answers, and opens the proxy when the API is ready', () => {
    expect(api?.depends_on?.['database']?.condition).toBe('service_healthy');
    expect(database?.healthcheck).toBeDefined();
    expect(proxy?.depends_on?.['api']?.condition).toBe('service_healthy');
    expect(read('Dockerfile')).toContain('/api/health/ready');
  });

  it('names only volumes and configs that it declares', () => {
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((text) => text.split(':')[0]),
    );
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(named));
    expect(Object.keys(compose.configs)).toEqual(proxy?.configs?.map(({ source }) => source));
  });

  it('lets live updates through the proxy at once, on the port that the API listens on', () => {
    const content = compose.configs['caddyfile']?.content ?? '';
    expect(content).toContain('flush_interval -1');
    expect(content).toContain(`api ${/PORT=(\d+)/.exec(read('Dockerfile'))?.[1] ?? ''}`);
  });
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));

  it('is built on glibc in stages, and runs as somebody other than root', () => {
    expect(lines.filter((line) => line.startsWith('FROM')).length).toBeGreaterThan(1);
    expect(lines.join('\n')).not.toMatch(/^FROM .*alpine/m);
    expect(last).toContain('USER node');
    expect(api?.init).toBe(true);
  });

  it('knows every workspace', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
    const workspaces = Object.keys(packages).filter((path) => path && !path.includes('node_modules'));

    for (const path of workspaces) expect(lines).toContain(`COPY ${path}/package.json ${path}/`);
  });
});
