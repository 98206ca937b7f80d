import { statSync } from 'node:fs';

/** Files that take half a minute and more however short they are: whole products are started in them, some are killed. */
const long = [
  'test/start-and-stop.spec.ts',
  'test/reminders-survive-a-kill.spec.ts',
  'src/figures-seen.api.spec.ts',
  'src/people/permission-walk.api.spec.ts',
  'src/platform/database/embedded-postgres.spec.ts',
  'src/insight/renewal/renewal.api.spec.ts',
];
const isLong = ({ path }) => long.some((end) => path.endsWith(end));

/** Jest begins with what takes longest, then the larger files: a long one begun last would run alone at the end. */
export default class LongestFirst {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => isLong(b) - isLong(a) || sizes.get(b.path) - sizes.get(a.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
