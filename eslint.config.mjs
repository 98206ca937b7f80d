import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbidden = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: name what is exported.' },
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` array and a union.' },
  { selector: 'CallExpression[callee.name="forwardRef"]', message: 'Two modules in a circle are one module.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Configuration is read once, in platform/config.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.data*/**',
      '**/schema.d.ts',
      'test-results/**',
      'playwright.config.ts',
      '**/*.cjs',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 8],
      'no-restricted-syntax': ['error', ...forbidden],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'e2e/**/*.ts', '**/test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'no-restricted-syntax': ['error', ...forbidden.slice(0, 3)],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      /* Decorators read the classes of a constructor when the file is loaded: one that stands further down ends the start. */
      '@typescript-eslint/no-use-before-define': [
        'error',
        {
          classes: true,
          functions: false,
          variables: false,
          enums: false,
          typedefs: false,
          ignoreTypeReferences: false,
        },
      ],
    },
  },
  // Rows of data, not code.
  { files: ['apps/api/src/sample/data/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.{en,ar}.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['apps/api/src/platform/config/**'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden.slice(0, 4)] },
  },
  {
    files: ['**/*.config.ts', '**/data-source.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden.slice(0, 3)] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    // Some of its functions run in the page of Chromium.
    files: ['bench/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['performance', 'structuredClone', 'TextEncoder', 'AbortController', 'MessageChannel'],
          ...['window', 'document', 'localStorage', 'requestAnimationFrame', 'DataTransfer', 'ClipboardEvent'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
