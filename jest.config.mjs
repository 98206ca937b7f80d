const libraries = { '^@mufakat/([^/]+)/(.*)$': '<rootDir>/libs/$1/src/$2' };
const swc = (module) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: module },
    sourceMaps: 'inline',
  },
];

/** Two projects: `node` runs rules and the API as native ES modules; `web` runs screens with logic in jsdom (stack.md T7). */
export default {
  testTimeout: 60_000,
  // Modules of a file that has ended stay in its worker's memory (jest issue 14605): near the end of a run collecting them took minutes.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/longest-first.mjs',
  projects: [
    {
      displayName: 'node',
      rootDir: import.meta.dirname,
      testEnvironment: 'node',
      roots: ['<rootDir>/libs', '<rootDir>/apps/api/src', '<rootDir>/test'],
      testMatch: ['**/*.spec.ts'],
      modulePathIgnorePatterns: ['/dist/'],
      extensionsToTreatAsEsm: ['.ts'],
      moduleNameMapper: { ...libraries, '^(\\.{1,2}/.*)\\.js$': '$1' },
      transform: { '^.+\\.ts$': swc('es6') },
      globalSetup: '<rootDir>/test/database.setup.mjs',
      globalTeardown: '<rootDir>/test/database.teardown.mjs',
    },
    {
      displayName: 'web',
      rootDir: import.meta.dirname,
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/apps/web/src'],
      testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
      moduleNameMapper: { ...libraries, '^(\\.{1,2}/.*)\\.js$': '$1', '\\.(css|woff2)$': '<rootDir>/test/empty.cjs' },
      transform: { '^.+\\.(ts|tsx|js|mjs)$': swc('commonjs') },
      transformIgnorePatterns: [
        '/node_modules/(?!(@tanstack|intl-messageformat|@formatjs|react-hotkeys-hook|@mui|ra-core|ra-ui-materialui|idb-keyval|fractional-indexing|diff|openapi-fetch)/)',
      ],
      setupFilesAfterEnv: ['<rootDir>/test/web.setup.ts'],
    },
  ],
};
