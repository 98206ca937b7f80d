import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

/** One planted import a line: the rule that must report it, the file it stands in, what it imports. */
const planted = [
  ['no-circles', 'libs/planning/src/circle/a.ts', './b.js'],
  ['no-missing', 'libs/planning/src/missing.ts', './nowhere.js'],
  ['libs-know-no-app', 'libs/plan-documents/src/leaning.ts', '../../../apps/api/src/plans/plan.entity.js'],
  ['planning-is-alone', 'libs/planning/src/reading.ts', 'node:fs'],
  ['planning-is-alone', 'libs/planning/src/framework.ts', '@nestjs/common'],
  ['web-and-api-never-meet', 'apps/web/src/plans/PlanCopy.tsx', '../../../api/src/plans/plan.entity.js'],
  ['api-and-web-never-meet', 'apps/api/src/plans/plans.pages.ts', '../../../web/src/plans/PlanList.js'],
  ['api-platform-knows-no-feature', 'apps/api/src/platform/http/greedy.ts', '../../plans/plan.entity.js'],
  ['web-platform-knows-no-feature', 'apps/web/src/platform/greedy.ts', '../plans/index.js'],
  ['web-platform-knows-no-feature', 'apps/web/src/components/Greedy.tsx', '../plans/index.js'],
  ['api-front-door', 'apps/api/src/reviews/reviews.service.ts', '../plans/plan.entity.js'],
  ['api-front-door', 'apps/api/src/history/history.service.ts', '../plans/plan.entity.js'],
  ['web-front-door', 'apps/web/src/reviews/ReviewShow.tsx', '../plans/PlanList.js'],
  ['rules-are-plain', 'apps/api/src/plans/pillar.entity.ts', '@nestjs/common'],
  ['rules-are-plain', 'apps/api/src/plans/plan.rules.ts', './plans.repository.js'],
  ['controllers-skip-nothing', 'apps/api/src/plans/plans.controller.ts', './plans.repository.js'],
  ['listeners-only-listen', 'apps/api/src/plans/plans.history.ts', '../history/history.module.js'],
  ['sample-is-a-guest', 'apps/api/src/plans/plans.sample.ts', '../sample/sample.module.js'],
  ['api-bodies-looks-down', 'apps/api/src/bodies/bodies.service.ts', '../people/people.reader.js'],
  ['api-plans-looks-down', 'apps/api/src/plans/plans.service.ts', '../reviews/reviews.reader.js'],
  ['api-exchange-looks-down', 'apps/api/src/exchange/exchange.service.ts', '../portal/portal.reader.js'],
  ['web-plans-looks-down', 'apps/web/src/plans/PlanReview.tsx', '../reviews/index.js'],
] as const;

/** Imports that the rule allows. */
const legal = [
  ['apps/api/src/reviews/reviews.asking.ts', '../plans/plans.reader.js'],
  ['apps/api/src/reviews/reviews.ordering.ts', '../plans/plans.commands.js'],
  ['apps/api/src/plans/plans.loading.ts', '../platform/database/database.js'],
  ['apps/api/src/history/history.listener.ts', '../plans/plans.events.js'],
  ['apps/api/src/sample/sample.loading.ts', '../plans/plans.repository.js'],
  ['apps/web/src/reviews/ReviewPanel.tsx', '../plans/index.js'],
  ['apps/web/src/plans/PlanFrame.tsx', '../components/Chip.js'],
  ['libs/planning/src/adding.ts', 'big.js'],
] as const;

const present = [
  'apps/api/src/plans/plan.entity.ts',
  'apps/api/src/plans/plans.repository.ts',
  'apps/api/src/plans/plans.reader.ts',
  'apps/api/src/plans/plans.commands.ts',
  'apps/api/src/plans/plans.events.ts',
  'apps/api/src/people/people.reader.ts',
  'apps/api/src/reviews/reviews.reader.ts',
  'apps/api/src/portal/portal.reader.ts',
  'apps/api/src/history/history.module.ts',
  'apps/api/src/sample/sample.module.ts',
  'apps/api/src/platform/database/database.ts',
  'apps/web/src/plans/index.ts',
  'apps/web/src/plans/PlanList.tsx',
  'apps/web/src/reviews/index.ts',
  'apps/web/src/components/Chip.tsx',
];

describe('the dependency rule', () => {
  const tree = mkdtempSync(join(tmpdir(), 'mufakat-rule-'));
  let violations: Violation[];

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };
  const importing = (path: string) => `import * as planted from '${path}';\nexport const used = planted;\n`;
  /** Type-only imports count as well: half of the plants are such. */
  const importingTypes = (path: string) =>
    `import type * as Planted from '${path}';\nexport type Used = typeof Planted;\n`;

  beforeAll(async () => {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    symlinkSync(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
    for (const file of present) write(file, `export const here = '${file}';\n`);
    for (const [place, [, file, path]] of planted.entries())
      write(file, place % 2 ? importingTypes(path) : importing(path));
    for (const [file, path] of legal) write(file, importing(path));
    write('libs/planning/src/circle/b.ts', importing('./a.js'));
    const cruiser = join(root, 'node_modules', '.bin', 'depcruise');
    const asked = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'libs', 'apps'];
    const output = await new Promise<string>((resolve) =>
      execFile(cruiser, asked, { cwd: tree, maxBuffer: 2 ** 26 }, (_, stdout) => resolve(stdout)),
    );
    violations = (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
  }, 60_000);

  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(planted)('%s reports %s', (name, file) => {
    expect(violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toContain(name);
  });

  it.each(legal)('%s may import %s', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it('has a planted case for every line but the repeated ones', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[];
    };
    const once = forbidden.map(({ name }) => name).filter((name) => !name.endsWith('-looks-down'));

    expect(new Set(planted.map(([name]) => name))).toEqual(
      new Set([...once, ...planted.map(([name]) => name).filter((n) => n.endsWith('-looks-down'))]),
    );
  });
});
