/**
 * The dependency rule (ARCHITECTURE.md): libraries know nothing of apps; platform knows nothing of planning; a feature
 * knows only the features listed before it, and enters them by the front door; rules know no framework.
 * `test/dependency-rule.spec.ts` plants a violation of each line.
 */
const features = [
  'bodies',
  'people',
  'obligations',
  'plans',
  'alignment',
  'reviews',
  'reporting',
  'meetings',
  'support',
  'network',
  'insight',
  'evaluation',
  'exchange',
  'portal',
];
const api = 'apps/api/src';
const web = 'apps/web/src';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const downwardsOnly = (root) =>
  features
    .slice(0, -1)
    .map((feature, place) =>
      forbid(
        `${root.split('/')[1]}-${feature}-looks-down`,
        'A feature knows only the features listed before it',
        { path: `^${root}/${feature}/` },
        { path: `^${root}/(${features.slice(place + 1).join('|')})/` },
      ),
    );

module.exports = {
  forbidden: [
    forbid('no-circles', 'Two files in a circle are one file', {}, { circular: true }),
    forbid('no-missing', 'Every import resolves', {}, { couldNotResolve: true }),
    forbid('libs-know-no-app', 'Libraries know nothing of apps', { path: '^libs/' }, { path: '^apps/' }),
    forbid(
      'planning-is-alone',
      'Rules both ends agree on lean on three small packages and nothing else',
      { path: '^libs/planning/src', pathNot: '\\.spec(-support)?\\.ts$' },
      { pathNot: ['^libs/planning/src', 'node_modules/(@types/)?(canonicalize|fractional-indexing|big\\.js)/'] },
    ),
    forbid('web-and-api-never-meet', 'They meet in libs only', { path: '^apps/web/' }, { path: '^apps/api/' }),
    forbid('api-and-web-never-meet', 'They meet in libs only', { path: '^apps/api/' }, { path: '^apps/web/' }),
    forbid(
      'api-platform-knows-no-feature',
      'Platform is what would remain if planning were removed',
      { path: `^${api}/platform/` },
      { path: `^${api}/(?!platform/)` },
    ),
    forbid(
      'web-platform-knows-no-feature',
      'Platform and components know no feature',
      { path: `^${web}/(platform|components)/` },
      { path: `^${web}/(${features.join('|')}|history|notices)/` },
    ),
    forbid(
      'api-front-door',
      'Another feature is entered by its module, reader, commands or events',
      { path: `^${api}/([^/]+)/`, pathNot: `^${api}/(platform|sample)/` },
      {
        path: `^${api}/[^/]+/`,
        pathNot: [`^${api}/platform/`, `^${api}/$1/`, '\\.(module|reader|commands|events)\\.ts$'],
      },
    ),
    forbid(
      'web-front-door',
      'Another feature is entered by its index.ts',
      { path: `^${web}/([^/]+)/`, pathNot: `^${web}/(platform|components)/` },
      { path: `^${web}/[^/]+/`, pathNot: [`^${web}/(platform|components)/`, `^${web}/$1/`, '/index\\.tsx?$'] },
    ),
    forbid(
      'rules-are-plain',
      'No Nest, no HTTP, no storage code in rules',
      { path: `^${api}/.*\\.(entity|rules|failures|events)\\.ts$` },
      { path: ['node_modules/@nestjs', '\\.(controller|dto|service|repository|reader|module)\\.ts$'] },
    ),
    forbid(
      'controllers-skip-nothing',
      'A controller asks a service',
      { path: '\\.controller\\.ts$' },
      { path: '\\.repository\\.ts$' },
    ),
    forbid(
      'listeners-only-listen',
      'history and notices are imported by nobody',
      { path: `^${api}/(?!history/|notices/|sample/)[^/]+/` },
      { path: `^${api}/(history|notices)/` },
    ),
    forbid(
      'sample-is-a-guest',
      'Nothing leans on the sample',
      { path: `^${api}/(?!sample/)[^/]+/` },
      { path: `^${api}/sample/` },
    ),
    ...downwardsOnly(api),
    ...downwardsOnly(web),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
