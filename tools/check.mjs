import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { prepare } from './prepare.mjs';
import { jest, main, program, root, run } from './running.mjs';

const results = join(root, 'node_modules', '.cache', 'mufakat');
const countsOf = (name) => join(results, `${name}.json`);
const counting = (name, ...args) => jest(...args, '--json', `--outputFile=${countsOf(name)}`);
const drift = 'test/schema-drift.spec.ts';

/** Every step of `npm run check`; `cores` is how many of the machine's two it fills. */
const steps = [
  { name: 'types', cores: 1, commands: types() },
  {
    name: 'lint',
    cores: 1,
    commands: [
      program(
        'eslint/bin/eslint.js',
        '--cache',
        '--cache-location',
        'node_modules/.cache/eslint/',
        '--max-warnings',
        '0',
        '.',
      ),
    ],
  },
  {
    name: 'format',
    cores: 1,
    commands: [program('prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.')],
  },
  {
    name: 'dependency rule',
    cores: 1,
    commands: [
      program('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'libs', 'apps'),
    ],
  },
  { name: 'unused code', cores: 1, commands: [program('knip/bin/knip.js', '--no-progress')] },
  {
    name: 'contract drift',
    cores: 1,
    commands: [[process.execPath, '--no-warnings', 'tools/contract.mjs', '--check']],
  },
  { name: 'schema drift', cores: 1, counts: true, commands: [counting('schema drift', drift)] },
  {
    name: 'Jest',
    cores: 2,
    counts: true,
    commands: [counting('Jest', '--maxWorkers=2', `--testPathIgnorePatterns=${drift}`, '/node_modules/', '/dist/')],
  },
];

function types() {
  const tsc = (...args) => program('typescript/bin/tsc', ...args);
  return [tsc('-b'), ...['apps/web', 'e2e', 'test'].map((place) => tsc('--noEmit', '-p', `${place}/tsconfig.json`))];
}

/** Runs every step even when one fails; shows its time, and the whole output of what failed. Answers the sum of the tests. */
export async function check() {
  mkdirSync(results, { recursive: true });
  const waiting = [...steps];
  const outcomes = [];
  const free = { cores: 2 };
  await new Promise((done) => {
    const go = () => {
      if (outcomes.length === steps.length) return done();
      for (const step of waiting.filter(({ cores }) => cores <= free.cores)) {
        if (step.cores > free.cores) continue;
        waiting.splice(waiting.indexOf(step), 1);
        free.cores -= step.cores;
        carryOut(step).then((outcome) => {
          outcomes.push(outcome);
          free.cores += step.cores;
          go();
        });
      }
    };
    go();
  });
  return sum(outcomes);
}

async function carryOut({ name, commands, counts }) {
  if (counts) rmSync(countsOf(name), { force: true });
  const ended = [];
  for (const command of commands) ended.push(await run(command));
  const failed = ended.some(({ code }) => code !== 0);
  const seconds = ended.reduce((total, one) => total + one.seconds, 0);
  const tests = counts ? testsOf(name) : undefined;
  const words = tests ? ` (${tests.passed} passed, ${tests.failed} failed)` : '';
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s${words}`);
  if (failed) console.log(ended.map(({ output }) => output.trim()).join('\n'));
  return { failed, tests };
}

function testsOf(name) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(countsOf(name), 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A step without tests that fails counts as one failure, so that no sum hides it. */
function sum(outcomes) {
  const total = { passed: 0, failed: 0 };
  for (const { failed, tests } of outcomes) {
    total.passed += tests?.passed ?? 0;
    total.failed += Math.max(tests?.failed ?? 0, failed ? 1 : 0);
  }
  return total;
}

if (import.meta.filename === process.argv[1]) {
  await main(async () => {
    await prepare();
    const { failed } = await check();
    return failed > 0 ? 1 : 0;
  });
}
